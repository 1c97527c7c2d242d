import { readFileSync } from 'node:fs';
import { getSolarDateFromLunar, getSolarTermDate } from 'chinese-days';

/** One holiday of one year: its run of days off and the weekend days worked in exchange. */
export interface ChineseHoliday {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly makeUps: readonly string[];
}

/** Names as the notices print them, where the source shortens them. */
const NAMES: Readonly<Record<string, string>> = {
  清明: '清明节',
  端午: '端午节',
  中秋: '中秋节',
  中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日: '抗战胜利70周年纪念日',
};

/** Days beside a holiday that chinese-days has as off and the notice does not name: a six-day week works the Saturday. */
const NOT_NAMED = [
  '2014-04-06', // 清明节：4月5日放假，4月7日（星期一）补休
  '2019-04-06', // 清明节：4月5日放假，与周末连休
  '2019-04-07',
  '2019-06-08', // 端午节：6月7日放假，与周末连休
  '2019-06-09',
  '2019-09-14', // 中秋节：9月13日放假，与周末连休
  '2019-09-15',
];

/** Days that a notice names and chinese-days leaves out, since they lie on a weekend. */
const NAMED: DayNames = {
  '2011-06-05': '端午', // 6月4日至6日放假公休，共3天
  '2012-06-23': '端午', // 6月22日至24日放假公休，共3天
  '2015-09-05': '中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日', // 9月3日至5日调休放假，共3天
};

/** The days fixed by law that go by the moon or the sun are worked out for the years without a notice up to this one. */
const LAST_LAW_YEAR = 2060;
const FIRST_LAW_YEAR = 2000;

type DayNames = Readonly<Record<string, string>>;

/** Every holiday that chinese-days knows, in order, and which version of it was read. Compared with NateScarlet/holiday-cn for 2007-2026. */
export function readChina(): { version: string; holidays: ChineseHoliday[] } {
  const file = require.resolve('chinese-days/dist/chinese-days.json');
  const { holidays, workdays } = readJson(file) as { holidays: DayNames; workdays: DayNames };
  const { version } = readJson(require.resolve('chinese-days/package.json')) as { version: string };
  const named = { ...holidays, ...NAMED };
  for (const day of NOT_NAMED) delete named[day];
  return { version, holidays: withMakeUps(runs(named), workdays) };
}

/** Spring Festival, Qingming, Dragon Boat and Mid-Autumn Festival of a year, `MMDD`, as chinese-days works them out. */
export function movingDays(year: number): string[] {
  return [
    getSolarDateFromLunar(`${year}-01-01`).date,
    getSolarTermDate(year, 4, 'pure_brightness'),
    getSolarDateFromLunar(`${year}-05-05`).date,
    getSolarDateFromLunar(`${year}-08-15`).date,
  ].map((day) => day.slice(5).replace('-', ''));
}

/** The module that ships. */
export function chinaModule(): string {
  const { version, holidays } = readChina();
  const years = holidays.map((h) => Number(h.from.slice(0, 4)));
  const rows = holidays.map((h) => `  ['${h.name}', '${h.from}', '${h.to}', '${h.makeUps.join(' ')}'],`);
  const lawYears = Array.from({ length: LAST_LAW_YEAR - FIRST_LAW_YEAR + 1 }, (_, i) => FIRST_LAW_YEAR + i);
  const law = lawYears
    .filter((year) => year < Math.min(...years) || year > Math.max(...years))
    .map((year) => `${year} ${movingDays(year).join(' ')}`);
  return `// Written by "npm run generate" from chinese-days ${version} (MIT); not to be edited by hand.

/** The State Council's yearly notices, as chinese-days ${version} has them. */
export const CN_SOURCE = 'State Council notices 国务院办公厅通知 (chinese-days ${version})';

/** The first and the last year with a notice. Later ones are announced each November. */
export const CN_FIRST_YEAR = ${Math.min(...years)};
export const CN_LAST_YEAR = ${Math.max(...years)};

/** Holiday, first and last day off, weekend days worked in exchange. */
export const CN_HOLIDAYS: readonly (readonly [name: string, from: string, to: string, makeUps: string])[] = [
${rows.join('\n')}
];

/**
 * For each year without a notice the first day of Spring Festival, Qingming, Dragon Boat and Mid-Autumn Festival:
 * \`2027 0206 0405 0609 0915\`.
 */
export const CN_MOVING_DAYS = \`${law.join('\n')}\`;
`;
}

function runs(days: DayNames): { name: string; from: string; to: string }[] {
  const result: { name: string; from: string; to: string }[] = [];
  for (const day of Object.keys(days).sort()) {
    const name = chineseName(days[day] as string);
    const last = result[result.length - 1];
    if (last && last.name === name && nextDay(last.to) === day) last.to = day;
    else result.push({ name, from: day, to: day });
  }
  return result;
}

/** Gives each make-up day to the nearest run of its holiday; the notice of a year may lay it into the year before. */
function withMakeUps(
  holidays: { name: string; from: string; to: string }[],
  workdays: DayNames,
): ChineseHoliday[] {
  const makeUps = new Map<object, string[]>(holidays.map((holiday) => [holiday, []]));
  for (const day of Object.keys(workdays).sort()) {
    const name = chineseName(workdays[day] as string);
    const namesakes = holidays.filter((holiday) => holiday.name === name);
    const nearest = namesakes.sort((a, b) => distance(day, a.from) - distance(day, b.from))[0];
    if (!nearest) throw new Error(`chinese-days: the make-up day ${day} belongs to no holiday (${name})`);
    makeUps.get(nearest)?.push(day);
  }
  return holidays.map((holiday) => ({ ...holiday, makeUps: makeUps.get(holiday) ?? [] }));
}

function chineseName(entry: string): string {
  const name = entry.split(',')[1] ?? entry;
  return NAMES[name] ?? name;
}

function nextDay(iso: string): string {
  return new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10);
}

function distance(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
