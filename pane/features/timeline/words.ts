import { both, type Bilingual } from '../../../shared/lang';
import type { TimelineGroup } from '../../../shared/features/timeline/arrange';

export const GROUP_WORDS: Readonly<Record<TimelineGroup | 'none', Bilingual>> = {
  none: both('不分组', 'One list'),
  customer: both('按客户', 'By customer'),
  factory: both('按工厂', 'By factory'),
  owner: both('按责任人', 'By owner'),
  phase: both('按阶段', 'By phase'),
};

export const TIMELINE_WORDS = {
  title: both('排期', 'Timeline'),
  group: both('分组', 'Grouping'),
  over: (n: number): Bilingual => both(`含已结案 ${n}`, `with ${n} closed`),
  withOver: both('含已结案', 'with closed'),
  nothing: both('没有未结案的订单。', 'No open orders.'),
  filtered: both('筛选之后没有订单。', 'The filter leaves no orders.'),
  rows: (orders: number, late: number): Bilingual =>
    both(`${orders} 单，逾期 ${late}`, `${orders} ${orders === 1 ? 'order' : 'orders'}, ${late} late`),
  count: (n: number): Bilingual => both(`${n} 单`, `${n} ${n === 1 ? 'order' : 'orders'}`),
  late: (n: number): Bilingual => both(`逾期 ${n}`, `${n} late`),
  next: both('下一步', 'next'),
  dates: both('期限', 'dates'),
  runs: (from: string, to: string): Bilingual => both(`${from}至${to}`, `${from} to ${to}`),
  undated: both('没有日期', 'no dates'),
  over_: both('已过', 'over'),
  hint: both(
    '指到一行或用 ↑↓ 选一行，看下一步和期限',
    'Point at a row, or pick one with ↑↓, for its next step and dates',
  ),
  keys: both(
    '↑↓ 换行，←→ 移动日期，Enter 到表里的行，O 打开订单，T 回到今天',
    '↑↓ row, ←→ days, Enter goes to the row, O opens the order, T goes to today',
  ),
  legend: both(
    '● 已完成　| 截止　▼ 船期、截单、信用证、交期',
    '● done   | due   ▼ ETD, cut-offs, L/C, promise',
  ),
} as const;
