import { both, same, type Bilingual } from '../lang';

/** Of fewer no percentage is told: one order more would change it by a fifth. */
export const FEW = 5;

/** How many of how many. */
export interface Share {
  readonly of: number;
  readonly n: number;
}

/** `92% (n=12)`; of few `3 / 4`, which does not look like a rate; empty of none. */
export function shareText({ of, n }: Share): Bilingual {
  if (n === 0) return same('');
  return same(n < FEW ? `${of} / ${n}` : `${percent(of / n)} (n=${n})`);
}

/** `62%`. A fraction of whole numbers is rounded as they are: 29 of 200 is 14.5 and so 15, whatever binary fractions leave behind. */
export const percent = (share: number): string => `${Math.round(plain(100 * share))}%`;

/** To one place, rounded likewise: 201 of 2000 is 10.05 % and so 10.1 %. */
export const tenths = (figure: number): number => Math.round(plain(10 * figure)) / 10;

/** Without what binary fractions leave behind. */
const plain = (figure: number): number => Number(figure.toFixed(9));

/** The middle one, of an even number the mean of the two in the middle; undefined of none. */
export function medianOf(figures: readonly number[]): number | undefined {
  // Sorts numbers without a comparison of ours: a log has millions.
  const sorted = Float64Array.from(figures).sort();
  const half = sorted.length / 2;
  if (sorted.length === 0) return undefined;
  return sorted.length % 2 === 1 ? sorted[Math.floor(half)] : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** `5 天`, `5 days`. */
export const daysWords = (days: number): Bilingual =>
  both(`${days} 天`, `${days} ${days === 1 ? 'day' : 'days'}`);
