import type { Bilingual } from '../lang';
import type { Moment } from '../time/moment';

/**
 * What a formula works with. A date that a function gives stays a moment while formulas nest, so that a
 * timed midnight is not taken for a whole day; a host writes it as a serial number. `null` is a blank cell.
 */
export type Value = number | string | boolean | null | MomentValue | ErrorValue;

export interface MomentValue {
  readonly moment: Moment;
}

/** As a cell shows it, with the sentence that says what is wrong and what to do. */
export interface ErrorValue {
  readonly error: ErrorCode;
  readonly sentence: Bilingual;
}

export const ERROR_CODES = ['#VALUE!', '#NUM!', '#N/A', '#NAME?', '#DIV/0!', '#REF!', '#NULL!'] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Rows of equally many cells; at least one cell. */
export type Range = readonly (readonly Value[])[];

/** What is given for one parameter; undefined when it is left out. */
export type Argument = Value | Range | undefined;

/** The single value in an argument: the first cell of a range. */
export const single = (given: Argument): Value => (isRange(given) ? given[0]![0]! : (given ?? null));

/** An argument as a range, a single value as one cell. */
export const asRange = (given: Argument): Range => (isRange(given) ? given : [[given ?? null]]);

export const isRange = (given: Argument): given is Range => Array.isArray(given);

export const isMoment = (value: Value): value is MomentValue =>
  typeof value === 'object' && value !== null && 'moment' in value;

export const isErrorValue = (value: Value | undefined): value is ErrorValue =>
  typeof value === 'object' && value !== null && 'error' in value;

/** Nothing in it: an empty cell, or text of spaces only. */
export const isBlankValue = (value: Value | undefined): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

export const momentValue = (moment: Moment): MomentValue => ({ moment });

export const rowsOf = (range: Range): number => range.length;
export const columnsOf = (range: Range): number => range[0]?.length ?? 0;
