import type { Book } from '../../book/model';
import { stageWordsOf, type Config } from '../../config';
import {
  skillKey,
  skillStanding,
  standingContext,
  standingCounts,
  type SkillStanding,
} from '../../config/skill-standing';
import { SKILLS } from '../../config/skills.sheet';
import type { Team } from '../../people/team';
import type { VerifiedSkill } from '../../people/verified';
import { sheetFor } from '../../records/find';
import { recordsIn, type RecordRow } from '../../records/read';
import type { Moment } from '../../time/moment';

/** A row of 跟单_技能 with what it is worth today. */
export interface JudgedSkill extends VerifiedSkill {
  readonly row: RecordRow<typeof SKILLS>;
  readonly standing: SkillStanding;
}

/** What a book's sheet of skills says; none for a book without one. A row that cannot be read says nothing. */
export function skillsIn(book: Book, config: Config, now: Moment, team: Team): readonly JudgedSkill[] {
  const { settings, processRows } = config;
  const sheet = sheetFor(book, SKILLS, settings.records);
  if (!sheet) return [];
  const stages = stageWordsOf(processRows);
  const context = standingContext(settings, now, team);
  const { rows } = recordsIn(sheet, SKILLS, { stages, mappings: settings.records });
  return rows.flatMap((row): JudgedSkill[] => {
    const { record } = row;
    if (!record) return [];
    const { person, skill, level } = record;
    const standing = skillStanding(record, context);
    const known = standingCounts(standing) ? level : undefined;
    return [{ row, standing, person, skill: skillKey(skill, stages), level: known }];
  });
}
