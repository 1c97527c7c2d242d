import { oneLine } from '../../cells/one-line';
import type { Lang } from '../../lang';
import { dayText } from '../../time/date-text';
import { linesIn, type Digest, type SectionKind } from './digest';
import type { MailLook } from './mail-look';
import { SECTION_COUNTS } from './words';

export interface MailWords extends MailLook {
  readonly lang: Lang;
  /** Serial day of the mail. */
  readonly day: number;
}

/** `跟单 5月18日（周一）：逾期 3，今天 2 · 出货跟踪表`; `Gendan, Mon 18 May: 3 late, 2 today · Orders`. One line, whatever the book is called. */
export function digestSubject(digest: Digest, { lang, day, bookName }: MailWords): string {
  const counts = countsOf(digest, lang);
  const book = oneLine(bookName ?? '');
  const title = lang === 'zh' ? `跟单 ${dayText(day, 'zh')}：` : `Gendan, ${dayText(day, 'en')}: `;
  return `${title}${counts}${book === '' ? '' : ` · ${book}`}`;
}

/** `逾期 3，今天 2`; `3 late, 2 today`. What is late in the whole team is none of the reader's own and not counted, unless there is nothing else. */
export function countsOf({ sections }: Digest, lang: Lang): string {
  const counts = new Map<SectionKind, number>();
  for (const section of sections) {
    const { kind, lines } = section;
    const late = new Set(lines.map(({ whole }) => whole));
    counts.set(kind, (counts.get(kind) ?? 0) + (IN_ORDERS.has(kind) ? late.size : linesIn(section)));
  }
  if (counts.size > 1) counts.delete('team');
  return [...counts]
    .map(([kind, n]) =>
      lang === 'zh' ? `${SECTION_COUNTS[kind].zh} ${n}` : `${n} ${SECTION_COUNTS[kind].en}`,
    )
    .join(lang === 'zh' ? '，' : ', ');
}

/** What is late is counted in orders, as everywhere; what is to be done in stages. */
const IN_ORDERS: ReadonlySet<SectionKind> = new Set<SectionKind>(['late', 'team']);
