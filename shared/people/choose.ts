import type { Need } from './fit';
import { hindrance, misfit } from './fit';
import type { Load } from './load';
import { NO_LOAD, weeklyMinutes } from './load';
import type { Member, Team } from './team';

export interface Candidate {
  readonly member: Member;
  /** Percent; see `misfit`. */
  readonly misfit: number;
  /** Remaining working minutes. */
  readonly load: number;
  /** Misfit and load together, in percent: the least wins. */
  readonly cost: number;
}

/**
 * The best suited of those who may do the work: skill, market, customer and load together. Loads count in
 * whole working days, since an hour more or less decides nothing; those who are equal then share the work by
 * `sharedBy`, in proportion to the time they have, so that a customer stays with one person and nobody's
 * share changes because another row was edited.
 */
export function chooseHolder(need: Need & Sharing, team: Team): Member | undefined {
  const all = candidates(need, team);
  const first = all[0];
  if (!first) return undefined;
  const equal = all.filter((candidate) => candidate.cost === first.cost);
  return equal.length === 1 ? first.member : share(equal, need.sharedBy ?? '');
}

export interface Sharing {
  readonly sharedBy?: string;
  readonly load?: Load;
}

/** Everybody who may do the work, best suited first; equals in the order of the team list. */
export function candidates(need: Need & Sharing, team: Team): Candidate[] {
  const load = need.load ?? NO_LOAD;
  const result: Candidate[] = [];
  for (const member of team.members) {
    if (hindrance(member, need, team) !== undefined) continue;
    const suits = misfit(member, need, team);
    const minutes = load.get(member.name) ?? 0;
    result.push({
      member,
      misfit: suits,
      load: minutes,
      cost: suits + loadCost(minutes, member, need, team),
    });
  }
  return result.sort((a, b) => a.cost - b.cost || a.member.index - b.member.index);
}

function loadCost(minutes: number, member: Member, need: Need, team: Team): number {
  if (minutes <= 0) return 0;
  const aDay = weeklyMinutes(member, need.from, need.until, team) / team.days.perWeek;
  return aDay > 0 ? (100 * Math.floor(minutes / aDay)) / team.days.perWeek : Number.MAX_VALUE;
}

/** Weighted rendezvous: each draws a number from what is shared and their name; the best draw for its weight wins. */
function share(equal: readonly Candidate[], by: string): Member {
  let winner = equal[0]!.member;
  let best = -Infinity;
  for (const { member } of equal) {
    const draw = -member.person.capacity / Math.log(drawOf(`${by}\n${member.name}`));
    if (draw > best) {
      best = draw;
      winner = member;
    }
  }
  return winner;
}

/** A number between 0 and 1, both excluded, that a text always gives (FNV-1a, mixed once more). */
function drawOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  return (((hash ^ (hash >>> 16)) >>> 0) + 0.5) / 0x100000000;
}
