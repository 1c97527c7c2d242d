import { FIRST_YEAR, LAST_YEAR } from './date-holidays';

/** Up to so many dates are cheaper one by one than as a series. */
const FEW = 5;
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
/** Where a substitute for a Saturday or Sunday may lie, in days; written `a` for none, then in this order. */
const MOVES = [0, -1, 1, 2, 3];

/**
 * The days of one holiday in short texts: fixed days first, with their substitutes; what is left as runs of days in
 * a row, laid into series of one date a year.
 */
export function packDates(days: readonly string[], series: Map<string, number>): string[] {
  const texts: string[] = [];
  const rest = new Set(days);
  for (const monthDay of [...new Set(days.map((day) => day.slice(5)))].sort()) {
    const years = [...rest].filter((day) => day.slice(5) === monthDay).map(yearOf);
    const from = Math.min(...years);
    const to = Math.max(...years);
    if (years.length <= FEW || to - from + 1 !== years.length) continue;
    const since = from === FIRST_YEAR ? '' : `+${from - 2000}`;
    const until = to === LAST_YEAR ? '' : `-${to - 2000}`;
    for (const year of years) rest.delete(`${year}-${monthDay}`);
    const moved = substitutes(monthDay, years, rest);
    for (const day of moved.days) rest.delete(day);
    texts.push(monthDay.replace('-', '') + since + until + moved.text);
  }
  const byLength = new Map<number, string[]>();
  for (const { first, length } of runs([...rest].sort()))
    byLength.set(length, [...(byLength.get(length) ?? []), first]);
  for (const [length, firsts] of byLength) {
    const suffix = length > 1 ? `*${length.toString(36)}` : '';
    texts.push(...inSeries(firsts, series).map((text) => text + suffix));
  }
  return texts;
}

/** `^ab/26`: on a Saturday also the day that `a` says, on a Sunday that of `b`, from 2026 on. The rule that says most. */
function substitutes(
  monthDay: string,
  years: readonly number[],
  rest: ReadonlySet<string>,
): { text: string; days: readonly string[] } {
  let best: { text: string; days: readonly string[] } = { text: '', days: [] };
  for (const since of years) {
    for (const [a, saturday] of MOVES.entries()) {
      for (const [b, sunday] of MOVES.entries()) {
        const days = years
          .filter((year) => year >= since)
          .flatMap((year) => substituteOf(`${year}-${monthDay}`, saturday, sunday));
        if (days.length <= best.days.length || !days.every((day) => rest.has(day))) continue;
        const start = since === Math.min(...years) ? '' : `/${since - 2000}`;
        best = { text: `^${'abcde'[a]}${'abcde'[b]}${start}`, days };
      }
    }
  }
  return best.days.length > 1 ? best : { text: '', days: [] };
}

function substituteOf(day: string, saturday: number, sunday: number): string[] {
  const weekday = new Date(day).getUTCDay();
  const move = weekday === 6 ? saturday : weekday === 0 ? sunday : 0;
  const moved = later(day, move);
  return move === 0 || yearOf(moved) < FIRST_YEAR || yearOf(moved) > LAST_YEAR ? [] : [moved];
}

function runs(days: readonly string[]): { first: string; length: number }[] {
  const result: { first: string; length: number }[] = [];
  for (const day of days) {
    const last = result[result.length - 1];
    if (last && later(last.first, last.length) === day) last.length++;
    else result.push({ first: day, length: 1 });
  }
  return result;
}

function inSeries(dates: readonly string[], series: Map<string, number>): string[] {
  const texts: string[] = [];
  let rest = dates;
  while (rest.length > 0) {
    const byYear = new Map<number, string>();
    for (const date of rest) if (!byYear.has(yearOf(date))) byYear.set(yearOf(date), date);
    const taken = [...byYear.values()];
    rest = rest.filter((date) => !taken.includes(date));
    texts.push(taken.length <= FEW ? taken.map(shortDate).join(',') : `#${seriesIndex(byYear, series)}`);
  }
  return texts;
}

function seriesIndex(byYear: ReadonlyMap<number, string>, series: Map<string, number>): string {
  const text = YEARS.map((year) => {
    const date = byYear.get(year);
    return date === undefined ? '--' : dayOfYear(date).toString(36).padStart(2, '0');
  }).join('');
  const index = series.get(text) ?? series.size;
  series.set(text, index);
  return index.toString(36);
}

/** 1 January is 1. */
function dayOfYear(date: string): number {
  return (Date.parse(date) - Date.parse(`${date.slice(0, 4)}-01-01`)) / 86_400_000 + 1;
}

export function shortDate(date: string): string {
  return date.slice(2).replaceAll('-', '');
}

export function later(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
}

const yearOf = (iso: string): number => Number(iso.slice(0, 4));
