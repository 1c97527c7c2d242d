import type { Bilingual } from '../lang';
import { both } from '../lang';
import type { Role } from '../process/row';
import { nameKey } from './names';
import { USUAL_CAPACITY, type Absence, type Person } from './person';
import type { Term } from './terms';

/** Somebody of the team, whatever rows they have. */
export interface Member {
  /** What their rows say together; of what contradicts itself the first. */
  readonly person: Person;
  readonly name: string;
  /** Position of their first row in the sheet, from 0. */
  readonly index: number;
  /** All that they ever hold; which on a day: `terms`. */
  readonly roles: ReadonlySet<Role>;
  /** Levels 0 to 3 by `nameKey` of the stage, document or language. */
  readonly skills: ReadonlyMap<string, number>;
  /** `nameKey` of each market, of all rows; empty means any. */
  readonly markets: ReadonlySet<string>;
  /** In order, not overlapping. */
  readonly absences: readonly Absence[];
  /** When they hold which roles, a row each; one for most people. */
  readonly terms: readonly Term[];
}

export interface TeamProblem {
  /** Index of the row. */
  readonly row: number;
  readonly column: keyof Person;
  readonly problem: Bilingual;
}

/** The members of a team list in its order: rows of one name are one person. */
export function membersOf(people: readonly Person[], problems: TeamProblem[]): NewMember[] {
  return [...rowsByName(people).values()].map((rows) => memberOf(rows, people, problems));
}

/** The places of the rows of each name; a row without a name stands for itself. */
export function rowsByName(people: readonly Person[]): ReadonlyMap<string, readonly number[]> {
  const byName = new Map<string, number[]>();
  people.forEach(({ name }, at) => {
    const key = nameKey(name) || `\0${at}`;
    const rows = byName.get(key);
    if (rows) rows.push(at);
    else byName.set(key, [at]);
  });
  return byName;
}

/** While the team is put together what was verified of somebody still goes over their levels. */
export type NewMember = Member & { readonly skills: Map<string, number> };

function memberOf(rows: readonly number[], people: readonly Person[], problems: TeamProblem[]): NewMember {
  const [index] = rows as [number];
  const person = rows.length === 1 ? people[index]! : united(rows.map((at) => people[at]!));
  for (const at of rows)
    for (const { from, to } of people[at]!.absences)
      if (from > to)
        problems.push({
          row: at,
          column: 'absences',
          problem: both(`${person.name}的请假结束日早于开始日，这一段没有计入。`, `An absence of ${person.name} ends before it begins; it is left out.`),
        }); // prettier-ignore
  return {
    person,
    name: person.name.trim(),
    index,
    roles: new Set(person.roles),
    skills: new Map(Object.entries(person.skills).map(([key, level]) => [nameKey(key), level])),
    markets: marketKeys(person),
    absences: merged(person.absences),
    terms: rows.map((at) => termOf(people[at]!, at, problems)),
  };
}

const marketKeys = ({ markets }: Person): Set<string> =>
  new Set(markets.map(nameKey).filter((market) => market !== ''));

/** The rows of one person as one. */
function united(rows: readonly Person[]): Person {
  const all = <T>(of: (person: Person) => readonly T[]): T[] => [...new Set(rows.flatMap(of))];
  const first = (of: (person: Person) => string): string => rows.map(of).find((text) => text !== '') ?? '';
  return {
    name: rows[0]!.name,
    aliases: all(({ aliases }) => aliases),
    roles: all(({ roles }) => roles),
    skills: Object.fromEntries([...rows].reverse().flatMap(({ skills }) => Object.entries(skills))),
    // Who looks after any market in one of their roles does so for whoever asks without a role.
    markets: rows.some(({ markets }) => markets.length === 0) ? [] : all(({ markets }) => markets),
    deputies: all(({ deputies }) => deputies),
    calendar: first(({ calendar }) => calendar),
    capacity: rows.find(({ capacity }) => capacity !== USUAL_CAPACITY)?.capacity ?? USUAL_CAPACITY,
    absences: rows.flatMap(({ absences }) => absences),
    email: first(({ email }) => email),
  };
}

function termOf(person: Person, row: number, problems: TeamProblem[]): Term {
  const { name, from = -Infinity, until: to = Infinity } = person;
  const term = { roles: new Set(person.roles), from, to, markets: marketKeys(person) };
  if (from <= to) return term;
  const problem = both(
    `${name}的失效日早于生效日，两个日期都没有计入。`,
    `${name} ends before they begin; neither day counts.`,
  );
  problems.push({ row, column: 'until', problem });
  return { ...term, from: -Infinity, to: Infinity };
}

/** Sorted, reversed ones left out, overlapping and adjoining ones made one. */
function merged(absences: readonly Absence[]): Absence[] {
  const result: Absence[] = [];
  const sorted = absences.filter((a) => a.from <= a.to).sort((a, b) => a.from - b.from || a.to - b.to);
  for (const absence of sorted) {
    const last = result[result.length - 1];
    if (last && absence.from <= last.to + 1)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, absence.to) };
    else result.push(absence);
  }
  return result;
}
