import type { AnswerValue, AnsweredKind } from '../../process/question';
import { word, type Words } from './words';

/** What is asked, as a log row or a setting names it. */
export const QUESTION_WORDS: Words<AnsweredKind> = {
  passed: word('日期已过', 'Date passed', 'passed'),
  old: word('一直空着', 'Left blank', 'old'),
  contradiction: word('前后矛盾', 'Contradiction', 'contradiction'),
  early: word('早于下单', 'Before the order', 'early'),
  vessel: word('别的船期', 'Another sailing', 'vessel'),
  revived: word('取消后恢复', 'Revived', 'revived'),
  remark: word('备注在问', 'Asked in the remark', 'remark'),
  term: word('付款条件未定', 'Term open', 'term'),
  part: word('收的是哪一部分', 'Which part', 'part'),
  refund: word('退款', 'Refund', 'refund'),
  rest: word('余数未出', 'Rest not shipped', 'rest'),
  card: word('与客户卡不同', 'Unlike the card', 'card'),
  amount: word('金额不大于零', 'Amount of nothing', 'amount'),
  'no receipt': word('没有收款记录', 'No receipt', 'no receipt'),
};

/** What a person says of it. */
export const ANSWER_WORDS: Words<AnswerValue> = {
  done: word('是，已完成', 'Done', 'done, 是, 已完成, 完成, 做了, Yes'),
  'not-yet': word('还没有', 'Not yet', 'not-yet, 还没, 没有, 没做, 未完成, 否, No'),
  due: word('改期', 'Due on', 'due, 约定日期, Due'),
  'n/a': word('不涉及', 'Not applicable', 'n/a, 不适用, 无, N/A'),
};

/** Whether a team fills a column. */
export const KEPT_WORDS: Words<'keep' | 'not-kept'> = {
  keep: word('在填', 'Kept', 'keep, 是, Yes'),
  'not-kept': word('不再填', 'Not kept', 'not-kept, 不填, 否, No'),
};
