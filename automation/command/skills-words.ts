import type { SkillStanding } from '../../shared/config/skill-standing';
import { both, type Bilingual } from '../../shared/lang';

/** What the verbs `skills` and `training` say. */
export const SKILLS_SAY = {
  person: both('人员', 'Person'),
  skill: both('技能', 'Skill'),
  level: both('水平', 'Level'),
  standing: both('算不算', 'Counts'),
  by: both('验证人', 'Verified by'),
  until: both('有效至', 'Valid until'),
  evidence: both('依据', 'Evidence'),
  none: both(
    '没有技能。在“跟单_技能”里一人一项写一行，由别人验证。',
    'There are no skills. Write one row per person and skill in Gendan Skills; somebody else verifies it.',
  ),
  told: (count: number): Bilingual =>
    both(
      `“跟单_人员”里还有 ${count} 项没带入（窗格“技能”里带入），算未验证。`,
      `${count} of Gendan People are not taken over yet (the pane does, under Skills); they are not verified.`,
    ),
  proposals: both('建议的培训', 'Training proposed'),
  noProposals: both('没有反复出现的原因。', 'No cause has come up again and again.'),
  doubted: both('先看时限', 'Limits to look at first'),
  openTraining: both('进行中', 'Open'),
  done: both('已完成', 'Done'),
  trainer: both('谁来带', 'Trainer'),
  cards: both('材料', 'Material'),
  nobody: both('没写', 'not said'),
  due: both('截止', 'due'),
  late: (days: string, en: string): Bilingual => both(`过期${days}`, `${en} overdue`),
  again: (again: number, days: number, times: number | undefined): Bilingual =>
    both(
      `之后 ${days} 天同样原因 ${again} 单${times === undefined ? '' : `（做了 ${times} 次）`}`,
      `in the ${days} days since, the same on ${again} ${again === 1 ? 'order' : 'orders'}${times === undefined ? '' : ` (done ${times} times)`}`,
    ),
}; // prettier-ignore

/** Whether a level counts, and if not why. */
export const STANDING_WORDS: Readonly<Record<SkillStanding | 'told', Bilingual>> = {
  counts: both('已验证', 'verified'),
  own: both('自己验证', 'verified by oneself'),
  unverified: both('未验证', 'not verified'),
  'by oneself': both('自己验证，不算', 'by oneself: does not count'),
  'no evidence': both('没写依据，不算', 'no evidence: does not count'),
  expired: both('已过期', 'expired'),
  told: both('未验证（跟单_人员）', 'not verified (Gendan People)'),
};
