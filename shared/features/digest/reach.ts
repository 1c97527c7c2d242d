import { isAbsentOn } from '../../people/absence';
import { deputyFor } from '../../people/deputies';
import { didTheWork, type Need } from '../../people/fit';
import type { Member, Team } from '../../people/team';
import { readAddress } from '../../cells/mail-address';
import type { UntoldReason } from './digest';

/** Who is told in a person's place: the person, or whoever stands in today; else why nobody. */
export type Reached =
  | { readonly to: Member; readonly standsInFor?: Member }
  | { readonly to?: undefined; readonly reason: UntoldReason };

/** A piece of work as it is asked of somebody on this one day. */
export type NeedToday = Need & { readonly from: number; readonly until: number };

/** In a group nobody needs an address of their own. */
export type ReachedBy = 'mail' | 'group';

/**
 * A person who is there today hears for themselves, whatever else; one who is away is heard for by the nearest
 * deputy who is there, may do the work and has a mail address. Nobody's address is ever guessed, and somebody
 * who is there but has none is not passed over in silence: that is a reason.
 */
export function reach(member: Member, need: NeedToday, team: Team, by: ReachedBy = 'mail'): Reached {
  if (!isAbsentOn(member, need.from)) {
    const reason = hindranceOf(member, by);
    return reason ? { reason } : { to: member };
  }
  const deputy = nearestDeputy(member, need, team, by);
  return deputy ? { to: deputy, standsInFor: member } : { reason: 'away and nobody stands in' };
}

/** The nearest deputy who is there today, may do the work and can be written to. */
export function nearestDeputy(
  member: Member,
  need: NeedToday,
  team: Team,
  by: ReachedBy = 'mail',
): Member | undefined {
  const asked = [member];
  for (;;) {
    const found = deputyFor(asked, need, team);
    if (!found) return undefined;
    const { deputy } = found;
    if (!isAbsentOn(deputy, need.from) && !hindranceOf(deputy, by)) return deputy;
    asked.push(deputy);
  }
}

/** Whether the member approves here what they did themselves: they are not told as the approver then. */
export function wouldApproveOwnWork(member: Member, { approves }: NeedToday, team: Team): boolean {
  return didTheWork(member, approves, team);
}

const hindranceOf = (member: Member, by: ReachedBy): UntoldReason | undefined =>
  by === 'mail' ? noAddress(member) : undefined;

function noAddress({ person: { email } }: Member): UntoldReason | undefined {
  if (email.trim() === '') return 'no address';
  return readAddress(email) === undefined ? 'bad address' : undefined;
}
