import type { Book, Sheet } from '../../shared/book/model';
import { CAPABILITIES } from '../../shared/features';
import { agendaOf, type Agenda } from '../../shared/features/meetings/agenda/agenda';
import type { AgendaPart } from '../../shared/orders/agenda-item';
import { plan as planOf, type Plan } from '../../shared/plan/plan';
import type { Moment } from '../../shared/time/moment';
import { bookOf, day, sheetOf, type TestCell } from './book';
import { moment } from './order-facts';

/** A Monday, a quarter to nine. */
export const MORNING = moment('2026-05-18 08:45');

export const HEADERS = [
  '订单号', '客户', '币种', '金额', '业务员', '贸易条款', '付款方式', '下单日期', '定金到账', '工厂交期', '生产完成', '验货日期',
  '订舱日期', '截单时间', '船期', '实际开船', '尾款到账',
] as const; // prettier-ignore
export type MeetingCells = Readonly<Partial<Record<(typeof HEADERS)[number], TestCell>>>;

/** An order in production that sails in July: nothing of it presses. */
const QUIET: MeetingCells = {
  客户: 'Nordvik',
  币种: 'USD',
  金额: 10000,
  业务员: '王丽',
  贸易条款: 'FOB Ningbo',
  付款方式: '30% T/T, 70% 见提单副本',
  下单日期: day('2026-04-20'),
  定金到账: day('2026-04-27'),
  工厂交期: day('2026-06-20'),
  船期: day('2026-07-06'),
};

/** Closed orders of the months before: what the team keeps. */
const PAST: readonly MeetingCells[] = Array.from({ length: 8 }, (_, at) => ({
  订单号: `OLD-${at + 1}`,
  下单日期: day('2026-01-05'),
  定金到账: day('2026-01-09'),
  工厂交期: day('2026-02-20'),
  生产完成: day('2026-02-19'),
  验货日期: day('2026-02-23'),
  订舱日期: day('2026-02-16'),
  截单时间: day('2026-03-01 12:00'),
  船期: day('2026-03-04'),
  实际开船: day('2026-03-04'),
  尾款到账: day('2026-03-12'),
}));

const TEAM: Sheet = sheetOf('跟单_人员', [
  ['姓名', '别名', '角色'],
  ['王丽', 'Wang Li', '业务'],
  ['赵强', 'Zhao Qiang', '业务'],
  ['孙敏', 'Sun Min', '单证'],
  ['张总', '', '主管'],
]);

export const LOG_HEAD = [
  '时间',
  '订单',
  '节点',
  '事件',
  '日期',
  '内容',
  '截止',
  '操作人',
  '备注',
  '规则版本',
  '当时所见',
];
export const log = (...rows: readonly (readonly TestCell[])[]): Sheet =>
  sheetOf('跟单_记录', [LOG_HEAD, ...rows]);
export const waits = (order: string, stage: string, since: string, party = '客户'): TestCell[] => [
  day(`${since} 10:00`),
  order,
  stage,
  '等待',
  day(since),
  party,
];

export const MATTERS_HEAD = [
  '编号',
  '类型',
  '订单',
  '节点',
  '提出',
  '负责人',
  '对方',
  '内容',
  '交出',
  '截止',
  '状态',
  '陈述一',
  '陈述二',
  '仲裁',
  '决定/理由',
  '结束',
  '来源',
] as const;
export type MatterCells = Readonly<Partial<Record<(typeof MATTERS_HEAD)[number], TestCell>>>;
export const matters = (...rows: readonly MatterCells[]): Sheet =>
  sheetOf('跟单_事项', [
    [...MATTERS_HEAD],
    ...rows.map((row) => MATTERS_HEAD.map((head) => row[head] ?? null)),
  ]);

/** A tracker as a team keeps it, each order of what differs from a quiet one; beside it sheets of Gendan’s own. */
export function meetingBook(orders: readonly MeetingCells[], ...sheets: readonly Sheet[]): Book {
  const rows = [
    ...PAST.map((past) => ({ ...QUIET, ...past })),
    ...orders.map((order, at) => ({ 订单号: `P-${at + 1}`, ...QUIET, ...order })),
  ];
  const own = sheets.some(({ name }) => name === '跟单_人员') ? sheets : [TEAM, ...sheets];
  return bookOf(
    sheetOf('出货', [
      [...HEADERS],
      ...rows.map((row: MeetingCells) => HEADERS.map((head) => row[head] ?? null)),
    ]),
    ...own,
  );
}

export const meetingPlan = (orders: readonly MeetingCells[], ...sheets: readonly Sheet[]): Plan =>
  planOf(meetingBook(orders, ...sheets), MORNING);

export const agendaIn = (book: Book, now: Moment = MORNING): Agenda =>
  agendaOf(planOf(book, now), CAPABILITIES);

/** What stands under each heading, whether it fits or not: orders by their number, matters by theirs. */
export function headings({ parts, later }: Agenda): Partial<Record<AgendaPart, string[]>> {
  const found: Partial<Record<AgendaPart, string[]>> = {};
  for (const { part, things } of [...parts, ...later])
    found[part] = [...(found[part] ?? []), ...things.map(({ id }) => id)];
  return found;
} // prettier-ignore
