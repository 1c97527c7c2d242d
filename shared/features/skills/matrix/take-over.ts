import { SKILLS } from '../../../config/skills.sheet';
import { both } from '../../../lang';
import { recordContext } from '../../../orders/records';
import type { Plan } from '../../../plan/plan';
import type { Proposal } from '../../../proposals/proposal';
import { willBeMade } from '../../../proposals/records/will-be-made';
import { addRecords } from '../../../records/change';
import { hasSheet } from '../sheets';
import { toldSkills } from './told';

/** The skills of 跟单_人员 as rows that nobody has verified yet. RecordHeaderLost. */
export function proposeTakeOver(plan: Plan): Proposal {
  const rows = toldSkills(plan).map(({ person, skill, level }) => ({ person, skill, level }));
  const count = rows.length;
  return {
    title: both(
      `技能：从“跟单_人员”带入 ${count} 项`,
      `Skills: take over ${count} from Gendan People`,
    ),
    patch: addRecords(plan.book, SKILLS, rows, recordContext(plan)),
    notes: [
      ...(hasSheet(plan, SKILLS) ? [] : [willBeMade(SKILLS)]),
      both(
        '带入后都是“未验证”，派活时先不算；别人验证了才算。“跟单_人员”的技能列保留，不再看。',
        'They come in as not verified and count for nothing in assignment until somebody verifies them. The column in Gendan People stays and is no longer read.',
      ),
    ],
  };
} // prettier-ignore
