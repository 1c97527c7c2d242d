import { addMonths, weekdayOf } from '../../shared/time/civil';
import type { DayKind } from '../../shared/time/day-kind';

/** How days that depart from the week stand out: closed on grey, worked in a frame. Colour is for what is late. */
export const DAY_LOOKS: Partial<Readonly<Record<DayKind, 'closed' | 'worked'>>> = {
  holiday: 'closed',
  'make-up': 'worked',
  'half day': 'worked',
  overtime: 'worked',
  'company off': 'closed',
};

/** Keys and the days they move by. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

/** Where a key leads; undefined for a key that leads nowhere. */
export function dayByKey(key: string, day: number): number | undefined {
  const step = STEPS[key];
  if (step !== undefined) return day + step;
  if (key === 'Home') return day - weekdayOf(day);
  if (key === 'End') return day - weekdayOf(day) + 6;
  if (key === 'PageDown') return addMonths(day, 1);
  if (key === 'PageUp') return addMonths(day, -1);
  return undefined;
}

/** Days of a month in weeks that begin on Monday; undefined where a week begins or ends in another month. */
export function weeksOf<D extends { readonly day: number }>(days: readonly D[]): (D | undefined)[][] {
  const cells: (D | undefined)[] = [
    ...Array.from({ length: weekdayOf(days[0]!.day) }, () => undefined),
    ...days,
  ];
  while (cells.length % 7 !== 0) cells.push(undefined);
  return Array.from({ length: cells.length / 7 }, (_, at) => cells.slice(at * 7, at * 7 + 7));
}
