import type { Place } from '../../book/address';
import { stageWordsOf } from '../../config';
import type { FigureKey, FigureRow } from '../../figures/figure';
import { definitionOf } from '../../figures/definitions.data';
import { periodNamed, periodText } from '../../figures/named';
import { allFigureRows } from '../../figures/rows-of';
import { valueText } from '../../figures/said';
import { rowsWithin, valueOf } from '../../figures/value';
import { both, same, type Bilingual } from '../../lang';
import { daysWords } from '../../trade/share';
import { orderOf } from '../../orders/order-of';
import { dateWords } from '../../orders/section-parts';
import type { Plan } from '../../plan/plan';
import { dayOf, wholeDay } from '../../time/moment';

export interface RowsWanted {
  readonly figure: FigureKey;
  /** By its key. */
  readonly period: string;
  readonly person?: string;
  /** The most rows that are spelt out. */
  readonly limit: number;
}

/** Exactly the rows of a figure: those that count, first those that were missed, then what happened and does not count. Plain JSON. */
export interface FigureRows {
  readonly figure: FigureKey;
  readonly title: Bilingual;
  readonly definition: Bilingual;
  readonly period: Bilingual;
  readonly said: Bilingual;
  readonly n: number;
  readonly met: number;
  readonly rows: readonly FigureRowLine[];
  readonly total: number;
}

export interface FigureRowLine {
  readonly order: string;
  /** Opens the order's file; undefined where the book has it no more. */
  readonly key?: string;
  readonly person: string;
  readonly stage: Bilingual;
  /** When it counts, as people write it. */
  readonly on: Bilingual;
  readonly day: number;
  readonly counts: number;
  readonly met: number;
  readonly days: number;
  /** `做到`, `没做到`, `5 天`, `不计：只晚于外部日期`. */
  readonly said: Bilingual;
  readonly excused?: FigureRow['excused'];
  readonly place?: Place;
}

/** NoSuchPeriod. */
export function figureRows(plan: Plan, { figure, period: key, person = '', limit }: RowsWanted): FigureRows {
  const period = periodNamed(key, dayOf(plan.now), undefined);
  const found = rowsWithin(allFigureRows(plan), figure, period, person).sort(
    (a, b) => rank(a) - rank(b) || b.days - a.days || b.day - a.day,
  );
  const value = valueOf(found, figure, period, person);
  const { title, definition } = definitionOf(figure);
  return {
    figure,
    title,
    definition,
    period: periodText(period),
    said: valueText(value),
    n: value.n,
    met: value.met,
    rows: found.slice(0, limit).map((row) => lineOf(plan, row)),
    total: found.length,
  };
} // prettier-ignore

const rank = ({ counts, met }: FigureRow): number => (counts === 0 ? 2 : met === 0 ? 0 : 1);

function lineOf(plan: Plan, row: FigureRow): FigureRowLine {
  const { order, person, stage, day, counts, met, days, excused, place } = row;
  const entry = order === '' ? undefined : orderOf(plan, order);
  const named = stageWordsOf(plan.config.processRows)[stage];
  return {
    order,
    ...(entry && { key: entry.key }),
    person,
    stage: named ? both(named.zh, named.en) : same(stage),
    on: dateWords(wholeDay(day), plan.now),
    day,
    counts,
    met,
    days,
    said: saidOf(row),
    ...(excused && { excused }),
    ...(place && { place }),
  };
}

function saidOf({ figure, counts, met, days, excused }: FigureRow): Bilingual {
  if (excused) return EXCUSED[excused];
  if (definitionOf(figure).kind === 'days') return daysWords(days);
  return met >= counts ? both('做到', 'met') : both('没做到', 'missed');
}

const EXCUSED: Readonly<Record<NonNullable<FigureRow['excused']>, Bilingual>> = {
  wait: both('不计：等对方，只晚于外部日期', 'does not count: waited, late against an outside date alone'),
  outside: both('不计：只晚于外部日期', 'does not count: late against an outside date alone'),
  unsure: both('不计：表里看不准', 'does not count: the sheet does not say for certain'),
};
