import { compileCalendar, intersect } from '../../../shared/time/calendar';
import { type CalendarData, type DayOverride } from '../../../shared/time/calendar-data';
import { dayOf, isoDay, isoOf, minuteOf, timed } from '../../../shared/time/moment';
import { parseCalendar } from '../../../shared/time/spec';
import { moment } from '../../tools/order-facts';

const day = (iso: string) => dayOf(moment(iso));
const minute = (iso: string) => minuteOf(moment(iso));
const NINE_TO_FIVE = [{ from: 540, to: 1020 }];
const NAMELESS = { zh: '', en: '' };

function dayOff(iso: string): DayOverride {
  return { day: day(iso), windows: [], kind: 'holiday', label: NAMELESS };
}

function calendarOf(changes: Partial<CalendarData> = {}) {
  const week = [NINE_TO_FIVE, NINE_TO_FIVE, NINE_TO_FIVE, NINE_TO_FIVE, NINE_TO_FIVE, [], []];
  return compileCalendar({ name: 'office', week, overrides: [], coverage: [], ...changes });
}

describe('working days', () => {
  const cn = parseCalendar('CN');

  test.each([
    ['Friday + 1 is Monday', '2026-03-06', 1, '2026-03-09'],
    ['from a Saturday the first is Monday', '2026-03-07', 1, '2026-03-09'],
    ['zero from a Saturday stays on Saturday, as in WORKDAY', '2026-03-07', 0, '2026-03-07'],
    ['Monday - 1 is Friday', '2026-03-09', -1, '2026-03-06'],
    ['from a Sunday back is Friday', '2026-03-08', -1, '2026-03-06'],
    ['a make-up Saturday counts', '2026-02-13', 1, '2026-02-14'],
    ['over Spring Festival', '2026-02-14', 1, '2026-02-24'],
    ['back over Spring Festival', '2026-02-24', -1, '2026-02-14'],
    ['2020: the Spring Festival that was lengthened', '2020-01-23', 1, '2020-02-03'],
    ['past the years with a notice New Year’s Day is off by law', '2026-12-31', 1, '2027-01-04'],
    ['before the years with a notice National Day, too', '2003-10-01', 2, '2003-10-07'],
  ])('%s', (_, from, n, to) => {
    expect(isoDay(cn.nthWorkday(day(from), n))).toBe(to);
  });

  test('both ends are counted, and a reversed count is negative', () => {
    expect(cn.countWorkdays(day('2026-02-13'), day('2026-02-24'))).toBe(3);
    expect(cn.countWorkdays(day('2026-02-24'), day('2026-02-13'))).toBe(-3);
    expect(cn.countWorkdays(day('2026-01-01'), day('2026-12-31'))).toBe(248);
    expect(cn.countWorkdays(day('2026-02-15'), day('2026-02-23'))).toBe(0);
    expect(Object.is(cn.countWorkdays(day('2026-02-23'), day('2026-02-15')), 0)).toBe(true);
  });

  test.each([
    ['2026-02-15', 'following', '2026-02-24'],
    ['2026-02-15', 'preceding', '2026-02-14'],
    ['2026-02-14', 'following', '2026-02-14'],
  ] as const)('%s rolled %s is %s', (from, direction, to) => {
    expect(isoDay(cn.rollToWorkday(day(from), direction))).toBe(to);
  });

  test('the last of two overrides for a day holds', () => {
    const worked: DayOverride = {
      day: day('2026-03-02'),
      windows: NINE_TO_FIVE,
      kind: 'company',
      label: NAMELESS,
    };
    expect(calendarOf({ overrides: [dayOff('2026-03-02'), worked] }).isWorkday(day('2026-03-02'))).toBe(true);
    expect(calendarOf({ overrides: [worked, dayOff('2026-03-02')] }).isWorkday(day('2026-03-02'))).toBe(
      false,
    );
  });
});

