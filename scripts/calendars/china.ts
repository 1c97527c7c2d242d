import { readFileSync } from 'node:fs';

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

type DayNames = Readonly<Record<string, string>>;

/** Every holiday that chinese-days knows, in order, and which version of it was read. */
export function readChina(): { version: string; holidays: ChineseHoliday[] } {
  const file = require.resolve('chinese-days/dist/chinese-days.json');
  const { holidays, workdays } = readJson(file) as { holidays: DayNames; workdays: DayNames };
  const { version } = readJson(require.resolve('chinese-days/package.json')) as { version: string };
  return { version, holidays: withMakeUps(runs(holidays), workdays) };
}

/** The module that ships. */
export function chinaModule(): string {
  const { version, holidays } = readChina();
  const years = holidays.map((h) => Number(h.from.slice(0, 4)));
  const rows = holidays.map((h) => `  ['${h.name}', '${h.from}', '${h.to}', '${h.makeUps.join(' ')}'],`);
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
