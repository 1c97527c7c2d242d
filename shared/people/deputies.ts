import type { Need } from './fit';
import { hindranceOfDeputy } from './fit';
import type { Member, Team } from './team';

/** Deputies of deputies of deputies: further than this nobody would look. */
const LONGEST_CHAIN = 5;

/**
 * Who stands in for people who cannot do a piece of work: their own deputies in the order given, then the
 * deputies of those, so that a first choice never gives way to somebody two steps off. Everybody is asked
 * once, so chains that lead back to somebody already asked end. Undefined when nobody can.
 */
export function deputyFor(
  absent: readonly Member[],
  need: Need,
  team: Team,
): { deputy: Member; standsInFor: Member } | undefined {
  const asked = new Set<Member>(absent);
  let level = absent.map((member) => ({ member, standsInFor: member }));
  for (let steps = 0; steps < LONGEST_CHAIN && level.length > 0; steps++) {
    const next: typeof level = [];
    for (const { member, standsInFor } of level)
      for (const name of member.person.deputies) {
        const deputy = team.find(name);
        if (!deputy || asked.has(deputy)) continue;
        asked.add(deputy);
        if (hindranceOfDeputy(deputy, need, team) === undefined) return { deputy, standsInFor };
        next.push({ member: deputy, standsInFor });
      }
    level = next;
  }
  return undefined;
}
