import type { Place } from '../book/address';
import {
  skillKey,
  skillStanding,
  stageOfSkill,
  standingContext,
  type SkillStanding,
} from '../config/skill-standing';
import { SKILLS, type SkillRow } from '../config/skills.sheet';
import { recordsOf } from '../orders/records';
import { nameKey } from '../people/names';
import type { Plan } from '../plan/plan';
import { onceFor } from '../remembered';
import type { ColumnKey } from '../records/sheet';
import { stageWords } from './topic';

/** A row of 跟单_技能 that can be read. */
export interface PlacedSkill {
  readonly record: SkillRow;
  /** What compares the skill (`skillKey`), and the stage that it is, if any. */
  readonly key: string;
  readonly stage: string | undefined;
  /** As the team list writes the name. */
  readonly person: string;
  readonly standing: SkillStanding;
  /** What finds the row again. */
  readonly ref: { readonly name: string; readonly row: number };
  place(column: ColumnKey<typeof SKILLS>): Place;
}

/** Every row that counts as one, in the order of the sheet; read once for as long as the plan is. */
export const skillRows = onceFor((plan: Plan): readonly PlacedSkill[] => {
  const context = standingContext(plan.config.settings, plan.now, plan.team);
  const stages = stageWords(plan);
  return recordsOf(plan, SKILLS).rows.flatMap(({ record, name, row, place }): PlacedSkill[] =>
    record
      ? [
          {
            record,
            key: skillKey(record.skill, stages),
            stage: stageOfSkill(record.skill, stages),
            person: context.nameOf(record.person),
            standing: skillStanding(record, context),
            ref: { name, row },
            place,
          },
        ]
      : [],
  );
});

/** The row of a person and a skill; of two the first. */
export const skillOf = (plan: Plan, person: string, key: string): PlacedSkill | undefined =>
  byPerson(skillRows(plan)).get(idOf(nameIn(plan, person), key));

const byPerson = onceFor((rows: readonly PlacedSkill[]): ReadonlyMap<string, PlacedSkill> => {
  const found = new Map<string, PlacedSkill>();
  for (const row of rows) {
    const id = idOf(row.person, row.key);
    if (!found.has(id)) found.set(id, row);
  }
  return found;
});

const idOf = (person: string, key: string): string => `${nameKey(person)}\0${key}`;

/** As the team list writes a name or one of its other spellings; unknown names as they are. */
export const nameIn = ({ team }: Pick<Plan, 'team'>, text: string): string =>
  team.find(text)?.name ?? text.trim();
