import type { Member, Team } from './team';

/** The members that a text names: by a name, alias or address of theirs, else every one that can be read from it. */
export function membersNamed(team: Pick<Team, 'find' | 'read'>, text: string): readonly Member[] {
  const whole = team.find(text);
  return whole ? [whole] : team.read(text).members;
}
