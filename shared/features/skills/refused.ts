import { GendanError } from '../../errors';
import { both, type Bilingual } from '../../lang';
import { namesNobody } from '../../people/names';

/** Something that may not be done about a skill or a training. Nothing was written. */
export class SkillRefused extends GendanError {}

export const REFUSED = {
  nobody: both(
    '还不知道是谁，没有写入。请先选“我是谁”，命令行加 --as 姓名。',
    'Nobody is named as who acts, so nothing was written. Choose who you are first; on the command line add --as NAME.',
  ),
  noPerson: (name: string): Bilingual =>
    both(
      `“跟单_人员”里没有“${name}”，没有写入。请从名单里选。`,
      `Gendan People has no “${name}”, so nothing was written. Choose somebody of the list.`,
    ),
  noSkill: both('请写是哪项技能，没有写入。', 'Say which skill; nothing was written.'),
  level: both('水平是 0 到 3 的整数，没有写入。', 'A level is 0, 1, 2 or 3; nothing was written.'),
  noEvidence: both(
    '请写依据：哪张订单、哪份单证或哪次考核。没有写入。',
    'Say on what grounds: which order, document or test. Nothing was written.',
  ),
  until: (typed: string): Bilingual =>
    both(
      `“${typed}”不能作有效期，没有写入。请写今天以后的一天，如 2027-05-18。`,
      `“${typed}” cannot be the last valid day, so nothing was written. Give a day after today, such as 2027-05-18.`,
    ),
  oneself: both(
    '水平要由别人验证，没有写入。请换一个人；一个人的团队在设置里打开“可核准自己的”。',
    'Somebody else verifies a level, so nothing was written. Ask another person; a team of one turns on “Own approval” in the settings.',
  ),
  gone: (number: string): Bilingual =>
    both(
      `“跟单_培训”里没有进行中的“${number}”，没有写入。请刷新后再看。`,
      `Gendan Training has no open “${number}”, so nothing was written. Look again.`,
    ),
  noCause: both(
    '这条建议已经不成立（订单变了，或已经安排、已经不做），没有写入。请刷新后再看。',
    'This proposal no longer holds (orders have changed, or it was taken up or dismissed), so nothing was written. Look again.',
  ),
  due: (typed: string): Bilingual =>
    both(
      `“${typed}”不能作截止，没有写入。请写今天或以后的一天，如 2026-06-18。`,
      `“${typed}” cannot be the day it is due, so nothing was written. Give today or a later day, such as 2026-06-18.`,
    ),
  noTrainer: both(
    '请写谁来带，不能是本人；一个人的团队在设置里打开“可核准自己的”。没有写入。',
    'Say who trains them: somebody else; a team of one turns on “Own approval” in the settings. Nothing was written.',
  ),
  noReason: both('请写为什么不做，没有写入。', 'Say why it is dismissed; nothing was written.'),
  ownCase: both(
    '自己的培训不能由自己说不做，没有写入。请由主管或别人来定。',
    'Nobody dismisses their own training, so nothing was written. Let the manager or somebody else decide.',
  ),
  noResult: both('写了结果才算完成，没有写入。请写学会了什么、怎么看出来的。', 'A training is done when it has a result; nothing was written. Say what was learned and how one sees it.'),
  ownResult: both(
    '结果由带的人或别人写，没有写入。一个人的团队在设置里打开“可核准自己的”。',
    'The trainer or somebody else writes the result, so nothing was written. A team of one turns on “Own approval” in the settings.',
  ),
}; // prettier-ignore

/** What comes of approving oneself, where the setting allows it, says so. */
export const BY_ONESELF = both(
  '自己验证自己的，表里看得出来。',
  'It is verified by the person themselves, and the sheet shows it.',
);

/** Who acts, as they say. SkillRefused. */
export function actorOf(by: string): string {
  if (namesNobody(by)) throw new SkillRefused(REFUSED.nobody);
  return by.trim();
}
