import type { Book } from '../../shared/book/model';
import type { Lang } from '../../shared/lang';
import { dayOf, isoDay, parseIso } from '../../shared/time/moment';
import { sheetOf as configSheetOf } from '../../shared/config';
import { bookOf030 } from './books';
import { bookOf, day, sheetOf, type TestCell } from './book';

const ORDERS = 44;

const HEADERS = {
  zh: ['订单号', '客户', '业务员', '单证员', '贸易条款', '付款方式', '下单日期', '定金到账', '产前样确认', '工厂交期', '完工日期', '验货日期', '订舱日期', '装柜日期', '船期', '实际开船', '尾款到账'],
  en: ['Order No', 'Customer', 'Salesperson', 'Docs clerk', 'Incoterm', 'Payment Terms', 'Order Date', 'Deposit Received', 'Pre-production sample approved', 'Factory due date', 'Production done', 'Inspection date', 'Booking date', 'Loading date', 'ETD', 'ATD', 'Balance Received'],
} as const; // prettier-ignore

/** Days after the order on which each of the dates stands; goods are inspected when they are ready. */
function datesOf(at: number): readonly number[] {
  const booked = at % 6 === 0 ? 38 : 25;
  return [0, 8, 12 + (at % 4), 35, 34, 36, booked, 40, 43, 43 + (at % 3), 52];
}

const NOW = dayOf(parseIso('2026-05-18')!);
const FIRST = dayOf(parseIso('2025-10-06')!);

const beganOn = (at: number): number => FIRST + 5 * at;
const cell = (on: number, isPlan = false): TestCell => (on > NOW && !isPlan ? null : day(isoDay(on)));

/** Where plans stand among the dates. */
const PLANS: ReadonlySet<number> = new Set([3, 8]);

/** Words of the log in each language. */
const LOG = {
  zh: { name: '跟单_记录', titles: ['时间', '订单', '节点', '事件', '日期', '内容', '截止', '操作人', '备注'], production: '生产完成', inspection: '尾查/终期验货', booking: '订舱', waiting: '等待', resumed: '恢复', factory: '工厂', reopened: '重开', due: '改截止' },
  en: { name: 'Gendan Log', titles: ['Time', 'Order', 'Stage', 'Event', 'Date', 'Value', 'Due', 'By', 'Note'], production: 'Production done', inspection: 'Final random inspection (FRI)', booking: 'Booking', waiting: 'Waiting', resumed: 'Resumed', factory: 'Factory', reopened: 'Reopened', due: 'Due' },
} as const; // prettier-ignore

const orderName = (at: number): string => `K-${String(at + 1).padStart(3, '0')}`;

function logRows(lang: Lang): TestCell[][] {
  const words = LOG[lang];
  const row = (on: number, at: number, stage: string, event: string, date?: number, value?: string): TestCell[] => [
    day(`${isoDay(on)} 09:00`), orderName(at), stage, event, date === undefined ? null : day(isoDay(date)), value ?? null, null, null, null,
  ]; // prettier-ignore
  const rows: [number, TestCell[]][] = [];
  for (let at = 0; at < ORDERS; at++) {
    const began = beganOn(at);
    if (began + 30 > NOW) continue;
    if (at % 2 === 0 && began + 34 <= NOW) {
      rows.push([began + 20, row(began + 20, at, words.production, words.waiting, undefined, words.factory)]);
      rows.push([began + 34, row(began + 34, at, words.production, words.resumed)]);
    }
    if (at % 7 === 0 && began + 36 <= NOW)
      rows.push([began + 36, row(began + 36, at, words.inspection, words.reopened)]);
    if (at % 9 === 0) rows.push([began + 20, row(began + 20, at, words.booking, words.due, began + 40)]);
  }
  return rows.sort(([a], [b]) => a - b).map(([, cells]) => cells);
}

/** A book that a team has kept for half a year with the process of Gendan 0.3.0, by which no inspection is in time: 44 orders, with waits and moved dates in the log. */
export function halfYearBook(lang: Lang): Book {
  const zh = lang === 'zh';
  const rows = Array.from({ length: ORDERS }, (_, at): TestCell[] => [
    orderName(at),
    ['MAPLE', 'NORDVIK', 'LINDE'][at % 3],
    zh ? '王丽' : 'Amy Wang',
    zh ? '李娜' : 'Lena Li',
    'FOB Ningbo',
    '30% T/T deposit, 70% against copy of B/L',
    ...datesOf(at).map((after, column) => cell(beganOn(at) + after, PLANS.has(column))),
  ]);
  const log = sheetOf(LOG[lang].name, [[...LOG[lang].titles], ...logRows(lang)]);
  const orders = sheetOf(zh ? '出货' : 'Shipments', [[...HEADERS[lang]], ...rows]);
  return bookOf(orders, log, configSheetOf(bookOf030(lang), 'process')!);
}
