import type { Bilingual } from '../lang';
import { dayFromCivil, isRealDate } from '../time/civil';
import { dayNear } from './dates.year';
import type { DateContext } from './reading';

/**
 * What a notation says: one day, or several that it may mean (none: not even the year is known); the first and
 * last day of a period; a day that does not exist. Undefined: no date after all.
 */
export type What =
  | { readonly days: readonly number[]; readonly inferred?: boolean; readonly why?: Bilingual }
  | { readonly from: number | undefined; readonly to: number | undefined; readonly inferred?: boolean }
  | 'impossible'
  | undefined;

/** A notation of dates, and what a text that has it says. */
export type Rule = readonly [pattern: RegExp, read: (match: RegExpExecArray, context: DateContext) => What];

export function exact(year: number, month: number, day: number): What {
  return isRealDate(year, month, day) ? { days: [dayFromCivil(year, month, day)] } : 'impossible';
}

/** `certain`: the notation can be nothing but a date, so that a day that does not exist is a mistake. */
export function yearless(month: number, day: number, context: DateContext, certain: boolean): What {
  const found = dayNear(month, day, context.near);
  if (found === 'impossible') return certain ? 'impossible' : undefined;
  return { days: found === undefined ? [] : [found], inferred: true };
}
