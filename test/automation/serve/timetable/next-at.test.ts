import { utcOf, wallIn } from '../../../../clock/utc-of';
import { dueNow, nextAt } from '../../../../automation/serve/timetable/next-at';
import { HOURS_UNREAD, type Hours } from '../../../../shared/serving/hours';
import { isoOf, timed, minuteOf } from '../../../../shared/time/moment';
import { moment } from '../../../tools/order-facts';

const at = (iso: string): number => Date.parse(iso);
const iso = (utc: number | undefined): string =>
  utc === undefined ? 'never' : new Date(utc).toISOString().replace(':00.000Z', 'Z');

test.each([
  ['2026-05-18 09:00', 'Asia/Shanghai', '2026-05-18T01:00Z', 'a zone without summer time'],
  ['2026-05-18 09:00', 'Europe/Berlin', '2026-05-18T07:00Z', 'in summer'],
  ['2026-01-18 09:00', 'Europe/Berlin', '2026-01-18T08:00Z', 'in winter'],
  [
    '2026-03-29 02:30',
    'Europe/Berlin',
    '2026-03-29T01:00Z',
    'a time that the spring leaves out: when the clock jumps',
  ],
  ['2026-03-29 03:00', 'Europe/Berlin', '2026-03-29T01:00Z', 'the first time after it'],
  ['2026-10-25 02:30', 'Europe/Berlin', '2026-10-25T00:30Z', 'a time that the autumn has twice: the first'],
  ['2026-10-25 03:00', 'Europe/Berlin', '2026-10-25T02:00Z', 'the hour after it'],
  ['2026-04-05 01:45', 'Australia/Lord_Howe', '2026-04-04T14:45Z', 'half an hour twice'],
  ['2026-05-18 09:00', 'GMT-07:00', '2026-05-18T16:00Z', 'a zone without a name'],
])('%s in %s is %s: %s', (wall, zone, expected) => {
  expect(iso(utcOf(moment(wall), zone))).toBe(expected);
});

test.each(['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Shanghai', 'America/Santiago'])(
  'through all of a year in %s a later clock never comes earlier, and shows what it should',
  (zone) => {
    let before = -Infinity;
    const check = (minute: number): void => {
      const utc = utcOf(timed(minute), zone);
      expect(utc).toBeGreaterThanOrEqual(before);
      expect(minuteOf(wallIn(utc, zone))).toBeGreaterThanOrEqual(minute);
      before = utc;
    };
    const first = minuteOf(moment('2026-01-01 00:00'));
    for (let day = first; day < first + 365 * 1440; day += 1440) {
      const length = utcOf(timed(day + 1440), zone) - utcOf(timed(day), zone);
      const step = length === 24 * 3_600_000 ? 600 : 5;
      for (let minute = day; minute < day + 1440; minute += step) check(minute);
    }
  },
);

const ALWAYS: Hours = { ...HOURS_UNREAD, isSetUp: true, office: '24x7', updateEvery: 15, digest: [{ from: 150, to: 200 }] }; // prettier-ignore

/** Every run of an update between two times. */
function runs(from: string, to: string, zone: string): number[] {
  const times: number[] = [];
  for (let next = nextAt('update', ALWAYS, at(from), zone); next !== undefined && next <= at(to);) {
    times.push(next);
    next = nextAt('update', ALWAYS, next, zone);
  }
  return times;
}

test('in the night of spring nothing runs twice, and nothing but the hour that is not there is left out', () => {
  const walls = runs('2026-03-29T00:00:00Z', '2026-03-29T03:00:00Z', 'Europe/Berlin').map((utc) =>
    isoOf(wallIn(utc, 'Europe/Berlin')).slice(11),
  );
  expect(walls).toEqual(['01:15', '01:30', '01:45', '03:00', '03:15', '03:30', '03:45', '04:00', '04:15', '04:30', '04:45', '05:00']); // prettier-ignore
});

test('in the night of autumn each quarter of an hour is worked once', () => {
  const walls = runs('2026-10-24T23:30:00Z', '2026-10-25T02:30:00Z', 'Europe/Berlin').map((utc) =>
    isoOf(wallIn(utc, 'Europe/Berlin')).slice(11),
  );
  expect(walls).toEqual(['01:45', '02:00', '02:15', '02:30', '02:45', '03:00', '03:15', '03:30']);
});

test('a daily mail at half past two goes out once in both nights', () => {
  expect(iso(nextAt('digest', ALWAYS, at('2026-03-28T12:00:00Z'), 'Europe/Berlin'))).toBe(
    '2026-03-29T01:00Z',
  );
  expect(iso(nextAt('digest', ALWAYS, at('2026-03-29T01:00:00Z'), 'Europe/Berlin'))).toBe(
    '2026-03-30T00:30Z',
  );
  expect(iso(nextAt('digest', ALWAYS, at('2026-10-24T12:00:00Z'), 'Europe/Berlin'))).toBe(
    '2026-10-25T00:30Z',
  );
  // From within the second of the two hours it is tomorrow's.
  expect(iso(nextAt('digest', ALWAYS, at('2026-10-25T00:30:00Z'), 'Europe/Berlin'))).toBe(
    '2026-10-26T01:30Z',
  );
  expect(iso(nextAt('digest', ALWAYS, at('2026-10-25T01:10:00Z'), 'Europe/Berlin'))).toBe(
    '2026-10-26T01:30Z',
  );
});

test('what was due in the first of two hours and is looked at in the second runs once', () => {
  const due = dueNow(
    'update',
    ALWAYS,
    at('2026-10-25T00:45:00Z'),
    at('2026-10-25T01:10:00Z'),
    'Europe/Berlin',
  )!;
  expect([due.do, iso(due.next)]).toEqual(['run', '2026-10-25T02:00Z']);
});

test('books of other zones are due by their own clocks', () => {
  const office: Hours = { ...ALWAYS, office: 'CN' };
  expect(iso(nextAt('update', office, at('2026-05-17T20:00:00Z'), 'Asia/Shanghai'))).toBe(
    '2026-05-18T01:00Z',
  );
  expect(iso(nextAt('update', office, at('2026-05-17T20:00:00Z'), 'America/Los_Angeles'))).toBe(
    '2026-05-18T16:00Z',
  );
});
