import { both, type Bilingual } from '../../../shared/lang';
import type { DueBy } from '../../../shared/plan/order-plan';
import type { WhatIfChange } from '../../../shared/features/order/what-if-change';

/** What set a deadline, in a word. */
export const BY_WORDS: Readonly<Record<DueBy, Bilingual>> = {
  nothing: both('', ''),
  limit: both('时限', 'limit'),
  planned: both('表中计划', 'planned in the sheet'),
  agreed: both('约定', 'agreed'),
  hard: both('硬性期限', 'hard deadline'),
};

export const CHANGE_WORDS: Readonly<Record<WhatIfChange['what'], Bilingual>> = {
  date: both('日期', 'Date'),
  done: both('完成日期', 'Done on'),
  planned: both('计划/约定截止', 'Planned / agreed'),
  limit: both('时限（只对本单）', 'Limit (this order only)'),
};

const days = (n: number): Bilingual => both(`${n}天`, `${n} ${n === 1 ? 'day' : 'days'}`);

export const ORDER_WORDS = {
  find: both('查找订单', 'Find an order'),
  findHint: both('订单号、客户、提单号…', 'Number, customer, B/L …'),
  results: both('订单', 'Orders'),
  newOrder: both('新订单', 'New order'),
  noResult: both('没有符合的订单。', 'No order matches.'),
  pick: both('在表里选中一行，或在这里查找订单。', 'Select a row in the sheet, or find an order here.'),
  noOrder: both('这一行不是订单。', 'This row holds no order.'),
  noTable: both('这张表里没有订单。', 'This sheet holds no orders.'),
  previous: both('上一单', 'Previous order'),
  next: both('下一单', 'Next order'),
  goToRow: both('到表中这一行', 'Go to the row'),
  position: (at: number, total: number): Bilingual => both(`第 ${at} / ${total} 单`, `${at} of ${total}`),
  more: (count: number): Bilingual =>
    both(`还有 ${count} 单，请多输几个字`, `${count} more; type on to narrow`),
  margin: (n: number): Bilingual =>
    n < 0
      ? both(`开船晚${-n}天`, `departure ${days(-n).en} too late`)
      : both(`开船后余${n}天`, `${days(n).en} after departure`),
  dates: both('关键日期', 'Key dates'),
  findings: both('这一行的数据问题', 'Findings in this row'),
  rows: (n: number): Bilingual => both(`共 ${n} 行`, `${n} rows`),
  timeline: both('时间轴', 'Timeline'),
  timelineOf: (key: string): Bilingual =>
    both(
      `${key} 的时间轴，内容同下面的节点列表`,
      `Timeline of ${key}; the list of stages below says the same`,
    ),
  legend: both(
    '条：起算到截止或完成 · ● 完成 · ◇ 计划 · ┃ 截止 · ▼ 硬性期限 · 斜纹：暂停',
    'Bar: start to due or done · ● done · ◇ planned · ┃ due · ▼ hard deadline · hatched: on hold',
  ),
  today: both('今天', 'Today'),
  stages: both('节点', 'Stages'),
  doneStages: (n: number): Bilingual => both(`已完成 ${n}`, `${n} done`),
  money: both('款项', 'Money'),
  papers: both('单证', 'Documents'),
  hard: both('外部期限', 'hard deadline'),
  others: (n: number): Bilingual => both(`不涉及或不跟踪 ${n}`, `${n} not applicable or not followed`),
  history: (n: number): Bilingual => both(`记录 ${n} 条`, `History, ${n} ${n === 1 ? 'entry' : 'entries'}`),
  comments: both('备注', 'Comments'),
  comment: both('写备注…', 'Write a comment…'),
  by: both('谁写的', 'Who writes'),
  addComment: both('写入记录', 'Add to the log'),
  share: both('分享', 'Share'),
  due: both('截止', 'Due'),
  done: both('完成', 'Done'),
  setBy: (by: string): Bilingual => both(`（${by}）`, ` (${by})`),
  start: both('起算', 'Start'),
  nobody: both('无人负责', 'nobody'),
  nextMark: both('下一步', 'Next'),
  estimated: both('估计', 'estimated'),
  unverified: both('待核实', 'unverified'),
  why: both('依据', 'Why'),
  whose: both('责任人', 'Owner'),
  count: both('逐日计算', 'Day by day'),
  counted: (n: number): Bilingual => both(`累计${n}`, `${n} so far`),
  countedTime: (n: number): Bilingual =>
    both(`累计${Math.round(n / 6) / 10}小时`, `${Math.round(n / 6) / 10} h so far`),
  notCounted: both('起算日，不计', 'start, not counted'),
  off: both('休息', 'off'),
  latest: both('最晚', 'Latest to keep the date'),
  needs: both('须先完成', 'Must be done first'),
  blocks: both('完成前不得', 'Holds back'),
  evidence: both('凭证列', 'Shown by'),
  empty: both('（空）', '(empty)'),
  calendar: both('日历', 'Calendar'),
  notCovered: both('，没有覆盖这些日子', ', does not cover these days'),
  checklist: both('检查', 'Check'),
  document: both('单据', 'Documents'),
  source: both('来源', 'Source'),
  whatIf: both('试算改期', 'What if a date changes?'),
  what: both('改什么', 'Change'),
  which: both('哪一项', 'Which'),
  to: both('改为', 'To'),
  limitHint: both('例如 5个工作日、48小时', 'For example 5wd, 48h'),
  add: both('加入试算', 'Try it'),
  remove: both('去掉', 'Remove'),
  notTried: both('没有计入：', 'Left out: '),
  drop: both('放弃', 'Drop'),
  applyThese: both('写入…', 'Apply…'),
  noEffect: both('没有截止日期受影响。', 'No deadline changes.'),
  moved: (n: number): Bilingual =>
    both(`${n} 个节点有变化`, `${n} ${n === 1 ? 'stage changes' : 'stages change'}`),
  newlyLate: (n: number): Bilingual => both(`新逾期 ${n}`, `${n} newly late`),
  saved: (n: number): Bilingual => both(`挽回 ${n}`, `${n} saved`),
  gapNow: (before: number, after: number): Bilingual =>
    both(`缺口 ${before} → ${after} 天`, `Gap ${before} → ${days(after).en}`),
  load: both('本单剩余工时', 'Working hours left on this order'),
  hours: (minutes: number): Bilingual =>
    both(`${Math.round(minutes / 6) / 10}小时`, `${Math.round(minutes / 6) / 10} h`),
  movedBy: (n: number): Bilingual =>
    n > 0
      ? both(`晚${n}天`, `${days(n).en} later`)
      : n < 0
        ? both(`早${-n}天`, `${days(-n).en} earlier`)
        : both('同日', 'same day'),
  none: both('无', 'none'),
  allOrders: both('要改所有订单的时限，请到“流程”。', 'To change a limit for all orders, use Process.'),
} as const;
