import { SKILLS } from '../../../config/skills.sheet';
import { both } from '../../../lang';
import type { Plan } from '../../../plan/plan';
import { logPatch } from '../../../proposals/log-patch';
import { mergedPatch, type Proposal } from '../../../proposals/proposal';
import { willBeMade } from '../../../proposals/records/will-be-made';
import { skillName } from '../../../skills/topic';
import { BY_ONESELF } from '../refused';
import { hasSheet } from '../sheets';
import { verifiedBy, verifiedCells, verifiedNote, type LevelTold } from './verified';

/**
 * Somebody sets the level of another person, with evidence and until when. The row of 跟单_技能 and one of the log are
 * written together. SkillRefused, RecordHeaderLost.
 */
export function proposeVerify(plan: Plan, told: LevelTold, by: string): Proposal {
  const verified = verifiedBy(plan, told, by);
  const { person, level, isOwn } = verified;
  const skill = skillName(plan, told.skill);
  const entry = {
    at: plan.now,
    event: 'note',
    by: verified.by,
    note: verifiedNote(verified, plan),
  } as const;
  return {
    title: both(`${person} ${skill.zh}：水平 ${level}`, `${person}, ${skill.en}: level ${level}`),
    patch: mergedPatch(verifiedCells(plan, verified), logPatch(plan, [entry])),
    notes: [...(hasSheet(plan, SKILLS) ? [] : [willBeMade(SKILLS)]), ...(isOwn ? [BY_ONESELF] : [])],
  };
}
