import { membersNamed } from '../people/members-named';
import type { Member, Team } from '../people/team';
import type { Role } from '../process/row';
import { keyFor, ROLE_WORDS } from '../templates/vocabulary';
import type { Happening } from './happening';

/** Who reads a channel. */
export interface Audience {
  readonly isWholeTeam: boolean;
  readonly members: ReadonlySet<Member>;
  readonly roles: ReadonlySet<Role>;
  /** What is neither a role nor anybody on the team list, as the cell writes it. */
  readonly strangers: readonly string[];
}

/** By names in any spelling of the team list, and roles, which are all who hold them on a serial day; nothing is the whole team. */
export function audienceOf(texts: readonly string[], team: Team, today: number): Audience {
  const members = new Set<Member>();
  const roles = new Set<Role>();
  const strangers: string[] = [];
  for (const text of texts) {
    const role = keyFor(ROLE_WORDS, text);
    // Somebody may be called like a role; the team list goes first.
    const named = team.find(text)
      ? [team.find(text)!]
      : role
        ? team.holders(role, today)
        : membersNamed(team, text);
    for (const member of named) members.add(member);
    if (role && !team.find(text)) roles.add(role);
    else if (named.length === 0) strangers.push(text);
  }
  return { isWholeTeam: texts.length === 0, members, roles, strangers };
}

/** Whether nobody at all is known of those that a channel is for. */
export const isForNobody = ({ isWholeTeam, members, roles }: Audience): boolean =>
  !isWholeTeam && members.size + roles.size === 0;

/** Whether something concerns somebody who reads the channel. */
export function concerns(
  { people, role }: Happening,
  audience: Audience,
  team: Team,
  today: number,
): boolean {
  if (audience.isWholeTeam) return true;
  if (people.length > 0) return people.some((name) => isIn(audience.members, team.find(name)));
  if (role === undefined) return false;
  return audience.roles.has(role) || team.holders(role, today).some((member) => audience.members.has(member));
}

const isIn = (members: ReadonlySet<Member>, member: Member | undefined): boolean =>
  member !== undefined && members.has(member);
