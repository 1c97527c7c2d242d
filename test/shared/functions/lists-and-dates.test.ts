import { compileCalendar } from '../../../shared/time/calendar';
import { SHIPPED_CALENDARS } from '../../../shared/time/catalog';
import { civilFromDay, dayFromCivil, weekdayOf } from '../../../shared/time/civil';
import { isoDay } from '../../../shared/time/moment';
import { evaluated } from './evaluate';

const daysOff = (given: string): string[] => evaluated(`=SLA.OFFDAYS(${given})`).slice(1, -1).split(';');

describe('SLA.OFFDAYS', () => {
  it('lists weekends and holidays of a year, and no make-up day', () => {
    const off = daysOff('"CN",2026');
    expect(off).toHaveLength(365 - 248);
    expect(off).toEqual([...off].sort());
    for (const holiday of ['2026-01-01', '2026-02-15', '2026-02-23', '2026-10-07', '2026-05-10'])
      expect(off).toContain(holiday);
    for (const makeUp of [
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ]) {
      expect(off).not.toContain(makeUp);
    }
  });

  it('makes WORKDAY.INTL with an empty weekend count as the calendar does', () => {
    const off = new Set(daysOff('"CN",2025,2026'));
    const china = compileCalendar(SHIPPED_CALENDARS.find('CN')!);
    for (let day = dayFromCivil(2025, 1, 10); day < dayFromCivil(2026, 11, 1); day += 11) {
      let left = 20;
      let native = day;
      while (left > 0) if (!off.has(isoDay(++native))) left--;
      expect(isoDay(china.nthWorkday(day, 20))).toBe(isoDay(native));
    }
  });

  it('takes a list of days from the sheet, several years, and never lists a plain Wednesday', () => {
    const off = daysOff('{"Mon-Fri";"2026-05-20"},2026,2027');
    expect(off).toContain('2026-05-20');
    expect(off.filter((iso) => weekdayOf(serialOf(iso)) < 5)).toEqual(['2026-05-20']);
    expect(new Set(off.map((iso) => civilFromDay(serialOf(iso)).year))).toEqual(new Set([2026, 2027]));
  });

  it.each([
    ['a calendar that never closes', '"24x7",2026', /^$/],
    [
      'a year that has no notice yet',
      '"CN",2026,2060',
      /^#N\/A The calendar CN does not know the days off around 20/,
    ],
    ['years in the wrong order', '"CN",2026,2025', /^#NUM! to_year/],
    ['more than fifty years', '"Mon-Fri",2000,2050', /^#NUM! to_year: give a number from 2000 to 2049/],
    ['a year that is none', '"CN","soon"', /^#VALUE! from_year/],
    ['several years at once', '"CN",{2025,2026}', /^#VALUE! from_year: this function gives a whole table/],
    ['no year', '"CN",""', /^#VALUE! from_year is missing/],
  ])('%s', (_, given, printed) => {
    expect(evaluated(`=SLA.OFFDAYS(${given})`)).toMatch(printed);
  });
});

const serialOf = (iso: string): number => {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return dayFromCivil(year, month, day);
};

describe('SLA.DATE', () => {
  it.each([
    ['dots', '"2026.5.3"', '2026-05-03'],
    ['Chinese', '"2026年8月15日"', '2026-08-15'],
    ['eight digits as text', '"20260503"', '2026-05-03'],
    ['eight digits as a number', '20260503', '2026-05-03'],
    ['a serial number', '46143', '2026-05-01'],
    ['a month by name', '"12Nov26"', '2026-11-12'],
    ['a day that only one order of month and day allows', '"8/15/26"', '2026-08-15'],
    ['no year, with a date nearby', '"5月3日","2026-04-20"', '2026-05-03'],
    ['over the turn of the year', '"1月3日","2026-12-20"', '2027-01-03'],
    ['a real date', 'SLA.DUE("2026-05-01","1d")', '2026-05-02'],
    ['a date in a note', '"ETD 2026-05-03"', '2026-05-03'],
    ['nothing', '""', ''],
    ['a column', '{"2026.5.3";"03/04/26";""}', '{2026-05-03;#VALUE!;""}'],
  ])('%s', (_, given, printed) => {
    expect(evaluated(`=SLA.DATE(${given})`)).toBe(printed);
  });

  it.each([
    ['two readings', '"03/04/26"', /^#VALUE! .*2026-03-04 or 2026-04-03/],
    ['no year and nothing nearby', '"5月3日"', /^#VALUE! "5月3日" has no year/],
    ['a period', '"5.3-5.10","2026-04-20"', /^#VALUE! .*period or several dates/],
    ['a word', '"待客户"', /^#VALUE! "待客户" holds no date/],
    ['a day that does not exist', '"2026.2.30"', /^#VALUE! "2026\.2\.30" holds no date/],
    ['a truth value', 'TRUE', /^#VALUE! "TRUE" holds no date/],
  ])('%s', (_, given, printed) => {
    expect(evaluated(`=SLA.DATE(${given})`)).toMatch(printed);
  });
});