describe('working minutes', () => {
  const cn = parseCalendar('CN');

  test.each([
    ['within the morning', '2026-03-02 09:30', 60, '2026-03-02 10:30'],
    ['over lunch', '2026-03-02 11:30', 60, '2026-03-02 14:00'],
    ['out at closing stays at closing', '2026-03-02 17:00', 60, '2026-03-02 18:00'],
    ['out at lunch stays at lunch', '2026-03-02 11:00', 60, '2026-03-02 12:00'],
    ['from closing it begins at the next opening', '2026-03-02 18:00', 60, '2026-03-03 10:00'],
    ['from before opening', '2026-03-02 06:00', 60, '2026-03-02 10:00'],
    ['from a Saturday', '2026-03-07 15:00', 60, '2026-03-09 10:00'],
    ['zero stays, also outside the hours', '2026-03-07 15:00', 0, '2026-03-07 15:00'],
    ['into a make-up Saturday', '2026-02-13 17:30', 60, '2026-02-14 09:30'],
    ['over Spring Festival', '2026-02-14 17:30', 60, '2026-02-24 09:30'],
    ['backward: out at opening stays at opening', '2026-03-02 10:00', -60, '2026-03-02 09:00'],
    ['backward: out after lunch stays there', '2026-03-02 14:30', -60, '2026-03-02 13:30'],
    ['backward from opening it begins at the last closing', '2026-03-03 09:00', -60, '2026-03-02 17:00'],
    ['backward from a Sunday', '2026-03-08 12:00', -60, '2026-03-06 17:00'],
    ['a year of working time', '2026-03-02 09:00', 250 * 450, '2027-03-01 18:00'],
  ])('%s', (_, from, n, to) => {
    expect(isoOf(timed(cn.addMinutes(minute(from), n)))).toBe(to);
  });

  test('between two moments, signed', () => {
    expect(cn.minutesBetween(minute('2026-02-13 17:00'), minute('2026-02-24 10:00'))).toBe(60 + 450 + 60);
    expect(cn.minutesBetween(minute('2026-02-24 10:00'), minute('2026-02-13 17:00'))).toBe(-570);
    expect(cn.minutesBetween(minute('2026-02-15 10:00'), minute('2026-02-16 10:00'))).toBe(0);
  });

  test('open all day: midnight is the end of a day and the start of the next', () => {
    const always = parseCalendar('24x7');
    expect(isoOf(timed(always.addMinutes(minute('2026-03-02 23:00'), 60)))).toBe('2026-03-03 00:00');
    expect(isoOf(timed(always.addMinutes(minute('2026-03-03 01:00'), -60)))).toBe('2026-03-03 00:00');
    expect(always.minutesBetween(0, 2_958_465 * 1440)).toBe(2_958_465 * 1440);
  });
});

