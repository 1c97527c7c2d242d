import { both, type Bilingual } from '../../shared/lang';

/** What the verbs `questions` and `answer` say. */
export const QUESTION_SAY = {
  id: both('问题的编号（见 gendan questions 工作簿）', 'the id of the question (see gendan questions BOOK)'),
  value: both(
    '完成、完成=日期、还没有、改期=日期、不涉及；对一列：在填、不再填；对状态词：已开船、已付款……或 节点=名称；对颜色：是、否。每个问题后面列出可以怎么答；done、not-yet 这些代码也认',
    'done, done=DATE, not-yet, due=DATE, n/a; of a column: keep, not-kept; of a status word: sailed, paid, closed, cancelled, hold, open, none, stage=STAGE; of colours: yes, no',
  ),
  standingOption: both('这张表里这类情况以后都这样算', 'for all such cases of this sheet, from now on'),
  revokeOption: both('撤销一律答复', 'take a standing answer back'),
  byOption: both('以谁的名义', 'who acts'),
  title: both('待确认', 'Questions'),
  none: both('没有要问的。', 'There is nothing to ask.'),
  standing: both('一律答复（--revoke 撤销）', 'Standing answers (--revoke ends one)'),
  saysSo: both('本来就是这样，没有要写的。', 'It says so already; there is nothing to write.'),
  more: (n: number): Bilingual =>
    both(
      `还有 ${n} 个问题，gendan questions --all 全部列出`,
      `and ${n} more: gendan questions --all lists them`,
    ),
  old: (n: number, until: string): Bilingual =>
    both(`其中 ${until} 及以前的 ${n} 单`, `${n} of them from ${until} or before`),
  howTo: (book: string): Bilingual =>
    both(`答复：gendan answer ${book} 编号 答案`, `To answer: gendan answer ${book} ID ANSWER`),
  answers: both('可答', 'answers'),
} as const;
