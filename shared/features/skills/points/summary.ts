import type { Period } from '../../../figures/figure';
import type { Plan } from '../../../plan/plan';
import { nameKey } from '../../../people/names';
import { awardsOf, type Award } from '../../../skills/points/awards';

/** The awards of a person in a period. */
export interface PersonPoints {
  readonly person: string;
  /** Points that are given. */
  readonly approved: number;
  /** Points that wait: proposed, appealed or frozen. */
  readonly open: number;
  /** In the order of their days. */
  readonly awards: readonly Award[];
}

/** Everybody with awards in a period, in the order of the team list, then as the sheet names them: nobody is ranked. */
export function pointsOf(plan: Plan, { from, to }: Period): readonly PersonPoints[] {
  const found = new Map<string, { person: string; at: number; awards: Award[] }>();
  for (const award of awardsOf(plan)) {
    const day = dayOfAward(award);
    if (day === undefined || day < from || day > to) continue;
    const member = plan.team.find(award.record.person);
    const person = member?.name ?? award.record.person.trim();
    const same = found.get(nameKey(person));
    if (same) same.awards.push(award);
    else found.set(nameKey(person), { person, at: member?.index ?? Infinity, awards: [award] });
  }
  return [...found.values()]
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ person, awards }) => ({
      person,
      approved: sumOf(awards.filter(({ counts }) => counts)),
      open: sumOf(awards.filter(({ state }) => WAITS.has(state))),
      awards: [...awards].sort((a, b) => dayOfAward(a)! - dayOfAward(b)!),
    }));
}

const WAITS: ReadonlySet<Award['state']> = new Set(['proposed', 'appealed', 'frozen']);

/** The serial day that an award counts for: that of its fact, else what its row says. */
export const dayOfAward = ({ fact, record }: Award): number | undefined => fact?.day ?? record.day;

/** Points are given in hundredths at most. */
const sumOf = (awards: readonly Award[]): number =>
  Math.round(awards.reduce((sum, { record }) => sum + record.points, 0) * 100) / 100;
