import { both, type Bilingual } from '../../lang';
import type { Windows } from '../windows';
import type { CalendarData, DayOverride } from '../calendar-data';
import { dayFromCivil } from '../civil';
import { dayOf, parseIso } from '../moment';
import { CN_FIRST_YEAR, CN_HOLIDAYS, CN_LAST_YEAR, CN_SOURCE } from './cn';

/** Office hours of a Chinese team: 09:00-12:00, 13:30-18:00. */
export const CHINESE_HOURS: Windows = [
  { from: 9 * 60, to: 12 * 60 },
  { from: 13 * 60 + 30, to: 18 * 60 },
];

/**
 * Mainland China: Monday to Friday, the days off and the make-up working days (调休) of the State Council's
 * notices. Covered are the years with a notice; a next year's notice can still move the last days of
 * December, as those of 2007, 2008 and 2012 did.
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
  overrides.sort((a, b) => a.day - b.day);
  const workweek = [0, 1, 2, 3, 4].map(() => CHINESE_HOURS);
  return { name: 'CN', week: [...workweek, [], []], overrides, coverage: yearsCovered() };
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
