import fc from 'fast-check';
import { compileCalendar, intersect, type Calendar } from '../../../shared/time/calendar';
import { ClosedCalendar } from '../../../shared/time/errors';
import { BruteCalendar } from './brute';
import { calendarData, startDay, startMinute } from './random-calendars';
import { runs } from '../../tools/runs';

/** The engine's answer, or undefined where it says that the calendar is closed. */
function orClosed(compute: () => number): number | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof ClosedCalendar) return undefined;
    throw error;
  }
}

function expectSameDay(calendar: Calendar, brute: BruteCalendar, day: number, n: number): void {
  const expected = brute.nthWorkday(day, n);
  if (expected === undefined) expect(orClosed(() => calendar.nthWorkday(day, n))).toBeUndefined();
  else expect(calendar.nthWorkday(day, n)).toBe(expected);
}

describe('a day-by-day, minute-by-minute count agrees on any calendar', () => {
  test('isWorkday, windowsOn', () => {
    fc.assert(
      fc.property(calendarData, startDay, (data, day) => {
        const calendar = compileCalendar(data);
        expect(calendar.isWorkday(day)).toBe(new BruteCalendar(data).isWorkday(day));
        expect(calendar.isWorkday(day)).toBe(calendar.windowsOn(day).length > 0);
      }),
      runs(60, 300),
    );
  });

  test('nthWorkday, forward and backward', () => {
    fc.assert(
      fc.property(calendarData, startDay, fc.integer({ min: -90, max: 90 }), (data, day, n) => {
        expectSameDay(compileCalendar(data), new BruteCalendar(data), day, n);
      }),
      runs(100, 600),
    );
  });

  test('countWorkdays, in order and reversed', () => {
    fc.assert(
      fc.property(calendarData, startDay, startDay, (data, from, to) => {
        expect(compileCalendar(data).countWorkdays(from, to)).toBe(
          new BruteCalendar(data).countWorkdays(from, to),
        );
      }),
      runs(100, 600),
    );
  });

  test('addMinutes, forward and backward', () => {
    fc.assert(
      fc.property(calendarData, startMinute, fc.integer({ min: -3000, max: 3000 }), (data, minute, n) => {
        const expected = new BruteCalendar(data).addMinutes(minute, n);
        fc.pre(expected !== undefined);
        expect(compileCalendar(data).addMinutes(minute, n)).toBe(expected);
      }),
      runs(60, 400),
    );
  });

  test('minutesBetween, in order and reversed', () => {
    fc.assert(
      fc.property(calendarData, startMinute, fc.integer({ min: -9000, max: 9000 }), (data, a, distance) => {
        const expected = new BruteCalendar(data).minutesBetween(a, a + distance);
        expect(compileCalendar(data).minutesBetween(a, a + distance)).toBe(expected);
      }),
      runs(60, 300),
    );
  });

  test('both of two calendars open: days and minutes', () => {
    fc.assert(
      fc.property(
        calendarData,
        calendarData,
        startMinute,
        fc.integer({ min: -20, max: 20 }),
        (a, b, minute, n) => {
          const calendar = intersect(compileCalendar(a), compileCalendar(b));
          const brute = new BruteCalendar(a, new BruteCalendar(b));
          const day = Math.floor(minute / 1440);
          expect(calendar.isWorkday(day)).toBe(brute.isWorkday(day));
          expect(calendar.minutesBetween(minute, minute + 2000)).toBe(
            brute.minutesBetween(minute, minute + 2000),
          );
          const expected = brute.addMinutes(minute, n * 20, 10 * 1440);
          if (expected !== undefined) expect(calendar.addMinutes(minute, n * 20)).toBe(expected);
        },
      ),
      runs(25, 150),
    );
  });
});

describe('laws of counting', () => {
  test('counting there and counting what lies between agree', () => {
    fc.assert(
      fc.property(calendarData, startDay, fc.integer({ min: 1, max: 200 }), (data, day, n) => {
        const calendar = compileCalendar(data);
        const forward = orClosed(() => calendar.nthWorkday(day, n));
        if (forward !== undefined) expect(calendar.countWorkdays(day + 1, forward)).toBe(n);
        const backward = orClosed(() => calendar.nthWorkday(day, -n));
        if (backward !== undefined) expect(calendar.countWorkdays(backward, day - 1)).toBe(n);
      }),
    );
  });

  test('from a working day, there and back again', () => {
    fc.assert(
      fc.property(calendarData, startDay, fc.integer({ min: -200, max: 200 }), (data, day, n) => {
        const calendar = compileCalendar(data);
        fc.pre(calendar.isWorkday(day));
        const there = orClosed(() => calendar.nthWorkday(day, n));
        fc.pre(there !== undefined);
        expect(calendar.nthWorkday(there, 0 - n)).toBe(day);
      }),
    );
  });

  test('n working minutes later, n working minutes have passed; a later start is never due earlier', () => {
    fc.assert(
      fc.property(calendarData, startMinute, fc.integer({ min: -90000, max: 90000 }), (data, minute, n) => {
        const calendar = compileCalendar(data);
        const due = orClosed(() => calendar.addMinutes(minute, n));
        fc.pre(due !== undefined);
        expect(calendar.minutesBetween(minute, due)).toBe(n);
        const later = orClosed(() => calendar.addMinutes(minute + 7, n));
        if (later !== undefined) expect(later).toBeGreaterThanOrEqual(due);
      }),
    );
  });

  test('a longer limit is never due earlier', () => {
    fc.assert(
      fc.property(calendarData, startDay, fc.integer({ min: -100, max: 100 }), (data, day, n) => {
        const calendar = compileCalendar(data);
        const shorter = orClosed(() => calendar.nthWorkday(day, n));
        const longer = orClosed(() => calendar.nthWorkday(day, n + 1));
        if (shorter !== undefined && longer !== undefined) expect(longer).toBeGreaterThanOrEqual(shorter);
      }),
    );
  });

  test('rolling gives the nearest working day on that side', () => {
    fc.assert(
      fc.property(calendarData, startDay, (data, day) => {
        const calendar = compileCalendar(data);
        const brute = new BruteCalendar(data);
        const following = brute.isWorkday(day) ? day : brute.nthWorkday(day, 1);
        const preceding = brute.isWorkday(day) ? day : brute.nthWorkday(day, -1);
        expect(orClosed(() => calendar.rollToWorkday(day, 'following'))).toBe(following);
        expect(orClosed(() => calendar.rollToWorkday(day, 'preceding'))).toBe(preceding);
      }),
    );
  });

  test('far outside the overrides the weekly pattern goes on', () => {
    fc.assert(
      fc.property(calendarData, fc.integer({ min: 10, max: 2_900_000 }), fc.nat(400), (data, day, n) => {
        const calendar = compileCalendar({ ...data, overrides: [] });
        const brute = new BruteCalendar({ ...data, overrides: [] });
        if (n > 0 && day + n * 7 < 2_958_465) expectSameDay(calendar, brute, day, n);
        expect(calendar.isWorkday(day)).toBe(brute.isWorkday(day));
      }),
    );
  });
});
