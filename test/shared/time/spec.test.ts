import { compileCalendar } from '../../../shared/time/calendar';
import { type CalendarData } from '../../../shared/time/calendar-data';
import { catalogOf, SHIPPED_CALENDARS, shippedCalendars } from '../../../shared/time/catalog';
import { CalendarSpecUnreadable } from '../../../shared/time/errors';
import { clockOf, dayOf } from '../../../shared/time/moment';
import { parseCalendar } from '../../../shared/time/spec';
import { moment } from '../../tools/order-facts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const day = (iso: string) => dayOf(moment(iso));
const hours = (windows: readonly { from: number; to: number }[]) =>
  windows.map((w) => `${clockOf(w.from)}-${w.to === 1440 ? '24:00' : clockOf(w.to)}`).join(',');

/** The open days of a week: `Mon 09:00-17:00 · Tue …`, days with the same hours together. */
function weekText(spec: string, catalog = SHIPPED_CALENDARS): string {
  const groups = new Map<string, string[]>();
  parseCalendar(spec, catalog).data.week.forEach((windows, i) => {
    if (windows.length > 0)
      groups.set(hours(windows), [...(groups.get(hours(windows)) ?? []), DAYS[i] as string]);
  });
  return [...groups].map(([text, days]) => `${days.join(' ')} ${text}`).join(' · ');
}

const FIVE = 'Mon Tue Wed Thu Fri';
const SIX = 'Mon Tue Wed Thu Fri Sat';

