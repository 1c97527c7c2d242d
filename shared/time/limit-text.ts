import { chineseNumber } from './chinese-number';
import { LimitUnreadable } from './errors';
import type { Limit, LimitUnit } from './limit';
import type { Lang } from '../lang';

/** Longest limit text that can mean anything; longer ones are refused unread. */
const LONGEST = 40;

const SHAPE = /^([+-]?)(\d+(?:\.\d+)?|\.\d+|[一二两三四五六七八九十百半]+)([^\d\s.+-].*)$/;

/** How each unit may be written, beside its own short form; without spaces, in lower case, English in the singular. */
const WORDS: Readonly<Record<LimitUnit, readonly string[]>> = {
  min: ['minute', '分钟', '分'],
  h: ['hr', 'hour', '小时', '钟头'],
  wmin: ['workingmin', 'workingminute', 'workminute', '工作分钟', '工时分钟'],
  wh: ['workinghour', 'workhour', 'workinghr', '工作小时', '工作时', '工时'],
  d: ['day', 'cd', 'calendarday', '天', '日', '自然日', '自然天', '日历日', '日历天', '公历日'],
  w: ['wk', 'week', '周', '星期', '礼拜'],
  mo: ['month', 'calendarmonth', '个月', '个自然月', '自然月'], // 3月 alone is March
  wd: ['workday', 'workingday', 'businessday', '工作日', '工作天'],
  bd: ['bankday', 'bankingday', 'bankworkingday', '银行工作日', '银行营业日', '银行日'],
};

const UNIT_OF: ReadonlyMap<string, LimitUnit> = new Map(
  (Object.keys(WORDS) as LimitUnit[]).flatMap((unit) =>
    [unit, ...WORDS[unit]].map((word): [string, LimitUnit] => [word, unit]),
  ),
);

/**
 * Reads a limit in either language: `3wd` `3 working days` `3个工作日` `24h` `24小时` `8工作小时` `5个银行工作日`
 * `21d` `21自然日` `2周` `1个月` `-7d`; full-width digits too. LimitUnreadable for anything else.
 */
export function parseLimit(text: string): Limit {
  if (text.length > LONGEST) throw new LimitUnreadable(`${text.slice(0, LONGEST)}…`);
  const plain = text.normalize('NFKC').toLowerCase().replace(/[−–—]/g, '-').replace(/\s+/g, '');
  const match = SHAPE.exec(plain);
  if (!match) throw new LimitUnreadable(text);
  const amount = amountOf(match[2] as string);
  const unit = unitOf(match[3] as string);
  if (amount === undefined || !unit) throw new LimitUnreadable(text);
  return { amount: match[1] === '-' && amount !== 0 ? -amount : amount, unit };
}

/** A limit as a person would write it: `3 working days`, `3个工作日`. */
export function formatLimit(limit: Limit, lang: Lang): string {
  const { amount, unit } = limit;
  if (lang === 'zh') return `${amount}${CHINESE[unit]}`;
  return `${amount} ${ENGLISH[unit]}${Math.abs(amount) === 1 ? '' : 's'}`;
}

const ENGLISH: Readonly<Record<LimitUnit, string>> = {
  min: 'minute',
  h: 'hour',
  wmin: 'working minute',
  wh: 'working hour',
  d: 'day',
  w: 'week',
  mo: 'month',
  wd: 'working day',
  bd: 'banking day',
};

const CHINESE: Readonly<Record<LimitUnit, string>> = {
  min: '分钟',
  h: '小时',
  wmin: '工作分钟',
  wh: '工作小时',
  d: '天',
  w: '周',
  mo: '个月',
  wd: '个工作日',
  bd: '个银行工作日',
};

function amountOf(digits: string): number | undefined {
  return /[\d.]/.test(digits) ? Number(digits) : chineseNumber(digits);
}

function unitOf(word: string): LimitUnit | undefined {
  return UNIT_OF.get(word) ?? UNIT_OF.get(word.replace(/^个|s$/, ''));
}
