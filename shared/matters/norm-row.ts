import type { NormCheck } from './norm-checks.data';
import type { Norm } from './norms.sheet';
import { nextInSeries } from './number';

/** What a new norm says besides its words. */
export interface NewNorm {
  readonly text: string;
  /** Who wrote it: they have read it. */
  readonly by: string;
  /** A serial day. */
  readonly from: number;
  readonly check?: NormCheck | undefined;
  readonly condition?: string | undefined;
  readonly days?: number | undefined;
}

/** A row of 跟单_规范 for a norm that was agreed on, under the next number; kept by people where it has no check. */
export function normRow(
  { text, by, from, check, condition, days }: NewNorm,
  taken: readonly string[],
): Partial<Norm> {
  return {
    number: nextNormNumber(taken),
    text,
    check,
    condition,
    days,
    version: 1,
    from,
    state: 'on',
    author: by === '' ? undefined : by,
  };
}

/** One more than the highest of those that are numbered so; the numbers of a team's own are left alone. */
export const nextNormNumber = (taken: readonly string[]): string => nextInSeries('N', taken);