describe('calendar specs', () => {
  test.each([
    ['CN', `${FIVE} 09:00-12:00,13:30-18:00`],
    ['cn', `${FIVE} 09:00-12:00,13:30-18:00`],
    ['ＣＮ', `${FIVE} 09:00-12:00,13:30-18:00`],
    ['中国', `${FIVE} 09:00-12:00,13:30-18:00`],
    ['CN Mon-Sat 08:30-17:30', `${SIX} 08:30-17:30`],
    ['CN Mon-Fri 09:00-12:00,13:30-18:00', `${FIVE} 09:00-12:00,13:30-18:00`],
    ['CN Mon-Sat', `${SIX} 09:00-12:00,13:30-18:00`],
    ['CN 08:00-16:00', `${FIVE} 08:00-16:00`],
    ['CN周一至周六 8:30－17:30', `${SIX} 08:30-17:30`],
    ['US', `${FIVE} 09:00-17:00`],
    ['美国', `${FIVE} 09:00-17:00`],
    ['United States', `${FIVE} 09:00-17:00`],
    ['UK', `${FIVE} 09:00-17:00`],
    ['SA', 'Mon Tue Wed Thu Sun 09:00-17:00'],
    ['AE', `${FIVE} 09:00-17:00`],
    ['GB-ENG', `${FIVE} 09:00-17:00`],
    ['24x7', 'Mon Tue Wed Thu Fri Sat Sun 00:00-24:00'],
    ['24×7', 'Mon Tue Wed Thu Fri Sat Sun 00:00-24:00'],
    ['CN 24x7', 'Mon Tue Wed Thu Fri Sat Sun 00:00-24:00'],
    ['Mon-Fri', `${FIVE} 09:00-12:00,13:30-18:00`],
    ['Mon-Fri 09:00-18:00', `${FIVE} 09:00-18:00`],
    ['Monday to Friday 9:00 to 17:30', `${FIVE} 09:00-17:30`],
    ['Monday - Friday 9:00 - 18:00', `${FIVE} 09:00-18:00`],
    ['Mon,Wed,Fri 10:00-16:00', 'Mon Wed Fri 10:00-16:00'],
    ['Mon, Wed, Fri 10-16', 'Mon Wed Fri 10:00-16:00'],
    ['Mon-Fri 09:00-18:00; Sat 09:00-12:00', `${FIVE} 09:00-18:00 · Sat 09:00-12:00`],
    ['Mon-Fri 09:00-18:00, Sat 09:00-12:00', `${FIVE} 09:00-18:00 · Sat 09:00-12:00`],
    ['Mon-Thu 09:00-18:00; Mon 19:00-21:00', 'Mon 09:00-18:00,19:00-21:00 · Tue Wed Thu 09:00-18:00'],
    ['周一至周五', `${FIVE} 09:00-12:00,13:30-18:00`],
    ['周一-周六 08:30-17:30', `${SIX} 08:30-17:30`],
    ['周一至五 9:00-18:00', `${FIVE} 09:00-18:00`],
    ['星期一到星期五 9:00-18:00', `${FIVE} 09:00-18:00`],
    ['周一、周三、周五 10:00-16:00', 'Mon Wed Fri 10:00-16:00'],
    [
      '周一至周五９：００～１２：００，１３：３０～１８：００；周六９：００～１２：００',
      `${FIVE} 09:00-12:00,13:30-18:00 · Sat 09:00-12:00`,
    ],
    ['每天 00:00-24:00', 'Mon Tue Wed Thu Fri Sat Sun 00:00-24:00'],
    ['Sun-Thu 08:00-16:00', 'Mon Tue Wed Thu Sun 08:00-16:00'],
    ['Fri-Mon 10:00-12:00', 'Mon Fri Sat Sun 10:00-12:00'],
    ['Mon-Fri 18:00-24:00', `${FIVE} 18:00-24:00`],
    ['Mon 22:00-06:00', 'Mon 22:00-24:00 · Tue 00:00-06:00'],
    ['Sun 22:00-06:00', 'Mon 00:00-06:00 · Sun 22:00-24:00'],
    ['Mon-Fri 09:00-12:00,11:00-18:00', `${FIVE} 09:00-18:00`],
    ['CN & US', `${FIVE} 09:00-12:00,13:30-17:00`],
    ['CN＆US', `${FIVE} 09:00-12:00,13:30-17:00`],
    ['CN & SA', 'Mon Tue Wed Thu 09:00-12:00,13:30-17:00'],
    ['CN & Mon-Thu 10:00-12:00 & US', 'Mon Tue Wed Thu 10:00-12:00'],
  ])('%s', (spec, week) => {
    expect(weekText(spec)).toBe(week);
  });

  test.each([
    ['', ''],
    ['   ', ''],
    ['XX', 'XX'],
    ['Mon-Fry 09:00-18:00', 'Mon-Fry'],
    ['CN Mon-Fri 09:00-25:00', '09:00-25:00'],
    ['CN Mon-Fri 09:61-10:00', '09:61-10:00'],
    ['CN Mon-Fri 09:00', '09:00'],
    ['CN Mon-Fri 09:00-09:00', '09:00-09:00'],
    ['CN Mon-Wed-Fri', 'Mon-Wed-Fri'],
    ['CN Mars', 'Mars'],
    ['CN & Nowhere', 'Nowhere'],
    ['CN &', 'CN &'],
    ['CN;US', 'CN'],
    ['M-F', 'M-F'],
  ])('"%s" is refused and names "%s"', (spec, piece) => {
    const refused = () => parseCalendar(spec);
    expect(refused).toThrow(CalendarSpecUnreadable);
    expect(refused).toThrow(expect.objectContaining({ piece }));
    expect(refused).toThrow(/CN Mon-Sat 08:30-17:30/);
  });

  test('very long text is refused at once', () => {
    expect(() => parseCalendar('Mon,'.repeat(50_000))).toThrow(CalendarSpecUnreadable);
    expect(() => parseCalendar('& '.repeat(199))).toThrow(CalendarSpecUnreadable);
  });

  test('the same text gives the same calendar again, per catalogue', () => {
    expect(parseCalendar('CN Mon-Sat 08:30-17:30')).toBe(parseCalendar('CN Mon-Sat 08:30-17:30'));
    expect(parseCalendar('CN', catalogOf([]))).not.toBe(parseCalendar('CN'));
  });
});

