import { both, type Bilingual } from '../lang';
import { civilFromDay, dayFromCivil } from '../time/civil';
import { word, type Words } from '../templates/vocabulary/words';
import { isoWeek, weekOf } from '../time/week';
import type { Period, PeriodKind } from './figure';

/** From the shortest to the longest. */
export const PERIOD_KINDS: readonly PeriodKind[] = ['week', 'month', 'quarter', 'half', 'year'];

export const PERIOD_WORDS: Words<PeriodKind> = {
  week: word('周', 'Week', '每周, 本周, Weekly'),
  month: word('月', 'Month', '每月, 本月, 月度, Monthly'),
  quarter: word('季', 'Quarter', '季度, 每季, 本季, Quarterly'),
  half: word('半年', 'Half-year', '每半年, Half, Half year'),
  year: word('年', 'Year', '年度, 每年, 全年, Yearly, Annual'),
};

/** 本月, this month: of the period that runs. */
export const RUNNING: Readonly<Record<PeriodKind, Bilingual>> = {
  week: both('本周', 'this week'),
  month: both('本月', 'this month'),
  quarter: both('本季', 'this quarter'),
  half: both('本半年', 'this half-year'),
  year: both('今年', 'this year'),
};

const MONTHS: Readonly<Record<Exclude<PeriodKind, 'week'>, number>> = { month: 1, quarter: 3, half: 6, year: 12 }; // prettier-ignore

/** The period of a kind that a serial day lies in. Weeks are those of ISO 8601: Monday to Sunday, of the year of their Thursday. */
export function periodAt(kind: PeriodKind, day: number): Period {
  if (kind === 'week') return { key: isoWeek(day), kind, ...weekOf(day) };
  const { year, month } = civilFromDay(day);
  const size = MONTHS[kind];
  const nth = Math.floor((month - 1) / size);
  const from = dayFromCivil(year, nth * size + 1, 1);
  return { key: keyOf(kind, year, nth + 1), kind, from, to: dayFromCivil(year, (nth + 1) * size + 1, 1) - 1 };
}

function keyOf(kind: Exclude<PeriodKind, 'week'>, year: number, nth: number): string {
  if (kind === 'year') return String(year);
  if (kind === 'month') return `${year}-${String(nth).padStart(2, '0')}`;
  return `${year}-${kind === 'quarter' ? 'Q' : 'H'}${nth}`;
}

export const periodBefore = ({ kind, from }: Period): Period => periodAt(kind, from - 1);
export const periodAfter = ({ kind, to }: Period): Period => periodAt(kind, to + 1);

/** So many periods, the last of them this one, the oldest first. */
export function periodsUntil(last: Period, count: number): Period[] {
  const all = [last];
  while (all.length < count) all.unshift(periodBefore(all[0]!));
  return all;
}
