import { membersNamed } from '../../people/members-named';
import { namesNobody } from '../../people/names';
import type { Plan } from '../../plan/plan';

/** The one person that a text names, as the team list writes the name; undefined for nobody, for several, and for strangers to a team. */
export function personIn({ team }: Plan, text: string): string | undefined {
  if (namesNobody(text)) return undefined;
  const named = membersNamed(team, text);
  if (named.length > 0) return named.length === 1 ? named[0]!.name : undefined;
  return team.members.length === 0 ? text.trim() : undefined;
}
