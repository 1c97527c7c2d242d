import { oneLine } from '../cells/one-line';
import type { Lang } from '../lang';
import { cellText, type SharedPage, type SharedPart } from './page';

/** More lines than this of one part nobody reads on a telephone. */
const MOST_IN_CHAT = 15;

/** For WeChat, DingTalk and the like: no tables, no signs that they would draw as something else, short lines; of each part `most` at most. */
export function chatText({ title, about, parts }: SharedPage, lang: Lang, most = MOST_IN_CHAT): string {
  const head = [`【${oneLine(title[lang])}】`, ...about.map((line) => oneLine(line[lang]))].join('\n');
  return [head, ...parts.map((part) => chatPart(part, lang, most))].join('\n\n');
}

function chatPart({ heading, columns, rows, note }: SharedPart, lang: Lang, most: number): string {
  const shown = rows.slice(0, most).map((row, at) => {
    const words = row.flatMap((cell, n) => (columns[n]?.isLong ? [] : [oneLine(cellText(cell)[lang])]));
    return `${at + 1}. ${words.filter((word) => word !== '').join(' ')}`;
  });
  const more = rows.length - shown.length;
  const rest = lang === 'zh' ? `…还有 ${more} 条` : `… and ${more} more`;
  return [
    headingOf(heading[lang], rows.length),
    ...shown,
    ...(more > 0 ? [rest] : []),
    ...(note ? [note[lang]] : []),
  ].join('\n');
}

const headingOf = (heading: string, count: number): string =>
  count === 0 ? oneLine(heading) : `${oneLine(heading)} · ${count}`;

/** For a mail: its subject, and every line with all that the page says of it. */
export function mailText({ title, about, parts }: SharedPage, lang: Lang): { subject: string; body: string } {
  const subject = [title, ...about.slice(0, 1)].map((line) => oneLine(line[lang])).join(' - ');
  const told = parts.map(({ heading, rows, note }) =>
    [
      headingOf(heading[lang], rows.length),
      ...rows.map(
        (row) =>
          `- ${row
            .map((cell) => oneLine(cellText(cell)[lang]))
            .filter((word) => word !== '')
            .join(', ')}`,
      ),
      ...(note ? [note[lang]] : []),
    ].join('\n'),
  );
  return { subject, body: [...about.map((line) => oneLine(line[lang])), ...told].join('\n\n') };
}
