import { both, type Bilingual } from '../../../shared/lang';
import type { EscalatedTo } from '../../../shared/matters/turn';

/** What the view of matters says. */
export const MATTERS_WORDS = {
  title: both('事项', 'Matters'),
  whose: both('看谁的', 'Whose'),
  kind: both('类型', 'Kind'),
  anyKind: both('全部类型', 'All kinds'),
  over: both('含已了结', 'With those that are over'),
  add: both('新事项', 'New matter'),
  none: both('没有要办的事项。', 'There are no matters to act on.'),
  noneMine: both('没有轮到你的事项。', 'No matter is waiting for you.'),
  found: (count: number, late: number): Bilingual =>
    both(
      `${count} 项${late > 0 ? `，逾期 ${late}` : ''}`,
      `${count} ${count === 1 ? 'matter' : 'matters'}${late > 0 ? `, ${late} late` : ''}`,
    ),
  more: (left: number): Bilingual => both(`再显示（还有 ${left} 项）`, `Show more (${left} left)`),
  gone: both('这件事项已经没有了。请看看最新的列表。', 'This matter is there no more. Look at the list as it is now.'),
  late: both('逾期', 'late'),
  turn: (who: string, toDo: Bilingual): Bilingual => both(`${who}：${toDo.zh}`, `${who}: ${toDo.en}`),
  ofOrder: both('事项', 'Matters'),
  chooseMe: both('要办理，先在上面选“我是谁”。', 'To act, say above who you are.'),
} as const; // prettier-ignore

export const ESCALATED_WORDS: Readonly<Record<EscalatedTo, Bilingual>> = {
  manager: both('已报经理', 'manager told'),
  director: both('已报总监', 'director told'),
};

export const WHOSE_WORDS = {
  mine: both('轮到我', 'Mine'),
  all: both('全部', 'All'),
} as const;

/** What an opened matter says. */
export const DETAIL_WORDS = {
  of: (number: string): Bilingual => both(`事项 ${number}`, `Matter ${number}`),
  history: both('经过', 'History'),
  missing: both('还没有写', 'not written yet'),
  toSheet: both('到表里', 'To the sheet'),
  edit: both('改这一行', 'Edit the row'),
  days: both('可选日期', 'Days to choose from'),
  chosen: both('已定', 'chosen'),
  votes: (count: number): Bilingual => both(`${count} 票`, `${count} ${count === 1 ? 'vote' : 'votes'}`),
  budget: both('预算', 'Budget'),
  marks: both('评分', 'Marks'),
  mean: (mean: number, n: number): Bilingual => both(`平均 ${mean}（${n} 人）`, `mean ${mean} of ${n}`),
  fewMarks: (n: number): Bilingual =>
    both(`${n} 人评了，满 3 人才显示平均`, `${n} so far; the mean is shown from 3 on`),
} as const;

/** What may be done, and what is asked for it. */
export const ACT_WORDS = {
  acknowledge: both('已知悉', 'Acknowledge'),
  done: both('已完成', 'Done'),
  doneHint: both('结果（可不写）', 'What came of it (optional)'),
  postpone: both('改期', 'Postpone'),
  newDue: both('新的截止', 'New due day'),
  withdraw: both('撤回', 'Withdraw'),
  reason: both('理由', 'Reason'),
  state: (name: string): Bilingual =>
    both(`写${name || '这一方'}的陈述`, `Statement of ${name || 'this side'}`),
  statement: both('陈述', 'Statement'),
  arbiter: both('定仲裁人', 'Choose an arbiter'),
  arbiterField: both('仲裁人', 'Arbiter'),
  arbiterHint: both('双方和他们的备份人不能仲裁。', 'Neither a side nor a deputy of one.'),
  decide: both('裁决', 'Decide'),
  decision: both('决定', 'Decision'),
  adopt: both('采纳', 'Adopt'),
  decline: both('不采纳', 'Decline'),
  toDo: both('怎么办', 'What is done about it'),
  vote: both('选这天', 'Vote'),
  voted: both('已选', 'voted'),
  choose: both('定这天', 'Take this day'),
  findDays: both('找日子', 'Find days'),
  findHint: both(
    '避开三成以上的人有硬性期限的日子、客户国家的假日和公司休息日。',
    'Avoids days on which more than 30 % of the people have hard dates, holidays of customers’ countries and days off.',
  ),
  from: both('从', 'From'),
  to: both('到', 'To'),
  noDays: both('这段时间没有合适的日子。', 'No day of that time will do.'),
  busy: (names: string): Bilingual => both(`${names} 有硬性期限`, `${names} with hard dates`),
  away: (names: string): Bilingual => both(`${names} 请假`, `${names} away`),
  addDays: both('加上选中的日子', 'Add the chosen days'),
  pickDays: both('请至少选一天。', 'Choose at least one day.'),
  mark: both('评分', 'Give a mark'),
  markField: both('几分（1–5）', 'Mark (1–5)'),
  note: both('说明（可不写）', 'Note (optional)'),
  norm: both('同时写成规范', 'Make it a norm, too'),
  normField: both('规范', 'Norm'),
  process: both('同时改流程', 'Change the process with it'),
  variant: both('流程', 'Process'),
  stage: both('节点', 'Stage'),
  column: both('改哪一项', 'What to change'),
  now: (said: string): Bilingual => both(`现在：${said}`, `Now: ${said}`),
  blank: both('空', 'blank'),
  newText: both('改为', 'Change to'),
} as const;

/** What a form for a new matter asks. */
export const NEW_WORDS = {
  title: both('新事项', 'New matter'),
  make: both('写入', 'Add'),
  text: both('内容', 'Subject'),
  order: both('订单（可不写）', 'Order (optional)'),
  stage: both('节点（可不写）', 'Stage (optional)'),
  noStage: both('不涉及节点', 'No stage'),
  owner: both('负责人', 'Owner'),
  ownerBlank: both('由节点的责任人答复', 'Whoever owns the stage'),
  due: both('截止', 'Due'),
  other: both('另一方', 'The other side'),
  who: both('参加的人（可不写）', 'Who takes part (optional)'),
  own: both('你的陈述（可以以后写）', 'Your statement (may come later)'),
  source: both('来源（可不写）', 'Source (optional)'),
  budget: both('预算（可不写）', 'Budget (optional)'),
  budgetLine: (budget: string): Bilingual => both(`预算：${budget}`, `Budget: ${budget}`),
  pick: both('请选', 'Choose'),
  noText: both('请写内容。', 'Say what it is about.'),
  noOwner: both('请选负责人。', 'Choose an owner.'),
  noOther: both('请选另一方。', 'Choose the other side.'),
} as const;
