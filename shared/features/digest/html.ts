import { escapeHtml } from '../../cells/escape-html';
import { oneLine } from '../../cells/one-line';
import { moreText } from '../../messages/counts';
import type { GoalLine } from '../../figures/goal-line';
import type { Tone } from '../../book/patch';
import type { Lang } from '../../lang';
import { dayText } from '../../time/date-text';
import { STATUS_TONES } from '../../templates/vocabulary';
import { TONE_COLOURS } from '../../templates/vocabulary/tone-colours';
import type { TodayThing } from '../../orders/today-things';
import { linesIn, type Digest, type Line, type Section } from './digest';
import { goalText, lineText, thingText } from './line-text';
import { linkOf } from './link';
import { ordersOf, shownOf, type AskedOnce } from './asked';
import { MAIL_WORDS, moreAsked, MOST_LINES } from './mail-words';
import { countsOf, digestSubject, type MailWords } from './subject';

/**
 * The digest as a page for mail clients: one column that fits a telephone, every style inline because many
 * clients drop the others; the style sheet only adds colours for dark screens where a client asks for them.
 * All text of the book is escaped.
 */
export function digestHtml(digest: Digest, words: MailWords): string {
  const { lang, day } = words;
  const url = linkOf(words);
  return [
    `<!doctype html><html lang="${lang === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>${escapeHtml(digestSubject(digest, words))}</title><style>${DARK}</style></head>`,
    `<body class="g-page" style="margin:0;padding:0;background:#f3f4f6">`,
    `<div style="max-width:640px;margin:0 auto;padding:16px;${FONT}">`,
    `<h1 class="g-ink" style="margin:4px 0 2px;font-size:18px;line-height:1.35;color:#111827">${escapeHtml(dayText(day, lang))}</h1>`,
    `<p class="g-soft" style="margin:0 0 12px;font-size:14px;color:#4b5563">${escapeHtml(digest.person)} · ${escapeHtml(countsOf(digest, lang))}</p>`,
    ...(digest.goals ?? []).map((goal) => goalHtml(goal, lang)),
    ...digest.sections.map((section) => sectionHtml(section, lang)),
    url ? buttonHtml(url, MAIL_WORDS.open[lang]) : '',
    `<p class="g-soft" style="margin:16px 0 0;font-size:12px;line-height:1.5;color:#4b5563">${escapeHtml(MAIL_WORDS.foot[lang])}</p>`,
    '</div></body></html>',
  ].join('\n');
}

const FONT =
  "font-family:-apple-system,'Segoe UI',Roboto,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif";

const DARK = [
  '@media (prefers-color-scheme:dark){',
  '.g-page{background:#111418!important}',
  '.g-card{background:#1c2127!important;border-color:#3a424c!important}',
  '.g-line{border-color:#343b44!important}',
  '.g-ink{color:#f3f4f6!important}',
  '.g-soft{color:#b6bdc8!important}',
  '.g-link{background:#8ab4f8!important;color:#111418!important}',
  '}',
].join('');

function goalHtml(goal: GoalLine, lang: Lang): string {
  return `<p class="g-ink" style="margin:0 0 6px;font-size:14px;line-height:1.45;color:#111827;word-break:break-word">${escapeHtml(oneLine(goalText(goal, lang)))}</p>`;
}

function sectionHtml(section: Section, lang: Lang): string {
  const { title, lines, asked, things } = section;
  const { shown, more: unshown } = shownOf(asked ?? []);
  const more = asked ? unshown : linesIn(section) - MOST_LINES;
  return [
    `<h2 class="g-ink" style="margin:18px 0 6px;font-size:15px;line-height:1.35;color:#111827">${escapeHtml(title[lang])} <span class="g-soft" style="font-weight:400;color:#4b5563">${linesIn(section)}</span></h2>`,
    '<div class="g-card" style="background:#ffffff;border:1px solid #d9dde3;border-radius:8px;overflow:hidden">',
    ...(things ?? []).slice(0, MOST_LINES).map((each, at) => thingHtml(each, at === 0, lang)),
    ...(asked
      ? shown.map((each, at) => askedHtml(each, at === 0, lang))
      : lines.slice(0, MOST_LINES).map((line, at) => lineHtml(line, at === 0, lang))),
    more > 0
      ? `<div class="g-line g-soft" style="border-top:1px solid #e5e7eb;padding:10px 12px;font-size:13px;color:#4b5563">${escapeHtml((asked ? moreAsked : moreText)(more, lang))}</div>`
      : '',
    '</div>',
  ].join('\n');
}

