import type { QuestionKind } from '../../../shared/process/question';
import { both, type Bilingual } from '../../../shared/lang';

/** What is said where questions are answered. */
export const QUESTION_WORDS = {
  title: both('待确认', 'To confirm'),
  together: both('一起处理', 'Answer together'),
  more: (count: number): Bilingual => both(`还有 ${count} 单`, `${count} more`),
  moreKinds: (count: number): Bilingual => both(`另有 ${count} 类问题`, `${count} more kinds of questions`),
  onDay: (day: string): Bilingual => both(`是，${day}`, `Yes, ${day}`),
  otherDay: both('另一天…', 'Another date…'),
  notYet: both('还没有', 'Not yet'),
  newDay: both('改期…', 'New date…'),
  notApplicable: both('不涉及', 'Not applicable'),
  doneOn: both('哪一天完成', 'Done on'),
  dueOn: both('改到哪一天', 'Moved to'),
  others: both('其他答复', 'Other answers'),
  answer: both('确定', 'Answer'),
  back: both('返回', 'Back'),
  means: both('是什么意思', 'What it means'),
  ownDays: both('是，各自那天', 'Yes, each on its date'),
  oneDay: both('都在某一天…', 'All on one date…'),
  all: (count: number): Bilingual => both(`全选 ${count} 单`, `All ${count} orders`),
  old: (count: number, until: string): Bilingual =>
    both(`选${until}及更早的 ${count} 单`, `Choose the ${count} of ${until} and earlier`),
  chosen: (count: number): Bilingual => both(`已选 ${count} 单，怎么答？`, `${count} chosen. The answer:`),
  none: both('先选订单；按住 Shift 连选。', 'Choose orders first; hold Shift for a run.'),
  choose: (order: string): Bilingual => both(`选 ${order}`, `Choose ${order}`),
  always: both('这张表里以后都这样算…', 'Always so in this sheet…'),
  alwaysHint: both(
    '这类情况以后不再问，结果标为“推定”，在“跟单_设置”里可以撤销。',
    'Such cases are not asked about any more and are marked as presumed; Gendan Settings ends it.',
  ),
} as const;

/** What yes and no mean where something else is asked than whether it happened. */
export const DONE_WORDS: Readonly<Partial<Record<QuestionKind, Bilingual>>> = {
  early: both('日期没错', 'The date is right'),
  vessel: both('没错，按它算', 'It is right'),
  revived: both('恢复了', 'Revived'),
  part: both('收齐了', 'All is in'),
  refund: both('算收齐', 'Counts as paid'),
  term: both('收到了', 'It is in'),
  rest: both('余数已出', 'The rest has gone'),
};
export const YES = both('是', 'Yes');

export const NONE_WORDS: Readonly<Partial<Record<QuestionKind, Bilingual>>> = {
  vessel: both('是另一条船的', 'Another sailing’s'),
  rest: both('不出了', 'Not to come'),
};
