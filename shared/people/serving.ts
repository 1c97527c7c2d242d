import type { Member, Team } from './team';
import { isOutside } from './terms';

/** The person of the team whom a text names, where they hold a role on a serial day; undefined for who has left or not begun by then, and for strangers. */
export function servingOn({ find }: Pick<Team, 'find'>, text: string, day: number): Member | undefined {
  const member = find(text);
  return member && !isOutside(member, day, day) ? member : undefined;
}
