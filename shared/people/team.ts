import { both } from '../lang';
import type { Role } from '../process/row';
import { ROLES } from '../process/row';
import { membersOf, type Member, type TeamProblem } from './member';
import type { Person } from './person';
import { addressedName, nameKey, namesNobody, splitNames } from './names';
import { repeatProblems } from './repeats';
import { holdsOn, isAlways } from './terms';
import { applyVerified, type VerifiedSkill } from './verified';
import { remembered } from '../remembered';

export type { Member, TeamProblem } from './member';

/** The people of 跟单_人员, compiled for quick questions. */
export interface Team {
  /** The rows that it was made of. */
  readonly rows: readonly Person[];
  readonly members: readonly Member[];
  /** Rows that contradict each other or name somebody who is not there; the rest still works. */
  readonly problems: readonly TeamProblem[];
  readonly days: OfficeDays;
  readonly verified: readonly VerifiedSkill[];
  /** Whether days matter: somebody is ever absent, or begins or ends. */
  readonly hasAbsences: boolean;
  /** The member of that name, alias or e-mail address; undefined when there is none, or when several share it. */
  find(name: string): Member | undefined;
  /** Those who hold the role at some time, or on a serial day, in the order of the sheet. */
  holders(role: Role, day?: number): readonly Member[];
  /** What the text of a cell for a person says; the same object for the same text. */
  read(text: string): NameReading;
}

/** The names in a cell. Several people: in the order written. */
export interface NameReading {
  readonly text: string;
  readonly members: readonly Member[];
  /** Names that are not on the team list, as written. */
  readonly strangers: readonly string[];
  /** Set when `小王` was read as the only 王 of the team, which is a guess and said so. */
  readonly guessedFrom: string | undefined;
}

/** On which days the office works; a compiled calendar with the days of its usual week. */
export interface OfficeDays {
  isWorkday(day: number): boolean;
  /** Working days of a usual week, 1 to 7. */
  readonly perWeek: number;
}

/** Monday to Friday, without holidays. */
export const MONDAY_TO_FRIDAY: OfficeDays = { isWorkday: (day) => (((day + 5) % 7) + 7) % 7 < 5, perWeek: 5 };

/** The working days of a compiled calendar (shared/time/calendar.ts); a week without windows counts as one day. */
export function officeDaysOf(calendar: {
  isWorkday(day: number): boolean;
  readonly data: { readonly week: readonly (readonly unknown[])[] };
}): OfficeDays {
  const open = calendar.data.week.filter((windows) => windows.length > 0).length;
  return { isWorkday: (day) => calendar.isWorkday(day), perWeek: Math.max(1, open) };
}

/** How many different cell texts are remembered; more than any team has names. */
const REMEMBERED = 5000;

/** `verified`: what others have verified of people's skills; it goes before what their rows say. */
export function compileTeam(
  rows: readonly Person[],
  days: OfficeDays = MONDAY_TO_FRIDAY,
  verified: readonly VerifiedSkill[] = [],
): Team {
  const problems = repeatProblems(rows);
  const members = membersOf(rows, problems);
  const byName = nameIndex(members, problems);
  const byRole = new Map<Role, Member[]>(
    ROLES.map((role) => [role, members.filter((m) => m.roles.has(role))]),
  );
  const find = (name: string): Member | undefined => byName.get(nameKey(name)) ?? undefined;
  const hasTerms = members.some(({ terms }) => !terms.every(isAlways));

  applyVerified(verified, members, find);
  reportDeputies(members, find, problems);
  return {
    rows,
    members,
    problems,
    days,
    verified,
    hasAbsences: hasTerms || members.some(({ absences }) => absences.length > 0),
    find,
    holders: (role, day) => {
      const all = byRole.get(role) ?? [];
      return day === undefined || !hasTerms ? all : all.filter((member) => holdsOn(member, role, day));
    },
    read: remembered((text) => readNames(text, members, find), REMEMBERED),
  };
}

/** By name, alias and e-mail address. A name goes before an alias; an alias of two people (null) is nobody's. */
function nameIndex(members: readonly Member[], problems: TeamProblem[]): Map<string, Member | null> {
  const index = new Map<string, Member | null>();
  for (const member of members) {
    const key = nameKey(member.name);
    if (key !== '') index.set(key, member);
  }
  const names = new Set(index.keys());
  for (const member of members)
    for (const alias of [...member.person.aliases, member.person.email]) {
      const key = nameKey(alias);
      if (key === '' || names.has(key)) {
        const other = index.get(key);
        if (other && other !== member) problems.push(sharedAlias(member, alias, other.name));
        continue;
      }
      const other = index.get(key);
      if (other === undefined) index.set(key, member);
      else if (other !== member) {
        problems.push(sharedAlias(member, alias, other?.name ?? alias));
        index.set(key, null);
      }
    }
  return index;
}

const sharedAlias = (member: Member, alias: string, other: string): TeamProblem => ({
  row: member.index,
  column: 'aliases',
  problem: both(`别名“${alias}”也是${other}的，无法判断指谁。`, `The alias ${alias} also stands for ${other}, so it does not say who is meant.`),
}); // prettier-ignore

function reportDeputies(members: readonly Member[], find: Team['find'], problems: TeamProblem[]): void {
  for (const member of members)
    for (const deputy of member.person.deputies) {
      const found = find(deputy);
      if (found && found !== member) continue;
      const problem = found
        ? both(`${member.name}不能做自己的备份人。`, `${member.name} cannot stand in for themselves.`)
        : both(
            `备份人“${deputy}”不在人员表里，请补上或改正。`,
            `The deputy ${deputy} is not on the team list; add or correct the name.`,
          );
      problems.push({ row: member.index, column: 'deputies', problem });
    }
}

/** The same team without some of its people; what was verified of the others stays. */
export const teamWithout = ({ rows, days, verified }: Team, isOut: (name: string) => boolean): Team =>
  compileTeam(rows.filter(({ name }) => !isOut(name)), days, verified); // prettier-ignore

function readNames(text: string, members: readonly Member[], find: Team['find']): NameReading {
  const whole = find(text);
  if (whole) return { text, members: [whole], strangers: [], guessedFrom: undefined };
  if (namesNobody(text)) return { text, members: [], strangers: [], guessedFrom: undefined };

  const found: Member[] = [];
  const strangers: string[] = [];
  let guessedFrom: string | undefined;
  for (const name of splitNames(text)) {
    let member = find(name);
    if (!member) {
      member = theOnlyOneAddressed(name, members);
      if (member) guessedFrom = name;
    }
    if (!member) strangers.push(name);
    else if (!found.includes(member)) found.push(member);
  }
  return { text, members: found, strangers, guessedFrom };
}

/** `小王` is the only 王 of the team, `阿丽` the only one with a 丽 in the given name; two of them: nobody. */
function theOnlyOneAddressed(name: string, members: readonly Member[]): Member | undefined {
  const part = addressedName(name);
  if (part === undefined) return undefined;
  const byFamilyName = members.filter((m) => m.name.startsWith(part) && m.name.length > part.length);
  if (byFamilyName.length > 0) return byFamilyName.length === 1 ? byFamilyName[0] : undefined;
  const byGivenName = members.filter((m) => m.name.endsWith(part) && m.name.length > part.length);
  return byGivenName.length === 1 ? byGivenName[0] : undefined;
}
