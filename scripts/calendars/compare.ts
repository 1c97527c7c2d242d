import { countries, countryCalendar } from '../../shared/time/calendars/country';
import { compileCalendar } from '../../shared/time/calendar';
import { dayFromCivil, weekdayOf } from '../../shared/time/civil';
import { isoDay } from '../../shared/time/moment';
import { ANNOUNCED_UNTIL, CUSTOMARY, OPTIONAL_BUT_CLOSED, WEEKEND_REASONS } from './judgements';
import { readIndependent, type IndependentCountry } from './vacanza/read';

/** The years in which every country is held against the independent set. */
export const COMPARED = { from: 2024, to: 2028 } as const;

/** How a country's calendar stands to the independent set, day by day over the years compared. */
export interface Comparison {
  readonly code: string;
  /** Days off that both have, and weekend days that both work. */
  readonly agreed: number;
  /** Days off that ours alone has, with the holiday and the kind under which the other set knows it, if it does. */
  readonly onlyOurs: readonly { day: string; name: string; beside: string | undefined }[];
  readonly onlyTheirs: readonly string[];
  readonly weekendDiffers: boolean;
  /** The first day from which nothing more is covered, and the days before it around estimated feasts. */
  readonly knownUntil: number | undefined;
  readonly uncertainDays: number;
}

export function compareAll(): Comparison[] {
  const independent = readIndependent().countries;
  return countries().map(({ code }) => compare(code, independent.get(code)));
}

function compare(code: string, theirs: IndependentCountry | undefined): Comparison {
  const data = countryCalendar(code)!;
  const calendar = compileCalendar(data);
  const onlyOurs: { day: string; name: string; beside: string | undefined }[] = [];
  const onlyTheirs: string[] = [];
  let agreed = 0;
  let uncertainDays = 0;
  const lastKnown = data.coverage.reduce((last, { to }) => Math.max(last, to), -1);
  for (let day = dayFromCivil(COMPARED.from, 1, 1); day <= dayFromCivil(COMPARED.to, 12, 31); day++) {
    const iso = isoDay(day);
    if (day <= lastKnown && !calendar.covers(day)) uncertainDays++;
    const weekend = data.week[weekdayOf(day)]!.length === 0;
    const override = calendar.overrideOn(day);
    const off = !calendar.isWorkday(day);
    const theyWork = theirs?.worked.includes(iso) ?? false;
    const theyRest = theirs?.days.has(iso) ?? false;
    if (weekend) {
      // a day that only one weekend has is told by `weekendDiffers`
      if (theyWork && off) onlyTheirs.push(iso);
      else if (theyWork) agreed++;
    } else if (off && theyRest) agreed++;
    else if (theyRest) onlyTheirs.push(iso);
    else if (off)
      onlyOurs.push({ day: iso, name: override?.label.en ?? '', beside: theirs?.beside.get(iso) });
  }
  return {
    code,
    agreed,
    onlyOurs,
    onlyTheirs,
    weekendDiffers: theirs !== undefined && theirs.weekend !== weekText(data.week),
    knownUntil: lastKnown < 0 ? undefined : Number(isoDay(lastKnown).slice(0, 4)),
    uncertainDays,
  };
}

const weekText = (week: readonly (readonly unknown[])[]): string =>
  week.map((windows) => (windows.length === 0 ? '1' : '0')).join('');

/** Why a country's days off go beyond the independent set; undefined when nobody has said. */
export function reasonFor({ code, onlyOurs }: Comparison): string | undefined {
  const reasons = new Set<string | undefined>();
  for (const { name, beside } of onlyOurs) {
    const custom = CUSTOMARY[code];
    if (beside === 'optional' && OPTIONAL_BUT_CLOSED.includes(code))
      reasons.add('called optional there; banks and public offices are closed');
    else if (beside === 'bank') reasons.add('banks are closed');
    else if (beside === 'de_facto') reasons.add('offices are closed by custom or agreement');
    else if (beside === 'government') reasons.add('public offices are closed');
    else reasons.add(custom?.names.test(name) ? custom.why : undefined);
  }
  return reasons.has(undefined) ? undefined : [...reasons].join('; ');
}

/** The table of docs/differences.md. */
export function comparisonTable(): string {
  const all = compareAll();
  const isMarked = (one: Comparison) => one.knownUntil !== 2035 || one.uncertainDays > 0;
  const isDefended = (one: Comparison) =>
    one.knownUntil !== undefined && (one.onlyOurs.length > 0 || one.weekendDiffers);
  const right = all.filter((one) => !isMarked(one) && !isDefended(one));
  const lines = ['| Country | State | Why |', '|---|---|---|'];
  const codes = (list: readonly Comparison[]) => list.map(({ code }) => code).join(' ');
  lines.push(`| ${codes(right)} | right | every day off as in the independent set |`);
  for (const one of all.filter(isDefended)) {
    const names = [...new Set(one.onlyOurs.map(({ name }) => name))].slice(0, 6).join(', ');
    const days = `${one.onlyOurs.length} more days off (${names}): ${reasonFor(one) ?? '?'}`;
    const parts = [
      ...(one.onlyOurs.length > 0 ? [days] : []),
      ...(one.weekendDiffers ? [`weekend: ${WEEKEND_REASONS[one.code]}`] : []),
    ];
    lines.push(`| ${one.code} | defensible | ${parts.join('; ')} |`);
  }
  const yearly = all.filter(({ code }) => code in ANNOUNCED_UNTIL);
  lines.push(
    `| ${codes(yearly)} | right to 2026, then marked unverified | bridges, exchanged days or all days are settled by a decree a year; later years are computed |`,
  );
  const unknown = all.filter(({ knownUntil }) => knownUntil === undefined);
  lines.push(`| ${codes(unknown)} | marked unverified | not in the independent set |`);
  const earlier = all.filter(
    ({ code, knownUntil }) => knownUntil !== undefined && knownUntil < 2035 && !(code in ANNOUNCED_UNTIL),
  );
  for (const one of earlier)
    lines.push(`| ${one.code} | right to ${one.knownUntil}, then marked unverified | the set ends there |`);
  const moon = all.filter(({ uncertainDays }) => uncertainDays > 0);
  lines.push(
    `| ${codes(moon)} | right; the days around feasts by the moon are marked unverified | feasts that the independent set only estimates, one day before to one day after |`,
  );
  return lines.join('\n');
}

const BEGIN = '<!-- countries: written by npm run generate -->';
const END = '<!-- end of countries -->';

/** The page with the table between its two marks. */
export function withTable(page: string, table: string): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error('docs/differences.md has no place for the table of countries');
  return `${before}${BEGIN}\n\n${table}\n\n${END}${after}`;
}
