import { both, type Bilingual } from '../../shared/lang';

/** What `gendan project` says. */
export const PROJECT_SAY = {
  examples: both(
    '例：\n  gendan project 订单.xlsx\n  gendan project 订单.xlsx P-1 --slip FY26-001/装柜=+2\n  gendan project 订单.xlsx --from "USD 500000"',
    'Examples:\n  gendan project orders.xlsx\n  gendan project orders.xlsx P-1 --slip FY26-001/Booking=+2\n  gendan project orders.xlsx --from "USD 500000"',
  ),
  number: both('项目编号；不给：全部项目', 'the project; all of them when left out'),
  slipOption: both(
    '这个节点多用几个工作日会怎样：订单/节点=+天数',
    'what it does when a stage takes so many working days more: ORDER/STAGE=+DAYS',
  ),
  ganttOption: both('画成横道图', 'draw it as a Gantt chart'),
  acceptOption: both(
    '接受立项提议，写明其中第一单的订单号；先预览',
    'take up a proposed project, named by its first order; shown first',
  ),
  fromOption: both(
    '从多大金额起提议立项，如 "USD 500000"，写进“跟单_设置”；先预览',
    'the amount from which projects are proposed, such as "USD 500000", for Gendan Settings; shown first',
  ),
  asOption: both('以谁的名义', 'who acts'),
  none: both(
    '还没有项目。加一张“跟单_项目”（gendan record projects 工作簿 项目编号=P-1 订单=订单号、订单号），一行一个项目。',
    'There are no projects yet. Add the sheet Gendan Projects (gendan record projects BOOK project=P-1 orders=NUMBER,NUMBER), one row per project.',
  ),
  noSuch: (number: string, known: readonly string[]): Bilingual =>
    known.length === 0
      ? both(
          `没有项目“${number}”，“跟单_项目”里还没有项目。`,
          `There is no project “${number}”; Gendan Projects has none yet.`,
        )
      : both(
          `没有项目“${number}”。有：${known.slice(0, 8).join('、')}。`,
          `There is no project “${number}”. There are: ${known.slice(0, 8).join(', ')}.`,
        ),
  which: (known: readonly string[]): Bilingual =>
    both(
      `要看哪个项目？请写编号：${known.slice(0, 8).join('、')}。`,
      `Which project? Give its number: ${known.slice(0, 8).join(', ')}.`,
    ),
  badSlip: (text: string, most: number): Bilingual =>
    both(
      `--slip “${text}”看不懂。请写成 订单/节点=+天数，天数 1 到 ${most}，如 FY26-001/装柜=+2。`,
      `--slip “${text}” cannot be read. Write ORDER/STAGE=+DAYS with 1 to ${most} days, such as FY26-001/Booking=+2.`,
    ),
  isOver: (id: string): Bilingual =>
    both(
      `${id} 已经做完，或日期看不懂，晚不了。`,
      `${id} is done, or its date cannot be read: it cannot take longer.`,
    ),
  nothing: both('本来就是这样，没有要写的。', 'It says so already; there is nothing to write.'),
  project: both('项目', 'Project'),
  name: both('名称', 'Name'),
  orders: both('订单', 'Orders'),
  manager: both('项目经理', 'Manager'),
  end: both('预计完工', 'Expected end'),
  due: both('目标', 'Target'),
  reserve: both('余量', 'Reserve'),
  state: both('状态', 'State'),
  order: both('订单', 'Order'),
  stage: both('节点', 'Stage'),
  owner: both('责任人', 'Owner'),
  start: both('最早开始', 'Start'),
  finish: both('最早完成', 'Finish'),
  latest: both('最晚完成', 'Latest'),
  slack: both('余量', 'Slack'),
  note: both('说明', 'Note'),
  milestone: both('里程碑', 'Milestone'),
  expected: both('预计', 'Expected'),
  isDone: (day: string): Bilingual =>
    day === '' ? both('已完工', 'over') : both(`已完工 ${day}`, `over ${day}`),
  unknown: both('推不出', 'unknown'),
  path: both('关键路径（晚一天，完工晚一天）', 'Critical path (a day more here is a day more at the end)'),
  noPath: both('没有还开着的节点通向完工。', 'Nothing that is open leads to the end.'),
  open: both('还开着的节点', 'Open stages'),
  tightest: both('余量最少（工作日）：', 'Least slack (working days): '),
  later: (n: number): Bilingual =>
    both(
      `完工之后还有 ${n} 个节点（收款、交单、退税等），见 --json。`,
      `${n} more stages come after the end (money, papers, refund); see --json.`,
    ),
  waits: (party: string, day: string): Bilingual =>
    both(
      `等${party}${day === '' ? '' : `，${day} 催`}`,
      `waits for the ${party.toLowerCase()}${day === '' ? '' : `, chase on ${day}`}`,
    ),
  late: both('逾期', 'late'),
  asked: both('待确认', 'to confirm'),
  milestones: both('里程碑', 'Milestones'),
  reached: both('已达成', 'reached'),
  lateReached: both('晚了才达成', 'reached late'),
  isLate: both('逾期', 'late'),
  notYet: both('未到', 'open'),
  notKept: both('看不出（没有记，或待确认）', 'cannot be told (not kept, or to confirm)'),
  clashes: both('人手冲突', 'Clashes'),
  candidates: both('可以立项', 'Could be projects'),
  acceptWith: (id: string): Bilingual => both(`接受：--accept ${id}`, `take up with --accept ${id}`),
  setFrom: both(
    '要由跟单提议立项，先定金额：--from "USD 500000"。',
    'To have projects proposed, set an amount: --from "USD 500000".',
  ),
  basis: both(
    '每个节点从今天或前面做完起，按流程的时限推算；是最早，不是承诺。',
    'Each stage takes the limit of the process, from today or when what comes before is over: the earliest, no promise.',
  ),
} as const;
