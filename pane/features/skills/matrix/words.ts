import type { MatrixCell, MatrixView } from '../../../../shared/features/skills/matrix/view';
import { both, type Bilingual } from '../../../../shared/lang';

/** What the matrix of skills says. */
export const MATRIX_WORDS = {
  title: both('谁会什么', 'Who can do what'),
  person: both('人员', 'Person'),
  counts: ({ verified, unverified, expired, soon }: MatrixView['counts']): Bilingual => {
    const zh = [`已验证 ${verified}`, ...(unverified > 0 ? [`未验证 ${unverified}`] : []), ...(expired > 0 ? [`已过期 ${expired}`] : []), ...(soon > 0 ? [`30 天内到期 ${soon}`] : [])];
    const en = [`${verified} verified`, ...(unverified > 0 ? [`${unverified} not verified`] : []), ...(expired > 0 ? [`${expired} expired`] : []), ...(soon > 0 ? [`${soon} expiring within 30 days`] : [])];
    return both(zh.join(' · '), en.join(' · '));
  },
  key: both(
    '实框：别人验证过，算数。虚框：未验证，派活时不算。划线：已过期。',
    'Filled: verified by somebody else, it counts. Dashed: not verified, not used when work is shared out. Struck out: expired.',
  ),
  press: both('点水平看依据。', 'Press a level for its evidence.'),
  empty: both(
    '还没有技能。一人一项：会做到几级，由别人凭订单、单证或考核验证；低于 2 级的活不自动派给他。',
    'There are no skills yet. One row per person and skill: how well they do it, as somebody else verifies by an order, a document or a test. Nobody below level 2 is given such work automatically.',
  ),
  alone: both(
    '只有一个人，没有别人能验证。要自己验证，在设置里打开“可核准自己的”；表里看得出是自己验证的。',
    'There is nobody else to verify. To verify yourself, turn on “Own approval” in the settings; the sheet shows that you did.',
  ),
  told: (count: number): Bilingual =>
    both(
      `“跟单_人员”里写了 ${count} 项，还没人验证。`,
      `Gendan People names ${count}; nobody has verified ${count === 1 ? 'it' : 'them'}.`,
    ),
  takeOver: both('带入', 'Take over'),
  verify: both('验证一项', 'Verify a skill'),
  again: both('重新验证', 'Verify again'),
  verifyThis: both('验证', 'Verify'),
  toSheet: both('在表里看', 'Show in the sheet'),
  wrong: (count: number): Bilingual =>
    both(
      `有 ${count} 行写得不完整，没有起作用：见“数据问题”。`,
      `${count} ${count === 1 ? 'row is' : 'rows are'} incomplete and ${count === 1 ? 'does' : 'do'} not count: see Findings.`,
    ),
  left: (count: number): Bilingual => both(`还有 ${count} 人或技能没列出，在“跟单_技能”里看。`, `${count} more people or skills are in Gendan Skills.`),
  noSkills: (people: readonly string[]): Bilingual => both(`还没写技能：${people.join('、')}`, `No skills written yet: ${people.join(', ')}`),
  level: (level: number): Bilingual => both(`水平 ${level}`, `level ${level}`),
  by: (name: string): Bilingual => both(`${name} 验证`, `verified by ${name}`),
  on: ({ zh, en }: Bilingual): Bilingual => both(`${zh}`, `on ${en}`),
  until: ({ zh, en }: Bilingual): Bilingual => both(`有效到 ${zh}`, `valid until ${en}`),
  fromPeople: both('“跟单_人员”里写的', 'Gendan People says so'),
  evidence: (text: string): Bilingual => both(`依据：${text}`, `On: ${text}`),
} as const; // prettier-ignore

/** How a level stands. */
export const STANDING_WORDS: Readonly<Record<MatrixCell['standing'], Bilingual>> = {
  counts: both('已验证', 'verified'),
  own: both('自己验证', 'verified by oneself'),
  unverified: both('未验证', 'not verified'),
  'by oneself': both('本人验证，不算', 'by oneself, does not count'),
  'no evidence': both('没写依据，不算', 'no evidence, does not count'),
  expired: both('已过期', 'expired'),
  told: both('未验证', 'not verified'),
};
export const SOON = both('快到期', 'expiring soon');

/** What the dialog asks. */
export const VERIFY_WORDS = {
  title: both('验证一项技能', 'Verify a skill'),
  verb: both('验证', 'Verify'),
  who: both('谁', 'Whose'),
  choose: both('请选择', 'Choose'),
  skill: both('技能（节点、单证或语言）', 'Skill (a stage, a document or a language)'),
  level: both('水平', 'Level'),
  evidence: both('依据（哪张订单、哪份单证、哪次考核）', 'Evidence (which order, document or test)'),
  until: both('有效至', 'Valid until'),
  chooseMe: both('先选你是谁。', 'Choose who you are first.'),
  noPerson: both('请选是谁的技能。', 'Choose whose skill it is.'),
  noSkill: both('请写是哪项技能。', 'Say which skill.'),
  noEvidence: both('请写依据。', 'Say on what grounds.'),
} as const;
