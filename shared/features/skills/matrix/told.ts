import { skillKey } from '../../../config/skill-standing';
import { recordContext } from '../../../orders/records';
import type { Plan } from '../../../plan/plan';
import { skillOf } from '../../../skills/skill-rows';
import { skillName } from '../../../skills/topic';

/** A level that 跟单_人员 names and no row of 跟单_技能 takes the place of. */
export interface ToldSkill {
  readonly person: string;
  /** In the language of the book. */
  readonly skill: string;
  readonly key: string;
  readonly level: number;
}

/** Skills of the column of 跟单_人员, in the order of the list; each once. */
export function toldSkills(plan: Plan): readonly ToldSkill[] {
  const { stages = {} } = recordContext(plan);
  const seen = new Set<string>();
  return plan.config.people.flatMap(({ name, skills }) =>
    Object.entries(skills).flatMap(([text, level]): ToldSkill[] => {
      const person = name.trim();
      const key = skillKey(text, stages);
      const id = JSON.stringify([person, key]);
      if (person === '' || key === '' || seen.has(id) || skillOf(plan, person, key)) return [];
      seen.add(id);
      return [{ person, skill: skillName(plan, text)[plan.language], key, level }];
    }),
  );
}
