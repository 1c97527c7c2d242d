import { both, type Bilingual, type Lang } from '../../../shared/lang';
import type { StageFigure } from '../../../shared/features/checkup/orders';
import type { StageLine } from '../../../shared/features/checkup/view';
import { percent } from '../../../shared/trade/share';

const orders = (n: number): string => `${n} ${n === 1 ? 'order' : 'orders'}`;
const times = (n: number): string => (n === 1 ? 'once' : `${n} times`);

/** What the view of the check-up says. */
export const CHECKUP_WORDS = {
  title: both('流程体检', 'Check-up'),
  looking: both('正在看订单是怎么走的…', 'Looking at how orders went…'),
  // From when on.
  since: both('从何时起', 'Since'),
  periods: {
    all: both('全部', 'All'),
    '3': both('近 3 个月', 'Last 3 months'),
    '6': both('近 6 个月', 'Last 6 months'),
    '12': both('近 12 个月', 'Last 12 months'),
    day: both('从某一天', 'From a day'),
  },
  day: both('从哪天起', 'From which day'),
  // At the head.
  head: both('概况', 'In short'),
  looked: both('看了', 'Looked at'),
  orders: (n: number): Bilingual => both(`${n} 单`, orders(n)),
  byTime: both('最费时间', 'Takes most time'),
  ofTime: (days: number, share: number | undefined): Bilingual =>
    both(
      `共 ${days} 天${share === undefined ? '' : `，占 ${percent(share)}`}`,
      `${days} ${days === 1 ? 'day' : 'days'} in all${share === undefined ? '' : `, ${percent(share)}`}`,
    ),
  byLateness: both('最常超过截止', 'Most often past its deadline'),
  ofLateness: (n: number, days: number): Bilingual =>
    both(`${n} 单，共超 ${days} 天`, `${orders(n)}, ${days} ${days === 1 ? 'day' : 'days'} in all`),
  asWritten: both('照流程走', 'Went as written'),
  strayed: (n: number): Bilingual => n === 0 ? both('没有不照着走的', 'none did otherwise') : both(`${n} 单没照着走`, `${orders(n)} did not`),
  untold: both('看不出', 'cannot tell'),
  none: both('没有', 'none'),
  // Where there is little.
  noOrders: both('这段时间里没有订单可看。', 'There are no orders to look at in this time.'),
  noDates: both(
    '还没有哪个节点知道是哪天做完的。在订单表里填上完成日期，或在“今天”里记完成，这里就会有内容。',
    'No stage is known to be done on a certain day yet. Fill in the dates in the order sheet, or mark stages done in Today, and this page fills up.',
  ),
  few: (most: number): Bilingual =>
    both(
      `记录还少：做得最多的节点才 ${most} 次。同一节点满 5 次，才给百分比和高分位。`,
      `There is little on record yet: the stage done most often was done ${times(most)}. Percentages and percentiles are told from 5 times on.`,
    ),
  noLog: both(
    '“跟单_记录”里还没有等待、改期、重开、不适用的记录，所以等谁、返工多少看不出来。以后在“今天”里记下就有了。',
    'Gendan Log has no waiting, moved dates, reopened or skipped stages yet, so whom stages wait for and what is done again cannot be seen. Note these in Today from now on.',
  ),
  wider: both('看全部', 'Look at all'),
  // The map.
  map: both('实际走法', 'How orders really go'),
  mapKeys: both('方向键换节点和线，回车看订单。', 'Arrow keys move between stages and lines, Enter opens the orders.'),
  lines: both('显示的线', 'Lines shown'),
  frequent: both('最常走的', 'most frequent'),
  every: both('全部', 'all'),
  shown: (stages: number, ofStages: number, lines: number, ofLines: number): Bilingual =>
    both(
      `${stages}/${ofStages} 个节点，${lines}/${ofLines} 条线`,
      `${stages} of ${ofStages} stages, ${lines} of ${ofLines} lines`,
    ),
  cut: (n: number): Bilingual => both(`还有 ${n} 条少走的线画不下。`, `${n} more lines, all rare, are left out.`),
  noMap: both('还看不出先后：要有订单两个以上节点知道日期。', 'No order has two stages with known days yet, so there is nothing to draw.'),
  through: (n: number): Bilingual => both(`${n} 单`, orders(n)),
  median: (time: string): Bilingual => both(`中位 ${time}`, `median ${time}`),
  waits: (share: number): Bilingual => both(`等待 ${percent(share)}`, `${percent(share)} waiting`),
  legend: {
    little: both('等待不到 10%，或次数少', 'under 10% waiting, or few'),
    some: both('等待 10–50%', '10–50% waiting'),
    much: both('等待 50% 以上', '50% or more waiting'),
    width: both('线越粗，走的订单越多；线上是单数', 'The wider a line, the more orders; the figure says how many'),
    back: both('虚线：与多数订单的先后相反', 'Dashed: the other way round than most orders'),
  },
  stageLabel: (name: string, n: number, median: string, waits: string): Bilingual =>
    both(
      [`${name}：${n} 单`, median && `中位 ${median}`, waits].filter(Boolean).join('，'),
      [`${name}: ${orders(n)}`, median && `median ${median}`, waits].filter(Boolean).join(', '),
    ),
  lineLabel: (from: string, to: string, n: number, days: number): Bilingual =>
    both(`${from} → ${to}：${n} 单，中位 ${days} 天`, `${from} → ${to}: ${orders(n)}, median ${days} ${days === 1 ? 'day' : 'days'}`),
  asTable: both('这张图列成表', 'The map as a table'),
  from: both('从', 'From'),
  to: both('到', 'To'),
  medianDays: both('中位（天）', 'Median (days)'),
  // The table of stages.
  stages: both('各节点', 'Stages'),
  columns: {
    stage: both('节点', 'Stage'),
    n: both('次数', 'n'),
    unit: both('单位', 'Unit'),
    median: both('中位', 'Median'),
    p80: both('P80', 'P80'),
    p90: both('P90', 'P90'),
    p95: both('P95', 'P95'),
    limit: both('时限', 'Limit'),
    waited: both('等待', 'Waiting'),
    skipped: both('不适用', 'Skipped'),
    reopened: both('重开', 'Reopened'),
    moved: both('改期', 'Moved'),
    onTime: both('按时', 'On time'),
  },
  sort: both('排序', 'Sort by'),
  inOrder: both('流程先后', 'Order of the process'),
  sortBy: (column: string): Bilingual => both(`按${column}排序`, `Sort by ${column}`),
  percentiles: both('P80：八成不超过这个数。不满 5 次不给。', 'P80: four in five took no longer. Told from 5 times on.'),
  // Proposals.
  proposals: both('可以改什么', 'What could be changed'),
  noProposals: both('还看不出该改哪里；同一节点做过 20 次以上才会提。', 'Nothing speaks for a change yet; that takes at least 20 times of one stage.'),
  past: ({ of, before, after }: { of: number; before: number; after: number }): Bilingual =>
    before === after
      ? both(`以前的 ${of} 单：逾期仍是 ${before}`, `Of ${orders(of)} so far: late ${before}, as before`)
      : both(`以前的 ${of} 单：逾期 ${before} → ${after}`, `Of ${orders(of)} so far: late ${before} → ${after}`),
  open: ({ of, before, after }: { of: number; before: number; after: number }): Bilingual =>
    before === after
      ? both(`未完的 ${of} 单：逾期仍是 ${before}`, `Of ${of} open: late ${before}, as now`)
      : both(`未完的 ${of} 单：逾期 ${before} → ${after}`, `Of ${of} open: late ${before} → ${after}`),
  accept: both('采纳…', 'Accept…'),
  evidence: (n: number): Bilingual => both(`依据：${n} 单`, `Evidence: ${orders(n)}`),
  changed: (n: number): Bilingual => both(`会变的 ${n} 单`, `${orders(n)} would change`),
  byPeople: both('这条不改流程：分给谁由外贸经理定，再在“跟单_人员”里给那个人加上角色。', 'This changes no row of the process: the manager decides who takes work over and gives them the role in Gendan People.'),
  noProcess: both(
    '这本表还没有“跟单_流程”，采纳了没处写。请先在“设置”里设好这本表。',
    'The book has no Gendan Process of its own yet, so nothing can be accepted into it. Set the book up first.',
  ),
  setUp: both('去设置', 'Set up'),
  // Ways.
  paths: both('常走的走法', 'Ways that orders go'),
  deviations: both('没照流程走', 'Not as written'),
  deviation: (kind: string, stage: string, before: string): Bilingual =>
    kind === 'gate'
      ? both(`“${before}”没好就做了“${stage}”`, `${stage} while ${before} was open`)
      : both(`“${stage}”做在“${before}”之前`, `${stage} before ${before}`),
  noDeviations: both('都照流程走的。', 'All went as written.'),
  pingPong: both('来回', 'Back and forth'),
  between: (a: string, b: string, n: number, count: number): Bilingual =>
    both(`${a} ⇄ ${b}：来回 ${n} 次，${count} 单`, `${a} ⇄ ${b}: ${times(n)}, ${orders(count)}`),
  unkept: both('没人填的列', 'Columns nobody keeps'),
  unkeptLine: (header: string, sheet: string, stage: string): Bilingual =>
    both(`${sheet}“${header}”（看“${stage}”用）`, `${header} on ${sheet} (shows ${stage})`),
  filled: (person: string, of: number, n: number): Bilingual =>
    both(`${person && `${person}的 `}${n} 行填了 ${of} 行`, `${of} of ${person && `${person}’s `}${n} rows filled in`),
  goTo: (name: string): Bilingual => both(`转到 ${name}`, `Go to ${name}`),
  // The orders behind a figure.
  allOrders: both('看到的订单', 'Orders looked at'),
  strayedOrders: both('没照流程走的订单', 'Orders that did not go as written'),
  ofStage: (name: string, figure: StageFigure): Bilingual => both(`${name}：${FIGURES[figure].zh}`, `${name}: ${FIGURES[figure].en}`),
  adviceOrders: (title: string): Bilingual => both(`依据：${title}`, `Evidence: ${title}`),
  changedOrders: (title: string): Bilingual => both(`会变的订单：${title}`, `Would change: ${title}`),
  noneHere: both('这里没有订单。', 'There are no orders here.'),
  noTimes: both('不知道这个节点从哪天开始，算不出用时。', 'Nothing says on which day this stage began, so its time is not known.'),
  file: both('档案', 'File'),
  openFile: (name: string): Bilingual => both(`打开 ${name} 的档案`, `Open the file of ${name}`),
  more: (n: number): Bilingual => both(`再看 ${n} 单`, `${n} more`),
  morePaths: (n: number): Bilingual => both(`再看 ${n} 种`, `${n} more`),
  close: both('关上', 'Close'),
  figure: both('哪些订单', 'Which orders'),
} as const; // prettier-ignore

/** The orders of a stage, by what they are counted for. */
export const FIGURES: Readonly<Record<StageFigure, Bilingual>> = {
  times: both('用时', 'times'),
  late: both('逾期', 'late'),
  reopened: both('重开', 'reopened'),
  moved: both('改期', 'moved'),
  skipped: both('不适用', 'skipped'),
};

/** Whom a stage waited for, with the share of its time: `客户 40% · 工厂 7%`; empty of nobody. */
export function waitingText(waiting: StageLine['waiting']): Bilingual {
  const text = (lang: Lang): string =>
    waiting.map(({ party, share }) => `${party[lang]} ${percent(share)}`).join(' · ');
  return both(text('zh'), text('en'));
}
