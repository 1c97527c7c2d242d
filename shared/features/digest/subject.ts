import type { Lang } from '../../lang';
import { countsText, titleOf } from '../../messages/counts';
import { linesIn, type Digest, type SectionKind } from './digest';
import type { MailLook } from './mail-look';
import { SECTION_COUNTS } from './words';

export interface MailWords extends MailLook {
  readonly lang: Lang;
  /** Serial day of the mail. */
  readonly day: number;
}

/** One line, whatever the book is called. */
export const digestSubject = (digest: Digest, words: MailWords): string =>
  titleOf(countsOf(digest, words.lang), words);

/** `逾期 3，今天 2`; `3 late, 2 today`. What is late in the whole team is none of the reader's own and not counted, unless there is nothing else. */
export function countsOf({ sections }: Digest, lang: Lang): string {
  const counts = new Map<SectionKind, number>();
  for (const section of sections) {
    const { kind, lines } = section;
    const late = new Set(lines.map(({ whole }) => whole));
    counts.set(kind, (counts.get(kind) ?? 0) + (IN_ORDERS.has(kind) ? late.size : linesIn(section)));
  }
  if (counts.size > 1) counts.delete('team');
  return countsText(
    [...counts].map(([kind, n]) => [SECTION_COUNTS[kind], n] as const),
    lang,
  );
}

/** What is late is counted in orders, as everywhere; what is to be done in stages. */
const IN_ORDERS: ReadonlySet<SectionKind> = new Set<SectionKind>(['late', 'team']);
