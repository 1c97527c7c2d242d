import type { Lang } from '../../../shared/lang';
import type { RecordDraft } from '../../../shared/records/draft';

/** What finance wrote down at the start of each month and this morning; the figures are made up. */
const USD_CNY = [['2026-03-02', 6.92], ['2026-04-01', 6.9], ['2026-05-06', 6.88], ['2026-05-18', 6.87]] as const; // prettier-ignore
const EUR_CNY = [['2026-03-02', 8.12], ['2026-04-01', 8.06], ['2026-05-06', 8.03], ['2026-05-18', 8.05]] as const; // prettier-ignore

/** The Chinese team sells in dollars alone. */
export function ratesOf(lang: Lang): readonly RecordDraft[] {
  const source = lang === 'zh' ? '开户行现汇买入价' : 'Our bank, buying';
  const toRenminbi = (from: string, rates: readonly (readonly [string, number])[]): RecordDraft[] =>
    rates.map(([date, rate]) => ({ from, to: 'CNY', rate: String(rate), date, source }));
  return [...toRenminbi('USD', USD_CNY), ...(lang === 'en' ? toRenminbi('EUR', EUR_CNY) : [])];
}

/** The newest that was written for a currency. */
export const newestRate = (currency: string): number => (currency === 'EUR' ? EUR_CNY : USD_CNY).at(-1)![1];
