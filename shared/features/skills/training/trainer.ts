import { standingCounts } from '../../../config/skill-standing';
import { servingOn } from '../../../people/serving';
import type { Plan } from '../../../plan/plan';
import { isSamePerson } from '../../../plan/work';
import { skillRows } from '../../../skills/skill-rows';
import { dayOf } from '../../../time/moment';

/** The level from which somebody teaches others. */
const TEACHES = 3;

/**
 * Who may train somebody: another one whose level 3 in it counts, else another one who is the manager; in a team of one
 * the person themselves. Nobody who has left. Empty where the book does not say.
 */
export function trainerFor(plan: Plan, person: string, topic: string): string {
  const { members, holders } = plan.team;
  const today = dayOf(plan.now);
  const other = (name: string): boolean => !isSamePerson(name, person);
  const teacher = skillRows(plan).find(
    ({ key, stage, record, standing, person: name }) =>
      (key === topic || stage === topic) &&
      record.level >= TEACHES &&
      standingCounts(standing) &&
      other(name) &&
      servingOn(plan.team, name, today) !== undefined,
  );
  if (teacher) return teacher.person;
  const manager = holders('manager', today).find(({ name }) => other(name));
  if (manager) return manager.name;
  return members.length === 1 && plan.config.settings.ownApproval ? members[0]!.name : '';
}
