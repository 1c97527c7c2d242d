import { both, type Bilingual } from '../../../shared/lang';

const orders = (n: number): string => `${n} ${n === 1 ? 'order' : 'orders'}`;

export const BOARD_WORDS = {
  title: both('看板', 'Board'),
  phases: both('阶段', 'Phases'),
  nothing: both('没有订单。', 'No orders.'),
  filtered: both('筛选之后没有订单。', 'The filter leaves no orders.'),
  column: (name: Bilingual, count: number, late: number): Bilingual =>
    both(
      `${name.zh}：${count} 单${late > 0 ? `，逾期 ${late}` : ''}`,
      `${name.en}: ${orders(count)}${late > 0 ? `, ${late} late` : ''}`,
    ),
  count: (n: number): Bilingual => both(`${n} 单`, orders(n)),
  late: (n: number): Bilingual => both(`逾期 ${n}`, `${n} late`),
  unsaid: (n: number): Bilingual => both(`${n} 单没填金额`, `${n} without amount`),
  unfold: (name: Bilingual): Bilingual => both(`展开“${name.zh}”`, `Show “${name.en}”`),
  fold: (name: Bilingual): Bilingual => both(`收起“${name.zh}”`, `Hide “${name.en}”`),
  rows: (n: number): Bilingual => both(`${n} 行`, `${n} rows`),
  menu: (order: string): Bilingual => both(`${order}：移到…`, `${order}: move to…`),
  keys: both(
    '↑↓ 换卡片，←→ 换阶段，Enter 到表里的行，O 打开订单，M 移到…',
    '↑↓ card, ←→ phase, Enter goes to the row, O opens the order, M moves it',
  ),
  moveTitle: (order: string): Bilingual => both(`移动 ${order}`, `Move ${order}`),
  moveTo: (order: string, from: Bilingual, to: Bilingual): Bilingual =>
    both(`${order}：${from.zh} → ${to.zh}`, `${order}: ${from.en} → ${to.en}`),
  open: both('打开订单', 'Open the order'),
  forward: both('往前', 'Forward'),
  back: both('往回', 'Back'),
  toDo: (n: number): Bilingual =>
    both(`${n} 个节点要完成`, `${n} ${n === 1 ? 'stage' : 'stages'} to be done`),
  toChange: both('要改单元格', 'a cell has to change'),
  nowhere: both('按它的流程，没有别的阶段可去。', 'Its process has no other phase for it.'),
  asks: both(
    '写明下面这些是哪天完成的；没有日期的不写。',
    'Say when these were done; what has no date is not written.',
  ),
  needed: both('要填', 'needed'),
  shown: both('不填也可以：后面的节点说明它已完成', 'may stay empty: what follows shows that it is done'),
  before: (names: Bilingual): Bilingual =>
    both(`按流程要在“${names.zh}”之前完成`, `the process wants it before “${names.en}”`),
  doneOn: (name: Bilingual): Bilingual => both(`${name.zh}：完成日期`, `${name.en}: done on`),
  number: (name: Bilingual): Bilingual => both(`${name.zh}：单号`, `${name.en}: document number`),
  evidence: (name: Bilingual): Bilingual =>
    both(`${name.zh}：凭证或备注`, `${name.en}: what shows it, or a note`),
  numberHint: both('单号', 'document number'),
  evidenceHint: both('凭证或备注（可不填）', 'what shows it (optional)'),
  inColumn: (header: string): Bilingual => both(`写入“${header}”列`, `goes into “${header}”`),
  inLog: both('记入跟单记录', 'goes into the log'),
  checklist: both('核对', 'Check'),
  document: both('单据', 'Papers'),
  due: both('截止', 'due'),
  dateNeeded: (name: Bilingual): Bilingual =>
    both(`“${name.zh}”要填完成日期。`, `Say when “${name.en}” was done.`),
  notFuture: (name: Bilingual): Bilingual =>
    both(`“${name.zh}”的日期晚于今天。`, `The date of “${name.en}” is after today.`),
  preview: both('预览', 'Preview'),
  backWhy: both(
    '阶段是从表里的单元格看出来的，卡片不能直接往回移。要往回，改下面的单元格：',
    'The phase follows from the cells of the sheet, so a card does not move back by itself. To move it back, change these cells:',
  ),
  goTo: both('转到', 'Go to'),
  allPhases: both('换一个阶段', 'Another phase'),
} as const;
