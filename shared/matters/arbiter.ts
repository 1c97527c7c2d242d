import { membersNamed } from '../people/members-named';
import { nameKey, namesNobody, splitNames } from '../people/names';
import type { Member, Team } from '../people/team';
import { holdsOn, isOutside } from '../people/terms';
import { keyFor, ROLE_WORDS } from '../templates/vocabulary';
import type { Matter } from './matters.sheet';

/** The two sides of a dispute: those of the team, all who hold a role that is one, and by key those it does not know. */
function sidesOf({ raisedBy = '', other = '' }: Matter, team: Team): { members: Set<Member>; keys: Set<string> } {
  const members = new Set<Member>();
  const keys = new Set<string>();
  for (const text of [raisedBy, other]) {
    const role = keyFor(ROLE_WORDS, text.trim());
    if (role) for (const member of team.holders(role)) members.add(member);
    if (role || namesNobody(text)) continue;
    const { members: found, strangers } = team.read(text);
    for (const member of found) members.add(member);
    for (const stranger of strangers) keys.add(nameKey(stranger));
    if (found.length === 0) keys.add(nameKey(text));
  }
  return { members, keys };
} // prettier-ignore

/** Why somebody may not decide a dispute: they are one of its sides, or stand in for one. */
export type ArbiterBar = 'party' | 'deputy';

/** Undefined for who may decide; somebody outside of the team may. Of several names each has to. */
export function arbiterBar(matter: Matter, name: string, team: Team): ArbiterBar | undefined {
  const { members, keys } = sidesOf(matter, team);
  const named = membersNamed(team, name);
  if (named.some((each) => members.has(each))) return 'party';
  if ([name, ...splitNames(name)].some((each) => keys.has(nameKey(each)))) return 'party';
  const isDeputy = named.some((each) => [...members].some((side) => standsInFor(side, each, team)));
  return isDeputy ? 'deputy' : undefined;
}

/** Who of the team may decide a dispute on a serial day: managers first, then as the team list has them. */
export function arbitersFor(matter: Matter, team: Team, today: number): readonly Member[] {
  const free = team.members.filter(
    (member) => !isOutside(member, today, today) && !arbiterBar(matter, member.name, team),
  );
  const isManager = (member: Member): boolean => holdsOn(member, 'manager', today);
  return [...free.filter(isManager), ...free.filter((member) => !isManager(member))];
}

const standsInFor = ({ person }: Member, other: Member, team: Team): boolean =>
  person.deputies.some((deputy) => team.find(deputy) === other);
