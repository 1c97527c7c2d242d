import { both, type Bilingual } from '../../../../shared/lang';

const orders = (count: number): string => `${count} ${count === 1 ? 'order' : 'orders'}`;

/** What the part of training says. */
export const TRAINING_WORDS = {
  proposals: both('建议的培训', 'Training proposed'),
  none: both(
    '最近 60 天里没有谁在两单以上碰到同一个原因：节点完成得晚、交接被退回、单证核对出差异。等待别人的时间不算，时限没确认的不算。',
    'In the last 60 days nobody met the same cause on two orders: a stage done late, a hand-off given back, differences found in a document. Time waited for others and limits that nobody confirmed do not count.',
  ),
  doubted: both('先看时限', 'Limits to look at first'),
  checkup: both('打开流程体检', 'Open the check-up'),
  arrange: both('安排', 'Arrange'),
  dismiss: both('不做', 'Dismiss'),
  open: both('进行中', 'Open'),
  noneOpen: both('没有进行中的培训。', 'No training is open.'),
  done: both('已完成', 'Done'),
  dropped: (count: number): Bilingual =>
    both(`不做的 ${count} 条，同样的订单不再提。`, `${count} dismissed; the same orders propose nothing again.`),
  overdue: (count: number): Bilingual => both(`过期 ${count}`, `${count} overdue`),
  trainer: (name: string): Bilingual => both(`由 ${name} 带`, `trainer ${name}`),
  noTrainer: both('还没定谁带', 'no trainer yet'),
  due: ({ zh, en }: Bilingual): Bilingual => both(`${zh} 截止`, `due ${en}`),
  late: ({ zh, en }: Bilingual): Bilingual => both(`过期${zh}`, `${en} overdue`),
  proposed: both('建议', 'proposed'),
  cause: ({ zh, en }: Bilingual): Bilingual => both(`原因：${zh}`, `Cause: ${en}`),
  orders: (names: readonly string[]): Bilingual => both(`订单：${names.join('、')}`, `Orders: ${names.join(', ')}`),
  material: (names: readonly string[]): Bilingual => both(`材料：${names.join('、')}`, `Material: ${names.join(', ')}`),
  since: (names: readonly string[]): Bilingual =>
    both(`之后又有 ${names.length} 单：${names.join('、')}`, `Again on ${orders(names.length)} since: ${names.join(', ')}`),
  result: (text: string): Bilingual => both(`结果：${text}`, `Result: ${text}`),
  writeResult: both('写结果', 'Write the result'),
  toSheet: both('在表里看', 'Show in the sheet'),
  goTo: (order: string): Bilingual => both(`转到单元格：${order}`, `Go to the cell: ${order}`),
  wrong: (count: number): Bilingual =>
    both(
      `有 ${count} 行写得不完整，没有起作用：见“数据问题”。`,
      `${count} ${count === 1 ? 'row is' : 'rows are'} incomplete and ${count === 1 ? 'does' : 'do'} not count: see Findings.`,
    ),
  helped: (again: readonly string[], days: number, times: number | undefined): Bilingual => {
    const [zh, en] = times === undefined ? ['', ''] : [`，做了 ${times} 次`, `, done ${times} ${times === 1 ? 'time' : 'times'}`];
    const told = again.length === 0 ? '' : again.join('、');
    return both(
      `完成后 ${days} 天${zh}：同样原因 ${again.length} 单${told === '' ? '' : `（${told}）`}`,
      `In the ${days} ${days === 1 ? 'day' : 'days'} since${en}: the same on ${orders(again.length)}${told === '' ? '' : ` (${again.join(', ')})`}`,
    );
  },
} as const; // prettier-ignore

/** What its dialogs ask. */
export const ASK_WORDS = {
  arrange: both('安排培训', 'Arrange a training'),
  trainer: both('谁来带', 'Trainer'),
  choose: both('请选择', 'Choose'),
  due: both('截止', 'Due'),
  material: both('材料（知识卡）', 'Material (knowledge cards)'),
  noCards: both('“跟单_知识”里没有这个节点的卡。', 'Gendan Knowledge has no card of this stage.'),
  noTrainer: both('请选谁来带。', 'Choose who trains them.'),
  reason: both('为什么不做', 'Why not'),
  noReason: both('请写为什么不做。', 'Say why it is dismissed.'),
  result: both('结果：学会了什么，怎么看出来的', 'Result: what was learned and how one sees it'),
  noResult: both('写了结果才算完成。', 'It is done when it has a result.'),
  level: both('同时验证水平', 'Verify a level with it'),
  noLevel: both('不验证', 'None'),
  close: both('完成', 'Done'),
  chooseMe: both('先选你是谁。', 'Choose who you are first.'),
} as const;
