import fc from 'fast-check';
import { parseCalendar } from '../../../shared/time/spec';
import { minuteOf, parseIso } from '../../../shared/time/moment';
import { runs } from '../../tools/runs';

const minute = (iso: string) => minuteOf(parseIso(iso)!);

describe('opening hours that end at 23:59 end at midnight', () => {
  test.each([
    ['around the clock', 'Mon-Sun 00:00-23:59', '2026-03-02 00:00', '2026-03-04 00:00', 2880],
    [
      'a night shift in two parts',
      'Mon-Sun 22:00-23:59,00:00-06:00',
      '2026-03-02 22:00',
      '2026-03-03 06:00',
      480,
    ],
    ['an evening shift', 'Mon-Fri 18:00-23:59', '2026-03-02 00:00', '2026-03-03 00:00', 360],
    ['the last minute of the day', 'Mon-Fri 18:00-23:59', '2026-03-02 23:59', '2026-03-03 00:00', 1],
    ['with China’s days off', 'CN Mon-Sat 08:00-23:59', '2026-02-14 00:00', '2026-02-24 24:00', 2 * 960],
  ])('%s', (_, spec, from, to, minutes) => {
    const end = to.endsWith('24:00') ? minute(to.replace('24:00', '00:00')) + 1440 : minute(to);
    expect(parseCalendar(spec).minutesBetween(minute(from), end)).toBe(minutes);
  });

  test('24x7 and 00:00-23:59 every day are the same clock', () => {
    const [always, written] = ['24x7', '周一至周日 00:00-23:59'].map((spec) => parseCalendar(spec));
    const start = minute('2026-03-02 23:30');
    for (const n of [1, 29, 30, 31, 1470, 10_000])
      expect(written!.addMinutes(start, n)).toBe(always!.addMinutes(start, n));
  });

  const clock = (at: number) =>
    `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;

  test('a count minute by minute agrees, whatever the hours', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 720, max: 1430 }),
        fc.integer({ min: 0, max: 6000 }),
        fc.integer({ min: 0, max: 4000 }),
        (morningEnd, eveningStart, from, length) => {
          // open from midnight to the morning's end and from the evening to 23:59, every day
          const hours = morningEnd === 0 ? '' : `00:00-${clock(morningEnd)},`;
          const calendar = parseCalendar(`Mon-Sun ${hours}${clock(eveningStart)}-23:59`);
          const isOpen = (at: number) => at % 1440 < morningEnd || at % 1440 >= eveningStart;
          const start = minute('2026-03-02') + from;
          let count = 0;
          for (let at = start; at < start + length; at++) if (isOpen(at)) count++;
          expect(calendar.minutesBetween(start, start + length)).toBe(count);
          if (count === 0) return;
          const reached = calendar.addMinutes(start, count);
          expect(calendar.minutesBetween(start, reached)).toBe(count);
          expect(reached).toBeLessThanOrEqual(start + length);
        },
      ),
      runs(60, 400),
    );
  });
});
