import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What vacanza/holidays knows of a country or region, as `holidays.txt` beside this file holds it (see dump.py). */
export interface IndependentCountry {
  /** Monday to Sunday, `1` a day off. */
  readonly weekend: string;
  /** The last year that the set knows. */
  readonly lastYear: number;
  /** Public holidays by ISO day, substitutes included. */
  readonly days: ReadonlyMap<string, { readonly name: string; readonly isEstimate: boolean }>;
  /** Days that banks or offices have beside them, by ISO day: which kind. */
  readonly beside: ReadonlyMap<string, string>;
  /** Weekend days worked in exchange, ISO. */
  readonly worked: readonly string[];
}

const FIRST_YEAR = 2015;
const LAST_YEAR = 2035;

/** By ISO 3166 code; which version of the package was asked. */
export function readIndependent(): { version: string; countries: Map<string, IndependentCountry> } {
  const text = readFileSync(join(process.cwd(), 'scripts/calendars/vacanza/holidays.txt'), 'utf8');
  const shared = new Map<string, string>();
  const countries = new Map<string, IndependentCountry>();
  let days = new Map<string, { name: string; isEstimate: boolean }>();
  let beside = new Map<string, string>();
  let worked: string[] = [];
  for (const line of text.split('\n')) {
    const [, number, list] = /^(@\d+) (.*)$/.exec(line) ?? [];
    const [, code, weekend, year] = /^([\w-]+)\|(\d{7})\|(\d{4})$/.exec(line) ?? [];
    const [, name, dates] = /^ (.*): (.*)$/.exec(line) ?? [];
    if (number && list) shared.set(number, list);
    if (code && weekend) {
      days = new Map();
      beside = new Map();
      worked = [];
      countries.set(code, { weekend, lastYear: Number(year), days, beside, worked });
    }
    if (name === undefined || dates === undefined) continue;
    for (const [day, isEstimate] of daysOf(shared.get(dates) ?? dates)) {
      if (name === '[worked]') worked.push(day);
      else if (name.startsWith('[')) beside.set(day, name.slice(1, -1));
      else days.set(day, { name, isEstimate });
    }
  }
  return { version: /vacanza\/holidays (\S+)/.exec(text)?.[1] ?? '', countries };
}

function daysOf(text: string): [day: string, isEstimate: boolean][] {
  return text.split(' ').flatMap((date): [string, boolean][] => {
    const single = /^(\d\d)(\d\d)(\d\d)(~?)$/.exec(date);
    if (single) return [[`20${single[1]}-${single[2]}-${single[3]}`, single[4] === '~']];
    const [, month, day, from, to] = /^(\d\d)(\d\d)(?:\/(\d\d)-(\d\d))?$/.exec(date) ?? [];
    if (month === undefined) throw new Error(`holidays.txt: no date: ${date}`);
    const first = from === undefined ? FIRST_YEAR : 2000 + Number(from);
    const last = to === undefined ? LAST_YEAR : 2000 + Number(to);
    return Array.from({ length: last - first + 1 }, (_, i) => [`${first + i}-${month}-${day}`, false]);
  });
}
