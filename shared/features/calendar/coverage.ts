import { both, type Bilingual } from '../../lang';
import type { Calendar } from '../../time/calendar';
import { civilFromDay, dayFromCivil } from '../../time/civil';
import { uncoveredNote } from '../../time/uncovered';

/** What a calendar knows: its sources, the years, and whether this year is among them. */
export interface CoverageNotes {
  readonly sources: readonly string[];
  readonly covered: Bilingual;
  readonly warning: Bilingual | undefined;
}

export function coverageNotes(calendar: Calendar, year: number): CoverageNotes {
  const { coverage } = calendar.data;
  if (coverage.length === 0)
    return {
      sources: [],
      covered: both('只有每周规律，没有节假日。', 'A weekly pattern only, without holidays.'),
      warning: undefined,
    };
  const [first, last] = [dayFromCivil(year, 1, 1), dayFromCivil(year, 12, 31)];
  const known = coverage.filter(({ from, to }) => from <= to);
  const years = known.map(({ from, to }) => [civilFromDay(from).year, civilFromDay(to).year] as const);
  const [from, to] = [Math.min(...years.map(([a]) => a)), Math.max(...years.map(([, b]) => b))];
  const ofYear = known.filter((each) => each.from <= last && each.to >= first);
  const span = from === to ? String(from) : `${from}–${to}`;
  return {
    // `2026: State Council notices …` once, not per year
    sources: [...new Set((ofYear.length > 0 ? ofYear : known).map(({ source }) => source.replace(/^\d{4}:\s*/, '')))].filter((source) => source !== '').slice(0, 3), // prettier-ignore
    covered:
      known.length === 0
        ? both('没有已核实的年份。', 'No year is verified.')
        : both(`已有 ${span} 年的放假安排。`, `Days off are known for ${span}.`),
    warning: calendar.covers(first, last) ? undefined : uncoveredNote(calendar, first, last),
  };
}
