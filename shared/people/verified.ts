import type { Member, NewMember } from './member';
import { nameKey } from './names';

/** What a row of a skill sheet says of somebody. */
export interface VerifiedSkill {
  /** Any spelling of their name. */
  readonly person: string;
  /** The key of a stage, a document or a language. */
  readonly skill: string;
  /** 0 to 3; undefined where the row does not count: then nobody knows the level, whatever the team list says. */
  readonly level: number | undefined;
}

/** Puts what was verified over what the team list says; of several rows for one skill the first that counts. */
export function applyVerified(
  verified: readonly VerifiedSkill[],
  members: readonly NewMember[],
  find: (name: string) => Member | undefined,
): void {
  const settled = new Map<NewMember, Set<string>>();
  for (const { person, skill, level } of verified) {
    const named = find(person);
    const member = members.find((each) => each === named);
    if (!member) continue;
    let done = settled.get(member);
    if (!done) settled.set(member, (done = new Set()));
    const key = nameKey(skill);
    if (done.has(key)) continue;
    if (level === undefined) member.skills.delete(key);
    else {
      member.skills.set(key, level);
      done.add(key);
    }
  }
}
