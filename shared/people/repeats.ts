import { both, type Bilingual } from '../lang';
import { ROLE_NOUNS } from '../templates/vocabulary';
import { rowsByName, type TeamProblem } from './member';
import { USUAL_CAPACITY, type Person } from './person';

/** What of a person stands once, whatever rows they have; the first that is filled counts. */
const ONCE = ['calendar', 'capacity', 'email'] as const;

/**
 * What rows of one name contradict: the same role twice on the same days, another calendar, other hours or another address
 * than a row above, another level of a skill.
 */
export function repeatProblems(people: readonly Person[]): TeamProblem[] {
  const problems: TeamProblem[] = [];
  for (const rows of rowsByName(people).values())
    rows.forEach((at, nth) => {
      const above = rows.slice(0, nth).map((row) => people[row]!);
      if (above.length > 0) problems.push(...problemsOf(people[at]!, at, above));
    });
  return problems;
}

function* problemsOf(person: Person, row: number, above: readonly Person[]): Iterable<TeamProblem> {
  const { name } = person;
  const beside = above.find((other) => isSameTime(person, other) && isSameWork(person, other));
  if (beside) yield { row, column: 'roles', problem: twice(person, beside) };
  for (const column of ONCE) {
    const own = saidIn(person, column);
    const first = above.map((other) => saidIn(other, column)).find((said) => said !== undefined);
    if (own !== undefined && first !== undefined && own !== first)
      yield { row, column, problem: contradicts(name, String(own), String(first)) };
  }
  for (const [skill, level] of Object.entries(person.skills)) {
    const first = above.map(({ skills }) => Object.entries(skills).find(([key]) => key === skill)?.[1]).find((each) => each !== undefined); // prettier-ignore
    if (first !== undefined && first !== level)
      yield { row, column: 'skills', problem: contradicts(name, `${skill} ${level}`, `${skill} ${first}`) };
  }
}

/** Hours are shown as people write them; the usual ones say nothing. */
function saidIn(person: Person, column: (typeof ONCE)[number]): string | number | undefined {
  if (column === 'capacity') return person.capacity === USUAL_CAPACITY ? undefined : person.capacity / 60;
  return person[column] === '' ? undefined : person[column];
}

const isSameTime = (a: Person, b: Person): boolean =>
  (a.from ?? -Infinity) <= (b.until ?? Infinity) && (b.from ?? -Infinity) <= (a.until ?? Infinity);

const isSameWork = (a: Person, b: Person): boolean =>
  a.roles.length + b.roles.length === 0 || a.roles.some((role) => b.roles.includes(role));

function twice({ name, roles }: Person, other: Person): Bilingual {
  const role = roles.find((each) => other.roles.includes(each));
  if (role === undefined)
    return both(
      `“${name}”有两行，都没写角色。请合并成一行；是两个人就改成不同的姓名。`,
      `“${name}” has two rows without a role. Make them one; if they are two people, give different names.`,
    );
  const noun = ROLE_NOUNS[role];
  return both(
    `“${name}”有两行都是${noun.zh}，日期重叠，按一次算。请改成先后两段，或合并成一行；是两个人就改成不同的姓名。`,
    `Two rows of “${name}” are ${noun.en} on the same days, which count once. Let one end before the other begins or make them one; if they are two people, give different names.`,
  );
}

const contradicts = (name: string, own: string, first: string): Bilingual =>
  both(
    `“${name}”的另一行写的是“${first}”，这里是“${own}”：按前面一行算。请改成一样，或留空。`,
    `Another row of “${name}” says “${first}”, this one “${own}”: the one above counts. Make them the same or leave this one blank.`,
  );
