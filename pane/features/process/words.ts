import { both, type Bilingual } from '../../../shared/lang';
import type { Grade } from '../../../shared/features/process/stage';

const changes = (n: number): string => `${n} ${n === 1 ? 'change' : 'changes'}`;

export const PROCESS_WORDS = {
  title: both('流程', 'Process'),
  variant: both('流程', 'Process'),
  orders: (n: number): Bilingual => both(`${n} 单未完`, `${n} open`),
  shipped: both(
    '这本表还没有自己的流程，用的是自带流程。第一次保存时会新建“跟单_流程”表。',
    'The book has no process of its own yet; the shipped ones count. Saving a change adds the sheet Gendan Process.',
  ),
  about: both('哪些订单走这个流程', 'Which orders take this process'),
  aboutPart: {
    applies: both('适用', 'Taken'),
    start: both('从', 'Begins with'),
    anchor: both('倒排依据', 'Planned back from'),
    source: both('出处', 'Source'),
  },
  stages: both('节点', 'Stages'),
  open: (n: number): Bilingual => both(`${n} 单进行中`, `${n} open`),
  late: (n: number): Bilingual => both(`${n} 单逾期`, `${n} late`),
  changed: both('已改', 'changed'),
  own: both('自加', 'own'),
  wrong: both('有误', 'to mend'),
  noLimit: both('无时限', 'no limit'),
  name: both('名称', 'Name'),
  more: both('更多', 'More'),
  asShipped: (words: string): Bilingual => both(`默认：${words}`, `As shipped: ${words}`),
  nothing: both('无', 'none'),
  limitHint: both('如 3个工作日、24小时、8工作小时、5个银行工作日、21天', 'E.g. 3wd, 24h, 8wh, 5bd, 21d'),
  startHint: both('如 船期 - 7天；不填：前置完成后起算', 'E.g. etd - 7d; empty: after the predecessors'),
  notLaterHint: both('如 船期 - 1天；多个用分号隔开', 'E.g. etd - 1d; several joined by ;'),
  appliesHint: both('如 贸易条款 = CIF, CIP；不填：总是', 'E.g. incoterm = CIF, CIP; empty: always'),
  evidenceHint: both(
    '表里哪一列的日期或打勾算完成；名称相同的列会自动对上',
    'The column whose date or tick shows it done; a column of the same name is found by itself',
  ),
  calendarHint: both(
    '不填：公司；或 银行、客户、日历名称',
    'Empty: office; or bank, customer, a calendar’s name',
  ),
  ownHint: both(
    '表里有同名的列就自动对上；没有的话在“今天”里点完成。',
    'A column of the same name is found by itself; without one, mark it done in Today.',
  ),
  up: both('上移', 'Move up'),
  down: both('下移', 'Move down'),
  reset: both('恢复默认', 'As shipped'),
  off: both('停用', 'Turn off'),
  remove: both('删除', 'Remove'),
  show: both('在表中查看', 'Show in sheet'),
  anchor: both('倒排以这个节点为准，不能停用。', 'Planning works backward from this stage, so it stays.'),
  add: both('增加节点', 'Add a stage'),
  addNow: both('增加', 'Add'),
  offList: (n: number): Bilingual => both(`已停用 ${n} 个节点`, `${n} turned off`),
  on: both('启用', 'Turn on'),
  after: both('排在哪个节点之后', 'After which stage'),
  draft: (n: number): Bilingual => both(`${n} 处改动未保存`, `${changes(n)} not saved`),
  problems: (n: number): Bilingual =>
    both(`${n} 处看不懂，改好才能保存`, `${n} to mend before it can be saved`),
  save: both('保存…', 'Save…'),
  discard: both('放弃', 'Discard'),
  saveTitle: both('保存为流程新版本', 'Save as a new version'),
  by: both('谁改的', 'Who changes it'),
  why: both('原因', 'Why'),
  preview: both('下一步：查看要写的单元格', 'Next: see the cells to write'),
  cancel: both('返回', 'Back'),
  source: both('出处', 'Source'),
  sourceOfDefault: both('出处（指默认值）', 'Source (of the default)'),
  unsourced: both('没有写出处', 'No source given'),
  version: (version: string): Bilingual => both(`规则版本 ${version}`, `Rule version ${version}`),
} as const;

/** How well the source of a default is known. */
export const GRADE_WORDS: Readonly<Record<Grade, Bilingual>> = {
  P: both('P 规则原文', 'P the rule itself'),
  S: both('S 他人转述', 'S pages of others'),
  C: both('C 企业实例', 'C a real company'),
  R: both('R 惯例，无出处', 'R practice, not sourced'),
};
