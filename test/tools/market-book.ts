import type { Sheet } from '../../shared/book/model';
import { plan as planOf, type Plan } from '../../shared/plan/plan';
import { entriesOf, type OrderEntry } from '../../shared/orders/entry';
import type { Moment } from '../../shared/time/moment';
import { bookOf, day, sheetOf, type TestCell } from './book';
import { moment } from './order-facts';

/** Monday 30 November 2026. */
export const NOW = moment('2026-11-30 09:00');

const cell = (text: TestCell): TestCell =>
  typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) ? day(text) : text;
const rows = (name: string, headers: readonly string[], told: readonly Told[], usual: Told = {}): Sheet =>
  sheetOf(name, [
    headers,
    ...told.map((each) => headers.map((header) => cell(each[header] ?? usual[header] ?? null))),
  ]);

/** What is told of a row by its headers; ISO dates become days. */
export type Told = Readonly<Record<string, TestCell>>;

const ORDER = [
  '订单号',
  '客户',
  '国家',
  '产品',
  '起运港',
  '目的港',
  '下单日期',
  '定金到账',
  '工厂交期',
  '订舱日期',
  'ETD',
  'ATD',
  'ETA',
  '付款方式',
  '尾款到账',
  '状态',
];

/** An order of October, deposit in, to be booked and to sail on 20 December. */
export const orders = (...told: readonly Told[]): Sheet =>
  rows('订单', ORDER, told, {
    下单日期: '2026-10-12',
    定金到账: '2026-10-15',
    工厂交期: '2026-12-12',
    ETD: '2026-12-20',
    付款方式: '30% T/T定金，70%见提单副本',
  });

const INQUIRY = [
  '询盘编号',
  '询盘日期',
  '客户',
  '国家',
  '产品',
  '目的港',
  '来源',
  '首次回复',
  '报价日期',
  '业务员',
];

export const inquiries = (...told: readonly Told[]): Sheet => rows('询盘', INQUIRY, told, { 业务员: '王丽' });

const NOTE = ['编号', '日期', '类别', '对象', '要点', '来源', '有效至', '录入人'];

/** Notes with a source that hold until the end of the year. */
export const notes = (...told: readonly Told[]): Sheet =>
  rows(
    '跟单_市场',
    NOTE,
    told.map((each, at) => ({ 编号: `M-${at + 1}`, ...each })),
    { 类别: '国家', 要点: '要点', 来源: '船公司通知', 有效至: '2026-12-31' },
  );

const CAMPAIGN = ['编号', '名称', '渠道', '来源词', '币种', '预算', '花费', '开始', '结束', '负责人'];

export const campaigns = (...told: readonly Told[]): Sheet =>
  rows(
    '跟单_推广',
    CAMPAIGN,
    told.map((each, at) => ({ 编号: `T-${at + 1}`, ...each })),
    { 币种: 'CNY' },
  );

export const customers = (...told: readonly Told[]): Sheet => rows('跟单_客户', ['客户', '国家'], told);

export const people = (...told: readonly Told[]): Sheet => rows('跟单_人员', ['姓名', '角色'], told);

export const planned = (sheets: readonly Sheet[], now: Moment = NOW): Plan => planOf(bookOf(...sheets), now);

/** The order or inquiry that goes by a number. */
export const entryOf = (plan: Plan, number: string): OrderEntry =>
  entriesOf(plan).find(({ order }) => order === number)!;
