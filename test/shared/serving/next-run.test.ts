import fc from 'fast-check';
import { HOURS_UNREAD, officeOf, type Hours } from '../../../shared/serving/hours';
import { JOBS } from '../../../shared/serving/jobs';
import { nextRun, windowsFor } from '../../../shared/serving/next-run';
import { weekdayOf } from '../../../shared/time/civil';
import {
  dayOf,
  isoOf,
  MINUTES_PER_DAY,
  minuteOf,
  parseIso,
  timed,
  type Moment,
} from '../../../shared/time/moment';
import type { Windows } from '../../../shared/time/windows';
import { moment } from '../../tools/order-facts';

/** A team in China with mails, a channel, incoming mail and a dashboard. */
const TEAM: Hours = {
  ...HOURS_UNREAD,
  isSetUp: true,
  updateEvery: 120,
  digest: [],
  channels: [[]],
  inbox: true,
  dashboard: true,
};

const next = (job: (typeof JOBS)[number], after: string, hours: Partial<Hours> = {}): string => {
  const at = nextRun(job, { ...TEAM, ...hours }, moment(after));
  return at === undefined ? 'never' : isoOf(at);
};

test.each([
  ['2026-05-18 08:00', '2026-05-18 09:00', 'a Monday before opening'],
  ['2026-05-18 09:00', '2026-05-18 11:00', 'two hours on'],
  ['2026-05-18 11:00', '2026-05-18 13:30', 'after lunch'],
  ['2026-05-18 17:30', '2026-05-19 09:00', 'after closing'],
  ['2026-05-15 18:00', '2026-05-18 09:00', 'over an ordinary weekend'],
  ['2026-05-08 18:00', '2026-05-09 09:00', 'a Saturday that is worked for the holiday (调休)'],
  ['2026-04-30 18:00', '2026-05-06 09:00', 'Labour Day, a weekday among the days off'],
  ['2026-02-13 18:00', '2026-02-14 09:00', 'the Saturday worked before Spring Festival'],
  ['2026-02-14 18:00', '2026-02-24 09:00', 'all of Spring Festival'],
])('an update after %s comes at %s: %s', (after, expected) => {
  expect(next('update', after)).toBe(expected);
});

test.each<[Partial<Hours>, string, string]>([
  [{}, '2026-05-18 09:00', 'at the opening'],
  [{ digest: [{ from: 510, to: 600 }] }, '2026-05-18 08:30', 'at the hour that the book sets'],
  [{ digestFrom: 600 }, '2026-05-18 10:00', 'once those who begin at ten are there'],
  [{ digestFrom: 12 * 60 + 30 }, '2026-05-18 09:00', 'at the opening where they begin in the lunch hour'],
  [{ isSetUp: false }, 'never', 'never before a person set the book up'],
])('with %j the daily mail goes out at %s: %s', (hours, expected) => {
  expect(next('digest', '2026-05-18 07:00', hours)).toBe(expected);
});

test('a book that mails nobody, has no channel, no dashboard and logs no mail has no such jobs', () => {
  const { digest: _, ...rest } = TEAM;
  const none: Hours = { ...rest, channels: [], inbox: false, dashboard: false };
  const due = JOBS.filter((job) => nextRun(job, none, moment('2026-05-18 07:00')) !== undefined);
  expect(due).toEqual(['update', 'agenda', 'checkup']);
});

test('a book that is not set up is only read', () => {
  const due = JOBS.filter((job) => nextRun(job, { ...TEAM, isSetUp: false }, moment('2026-05-18 07:00')));
  expect(due).toEqual(['update']);
});

test('each channel is told in its own hours, shortly after the update', () => {
  const channels = [[{ from: 510, to: 540 }], []];
  expect(next('channels', '2026-05-18 07:00', { channels })).toBe('2026-05-18 08:35');
  expect(next('channels', '2026-05-18 08:35', { channels })).toBe('2026-05-18 09:05');
});

test('mails are looked for every quarter of an hour while the office is open', () => {
  expect(next('inbox', '2026-05-18 11:30')).toBe('2026-05-18 11:45');
  expect(next('inbox', '2026-05-18 11:45')).toBe('2026-05-18 13:30');
});

test('the agenda stands ready each working morning, or on the days that the team meets', () => {
  expect(next('agenda', '2026-05-18 09:00')).toBe('2026-05-19 09:00');
  expect(next('agenda', '2026-05-18 09:00', { meetings: [0, 3] })).toBe('2026-05-21 09:00');
  // 5 October 2026 is a Monday of the National Day holiday.
  expect(next('agenda', '2026-10-02 09:00', { meetings: [0] })).toBe('2026-10-12 09:00');
});

test('the check-up comes on the first working day of a week, and a week of holidays has none', () => {
  expect(next('checkup', '2026-05-18 10:00')).toBe('2026-05-25 09:30');
  expect(next('checkup', '2026-05-01 10:00')).toBe('2026-05-06 09:30');
  expect(next('checkup', '2026-02-10 10:00')).toBe('2026-02-24 09:30');
});

