import { both, type Bilingual } from '../../lang';
import type { ArbiterBar } from '../../matters/arbiter';

/** Why something may not be done about a matter, and what to do instead. */
export const REFUSED = {
  over: (number: string): Bilingual =>
    both(
      `“${number}”已经了结，没有写入。要再办，请在“跟单_事项”里把状态改回“进行中”、清空“结束”。`,
      `${number} is over, so nothing was written. To take it up again, set its state to “Open” in Gendan Matters and empty “Closed”.`,
    ),
  kind: (number: string, kind: Bilingual): Bilingual =>
    both(`“${number}”不是${kind.zh}，没有写入。`, `${number} is no ${kind.en.toLowerCase()}, so nothing was written.`),
  noReason: both('请写理由，没有写入。', 'Give a reason; nothing was written.'),
  noDay: both('请写新的日期，要晚于现在，没有写入；命令行加 --due 日期。', 'Give a new day, later than now; on the command line with --due DAY. Nothing was written.'),
  badDay: (typed: string): Bilingual =>
    both(
      `“${typed}”不能作新的日期，没有写入。请写晚于现在的一天，带年份，如 2026-05-25。`,
      `“${typed}” cannot be the new day, so nothing was written. Give one later than now, with its year, such as 2026-05-25.`,
    ),
  noText: both('内容是空的，没有写入。请先写内容。', 'It says nothing, so nothing was written. Write something first.'),
  noOwner: both('请写由谁负责，没有写入。', 'Say who owns it; nothing was written.'),
  noOther: both('请写争议的另一方，没有写入。', 'Say who the other side is; nothing was written.'),
  sameSides: both('争议的两方不能是同一个人。', 'The two sides of a dispute must be two people.'),
  statements: (missing: string): Bilingual =>
    both(
      `双方都写了陈述才能裁决，还差${missing}的。请先写上。`,
      `A dispute is decided once both sides have made a statement; ${missing}’s is missing. Add it first.`,
    ),
  otherSide: both(
    '不能替对方写陈述。请让对方自己写，或由第三人代写。',
    'One side cannot write the other’s statement. Let them write it, or a third person for them.',
  ),
  bar: (name: string, bar: ArbiterBar): Bilingual =>
    bar === 'party'
      ? both(`${name}是争议的一方，不能仲裁。请另选一人。`, `${name} is a side of the dispute and cannot decide it. Choose somebody else.`)
      : both(`${name}是一方的备份人，不能仲裁。请另选一人。`, `${name} stands in for one of the sides and cannot decide it. Choose somebody else.`),
  notArbiter: (arbiter: string): Bilingual =>
    both(`由仲裁人${arbiter}裁决。要换人，请先改仲裁人。`, `${arbiter} is to decide it. To let somebody else, change the arbiter first.`),
  sameProcess: both(
    '流程里没有这个节点，或已经是这样，没有写入。请重选要改的节点，或去掉流程改动。',
    'The process has no such stage, or is like that already, so nothing was written. Choose the stage anew, or leave the process as it is.',
  ),
  ownSuggestion: both(
    '不能采纳自己提的建议。请由别人答复；一个人的团队在设置里打开“可核准自己的”。',
    'Nobody accepts their own suggestion. Let somebody else answer it; a team of one turns on “Own approval” in the settings.',
  ),
  noVote: both('还没有可选的日期，请先写上。', 'There are no days to vote for yet; add some first.'),
  unknownDay: both('这一天不在可选的日期里。', 'That day is not among those to choose from.'),
  tooEarly: both('活动还没有办，不能评分。', 'It has not taken place yet, so there is nothing to rate.'),
  mark: both('评分是 1 到 5。', 'A mark is from 1 to 5.'),
}; // prettier-ignore