/** The question, and the orders that it is about. */
function askedHtml(asked: AskedOnce, isFirst: boolean, lang: Lang): string {
  return [
    `<div class="g-line" style="padding:10px 12px;${isFirst ? '' : 'border-top:1px solid #e5e7eb;'}">`,
    `<div class="g-ink" style="font-size:14px;line-height:1.45;color:#111827;word-break:break-word">${escapeHtml(oneLine(asked.text[lang]))}</div>`,
    `<div class="g-soft" style="margin-top:2px;font-size:12px;line-height:1.45;color:#4b5563;word-break:break-word">${escapeHtml(oneLine(ordersOf(asked, lang)))}</div>`,
    '</div>',
  ].join('');
}

/** Whom it is about, and what there is to know. */
function thingHtml(thing: TodayThing, isFirst: boolean, lang: Lang): string {
  const [name, ...more] = thingText(thing, lang);
  return [
    `<div class="g-line" style="padding:10px 12px;${isFirst ? '' : 'border-top:1px solid #e5e7eb;'}">`,
    `<span class="g-ink" style="font-size:14px;line-height:1.45;color:#111827;word-break:break-word"><strong>${escapeHtml(name ?? '')}</strong></span>`,
    ` <span class="g-soft" style="font-size:13px;color:#4b5563;word-break:break-word">${escapeHtml(more.join(' · '))}</span>`,
    '</div>',
  ].join('');
}

/** Order and customer with what is left; stage and deadline; why; whose. */
function lineHtml(line: Line, isFirst: boolean, lang: Lang): string {
  const { order, customer, stage, due, left, why, note } = lineText(line, lang);
  const head = `<strong>${escapeHtml(order)}</strong>${customer === '' ? '' : ` <span class="g-soft" style="color:#4b5563">${escapeHtml(customer)}</span>`}`;
  const what = [stage, due].filter((part) => part !== '').map(escapeHtml).join(' · '); // prettier-ignore
  const small = [why, note].filter((part) => part !== '');
  return [
    `<div class="g-line" style="padding:10px 12px;${isFirst ? '' : 'border-top:1px solid #e5e7eb;'}">`,
    '<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%"><tr>',
    `<td class="g-ink" style="font-size:14px;line-height:1.4;color:#111827;word-break:break-word;${FONT}">${head}</td>`,
    `<td align="right" valign="top" style="padding-left:8px;white-space:nowrap;${FONT}">${pillHtml(left, toneOf(line))}</td>`,
    '</tr></table>',
    `<div class="g-ink" style="margin-top:2px;font-size:14px;line-height:1.45;color:#111827;word-break:break-word">${what}</div>`,
    ...small.map(
      (text) =>
        `<div class="g-soft" style="margin-top:2px;font-size:12px;line-height:1.45;color:#4b5563;word-break:break-word">${escapeHtml(text)}</div>`,
    ),
    '</div>',
  ].join('');
}

function toneOf({ status, pressing }: Line): Tone {
  return pressing === 'today' && status === 'on track' ? 'soon' : STATUS_TONES[status];
}

function pillHtml(text: string, tone: Tone): string {
  const { text: ink, ground = 'F3F4F6' } = TONE_COLOURS[tone];
  return `<span style="display:inline-block;padding:1px 8px;border-radius:10px;font-size:12px;line-height:1.6;background:#${ground};color:#${ink}">${escapeHtml(text)}</span>`;
}

function buttonHtml(url: string, label: string): string {
  return `<p style="margin:18px 0 0"><a class="g-link" href="${escapeHtml(url)}" style="display:inline-block;padding:9px 16px;border-radius:6px;background:#0f5ca8;color:#ffffff;font-size:14px;text-decoration:none">${escapeHtml(label)}</a></p>`;
}
