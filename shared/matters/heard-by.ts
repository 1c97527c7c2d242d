import type { Member, Team } from '../people/team';
import type { Matter } from './matters.sheet';
import type { Turn } from './turn';

/** Who a matter is between: both sides of a dispute, else only whose turn it is. They never hear of it as those above. */
function partiesOf(matter: Matter, turn: Turn | undefined, team: Team): ReadonlySet<Member> {
  const { kind, raisedBy = '', other = '' } = matter;
  const names = kind === 'dispute' ? [raisedBy, other, turn?.owner ?? ''] : [turn?.owner ?? ''];
  return new Set(names.flatMap((name) => team.read(name).members));
}

/**
 * Who hears on a serial day of a matter that is late beyond its steps: of the managers who are no party the first, then as
 * `director` the others, or the same where there is one. Nobody where every manager is a party.
 */
export function heardBy(matter: Matter, turn: Turn, team: Team, today: number): readonly Member[] {
  const parties = partiesOf(matter, turn, team);
  const [manager, ...others] = team.holders('manager', today).filter((member) => !parties.has(member));
  if (!manager || turn.escalated.length === 0) return [];
  return turn.escalated.includes('director') ? [manager, ...others] : [manager];
}
