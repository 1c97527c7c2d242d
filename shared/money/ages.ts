import { both, type Bilingual } from '../lang';
import type { Money } from '../records/money';
import type { Receivable } from './receivables';
import { sumsOf } from './sums';

/** How long a receivable has been due, in days; `not_due`: its day is today, ahead or not known. */
export const AGES = ['not_due', '1-30', '31-60', '61-90', '90+'] as const;
export type Age = (typeof AGES)[number];

export const AGE_WORDS: Readonly<Record<Age, Bilingual>> = {
  not_due: both('未到期', 'not due'),
  '1-30': both('1–30 天', '1–30 days'),
  '31-60': both('31–60 天', '31–60 days'),
  '61-90': both('61–90 天', '61–90 days'),
  '90+': both('90 天以上', 'over 90 days'),
};

/** The group of so many days past due. */
export function ageOf(days: number): Age {
  if (days <= 0) return 'not_due';
  if (days <= 30) return '1-30';
  return days <= 60 ? '31-60' : days <= 90 ? '61-90' : '90+';
}

/** What is open in one currency, by how long it has been due; minor units. */
export interface AgeSums {
  readonly currency: string;
  readonly total: number;
  readonly by: Readonly<Record<Age, number>>;
}

/** Receivables by age, a line for each currency. */
export function byAge(receivables: readonly Receivable[]): readonly AgeSums[] {
  return sumsOf(receivables.map(({ open }) => open)).map(({ currency, minor }) => {
    const by: Record<Age, number> = { not_due: 0, '1-30': 0, '31-60': 0, '61-90': 0, '90+': 0 };
    for (const { open, age } of receivables) if (open?.currency === currency) by[ageOf(age)] += open.minor;
    return { currency, total: minor, by };
  });
}

/** What is past due of some receivables. */
export const overdueOf = (receivables: readonly Receivable[]): readonly Money[] =>
  sumsOf(receivables.filter(({ age }) => age > 0).map(({ open }) => open));