describe('every call ends, with a sentence when there is no answer', () => {
  const office = calendarOf();
  const closed = calendarOf({ week: [[], [], [], [], [], [], []] });
  const onceOpen = calendarOf({
    week: [[], [], [], [], [], [], []],
    overrides: [{ day: 46000, windows: NINE_TO_FIVE, kind: 'overtime', label: NAMELESS }],
  });

  test.each([
    ['a closed calendar: next working day', () => closed.nthWorkday(46000, 1), 'ClosedCalendar'],
    ['a closed calendar: previous working day', () => closed.nthWorkday(46000, -1), 'ClosedCalendar'],
    ['a closed calendar: rolling', () => closed.rollToWorkday(46000, 'following'), 'ClosedCalendar'],
    ['a closed calendar: minutes', () => closed.addMinutes(46000 * 1440, 1), 'ClosedCalendar'],
    ['a closed calendar: minutes back', () => closed.addMinutes(46000 * 1440, -1), 'ClosedCalendar'],
    ['open once, asked for the second day', () => onceOpen.nthWorkday(45000, 2), 'ClosedCalendar'],
    ['open once, asked after it', () => onceOpen.nthWorkday(46000, 1), 'ClosedCalendar'],
    ['open once, asked before it', () => onceOpen.nthWorkday(46000, -1), 'ClosedCalendar'],
    ['open once, too many minutes', () => onceOpen.addMinutes(45000 * 1440, 481), 'ClosedCalendar'],
    ['a fraction of a day', () => office.nthWorkday(46000, 1.5), 'NotWhole'],
    ['a fraction of a minute', () => office.addMinutes(46000 * 1440, 0.5), 'NotWhole'],
    ['a start within a day', () => office.nthWorkday(46000.5, 1), 'NotWhole'],
    ['not a number of days', () => office.nthWorkday(46000, NaN), 'NotFinite'],
    ['endless days', () => office.nthWorkday(46000, Infinity), 'NotFinite'],
    ['endless days back', () => office.nthWorkday(46000, -Infinity), 'NotFinite'],
    ['a start that is no number', () => office.nthWorkday(NaN, 1), 'NotFinite'],
    ['endless minutes', () => office.addMinutes(46000 * 1440, Infinity), 'NotFinite'],
    ['more days than there are', () => office.nthWorkday(46000, 3_000_000), 'OutsideDates'],
    ['far more days than there are', () => office.nthWorkday(46000, 1e15), 'OutsideDates'],
    ['before the first day', () => office.nthWorkday(46000, -40_000), 'OutsideDates'],
    ['far before the first day', () => office.nthWorkday(46000, -1e15), 'OutsideDates'],
    ['more minutes than there are', () => office.addMinutes(46000 * 1440, 1e12), 'OutsideDates'],
    ['far more minutes', () => office.addMinutes(46000 * 1440, 9e15), 'OutsideDates'],
    ['a start before the first day', () => office.isWorkday(-1), 'OutsideDates'],
    ['a start after the last day', () => office.isWorkday(2_958_466), 'OutsideDates'],
    ['an endless start', () => office.countWorkdays(0, Infinity), 'OutsideDates'],
    [
      '24:00 of the last day',
      () => parseCalendar('24x7').addMinutes(2_958_465 * 1440 + 1439, 1),
      'OutsideDates',
    ],
  ])('%s', (_, call, name) => {
    expect(call).toThrow(expect.objectContaining({ name }));
  });

  test('on a closed calendar what needs no working time still has an answer', () => {
    expect(closed.nthWorkday(46000, 0)).toBe(46000);
    expect(closed.countWorkdays(40000, 50000)).toBe(0);
    expect(closed.minutesBetween(0, 46000 * 1440)).toBe(0);
    expect(closed.addMinutes(1, 0)).toBe(1);
  });

  test('a calendar that is open once counts it from both sides', () => {
    expect(onceOpen.nthWorkday(45000, 1)).toBe(46000);
    expect(onceOpen.nthWorkday(47000, -1)).toBe(46000);
    expect(onceOpen.countWorkdays(0, 2_958_465)).toBe(1);
    expect(onceOpen.addMinutes(45000 * 1440, 480)).toBe(46000 * 1440 + 1020);
    expect(onceOpen.addMinutes(47000 * 1440, -480)).toBe(46000 * 1440 + 540);
  });

  test.each([
    [
      'hours that end before they start',
      { week: Array(7).fill([{ from: 1020, to: 540 }]) },
      'BadOpeningHours',
    ],
    ['hours past midnight', { week: Array(7).fill([{ from: 540, to: 1500 }]) }, 'BadOpeningHours'],
    [
      'hours that overlap',
      {
        week: Array(7).fill([
          { from: 540, to: 720 },
          { from: 700, to: 800 },
        ]),
      },
      'BadOpeningHours',
    ],
    ['six weekdays', { week: Array(6).fill([]) }, 'BadCalendarData'],
    ['a day that is none', { overrides: [{ ...dayOff('2026-01-01'), day: NaN }] }, 'BadCalendarData'],
    ['a day with a fraction', { overrides: [{ ...dayOff('2026-01-01'), day: 46000.5 }] }, 'BadCalendarData'],
    ['a day off the sheet', { overrides: [{ ...dayOff('2026-01-01'), day: 3e6 }] }, 'BadCalendarData'],
  ])('data with %s', (_, changes, name) => {
    expect(() => calendarOf(changes)).toThrow(expect.objectContaining({ name }));
  });

  test('overrides at both ends of time', () => {
    const edges = calendarOf({
      overrides: [0, 2_958_465].map((at) => ({ ...dayOff('2026-01-01'), day: at })),
    });
    expect(edges.nthWorkday(0, 1)).toBe(2); // serial 1 is a Sunday
    expect(edges.rollToWorkday(2_958_465, 'preceding')).toBe(2_958_464);
    expect(() => edges.rollToWorkday(2_958_465, 'following')).toThrow(
      expect.objectContaining({ name: 'OutsideDates' }),
    );
    expect(edges.addMinutes(2_958_464 * 1440, 480)).toBe(2_958_464 * 1440 + 1020);
  });
});

