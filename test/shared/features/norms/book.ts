import type { Book } from '../../../../shared/book/model';
import { foundBreaches } from '../../../../shared/features/norms/found';
import { plan as planOf, type Plan } from '../../../../shared/plan/plan';
import { parseIso, type Moment } from '../../../../shared/time/moment';
import { bookOf, day, sheetOf, type TestCell } from '../../../tools/book';

export const HEADERS = [
  '订单号', '客户', '业务员', '单证员', '贸易条款', '付款方式', '下单日期', '定金到账', '产前样确认', '工厂交期', '完工日期', '验货日期',
  '订舱日期', '装柜日期', '船期', '实际开船', '尾款到账', '信用证号', '备注',
]; // prettier-ignore

/** What is told of an order beside its number; ISO dates become days. */
export interface Told {
  readonly no: string;
  readonly sales?: string;
  readonly terms?: string;
  readonly ordered?: string;
  readonly deposit?: string;
  readonly sample?: string;
  readonly due?: string;
  readonly made?: string;
  readonly inspected?: string;
  readonly booked?: string;
  readonly loaded?: string;
  readonly etd?: string;
  readonly atd?: string;
  readonly balance?: string;
  readonly lc?: string;
}

const cell = (text: string | undefined): TestCell =>
  text === undefined ? null : /^\d{4}-\d\d-\d\d/.test(text) ? day(text) : text;

/** An order of April and May 2026 of which all has gone as it should: sailed, the balance in. */
export function orderRow({
  no,
  sales = '王丽',
  terms = '30% T/T, 70%见提单副本',
  ...told
}: Told): TestCell[] {
  const {
    ordered = '2026-04-01', deposit = '2026-04-03', sample = '2026-04-08', due = '2026-04-28', made = '2026-04-27', inspected = '2026-04-28',
    booked = '2026-04-20', loaded = '2026-05-02', etd = '2026-05-06', atd = '2026-05-06', balance = '2026-05-13', lc,
  } = told; // prettier-ignore
  const dates = [ordered, deposit, sample, due, made, inspected, booked, loaded, etd, atd, balance];
  return [no, 'MAPLE', sales, '李娜', 'FOB Ningbo', terms, ...dates.map(cell), lc ?? null, null];
}

export const PEOPLE = sheetOf('跟单_人员', [
  ['姓名', '角色', '请假', '邮箱'],
  ['张敏', '主管', null, 'zhang@example.com'],
  ['王丽', '业务员', null, 'wang@example.com'],
  ['孙敏', '业务员', null, 'sun@example.com'],
  ['李娜', '单证员', null, 'li@example.com'],
]);

/** A norm as a row of 跟单_规范: `{ check: '改期两次' }`. */
export interface NormTold {
  readonly no?: string;
  readonly text?: string;
  readonly check?: string;
  readonly condition?: string;
  readonly days?: number;
  readonly scope?: string;
  readonly version?: number;
  readonly from?: string;
  readonly state?: string;
  readonly author?: string;
  readonly read?: string;
}

export function normSheet(...norms: readonly NormTold[]) {
  return sheetOf('跟单_规范', [
    ['编号', '规范', '检查', '条件', '天数', '范围', '版本', '生效日', '状态', '作者', '已阅'],
    ...norms.map((norm, at): TestCell[] => [
      norm.no ?? `N-${at + 1}`,
      norm.text ?? '大家说好的',
      norm.check ?? null,
      norm.condition ?? null,
      norm.days ?? null,
      norm.scope ?? null,
      norm.version ?? null,
      norm.from === '' ? null : day(norm.from ?? '2026-04-01'),
      norm.state ?? null,
      norm.author ?? null,
      norm.read ?? null,
    ]),
  ]);
}

/** A row of the log: `['2026-04-10 09:00', 'A-1', '订舱', '改负责人', …]`. */
export interface LogTold {
  readonly at: string;
  readonly order?: string;
  readonly stage?: string;
  readonly event: string;
  readonly date?: string;
  readonly value?: string;
  readonly by?: string;
  readonly note?: string;
}

export function logSheet(...rows: readonly LogTold[]) {
  return sheetOf('跟单_记录', [
    ['时间', '订单', '节点', '事件', '日期', '内容', '截止', '操作人', '备注'],
    ...rows.map(({ at, order = 'A-1', stage = '订舱', event, date, value, by, note }): TestCell[] => [
      day(at), order, stage, event, cell(date), value ?? null, null, by ?? null, note ?? null,
    ]),
  ]); // prettier-ignore
}

export const NOW = parseIso('2026-05-18 10:00')!;

export function normBook(orders: readonly Told[], ...more: Book['sheets']): Book {
  return bookOf(sheetOf('出货', [HEADERS, ...orders.map(orderRow)]), PEOPLE, ...more);
}

export const planned = (book: Book, now: Moment = NOW): Plan => planOf(book, now);

/** What is found, as `number owner`. */
export const found = (plan: Plan): string[] =>
  foundBreaches(plan).map(({ number, owner }) => `${number} ${owner}`.trim());
