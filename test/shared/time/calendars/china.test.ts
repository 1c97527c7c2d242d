import { parseCalendar } from '../../../../shared/time/spec';
import { uncoveredNote } from '../../../../shared/time/uncovered';
import { dayFromCivil } from '../../../../shared/time/civil';
import { dayOf, isoDay, parseIso } from '../../../../shared/time/moment';

const day = (iso: string) => dayOf(parseIso(iso)!);
const cn = parseCalendar('CN');
const sixDays = parseCalendar('CN Mon-Sat');

describe('China in a year whose notice is not out', () => {
  test('the days fixed by law in 2027 are off, no other', () => {
    const everyDay = parseCalendar('CN Mon-Sun');
    const off: string[] = [];
    for (let at = dayFromCivil(2027, 1, 1); at <= dayFromCivil(2027, 12, 31); at++)
      if (!everyDay.isWorkday(at)) off.push(isoDay(at).slice(5));
    expect(off.join(' ')).toBe(
      '01-01 02-05 02-06 02-07 02-08 04-05 05-01 05-02 06-09 09-15 10-01 10-02 10-03',
    );
  });

  test.each([
    ['2028', '01-25 01-26 01-27 01-28', '05-28', '10-03'],
    ['2029', '02-12 02-13 02-14 02-15', '06-16', '09-22'],
    ['2033', '01-30 01-31 02-01 02-02', '06-01', '09-08'],
    ['2035', '02-07 02-08 02-09 02-10', '06-10', '09-16'],
  ])('the lunar days of %s', (year, spring, dragonBoat, midAutumn) => {
    for (const date of [...spring.split(' '), dragonBoat, midAutumn])
      expect(cn.overrideOn(day(`${year}-${date}`))?.windows).toEqual([]);
  });

  test('two working days after 30 December 2026 are not New Year’s Day', () => {
    expect(isoDay(cn.nthWorkday(day('2026-12-30'), 2))).toBe('2027-01-04');
  });

  test('what is missing is said, with its year', () => {
    expect(cn.covers(day('2026-12-30'), day('2027-01-04'))).toBe(false);
    expect(uncoveredNote(cn, day('2026-12-30'), day('2027-01-04'))?.en).toBe(
      '2027 not yet announced: days fixed by law are off, make-up days unknown',
    );
    expect(uncoveredNote(cn, day('2026-12-30'), day('2028-01-04'))?.zh).toBe(
      '2027-2028年放假安排尚未公布，法定假日照休，调休和补班未知',
    );
    expect(uncoveredNote(cn, day('2026-12-01'), day('2026-12-31'))).toBeUndefined();
    expect(uncoveredNote(parseCalendar('MA'), day('2026-05-25'), day('2026-05-29'))?.en).toMatch(
      /^the feast around .*May.* is an estimate$/,
    );
    expect(uncoveredNote(parseCalendar('VN'), day('2026-12-30'), day('2027-01-05'))?.en).toBe(
      '2027 not yet announced: days off are computed, not announced',
    );
  });
});

describe('a day beside a holiday is off only where the notice names it', () => {
  test.each(['2019-04-06', '2019-06-08', '2019-09-14'])('a six-day week works Saturday %s', (date) => {
    expect(sixDays.isWorkday(day(date))).toBe(true);
  });

  test.each(['2012-06-23', '2015-09-05', '2024-04-06', '2026-04-04', '2026-06-20'])(
    'a six-day week rests on %s, which the notice names',
    (date) => {
      expect(sixDays.isWorkday(day(date))).toBe(false);
    },
  );
});
