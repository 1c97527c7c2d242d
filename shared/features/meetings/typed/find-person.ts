import { both, type Bilingual } from '../../../lang';
import { peopleAtWork } from '../../../orders/people';
import { nameKey, splitNames } from '../../../people/names';
import type { Plan } from '../../../plan/plan';

/** Who a line names, and what is left of it. */
export interface PersonFound {
  readonly name: string;
  readonly rest: string;
  readonly asks?: Bilingual;
  readonly options?: readonly { readonly name: string; readonly said: readonly string[] }[];
}

/** Reads the person: by name or alias on the team list; in a book without one, by the names that its orders have. */
export function findPerson(plan: Plan, text: string): PersonFound {
  const found = new Map<string, string>();
  const said: string[] = [];
  let rest = text;
  for (const [written, name] of namesIn(plan)) {
    const match = patternOf(written).exec(rest);
    if (!match) continue;
    found.set(nameKey(name), name);
    said.push(match[0]);
    rest = rest.replace(match[0], ' ');
  }
  const names = [...found.values()];
  if (names.length === 1) return { name: names[0]!, rest };
  if (names.length === 0) return addressed(plan, rest) ?? { name: '', rest };
  return {
    name: '',
    rest,
    asks: both(`负责人只能是一个：${names.join('、')}？`, `One owner only: ${names.join(' or ')}?`),
    options: names.map((name) => ({ name, said })),
  };
}

/** `小王` is a guess, however good: it is asked. */
function addressed(plan: Plan, rest: string): PersonFound | undefined {
  for (const word of splitNames(rest.replace(/\s+/g, '、'))) {
    const { members, guessedFrom } = plan.team.read(word);
    const [member] = members;
    if (member && guessedFrom !== undefined)
      return {
        name: '',
        rest: rest.replace(word, ' '),
        asks: both(`“${word}”是${member.name}吗？`, `Is “${word}” ${member.name}?`),
        options: [{ name: member.name, said: [word] }],
      };
  }
  return undefined;
}

/** Every spelling with the name that it stands for, the longest first: `王丽丽` is not `王丽`. */
function namesIn(plan: Plan): (readonly [written: string, name: string])[] {
  const { team } = plan;
  const listed = team.members.flatMap(({ name, person }) =>
    [name, ...person.aliases].map((written) => [written, team.find(written)?.name ?? ''] as const),
  );
  const names = listed.length > 0 ? listed : peopleAtWork(plan).map((name) => [name, name] as const);
  return names
    .filter(([written, name]) => written.trim().length > 1 && name !== '')
    .sort(([a], [b]) => b.length - a.length);
}

/** A name that ends there: no letter goes on, and in Chinese no other character but a verb before or behind it. */
function patternOf(written: string): RegExp {
  const name = written.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s*');
  return /\p{Script=Han}/u.test(written)
    ? new RegExp(`(?<!(?![由给归转交换到改至人成])\\p{Script=Han})${name}(?=$|\\P{Script=Han}|负责|跟|处理|来|去|办)`, 'iu')
    : new RegExp(`(?<![\\p{L}\\d])${name}(?![\\p{L}\\d])`, 'iu');
} // prettier-ignore
