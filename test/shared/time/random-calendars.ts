import fc from 'fast-check';
import type { Window } from '../../../shared/time/windows';
import type { CalendarData, DayOverride } from '../../../shared/time/calendar-data';

/** Around which the random calendars have their overrides; starts are drawn from both sides of it. */
const MIDDLE = 46000;

const windows: fc.Arbitrary<Window[]> = fc.oneof(
  fc.constant<Window[]>([]),
  fc.constant<Window[]>([{ from: 540, to: 1080 }]),
  fc.constant<Window[]>([{ from: 0, to: 1440 }]),
  fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 6 }).map((ends) => {
    const sorted = ends.sort((a, b) => a - b);
    const pairs: Window[] = [];
    for (let i = 0; i + 1 < sorted.length; i += 2)
      pairs.push({ from: sorted[i] ?? 0, to: sorted[i + 1] ?? 0 });
    return pairs;
  }),
);

const override: fc.Arbitrary<DayOverride> = fc.record({
  day: fc.integer({ min: MIDDLE - 25, max: MIDDLE + 25 }),
  windows,
  kind: fc.constantFrom('holiday', 'make-up', 'half day', 'overtime', 'company'),
  label: fc.constant({ zh: '某日', en: 'some day' }),
});

/** Any week (also one that is never open) with up to twenty overrides, some of them for the same day. */
export const calendarData: fc.Arbitrary<CalendarData> = fc.record({
  name: fc.constant('random'),
  week: fc.array(windows, { minLength: 7, maxLength: 7 }),
  overrides: fc.array(override, { maxLength: 20 }),
  coverage: fc.constant([]),
});

export const startDay = fc.integer({ min: MIDDLE - 40, max: MIDDLE + 40 });
export const startMinute = fc
  .tuple(startDay, fc.oneof(fc.integer({ min: 0, max: 1439 }), fc.constantFrom(0, 540, 720, 1080)))
  .map(([day, ofDay]) => day * 1440 + ofDay);
