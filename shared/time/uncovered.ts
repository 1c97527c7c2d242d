import { both, type Bilingual } from '../lang';
import type { Calendar } from './calendar';
import { civilFromDay } from './civil';
import { gapsIn } from './coverage';
import { runText } from './date-text';

/** A gap this short between known days is one around a feast whose date is an estimate. */
const AROUND_A_FEAST = 40;

/**
 * Which of the days from one to another the calendar does not know for certain, and what it counts there instead:
 * "2027 not yet announced: days fixed by law are off, make-up days unknown". Undefined when all are known.
 */
export function uncoveredNote(calendar: Calendar, from: number, to: number): Bilingual | undefined {
  if (calendar.covers(from, to)) return undefined;
  const { coverage, overrides } = calendar.data;
  const lastKnown = coverage.reduce((last, range) => Math.max(last, range.to), -1);
  const gaps = gapsIn(coverage, from, to);
  const [first, last] = [gaps[0]!, gaps[gaps.length - 1]!];
  const isKnownBefore = coverage.some((range) => range.from <= range.to && range.from < first.from);
  const isShort = gaps.every((gap) => gap.to - gap.from < AROUND_A_FEAST);
  if (isKnownBefore && isShort && last.to < lastKnown) {
    const [zh, en] = [runText(first.from, first.to, 'zh', false), runText(first.from, first.to, 'en', false)];
    return both(`${zh}前后的节日以官方公布为准，暂按推算`, `the feast around ${en} is an estimate`);
  }
  const lastDay = overrides.reduce((latest, { day }) => Math.max(latest, day), -1);
  const beyond = first.from > lastDay ? WEEK_ONLY : (calendar.data.beyond ?? WEEK_ONLY);
  const years = yearsText(civilFromDay(first.from).year, civilFromDay(last.to).year);
  if (last.to > lastKnown && lastKnown >= 0)
    return both(`${years}年放假安排尚未公布，${beyond.zh}`, `${years} not yet announced: ${beyond.en}`);
  return both(`日历没有${years}年的放假安排，${beyond.zh}`, `${years} not in the calendar: ${beyond.en}`);
}

const WEEK_ONLY = both('仅按每周规律计算', 'weekly pattern only');

const yearsText = (first: number, last: number): string =>
  last > first ? `${first}-${last}` : String(first);
