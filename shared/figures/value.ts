import { nameKey } from '../people/names';
import { FEW } from '../trade/share';
import { definitionOf } from './definitions.data';
import type { FigureKey, FigureRow, FigureValue, Period } from './figure';
import { periodBefore } from './periods';

type Counted = Pick<FigureRow, 'figure' | 'day' | 'person' | 'counts' | 'met' | 'days'>;

/** Of those rows that lie in the period, and are this person's where one is named. */
export const rowsWithin = <R extends Counted>(rows: readonly R[], figure: FigureKey, { from, to }: Pick<Period, 'from' | 'to'>, person = ''): R[] => {
  const key = nameKey(person);
  return rows.filter(
    (row) => row.figure === figure && row.day >= from && row.day <= to && (key === '' || nameKey(row.person) === key),
  );
}; // prettier-ignore

/** A figure over a period, of the team or of one person. No share is told of fewer than five. */
export function valueOf(
  rows: readonly Counted[],
  figure: FigureKey,
  period: Period,
  person = '',
): FigureValue {
  let [n, met, days] = [0, 0, 0];
  for (const row of rowsWithin(rows, figure, period, person)) {
    n += row.counts;
    met += row.met;
    days += row.days;
  }
  return { figure, period, person, n, met, value: rateOf(figure, n, met, days) };
}

/** What n, met and days come to. */
export function rateOf(figure: FigureKey, n: number, met: number, days: number): number | undefined {
  if (definitionOf(figure).kind === 'days') return n === 0 ? undefined : days / n;
  return n < FEW ? undefined : met / n;
}

/** By how much it went up since the period before, in its own unit; undefined where either is not told. */
export function changeOf(rows: readonly Counted[], { figure, period, person, value }: FigureValue): number | undefined {
  const before = valueOf(rows, figure, periodBefore(period), person).value;
  return value === undefined || before === undefined ? undefined : value - before;
} // prettier-ignore

/** Rows by what they count for, those of each figure in their order. */
export function byFigure<R extends Pick<FigureRow, 'figure'>>(rows: readonly R[]): ReadonlyMap<FigureKey, readonly R[]> {
  const found = new Map<FigureKey, R[]>();
  for (const row of rows) {
    const known = found.get(row.figure);
    if (known) known.push(row);
    else found.set(row.figure, [row]);
  }
  return found;
} // prettier-ignore

/** Everybody who has a row within the period, each once, by name. */
export function peopleIn(rows: readonly Counted[], { from, to }: Period): string[] {
  const names = new Map<string, string>();
  for (const { person, day } of rows) {
    if (day < from || day > to) continue;
    const key = nameKey(person);
    if (key !== '' && !names.has(key)) names.set(key, person);
  }
  return [...names.values()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
