import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileCalendar, type Calendar } from '../../../shared/time/calendar';
import { type Window } from '../../../shared/time/windows';
import { GendanError } from '../../../shared/errors';
import { minuteOf, parseIso, timed, isoOf, dayOf } from '../../../shared/time/moment';
import { parseCalendar } from '../../../shared/time/spec';
import { sharedDir } from '../../tools/shared-dir';
import { DIFFERENCES } from './differences';

interface Case {
  id: string;
  fn: string;
  args: Record<string, unknown>;
  expect: unknown;
  expect_alt?: string;
  source_value?: string;
  compare?: string;
}

const folder = sharedDir() && join(sharedDir() as string, 'vectors');
const load = (file: string) =>
  JSON.parse(readFileSync(join(folder as string, file), 'utf8')) as Record<string, never>;

const FILES = [
  'numpy-busday.json',
  'formulajs-workdays.json',
  'poi-workdays.json',
  'libreoffice-workday-intl.json',
  'pandas-business-hour.json',
];

(folder ? describe : describe.skip)(
  'other engines’ cases (the folder of vectors is beside the repository)',
  () => {
    const seen = new Set<string>();

    for (const file of FILES) {
      test(`${file}: every case as its source has it, or a listed difference`, () => {
        const { cases, extra_cases: extra } = load(file) as unknown as {
          cases: Case[];
          extra_cases?: Case[];
        };
        const all = [...cases, ...(extra ?? [])];
        expect(all.length).toBeGreaterThan(0);
        const wrong: string[] = [];
        for (const each of all) {
          const ours = answer(each);
          const theirs = each.source_value === 'expect_alt' ? each.expect_alt : each.expect;
          const agrees = sameAnswer(ours, theirs, each.compare);
          const difference = DIFFERENCES[each.id];
          if (difference) seen.add(each.id);
          if (!difference && !agrees) wrong.push(`${each.id}: ${ours} instead of ${JSON.stringify(theirs)}`);
          if (difference && agrees) wrong.push(`${each.id}: is listed as a difference but agrees`);
          if (difference && ours !== difference.ours)
            wrong.push(`${each.id}: ${ours} instead of ${difference.ours}`);
        }
        expect(wrong).toEqual([]);
      });
    }

    test('every listed difference belongs to a case', () => {
      expect(Object.keys(DIFFERENCES).filter((id) => !seen.has(id))).toEqual([]);
    });

    test('cn-holidays.json: every day from 2007 to 2026 works or rests as the notices say', () => {
      const { days } = load('cn-holidays.json') as unknown as { days: { date: string; off: boolean }[] };
      const listed = new Map(days.map(({ date, off }) => [date, off]));
      const cn = parseCalendar('CN');
      const wrong: string[] = [];
      let checked = 0;
      for (let time = Date.UTC(2007, 0, 1); time <= Date.UTC(2026, 11, 31); time += 86_400_000) {
        const iso = new Date(time).toISOString().slice(0, 10);
        const weekday = new Date(time).getUTCDay();
        const works = listed.has(iso) ? !listed.get(iso) : weekday >= 1 && weekday <= 5;
        if (cn.isWorkday(day(iso)) !== works || !cn.covers(day(iso))) wrong.push(iso);
        checked++;
      }
      expect(wrong).toEqual([]);
      expect(checked).toBe(7305);
    });
  },
);

/** Our answer as text: an ISO date, a number, or the name of the error. */
function answer({ fn, args }: Case): string {
  try {
    if (fn.startsWith('workday')) return iso(calendarOf(args).nthWorkday(day(args.start), number(args.n)));
    if (fn.startsWith('networkdays'))
      return String(calendarOf(args).countWorkdays(day(args.start), day(args.end)));
    if (fn === 'roll') return rolled(args);
    const hours = hoursCalendar(args);
    if (fn === 'business_hours_add') {
      return isoTime(hours.addMinutes(minute(args.start), (args.seconds as number) / 60));
    }
    const at = minute(args.at);
    const opens = hours.minutesBetween(at, at + 1) === 1;
    const closes = hours.minutesBetween(at - 1, at) === 1; // closing time counts as open, as in the source
    if (fn === 'is_open') return String(opens || closes);
    if (opens || closes) return isoTime(at);
    return isoTime(fn === 'roll_forward' ? hours.addMinutes(at, 1) - 1 : hours.addMinutes(at, -1) + 1);
  } catch (error) {
    if (error instanceof GendanError) return error.name;
    throw error;
  }
}

/** The modified rolls and "raise" have no counterpart here and are answered by the plain ones. */
function rolled(args: Record<string, unknown>): string {
  const direction = /preceding|backward/.test(String(args.roll)) ? 'preceding' : 'following';
  const rolledDay = calendarOf(args).rollToWorkday(day(args.date), direction);
  return iso(args.n === 0 ? rolledDay : calendarOf(args).nthWorkday(rolledDay, number(args.n)));
}

function sameAnswer(ours: string, theirs: unknown, compare?: string): boolean {
  // Where theirs fails ours is the name of what is wrong; days, times and figures begin otherwise.
  if (typeof theirs === 'object' && theirs !== null) return /^[A-Z]/.test(ours);
  const text = String(theirs);
  if (compare === 'date') return ours.slice(0, 10) === text.slice(0, 10);
  return ours === (text.includes('T') ? isoTime(minute(text)) : text);
}

/** A weekend mask (Monday first, 1 = off) and days off; where the source's weekend is invalid, the spec reader must refuse it. */
function calendarOf({ weekend, weekend_raw: raw, holidays }: Record<string, unknown>): Calendar {
  if (typeof weekend !== 'string')
    return parseCalendar(typeof raw === 'string' ? raw : JSON.stringify(raw ?? ''));
  return withDaysOff(
    [...weekend].map((off) => (off === '1' ? [] : [{ from: 540, to: 1020 }])),
    holidays as string[],
  );
}

function hoursCalendar({ windows, holidays }: Record<string, unknown>): Calendar {
  const week = (windows as string[][]).map((texts) =>
    texts.map((text) => {
      const [from = 0, to = 0] = text
        .split('-')
        .map((clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)));
      return { from, to };
    }),
  );
  return withDaysOff(week, holidays as string[]);
}

function withDaysOff(week: Window[][], holidays: string[]): Calendar {
  const label = { zh: '', en: '' };
  const overrides = holidays.map((date) => ({
    day: day(date),
    windows: [],
    kind: 'holiday' as const,
    label,
  }));
  return compileCalendar({ name: 'vector', week, overrides, coverage: [] });
}

/** What is no date or number in the source reaches the engine as NaN, as from a sheet. */
function day(value: unknown): number {
  const moment = parseIso(String(value));
  return moment === undefined ? NaN : dayOf(moment);
}

function number(value: unknown): number {
  return typeof value === 'number' ? value : NaN;
}

/** To the minute, as every moment here; the source has seconds in some cases. */
function minute(value: unknown): number {
  const moment = parseIso(String(value));
  return moment === undefined ? NaN : minuteOf(moment);
}

const iso = (serialDay: number): string => isoTime(serialDay * 1440).slice(0, 10);
const isoTime = (at: number): string => `${isoOf(timed(at)).replace(' ', 'T')}:00`;
