import { dateIn, readDateText } from '../../../cells/cells';
import { SKILLS } from '../../../config/skills.sheet';
import { skillKey } from '../../../config/skill-standing';
import type { Patch } from '../../../book/patch';
import { recordContext } from '../../../orders/records';
import type { Plan } from '../../../plan/plan';
import { isSamePerson } from '../../../plan/work';
import { addRecords, changeRecord } from '../../../records/change';
import { nameIn, skillOf } from '../../../skills/skill-rows';
import { skillName } from '../../../skills/topic';
import { addMonths } from '../../../time/civil';
import { dayOf } from '../../../time/moment';
import { actorOf, REFUSED, SkillRefused } from '../refused';

/** What somebody verifies of another one, as they typed it. Plain JSON. */
export interface LevelTold {
  readonly person: string;
  readonly skill: string;
  readonly level: number;
  readonly evidence: string;
  /** The last day on which it is valid; empty: a year from today. */
  readonly until?: string;
}

/** The same, found to be in order. */
export interface Verified {
  readonly person: string;
  readonly skill: string;
  readonly level: number;
  readonly evidence: string;
  readonly by: string;
  /** Serial day. */
  readonly until: number;
  /** By the person themselves, where the team's setting allows that. */
  readonly isOwn: boolean;
}

const VALID_MONTHS = 12;

/** A level is valid for a year unless somebody says otherwise. */
export const usualUntil = ({ now }: Pick<Plan, 'now'>): number => addMonths(dayOf(now), VALID_MONTHS);

/** SkillRefused. */
export function verifiedBy(plan: Plan, told: LevelTold, by: string): Verified {
  const actor = nameIn(plan, actorOf(by));
  const person = personMeant(plan, told.person);
  const { level } = told;
  const [skill, evidence] = [told.skill.trim(), told.evidence.trim()];
  if (skill === '') throw new SkillRefused(REFUSED.noSkill);
  if (!Number.isInteger(level) || level < 0 || level > 3) throw new SkillRefused(REFUSED.level);
  if (evidence === '') throw new SkillRefused(REFUSED.noEvidence);
  const isOwn = isSamePerson(actor, person);
  if (isOwn && !plan.config.settings.ownApproval) throw new SkillRefused(REFUSED.oneself);
  const until = untilMeant(plan, told.until ?? '');
  return { person, skill: skillName(plan, skill)[plan.language], level, evidence, by: actor, until, isOwn };
}

/** Somebody of the team list; where the book has none, whoever is named. */
function personMeant(plan: Plan, name: string): string {
  const found = plan.team.find(name);
  if (found) return found.name;
  if (plan.team.members.length > 0 || name.trim() === '') throw new SkillRefused(REFUSED.noPerson(name));
  return name.trim();
}

function untilMeant(plan: Plan, typed: string): number {
  if (typed.trim() === '') return usualUntil(plan);
  const day = dateIn(readDateText(typed));
  if (day === undefined || dayOf(day) <= dayOf(plan.now)) throw new SkillRefused(REFUSED.until(typed.trim()));
  return dayOf(day);
}

/** The row of 跟单_技能, changed or added; a book without the sheet gets it. RecordHeaderLost. */
export function verifiedCells(plan: Plan, { person, skill, level, evidence, by, until }: Verified): Patch {
  const context = recordContext(plan);
  const known = skillOf(plan, person, skillKey(skill, context.stages ?? {}));
  const said = { level, verified: dayOf(plan.now), by, evidence, until };
  return known
    ? changeRecord(plan.book, SKILLS, known.ref, said, context)
    : addRecords(plan.book, SKILLS, [{ person, skill, ...said }], context);
}

/** What the log says of it. */
export const verifiedNote = ({ person, skill, level, evidence }: Verified, plan: Plan): string =>
  plan.language === 'zh'
    ? `技能验证：${person} ${skill} 水平 ${level}，依据 ${evidence}`
    : `Skill verified: ${person}, ${skill}, level ${level}, on ${evidence}`;