test('the dashboard follows the first update of the day', () => {
  expect(next('dashboard', '2026-05-18 09:15')).toBe('2026-05-19 09:15');
});

test('a calendar that is never open has no next run; one that is always open works at night too', () => {
  expect(next('update', '2026-05-18 09:00', { office: '休', calendars: [{ name: '休', week: [[], [], [], [], [], [], []], overrides: [], coverage: [] }] })).toBe('never'); // prettier-ignore
  expect(next('update', '2026-05-16 23:00', { office: '24x7' })).toBe('2026-05-17 00:00');
});

test('a calendar that cannot be read any more gives way to the Chinese one', () => {
  expect(next('update', '2026-05-15 18:00', { office: 'every third day' })).toBe('2026-05-18 09:00');
});

/* Laws, for any hours. */

const aWindow = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 600 }))
  .map(([from, length]): Windows => [{ from, to: Math.min(1440, from + length) }]);

const someHours: fc.Arbitrary<Hours> = fc
  .record({
    office: fc.constantFrom(
      'CN',
      'CN Mon-Sat 08:30-17:30',
      '24x7',
      'Mon-Fri 20:00-04:00',
      'CN & Mon-Thu 10:00-16:00',
    ),
    updateEvery: fc.integer({ min: 5, max: 1440 }),
    digest: fc.oneof(fc.constant<Windows>([]), aWindow),
    digestFrom: fc.option(fc.integer({ min: 0, max: 1439 }), { nil: undefined }),
    channels: fc.array(fc.oneof(fc.constant<Windows>([]), aWindow), { minLength: 1, maxLength: 3 }),
    meetings: fc.option(fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }), { nil: undefined }),
  })
  .map(({ digestFrom, meetings, ...rest }) => ({
    ...TEAM,
    ...rest,
    ...(digestFrom !== undefined && { digestFrom }),
    ...(meetings && { meetings }),
  }));

const aMoment = fc
  .integer({ min: minuteOf(parseIso('2025-01-01')!), max: minuteOf(parseIso('2026-12-31')!) })
  .map(timed);
const aJob = fc.constantFrom(...JOBS);

const isIn = (windows: Windows, at: Moment): boolean => {
  const minute = minuteOf(at) - dayOf(at) * MINUTES_PER_DAY;
  return windows.some(({ from, to }) => from <= minute && minute < to);
};

test('a next run is later than the moment, and falls into a window of a day that is worked', () => {
  fc.assert(
    fc.property(aJob, someHours, aMoment, (job, hours, after) => {
      const at = nextRun(job, hours, after);
      if (at === undefined) return;
      expect(minuteOf(at)).toBeGreaterThan(minuteOf(after));
      expect(officeOf(hours).isWorkday(dayOf(at))).toBe(true);
      expect(windowsFor(job, hours, dayOf(at)).some((windows) => isIn(windows, at))).toBe(true);
    }),
  );
});

test('who asks later is never told an earlier time, and nothing lies between', () => {
  fc.assert(
    fc.property(aJob, someHours, aMoment, fc.integer({ min: 0, max: 5000 }), (job, hours, after, more) => {
      const [first, second] = [
        nextRun(job, hours, after),
        nextRun(job, hours, timed(minuteOf(after) + more)),
      ];
      if (first === undefined) return expect(second).toBeUndefined();
      if (second !== undefined) expect(second).toBeGreaterThanOrEqual(first);
      if (minuteOf(after) + more < minuteOf(first)) expect(second).toBe(first);
    }),
  );
});

test('every working day has an update, a dashboard and exactly one daily mail; no other day has any', () => {
  fc.assert(
    fc.property(someHours, aMoment, (hours, from) => {
      const [first, last] = [dayOf(from), dayOf(from) + 40];
      for (const job of ['update', 'dashboard', 'digest'] as const) {
        const days: number[] = [];
        let at = nextRun(job, hours, timed(first * MINUTES_PER_DAY - 1));
        for (; at !== undefined && dayOf(at) <= last; at = nextRun(job, hours, at)) days.push(dayOf(at));
        const worked: number[] = [];
        for (let day = first; day <= last; day++) if (officeOf(hours).isWorkday(day)) worked.push(day);
        expect([...new Set(days)]).toEqual(worked);
        if (job !== 'update') expect(days).toEqual(worked);
      }
    }),
    { numRuns: 30 },
  );
});

test('no week has two check-ups', () => {
  fc.assert(
    fc.property(someHours, aMoment, (hours, from) => {
      const first = nextRun('checkup', hours, from);
      const second = first && nextRun('checkup', hours, first);
      if (first === undefined || second === undefined) return;
      const monday = (at: Moment): number => dayOf(at) - weekdayOf(dayOf(at));
      expect(monday(second)).toBeGreaterThan(monday(first));
    }),
  );
});
