import { both } from '../lang';
import { recordSheet, type RecordOf } from '../records/sheet';
import { checkWhole } from '../records/whole';
import { word } from '../templates/vocabulary/words';

/** 跟单_技能: what somebody can do, as another person has verified; goes before the skills column of 跟单_人员. */
export const SKILLS = recordSheet({
  key: 'skills',
  title: word('跟单_技能', 'Gendan Skills'),
  about: both(
    '一人一项一行：节点、单证或语言，水平 0 到 3。由别人验证、写上依据才算数；过期的不算。某人某项有行，就不看“跟单_人员”里的技能。派活时低于 2 的不派。',
    'One row per person and skill: a stage, a document or a language, level 0 to 3. It counts when somebody else has verified it and says on what grounds, until it expires. It goes before the skills of Gendan People. Nobody below 2 is given such work.',
  ),
  rowKey: ['person', 'skill'],
  columns: [
    { key: 'person', kind: 'person', title: word('人员', 'Person', '姓名, 人, Name'), required: true, width: 12 },
    { key: 'skill', kind: 'text', title: word('技能', 'Skill', '节点, 单证, 语言, 节点/单证/语言'), required: true, width: 20, help: both('节点、单证或语言，如 审证、CO、西班牙语', 'A stage, a document or a language: L/C checked, CO, Spanish') },
    { key: 'level', kind: 'number', title: word('水平', 'Level', '等级'), required: true, least: 0, most: 3, check: checkWhole, width: 8, help: both('0 在学，1 有人带，2 能独立做，3 能教别人', '0 learning, 1 with help, 2 alone, 3 teaches it') },
    { key: 'verified', kind: 'date', title: word('验证日', 'Verified on', '验证日期, Verified'), width: 12 },
    { key: 'by', kind: 'person', title: word('验证人', 'Verified by', '考核人'), width: 12, help: both('不能是本人', 'Somebody else') },
    { key: 'evidence', kind: 'text', title: word('依据', 'Evidence', '证据'), digits: true, width: 30, help: both('哪张订单、哪份单证、哪次考核', 'Which order, paper or test') },
    { key: 'until', kind: 'date', title: word('有效至', 'Valid until', '有效期, 到期, Expires'), width: 12 },
  ],
}); // prettier-ignore

export type SkillRow = RecordOf<typeof SKILLS>;
