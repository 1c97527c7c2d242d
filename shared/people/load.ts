import { workdaysPresent } from './absence';
import type { Member, Team } from './team';

/** Remaining working minutes by the person's name as the team list has it. */
export type Load = ReadonlyMap<string, number>;

export interface OpenTask {
  /** The owner, as any cell may write the name. */
  readonly owner: string;
  /** Working minutes that are left to do. */
  readonly minutes: number;
}

export const NO_LOAD: Load = new Map();

/** Adds up what everybody has before them: working time, not a count of tasks. Names not on the team list keep their text. */
export function loadOf(tasks: Iterable<OpenTask>, team: Team): Map<string, number> {
  const load = new Map<string, number>();
  for (const { owner, minutes } of tasks) {
    if (!(minutes > 0)) continue;
    const name = team.read(owner).members[0]?.name ?? owner.trim();
    load.set(name, (load.get(name) ?? 0) + minutes);
  }
  return load;
}

/**
 * Working minutes a week that a person can give in a period (serial days, both included): the weekly
 * capacity, less the share of its working days on which they are absent. A period without working days
 * takes nothing away.
 */
export function weeklyMinutes(member: Member, from: number, until: number, team: Team): number {
  const capacity = Math.max(0, member.person.capacity);
  if (member.absences.length === 0) return capacity;
  const open = workdaysPresent([], from, until, team.days);
  return open === 0 ? capacity : (capacity * workdaysPresent(member.absences, from, until, team.days)) / open;
}
