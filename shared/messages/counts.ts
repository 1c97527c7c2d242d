import { oneLine } from '../cells/one-line';
import { both, type Bilingual, type Lang } from '../lang';
import { dayText } from '../time/date-text';
import type { DailyPressing } from './happening';

/** How what is told every day is counted. */
export const DAILY_COUNTS: Readonly<Record<DailyPressing, Bilingual>> = {
  late: both('逾期', 'late'),
  today: both('今天', 'today'),
  week: both('本周', 'this week'),
};

/** `逾期 3，今天 2`; `3 late, 2 today`. What there is none of is left out. */
export const countsText = (counts: readonly (readonly [word: Bilingual, count: number])[], lang: Lang): string =>
  counts
    .filter(([, count]) => count > 0)
    .map(([word, count]) => (lang === 'zh' ? `${word.zh} ${count}` : `${count} ${word.en}`))
    .join(lang === 'zh' ? '，' : ', '); // prettier-ignore

/** `跟单 5月18日（周一）：逾期 3，今天 2 · 出货跟踪表`; `Gendan, Mon 18 May: 3 late, 2 today · Orders`. One line, whatever the book is called. */
export function titleOf(
  counts: string,
  { lang, day, bookName }: { readonly lang: Lang; readonly day: number; readonly bookName?: string },
): string {
  const book = oneLine(bookName ?? '');
  const title = lang === 'zh' ? `跟单 ${dayText(day, 'zh')}：` : `Gendan, ${dayText(day, 'en')}: `;
  return `${title}${counts}${book === '' ? '' : ` · ${book}`}`;
}

/** What stands for the things of a long list that are not written out. */
export const moreText = (count: number, lang: Lang): string =>
  lang === 'zh' ? `……另有 ${count} 项，见订单表` : `… and ${count} more in the book`;