describe('what is known', () => {
  test('the calendar of China covers the years with a notice', () => {
    const cn = parseCalendar('CN');
    expect(
      ['2003-12-31', '2004-01-01', '2026-12-31', '2027-01-01'].map((iso) => cn.covers(day(iso))),
    ).toEqual([false, true, true, false]);
    expect(cn.data.coverage.find((c) => c.from === day('2026-01-01'))?.source).toContain('2026');
  });

  test('a plain pattern has nothing to know and covers every day', () => {
    expect(parseCalendar('24x7').covers(0)).toBe(true);
    expect(parseCalendar('Mon-Fri').covers(2_958_465)).toBe(true);
  });

  test('gaps in the coverage are gaps', () => {
    const years = [2020, 2021, 2023].map((year) => ({
      from: day(`${year}-01-01`),
      to: day(`${year}-12-31`),
      source: '',
    }));
    const calendar = calendarOf({ coverage: years });
    expect(
      ['2020-06-01', '2021-12-31', '2022-06-01', '2023-01-01'].map((iso) => calendar.covers(day(iso))),
    ).toEqual([true, true, false, true]);
  });

  test('an override says why', () => {
    const cn = parseCalendar('CN');
    expect(cn.overrideOn(day('2026-02-17'))).toMatchObject({
      kind: 'holiday',
      label: { zh: '春节', en: 'Spring Festival' },
    });
    expect(cn.overrideOn(day('2026-02-14'))).toMatchObject({ kind: 'make-up' });
    expect(cn.overrideOn(day('2026-03-02'))).toBeUndefined();
  });
});

describe('when both must be open', () => {
  const both = parseCalendar('CN & US');

  test.each([
    ['2026-02-14', false, 'a Chinese make-up Saturday is an American weekend'],
    ['2026-02-17', false, 'Spring Festival'],
    ['2026-07-03', false, 'Independence Day, observed on Friday'],
    ['2026-11-26', false, 'Thanksgiving'],
    ['2026-03-02', true, 'an ordinary Monday'],
  ])('%s is worked: %s (%s)', (iso, works) => {
    expect(both.isWorkday(day(iso))).toBe(works);
  });

  test('hours are the common ones, coverage the common years, the reason that of the side that closes', () => {
    expect(both.windowsOn(day('2026-03-02'))).toEqual([
      { from: 540, to: 720 },
      { from: 810, to: 1020 },
    ]);
    expect(both.covers(day('2014-06-01'))).toBe(false); // US begins in 2015
    expect(both.covers(day('2026-06-01'))).toBe(true);
    expect(both.covers(day('2027-06-01'))).toBe(false); // CN ends in 2026
    expect(both.overrideOn(day('2026-11-26'))?.label.en).toBe('Thanksgiving Day');
    expect(both.name).toBe('CN & US');
  });

  test('years that have nothing in common are covered nowhere', () => {
    const early = calendarOf({ coverage: [{ from: 1000, to: 2000, source: 'a' }] });
    const late = calendarOf({ coverage: [{ from: 3000, to: 4000, source: 'b' }] });
    expect([1500, 2500, 3500].map(intersect(early, late).covers)).toEqual([false, false, false]);
  });
});

describe('days and minutes that no sheet has', () => {
  const cn = parseCalendar('CN');
  const LAST = 2_958_465;
  const calls: [string, (at: number) => unknown][] = [
    ['windowsOn', (at) => cn.windowsOn(at)],
    ['isWorkday', (at) => cn.isWorkday(at)],
    ['nthWorkday', (at) => cn.nthWorkday(at, 0)],
    ['countWorkdays from', (at) => cn.countWorkdays(at, 100)],
    ['countWorkdays to', (at) => cn.countWorkdays(100, at)],
    ['rollToWorkday', (at) => cn.rollToWorkday(at, at > 100 ? 'preceding' : 'following')],
  ];
  const minutes: [string, (at: number) => unknown][] = [
    ['addMinutes', (at) => cn.addMinutes(at, 0)],
    ['minutesBetween from', (at) => cn.minutesBetween(at, 100)],
    ['minutesBetween to', (at) => cn.minutesBetween(100, at)],
  ];

  test.each([...calls.map((call) => [...call, LAST] as const), ...minutes.map((call) => [...call, LAST * 1440 + 1439] as const)])(
    '%s: the first and the last are there, one before and one after are not, nor is half of one',
    (_, call, last) => {
      expect(() => call(0)).not.toThrow();
      expect(() => call(last)).not.toThrow();
      expect(() => call(-1)).toThrow(expect.objectContaining({ name: 'OutsideDates' }));
      expect(() => call(last + 1)).toThrow(expect.objectContaining({ name: 'OutsideDates' }));
      expect(() => call(1.5)).toThrow(expect.objectContaining({ name: 'NotWhole' }));
      expect(() => call(NaN)).toThrow(expect.objectContaining({ name: 'NotFinite' }));
    },
  ); // prettier-ignore
});
