import fc from 'fast-check';
import { catchUp, standingOf } from '../../../shared/serving/catch-up';
import { HOURS_UNREAD, type Hours } from '../../../shared/serving/hours';
import { JOBS, type Job } from '../../../shared/serving/jobs';
import { nextRun } from '../../../shared/serving/next-run';
import { dayOf, isoOf, minuteOf, parseIso, timed } from '../../../shared/time/moment';
import { moment } from '../../tools/order-facts';

const TEAM: Hours = { ...HOURS_UNREAD, isSetUp: true, digest: [{ from: 510, to: 630 }], channels: [[]], inbox: true, dashboard: true }; // prettier-ignore

test.each<[Job, string, string, 'run' | 'skip', string]>([
  ['update', '2026-05-15 09:00', '2026-05-18 11:00', 'run', 'a weekend later'],
  ['update', '2026-05-15 17:30', '2026-05-15 22:00', 'run', 'in the evening'],
  ['digest', '2026-05-18 08:30', '2026-05-18 09:40', 'run', 'the same morning'],
  ['digest', '2026-05-18 08:30', '2026-05-18 10:30', 'skip', 'when the hours for mails are over'],
  ['digest', '2026-05-15 08:30', '2026-05-18 08:40', 'skip', 'on another day'],
  ['channels', '2026-05-18 09:05', '2026-05-18 17:00', 'run', 'while the office is open'],
  ['channels', '2026-05-18 09:05', '2026-05-18 19:00', 'skip', 'in the evening'],
  ['inbox', '2026-05-15 09:00', '2026-05-18 11:00', 'run', 'mails wait however long'],
  ['inbox', '2026-05-15 09:00', '2026-05-16 11:00', 'skip', 'on a day off nobody is answered'],
  ['agenda', '2026-05-18 09:00', '2026-05-18 10:30', 'run', 'in the morning'],
  ['agenda', '2026-05-18 09:00', '2026-05-18 16:00', 'skip', 'after the meeting'],
  ['dashboard', '2026-05-15 09:15', '2026-05-18 08:00', 'run', 'it shows what is now'],
  ['checkup', '2026-05-18 09:30', '2026-05-21 09:30', 'run', 'in the same week'],
  ['checkup', '2026-05-18 09:30', '2026-05-26 09:30', 'skip', 'when another one is due'],
])('%s due at %s, looked at %s: %s (%s)', (job, dueAt, now, expected) => {
  expect(catchUp(job, moment(dueAt), moment(now), TEAM)).toBe(expected);
});

const stands = (job: Job, dueAt: string, now: string): string => {
  const standing = standingOf(job, moment(dueAt), moment(now), TEAM);
  if (!standing) return 'still to come';
  return `${standing.do} ${isoOf(standing.dueAt)}, then ${standing.next === undefined ? 'never' : isoOf(standing.next)}`;
};

test("a server that was down since Friday sends this morning's mail, not Friday's", () => {
  expect(stands('digest', '2026-05-15 08:30', '2026-05-18 09:10')).toBe('run 2026-05-18 08:30, then 2026-05-19 08:30'); // prettier-ignore
});

test('a server that comes back on a Sunday sends none, and on Monday one', () => {
  expect(stands('digest', '2026-05-15 08:30', '2026-05-17 09:10')).toBe('skip 2026-05-15 08:30, then 2026-05-18 08:30'); // prettier-ignore
});

test('updates that were missed are one update', () => {
  expect(stands('update', '2026-03-02 09:00', '2026-05-18 10:10')).toBe('run 2026-05-18 10:00, then 2026-05-18 11:00'); // prettier-ignore
});

test('what is still to come is left alone', () => {
  expect(stands('update', '2026-05-18 11:00', '2026-05-18 10:59')).toBe('still to come');
});

test('however long a server was down, what it does is of today or shows today, and goes on later than now', () => {
  const aMoment = fc
    .integer({ min: minuteOf(parseIso('2026-01-01')!), max: minuteOf(parseIso('2026-11-30')!) })
    .map(timed);
  fc.assert(
    fc.property(
      fc.constantFrom(...JOBS),
      aMoment,
      fc.integer({ min: 0, max: 100_000 }),
      (job, before, down) => {
        const dueAt = nextRun(job, TEAM, before)!;
        const now = timed(minuteOf(dueAt) + down);
        const standing = standingOf(job, dueAt, now, TEAM)!;
        expect(minuteOf(standing.next!)).toBeGreaterThan(minuteOf(now));
        expect(minuteOf(standing.dueAt)).toBeLessThanOrEqual(minuteOf(now));
        const isTold = job === 'digest' || job === 'channels' || job === 'agenda';
        if (isTold && standing.do === 'run') expect(dayOf(standing.dueAt)).toBe(dayOf(now));
      },
    ),
  );
});

test('asked every minute over four weeks, a digest goes out once on each working day whatever minutes the server slept', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 10, maxLength: 60 }), (sleeps) => {
      let due = nextRun('digest', TEAM, moment('2026-04-20 00:00'))!;
      let now = minuteOf(moment('2026-04-20 00:00'));
      const days: number[] = [];
      for (const sleep of sleeps) {
        now += sleep;
        const standing = standingOf('digest', due, timed(now), TEAM);
        if (!standing) continue;
        if (standing.do === 'run') days.push(dayOf(timed(now)));
        due = standing.next!;
      }
      expect(new Set(days).size).toBe(days.length);
    }),
  );
});
