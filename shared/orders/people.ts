import type { Plan } from '../plan/plan';
import { ownerName } from '../plan/work';
import { onceFor } from '../remembered';
import { entriesOf } from './entry';

/** Those of the team list; in a book without one, whoever the sheet names for open work. */
export const peopleOf = (plan: Plan): readonly string[] =>
  plan.team.members.length > 0 ? plan.team.members.map(({ name }) => name) : peopleAtWork(plan);

/** Who is named for open work, each once. */
export const peopleAtWork = onceFor((plan: Plan): readonly string[] => {
  const found = new Set<string>();
  for (const { work } of entriesOf(plan))
    for (const { stage } of work) found.add(ownerName(stage, plan.team));
  found.delete('');
  return [...found].sort();
});

/** Whether there is one person only, in a book without a team list one who is named for work. */
export function isAlone(plan: Plan): boolean {
  const { team } = plan;
  if (team.members.length > 0) return team.members.length === 1;
  let only = '';
  for (const { work } of entriesOf(plan))
    for (const { stage } of work) {
      const name = ownerName(stage, team);
      if (name !== '' && only !== '' && name !== only) return false;
      only ||= name;
    }
  return only !== '';
}