describe('another week on a country’s days off', () => {
  const six = parseCalendar('CN Mon-Sat 08:30-17:30');
  const fiveAndHalf = parseCalendar('CN Mon-Fri 09:00-18:00; Sat 09:00-12:00');

  test('days off stay off, also the Saturdays among them', () => {
    expect(six.isWorkday(day('2026-02-17'))).toBe(false);
    expect(six.isWorkday(day('2026-02-21'))).toBe(false);
    expect(six.isWorkday(day('2026-03-07'))).toBe(true);
  });

  test('a make-up Sunday is worked although the week keeps Sundays closed', () => {
    expect(hours(six.windowsOn(day('2026-09-20')))).toBe('08:30-17:30');
  });

  test('a make-up Saturday has the hours of an ordinary day, not of the half Saturday', () => {
    expect(hours(fiveAndHalf.windowsOn(day('2026-02-14')))).toBe('09:00-18:00');
    expect(hours(fiveAndHalf.windowsOn(day('2026-03-07')))).toBe('09:00-12:00');
  });

  test('coverage is the country’s', () => {
    expect(six.covers(day('2026-06-01'))).toBe(true);
    expect(six.covers(day('2027-06-01'))).toBe(false);
  });

  test('a half day shortens a day and opens none', () => {
    const half = parseCalendar('DE Mon-Wed 08:00-18:00');
    expect(hours(parseCalendar('DE').windowsOn(day('2026-12-24')))).toBe('09:00-14:00');
    expect(half.isWorkday(day('2026-12-24'))).toBe(false); // a Thursday
    expect(hours(half.windowsOn(day('2029-12-24')))).toBe('09:00-14:00'); // a Monday
  });
});

describe('the workbook’s own calendars', () => {
  const own: CalendarData = {
    name: '义乌工厂',
    week: [0, 1, 2, 3, 4, 5, 6].map(() => [{ from: 480, to: 1020 }]),
    overrides: [
      { day: day('2026-08-10'), windows: [], kind: 'company', label: { zh: '高温假', en: 'heat break' } },
    ],
    coverage: [],
  };
  const catalog = catalogOf([
    own,
    { ...own, name: 'cn' },
    { ...own, name: 'Mon-Fri' },
    { ...own, name: 'A & B' },
  ]);

  test.each(['义乌工厂', ' 义乌工厂 ', 'CN', 'Mon-Fri', 'A & B', 'a & b'])(
    '%s is found by name first',
    (name) => {
      expect(parseCalendar(name, catalog).windowsOn(day('2026-03-08'))).toEqual([{ from: 480, to: 1020 }]);
    },
  );

  test('with another week and joined to a country', () => {
    expect(weekText('义乌工厂 Mon-Sat 09:00-17:00', catalog)).toBe(`${SIX} 09:00-17:00`);
    expect(weekText('义乌工厂周一至周三', catalog)).toBe('Mon Tue Wed 08:00-17:00');
    expect(parseCalendar('义乌工厂 Mon-Sat 09:00-17:00', catalog).isWorkday(day('2026-08-10'))).toBe(false);
    expect(weekText('义乌工厂 & US', catalog)).toBe(`${FIVE} 09:00-17:00`);
  });

  test('what it lacks comes from the shipped ones', () => {
    expect(catalog.find('US')?.name).toBe('US');
    expect(catalog.find('nowhere')).toBeUndefined();
  });
});

describe('the shipped calendars', () => {
  test('every one compiles, has a name in both languages and is found by each', () => {
    const all = shippedCalendars();
    expect(all.length).toBeGreaterThan(200);
    for (const { name, label } of all) {
      const data = SHIPPED_CALENDARS.find(name) as CalendarData;
      expect(data.name.toUpperCase()).toBe(name.toUpperCase());
      expect(compileCalendar(data).nthWorkday(46000, 250)).toBeGreaterThanOrEqual(46250);
      expect(SHIPPED_CALENDARS.find(label.zh)).toBe(data);
      expect(SHIPPED_CALENDARS.find(label.en)).toBe(data);
    }
  });

  test.each([
    ['US', '2026-11-26', 'Thanksgiving Day', '感恩节'],
    ['GB', '2026-04-03', 'Good Friday', '耶稣受难日'],
    ['GB-ENG', '2026-08-31', 'Summer bank holiday', '夏季银行假日'],
    ['DE', '2026-12-26', 'Boxing Day', '节礼日'],
    ['JP', '2026-05-05', "Children's Day", '儿童节'],
    ['SA', '2026-09-23', 'National Day', '国庆日'],
    ['HK', '2026-10-01', 'National Day', '国庆日'],
  ])('%s: %s is %s', (country, iso, en, zh) => {
    const override = parseCalendar(country).overrideOn(day(iso));
    expect(override).toMatchObject({ kind: 'holiday', windows: [], label: { en, zh } });
  });
});
