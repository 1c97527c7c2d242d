import { both, type Bilingual } from '../../lang';
import type { Windows } from '../windows';
import type { CalendarData, DayOverride } from '../calendar-data';
import { dayFromCivil } from '../civil';
import { dayOf, parseIso } from '../moment';
import { CN_FIRST_YEAR, CN_HOLIDAYS, CN_LAST_YEAR, CN_MOVING_DAYS, CN_SOURCE } from './cn';

/** Office hours of a Chinese team: 09:00-12:00, 13:30-18:00. */
export const CHINESE_HOURS: Windows = [
  { from: 9 * 60, to: 12 * 60 },
  { from: 13 * 60 + 30, to: 18 * 60 },
];

/**
 * Mainland China: Monday to Friday, the days off and the make-up working days (调休) of the State Council's
 * notices. Covered are the years with a notice; a next year's notice can still move the last days of
 * December, as those of 2007, 2008 and 2012 did. In years without a notice the days fixed by law are off.
 */
export function chinaCalendar(): CalendarData {
  const overrides: DayOverride[] = [];
  for (const [name, from, to, makeUps] of CN_HOLIDAYS) {
    const label = both(name, ENGLISH[name] ?? name);
    for (let day = serialDay(from); day <= serialDay(to); day++) {
      overrides.push({ day, windows: [], kind: 'holiday', label });
    }
    for (const day of makeUps.split(' ').filter(Boolean).map(serialDay)) {
      overrides.push({ day, windows: CHINESE_HOURS, kind: 'make-up', label: makeUpLabel(label) });
    }
  }
  overrides.push(...chinaByLaw());
  overrides.sort((a, b) => a.day - b.day);
  const workweek = [0, 1, 2, 3, 4].map(() => CHINESE_HOURS);
  return { name: 'CN', week: [...workweek, [], []], overrides, coverage: yearsCovered(), beyond: BEYOND_NOTICES };
}

/** The days off fixed by law, of the years without a notice. */
export function chinaByLaw(): DayOverride[] {
  return CN_MOVING_DAYS.split('\n').flatMap(daysByLaw);
}

/** What a year without a notice still has: said wherever a count runs into one. */
export const BEYOND_NOTICES = both('法定假日照休，调休和补班未知', 'days fixed by law are off, make-up days unknown');

/**
 * The days off fixed by law, 全国年节及纪念日放假办法: as amended for 2025 (decree 795: New Year's Eve of the lunar
 * calendar and 2 May besides), and before 2004 as of 1999. `line` is one of `CN_MOVING_DAYS`.
 */
function daysByLaw(line: string): DayOverride[] {
  const [year = '', ...moving] = line.split(' ');
  const [spring = 0, qingming = 0, dragonBoat = 0, midAutumn = 0] = moving.map((text) =>
    dayFromCivil(Number(year), Number(text.slice(0, 2)), Number(text.slice(2))),
  );
  const on = (month: number, day: number) => dayFromCivil(Number(year), month, day);
  const isRecent = Number(year) >= 2025;
  const holidays: [name: string, first: number, days: number][] = isRecent
    ? [
        ['元旦', on(1, 1), 1],
        ['春节', spring - 1, 4],
        ['清明节', qingming, 1],
        ['劳动节', on(5, 1), 2],
        ['端午节', dragonBoat, 1],
        ['中秋节', midAutumn, 1],
        ['国庆节', on(10, 1), 3],
      ]
    : [
        ['元旦', on(1, 1), 1],
        ['春节', spring, 3],
        ['劳动节', on(5, 1), 3],
        ['国庆节', on(10, 1), 3],
      ];
  return holidays.flatMap(([name, first, days]) =>
    Array.from({ length: days }, (_, i): DayOverride => {
      return { day: first + i, windows: [], kind: 'holiday', label: both(name, ENGLISH[name] ?? name) };
    }),
  );
}

const ENGLISH: Readonly<Record<string, string>> = {
  元旦: "New Year's Day",
  春节: 'Spring Festival',
  清明节: 'Qingming Festival',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
  抗战胜利70周年纪念日: 'Victory Day, 70th anniversary',
};

function makeUpLabel(holiday: Bilingual): Bilingual {
  return both(`${holiday.zh}调休上班`, `make-up day for ${holiday.en}`);
}

function yearsCovered(): CalendarData['coverage'] {
  const years = Array.from({ length: CN_LAST_YEAR - CN_FIRST_YEAR + 1 }, (_, i) => CN_FIRST_YEAR + i);
  return years.map((year) => ({
    from: dayFromCivil(year, 1, 1),
    to: dayFromCivil(year, 12, 31),
    source: `${year}: ${CN_SOURCE}`,
  }));
}

function serialDay(iso: string): number {
  const moment = parseIso(iso);
  if (moment === undefined) throw new Error(`not a date in the data: ${iso}`);
  return dayOf(moment);
}
