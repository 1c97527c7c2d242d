import { both, type Bilingual } from '../../../shared/lang';
import type { GanttState } from '../../../shared/projects/gantt/gantt.sheet';
import type { ProjectPlan } from '../../../shared/projects/project';

export const STATE_WORDS: Readonly<Record<ProjectPlan['state'], Bilingual>> = {
  on: both('进行中', 'On'),
  paused: both('暂停', 'Paused'),
  done: both('已完成', 'Done'),
  cancelled: both('已取消', 'Cancelled'),
};

export const TASK_WORDS: Readonly<
  Record<Extract<GanttState, 'done' | 'open' | 'waiting' | 'late'>, Bilingual>
> = {
  done: both('已完成', 'done'),
  open: both('未完成', 'open'),
  waiting: both('等待', 'waiting'),
  late: both('逾期', 'late'),
};

/** What the view of projects says. */
export const PROJECT_WORDS = {
  title: both('项目', 'Projects'),
  none: both(
    '还没有项目。几个订单要一起交、一起催的，建一个项目：跟单推算什么时候全部完工，卡在哪一步。',
    'There are no projects yet. Where several orders have to be ready together, make a project of them: Gendan works out when all of it is over and which step decides that.',
  ),
  noOrders: both('订单表里还没有订单。', 'The order sheets have no orders yet.'),
  add: both('新建项目', 'New project'),
  edit: both('修改项目', 'Edit project'),
  addMilestone: both('加里程碑', 'Add milestone'),
  back: both('全部项目', 'All projects'),
  toSheet: both('在表里看', 'Show in the sheet'),
  sheet: both('更新“跟单_甘特”', 'Bring Gendan Gantt up to date'),
  newSheet: both('写成“跟单_甘特”', 'Keep as Gendan Gantt'),
  proposed: both('可以建成项目', 'Could be a project'),
  proposedAbout: both(
    '这些订单像是一笔大生意；建之前先给你看会写什么。满多少金额就提议，在“跟单_设置”的“立项金额”里写。',
    'These orders look like one large deal; what is written is shown first. From which amount on this is proposed is set as “Project from” in Gendan Settings.'
  ),
  accept: both('建项目', 'Make it a project'),
  end: both('最早完工', 'Earliest end'),
  due: both('目标', 'Target'),
  next: both('下一个里程碑', 'Next milestone'),
  progress: both('已完成步骤', 'Steps done'),
  unknown: both('算不出', 'not known'),
  noTarget: both('没写目标', 'no target'),
  of: (done: number, all: number): Bilingual => both(`${done} / ${all}`, `${done} of ${all}`),
  manager: (name: string): Bilingual =>
    name === '' ? both('没写项目经理', 'no manager') : both(`经理 ${name}`, `managed by ${name}`),
  team: (names: readonly string[]): Bilingual => both(`团队 ${names.join('、')}`, `team ${names.join(', ')}`),
  orders: (count: number): Bilingual => both(`${count} 单`, `${count} ${count === 1 ? 'order' : 'orders'}`),
  clashCount: (count: number): Bilingual =>
    both(`撞 ${count} 处`, `${count} ${count === 1 ? 'clash' : 'clashes'}`),
  findingCount: (count: number): Bilingual =>
    both(`${count} 处要看`, `${count} to look at`),
  gantt: both('甘特图', 'Gantt'),
  onlyCritical: both('只看关键路径', 'Critical path only'),
  corner: (critical: number): Bilingual =>
    both(`关键 ${critical} 步`, `${critical} critical`),
  noRows: both('没有可画的步骤。', 'There are no steps to draw.'),
  keys: both(
    '↑↓ 换行，←→ 移动日期，Enter 展开订单或看这一步，O 打开订单，T 回到今天',
    '↑↓ row, ←→ days, Enter folds an order or shows a step, O opens the order, T goes to today',
  ),
  legend: {
    critical: both('关键', 'critical'),
    work: both('其他', 'other work'),
    waiting: both('等待', 'waiting'),
    done: both('已完成', 'done'),
    slack: both('余量', 'slack'),
    milestone: both('里程碑', 'milestone'),
    target: both('目标', 'target'),
  },
  legendTitle: both('图例', 'Legend'),
  tasks: (done: number, all: number): Bilingual => both(`完成 ${done}/${all}`, `${done}/${all} done`),
  criticalOne: both('关键', 'critical'),
  late: both('逾期', 'late'),
  notInBook: both('表里没有', 'not in the book'),
  undated: both('没有日期', 'no dates'),
  reached: both('已达成', 'reached'),
  expected: both('最早', 'earliest'),
  misses: both('晚于目标', 'past its target'),
  slackDays: (days: number): Bilingual =>
    both(`余量 ${days} 个工作日`, `${days} ${days === 1 ? 'workday' : 'workdays'} of slack`),
  dates: both('最早', 'Earliest'),
  wasOn: both('实际', 'Done'),
  latest: both('最晚', 'Latest'),
  owner: both('责任人', 'Owner'),
  deadline: both('截止', 'Due'),
  after: both('等它先完成', 'After'),
  state: both('状态', 'State'),
  step: both('步骤', 'Step'),
  order: both('订单', 'Order'),
  slack: both('余量', 'Slack'),
  toCell: both('到单元格', 'To the cell'),
  toOrder: both('打开订单', 'Open the order'),
  slip: both('这一步多', 'If it takes'),
  noSlip: both('日期不够，算不出会推迟多少', 'too few dates to tell what that moves'),
  plus: (days: number): Bilingual => both(`${days} 天`, `+${days} ${days === 1 ? 'day' : 'days'}`),
  asTable: both('表格形式', 'As a table'),
  earlier: both('上一页', 'Earlier'),
  later: both('下一页', 'Later'),
  page: (from: number, to: number, of: number): Bilingual =>
    both(`${from} 至 ${to}，共 ${of}`, `${from} to ${to} of ${of}`),
  milestones: both('里程碑', 'Milestones'),
  noMilestones: both('还没有里程碑。', 'There are no milestones yet.'),
  clashes: both('人手冲突', 'Clashes'),
  noClashes: both('没有人同时要做两处的事。', 'Nobody is needed in two places at once.'),
  findings: both('要看的地方', 'To look at'),
  ordersTitle: both('订单', 'Orders'),
  moreOrders: (count: number): Bilingual => both(`还有 ${count} 单，见甘特图`, `${count} more in the Gantt`),
  goTo: (text: string): Bilingual => both(`转到单元格：${text}`, `Go to the cell: ${text}`),
  openFile: (order: string): Bilingual => both(`打开 ${order} 的档案`, `Open the file of ${order}`),
  editOne: (name: string): Bilingual => both(`修改 ${name}`, `Edit ${name}`),
  editShort: both('修改', 'Edit'),
  ofOrder: both('项目', 'Project'),
  isCritical: both('在关键路径上：这里推迟，项目就推迟', 'on the critical path: a delay here moves the end'),
  hasSlack: (days: number): Bilingual =>
    days === 0
      ? both('不在关键路径上，但没有余量：再晚，它自己表里的日期就保不住', 'off the critical path, but without slack: any later breaks a date of the order itself')
      : both(`不在关键路径上，最少还有 ${days} 个工作日余量`, `off the critical path, at least ${days} ${days === 1 ? 'workday' : 'workdays'} of slack`),
  isOver: both('这一单都做完了', 'all of this order is done'),
  noDates: both('日期不够，算不出', 'too few dates to tell'),
} as const; // prettier-ignore
