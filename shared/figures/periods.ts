import { GendanError } from '../errors';
import { both, type Bilingual } from '../lang';
import { civilFromDay, dayFromCivil, weekdayOf } from '../time/civil';
import { monthText } from '../time/month-text';
import type { Words } from '../templates/vocabulary/words';
import { word } from '../templates/vocabulary/words';
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
  if (kind === 'week') {
    const from = day - weekdayOf(day);
    const { year } = civilFromDay(from + 3);
    const nth = Math.floor((from + 3 - dayFromCivil(year, 1, 1)) / 7) + 1;
    return { key: `${year}-W${two(nth)}`, kind, from, to: from + 6 };
  }
  const { year, month } = civilFromDay(day);
  const size = MONTHS[kind];
  const nth = Math.floor((month - 1) / size);
  const from = dayFromCivil(year, nth * size + 1, 1);
  return { key: keyOf(kind, year, nth + 1), kind, from, to: dayFromCivil(year, (nth + 1) * size + 1, 1) - 1 };
}

function keyOf(kind: Exclude<PeriodKind, 'week'>, year: number, nth: number): string {
  if (kind === 'year') return String(year);
  if (kind === 'month') return `${year}-${two(nth)}`;
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

export class NoSuchPeriod extends GendanError {
  constructor(text: string) {
    super(
      both(
        `“${text}”不是期间。请写 week、month、quarter、half、year，或 2026-W21、2026-05、2026-Q2、2026-H1、2026。`,
        `“${text}” is no period. Write week, month, quarter, half or year, or 2026-W21, 2026-05, 2026-Q2, 2026-H1, 2026.`,
      ),
    );
  }
}

const WRITTEN = /^(\d{4})(?:-(?:W(\d{1,2})|Q([1-4])|H([12])|(\d{1,2})))?$/i;

/** A period as people write it: the running one of a kind (`month`, 月), or by its key (`2026-05`). NoSuchPeriod. */
export function periodNamed(text: string, today: number, kind: PeriodKind | undefined): Period {
  if (kind) return periodAt(kind, today);
  const plain = text.trim().slice(0, 40);
  const [, year = '', week, quarter, half, month] = WRITTEN.exec(plain) ?? [];
  const y = Number(year);
  // Spreadsheets know no days before 1900.
  if (year === '' || y < 1901) throw new NoSuchPeriod(plain);
  const found = ((): Period => {
    if (week) return periodAt('week', dayFromCivil(y, 1, 4) + (Number(week) - 1) * 7);
    if (quarter) return periodAt('quarter', dayFromCivil(y, Number(quarter) * 3, 1));
    if (half) return periodAt('half', dayFromCivil(y, Number(half) * 6, 1));
    return month ? periodAt('month', dayFromCivil(y, Number(month), 1)) : periodAt('year', dayFromCivil(y, 1, 1)); // prettier-ignore
  })();
  const isMeant = found.key.startsWith(year) && (!month || Number(month) === civilFromDay(found.from).month);
  if (!isMeant) throw new NoSuchPeriod(plain);
  return found;
}

/** `2026年5月`, `May 2026`; `2026-W21`. */
export function periodText({ key, kind, from }: Period): Bilingual {
  const { year, month } = civilFromDay(from);
  if (kind === 'month') return monthText(year, month);
  if (kind === 'year') return both(`${key}年`, key);
  const nth = Number(key.slice(-1));
  if (kind === 'quarter') return both(`${year}年第${nth}季度`, `Q${nth} ${year}`);
  if (kind === 'half') return nth === 1 ? both(`${year}年上半年`, `H1 ${year}`) : both(`${year}年下半年`, `H2 ${year}`); // prettier-ignore
  return both(`${key.slice(0, 4)}年第${Number(key.slice(6))}周`, `week ${Number(key.slice(6))} of ${key.slice(0, 4)}`); // prettier-ignore
}

const two = (n: number): string => String(n).padStart(2, '0');
