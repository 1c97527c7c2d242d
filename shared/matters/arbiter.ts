import { isOutside } from '../people/absence';
import { nameKey } from '../people/names';
import type { Member, Team } from '../people/team';
import type { Matter } from './matters.sheet';

/** The two sides of a dispute, by key: those of the team and those it does not know. */
function sidesOf({ raisedBy = '', other = '' }: Matter, team: Team): { members: Set<Member>; keys: Set<string> } {
  const members = new Set<Member>();
  const keys = new Set<string>();
  for (const text of [raisedBy, other]) {
    const { members: found, strangers } = team.read(text);
    for (const member of found) members.add(member);
    for (const stranger of strangers) keys.add(nameKey(stranger));
    if (found.length === 0 && text.trim() !== '') keys.add(nameKey(text));
  }
  return { members, keys };
} // prettier-ignore

/** Why somebody may not decide a dispute: they are one of its sides, or stand in for one. */
export type ArbiterBar = 'party' | 'deputy';

/** Undefined for who may decide; somebody outside of the team may. */
export function arbiterBar(matter: Matter, name: string, team: Team): ArbiterBar | undefined {
  const { members, keys } = sidesOf(matter, team);
  const member = memberOf(name, team);
  if (member ? members.has(member) : keys.has(nameKey(name))) return 'party';
  return member && [...members].some((side) => standsInFor(side, member, team)) ? 'deputy' : undefined;
}

/** Who of the team may decide a dispute on a serial day: managers first, then as the team list has them. */
export function arbitersFor(matter: Matter, team: Team, today: number): readonly Member[] {
  const free = team.members.filter(
    (member) => !isOutside(member, today, today) && !arbiterBar(matter, member.name, team),
  );
  const isManager = ({ roles }: Member): boolean => roles.has('manager');
  return [...free.filter(isManager), ...free.filter((member) => !isManager(member))];
}

const memberOf = (name: string, team: Team): Member | undefined =>
  team.find(name) ?? team.read(name).members[0];

const standsInFor = ({ person }: Member, other: Member, team: Team): boolean =>
  person.deputies.some((deputy) => team.find(deputy) === other);
