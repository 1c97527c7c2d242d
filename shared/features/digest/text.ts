import type { Lang } from '../../lang';
import type { Digest, Line } from './digest';
import { lineText } from './line-text';
import { MAIL_WORDS, moreText, MOST_LINES } from './mail-words';
import { countsOf, type MailWords } from './subject';
import { dayText } from '../../time/date-text';
import { linkOf } from './link';

/** The digest as plain text, for readers that show no HTML. */
export function digestText(digest: Digest, words: MailWords): string {
  const { lang, day } = words;
  const url = linkOf(words);
  const parts = [
    `${digest.person}${lang === 'zh' ? '：' : ','}`,
    `${dayText(day, lang)}${lang === 'zh' ? '：' : ': '}${countsOf(digest, lang)}`,
    ...digest.sections.map(({ title, lines }) =>
      [
        `${title[lang]} (${lines.length})`,
        ...lines.slice(0, MOST_LINES).map((line) => entry(line, lang)),
        ...(lines.length > MOST_LINES ? [moreText(lines.length - MOST_LINES, lang)] : []),
      ].join('\n'),
    ),
    ...(url ? [`${MAIL_WORDS.open[lang]}: ${url}`] : []),
    MAIL_WORDS.foot[lang],
  ];
  return `${parts.join('\n\n')}\n`;
}

/** `- PO-1 Nordvik  订舱  超期6天`, then due and why, then the note. */
function entry(line: Line, lang: Lang): string {
  const { order, customer, stage, due, left, why, note } = lineText(line, lang);
  const first = [order, customer, stage, left].filter((part) => part !== '').join('  ');
  const reason = [due, why].filter((part) => part !== '').join(lang === 'zh' ? '；' : '; ');
  return [`- ${first}`, reason, note].filter((part) => part !== '').join('\n    ');
}
