import { oneLine } from '../../cells/one-line';
import { moreText } from '../../messages/counts';
import type { Lang } from '../../lang';
import type { Digest, Line } from './digest';
import type { TodayThing } from '../../orders/today-things';
import { goalText, lineText, thingText } from './line-text';
import { ordersOf, shownOf, type AskedOnce } from './asked';
import { MAIL_WORDS, moreAsked, MOST_LINES } from './mail-words';
import { countsOf, type MailWords } from './subject';
import { dayText } from '../../time/date-text';
import { linkOf } from './link';

/** The digest as plain text, for readers that show no HTML. */
export function digestText(digest: Digest, words: MailWords): string {
  const { lang, day } = words;
  const url = linkOf(words);
  const parts = [
    `${oneLine(digest.person)}${lang === 'zh' ? '：' : ','}`,
    `${dayText(day, lang)}${lang === 'zh' ? '：' : ': '}${countsOf(digest, lang)}`,
    ...(digest.goals ? [digest.goals.map((goal) => `· ${oneLine(goalText(goal, lang))}`).join('\n')] : []),
    ...digest.sections.map(({ title, lines, asked, things }) => {
      if (things) return thingsText(title[lang], things, lang);
      if (asked) return askedText(title[lang], asked, lang);
      return [
        `${oneLine(title[lang])} (${lines.length})`,
        ...lines.slice(0, MOST_LINES).map((line) => entry(line, lang)),
        ...(lines.length > MOST_LINES ? [moreText(lines.length - MOST_LINES, lang)] : []),
      ].join('\n');
    }),
    ...(url ? [`${MAIL_WORDS.open[lang]}: ${url}`] : []),
    MAIL_WORDS.foot[lang],
  ];
  return `${parts.join('\n\n')}\n`;
}

function askedText(title: string, asked: readonly AskedOnce[], lang: Lang): string {
  const { shown, more } = shownOf(asked);
  return [
    `${oneLine(title)} (${asked.length})`,
    ...shown.map((each) => `- ${oneLine(each.text[lang])}\n    ${oneLine(ordersOf(each, lang))}`),
    ...(more > 0 ? [moreAsked(more, lang)] : []),
  ].join('\n');
}

function thingsText(title: string, things: readonly TodayThing[], lang: Lang): string {
  return [
    `${oneLine(title)} (${things.length})`,
    ...things.slice(0, MOST_LINES).map((thing) => `- ${thingText(thing, lang).join('  ')}`),
    ...(things.length > MOST_LINES ? [moreText(things.length - MOST_LINES, lang)] : []),
  ].join('\n');
}

/** `- PO-1 Nordvik  订舱  超期6天`, then due and why, then the note. */
function entry(line: Line, lang: Lang): string {
  const { order, customer, stage, due, left, why, note } = lineText(line, lang);
  const first = [order, customer, stage, left].filter((part) => part !== '').join('  ');
  const reason = [due, why].filter((part) => part !== '').join(lang === 'zh' ? '；' : '; ');
  return [`- ${first}`, reason, note].filter((part) => part !== '').join('\n    ');
}
