import type { Bilingual } from '../../lang';
import type { AgeSums } from '../../money/ages';
import type { Moment } from '../../time/moment';
import type { FigureDefinition, FigureValue, Period } from '../figure';

/** What the dashboard tells: figures that are counted already, in the order in which it shows them. */
export interface DashboardContent {
  readonly now: Moment;
  /** Of every figure of the definitions, whatever it came to. */
  readonly figures: readonly FigureLine[];
  /** The last twelve, this one included, the earliest first. */
  readonly months: readonly MonthLine[];
  /** How many orders are late, by the stage that each of them needs next; the most first. */
  readonly byStage: readonly CountLine[];
  /** The same by who owns that stage. */
  readonly byPerson: readonly CountLine[];
  /** What is open by how long it has been due, the currency of most parts first. */
  readonly ages: readonly AgeSums[];
  /** The next eight, this one included. */
  readonly weeks: readonly WeekLine[];
}

export interface FigureLine {
  readonly definition: FigureDefinition;
  readonly value: FigureValue | undefined;
  /** Of the month before. */
  readonly before: FigureValue | undefined;
  /** A fraction, or days; undefined where the team has set none. */
  readonly target: number | undefined;
}

export interface MonthLine {
  readonly period: Period;
  readonly shipped: FigureValue | undefined;
  readonly stages: FigureValue | undefined;
  /** Of what was shipped as promised. */
  readonly target: number | undefined;
  /** Orders whose last shipment sailed in it. */
  readonly orders: number;
}

export interface CountLine {
  readonly label: Bilingual;
  readonly orders: number;
}

export interface WeekLine {
  /** Serial days, Monday and Sunday. */
  readonly from: number;
  readonly to: number;
  readonly orders: number;
}

/** Rows of the blocks, which stay as many for as long as the sheet is there. */
export const MONTHS = 12;
export const LINES = 8;
export const WEEKS = 8;
/** Currencies beside each other. */
export const CURRENCIES = 5;
