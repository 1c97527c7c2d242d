import type { Sheet } from '../../../shared/book/model';
import type { FigureKey, PeriodKind } from '../../../shared/figures/figure';
import { helpersOf } from '../../../shared/figures/helpers';
import { periodAt } from '../../../shared/figures/periods';
import { plan as planOf, type Plan } from '../../../shared/plan/plan';
import { handInRecords } from '../../../shared/plan/record-reader';
import { RECORD_READER } from '../../../shared/plan/records/read-records';
import { dayOf } from '../../../shared/time/moment';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';
import { moment } from '../../tools/order-facts';

beforeAll(() => handInRecords(RECORD_READER));

/** A sheet whose texts that look like days are days. */
const sheet = (name: string, titles: readonly string[], ...rows: readonly (readonly (string | null)[])[]): Sheet =>
  sheetOf(name, [titles, ...rows.map((row) => row.map((text): TestCell => (text !== null && /^\d{4}-\d\d-\d\d/.test(text) ? day(text) : text)))]); // prettier-ignore

const helping = (plan: Plan, figure: FigureKey, { kind = 'month', target = 0.9 }: { kind?: PeriodKind; target?: number } = {}): string[] =>
  helpersOf(plan, figure, { ...periodAt(kind, dayOf(plan.now)), target }).map(({ order }) => order); // prettier-ignore

const INQUIRIES = ['询盘号', '客户', '业务员', '询盘日期', '首次回复', '报价日期', '状态'];
const inquiries = (...rows: readonly (readonly (string | null)[])[]): Sheet => sheet('询盘', INQUIRIES, ...rows); // prettier-ignore

describe('inquiries and quotations count on their own day', () => {
  const plan = planOf(
    bookOf(
      inquiries(
        // Asked on the last afternoon of May: until 15:00 on 1 June it is still in time, and counts in May.
        ['Q-1', 'Maple', '王丽', '2026-05-31 15:00', null, null, null],
        ['Q-2', 'Maple', '王丽', '2026-05-31', null, null, null],
        ['Q-3', 'Maple', '王丽', '2026-05-30 09:00', null, null, null],
        ['Q-4', 'Maple', '王丽', '2026-05-30', null, null, null],
        ['Q-5', 'Maple', '王丽', '2026-05-04', '2026-05-04', '2026-05-12', null],
        ['Q-6', 'Maple', '王丽', '2026-05-04', '2026-05-04', '2026-05-06', null],
        ['Q-7', 'Maple', '王丽', '2026-04-20', '2026-04-20', '2026-04-28', null],
        ['Q-8', 'Maple', '王丽', '2026-05-04', '2026-05-04', '2026-05-08', '取消'],
      ),
    ),
    moment('2026-05-31 17:00'),
  );

  test('an answer helps while it comes within 24 hours for certain', () =>
    expect(helping(plan, 'answered24h')).toEqual(['Q-2', 'Q-1']));

  test('on the next morning those of May help May no more; of a whole day nothing is certain any more', () => {
    const june = planOf(plan.book, moment('2026-06-01 08:00'));
    expect(helping(june, 'answered24h')).toEqual([]);
    expect(helping(june, 'answered24h', { kind: 'quarter' })).toEqual(['Q-1']);
  });

  test('undecided quotations of the month, the oldest first; those of April help no May', () => {
    expect(helping(plan, 'quoteToOrder')).toEqual(['Q-6', 'Q-5']);
    expect(helping(plan, 'quoteToOrder', { kind: 'quarter' })).toEqual(['Q-7', 'Q-6', 'Q-5']);
  });
});

test('an order of which one shipment has missed its promise can be shipped as promised no more', () => {
  const titles = ['订单号', '批次', '客户', '下单日期', '交期', '船期', '实际开船'];
  const row = (no: string, part: string, due: string, sailed: string | null): (string | null)[] => [no, part, 'Nordvik', '2026-03-02', due, sailed ?? due, sailed]; // prettier-ignore
  const plan = planOf(
    bookOf(
      sheet(
        '出货', titles,
        row('B-1', '1', '2026-05-08', '2026-05-12'), row('B-1', '2', '2026-05-25', null),
        row('B-2', '1', '2026-05-12', null), row('B-2', '2', '2026-05-25', null),
        row('B-3', '1', '2026-05-08', '2026-05-08'), row('B-3', '2', '2026-05-26', null),
        row('B-4', '1', '2026-05-21', null), row('B-4', '2', '2026-05-22', null),
      ),
    ),
    moment('2026-05-18 10:00'),
  ); // prettier-ignore
  expect(helping(plan, 'shippedAsPromised')).toEqual(['B-4', 'B-3']);
});

describe('money and documents', () => {
  const titles = ['订单号', '客户', '业务员', '贸易条款', '付款方式', '下单日期', '交期', '定金到账', '船期', '实际开船', '提单日', '尾款到账']; // prettier-ignore
  const row = (no: string, sailed: string, term: string): (string | null)[] => [no, 'Nordvik', '王丽', 'FOB Ningbo', term, '2026-02-02', sailed, '2026-02-05', sailed, sailed, sailed, null]; // prettier-ignore
  const orders = sheet(
    '出货',
    titles,
    row('M-1', '2026-03-27', '30% T/T, 70% 60 days after B/L'),
    row('M-2', '2026-04-25', '30% T/T, 70% 30 days after B/L'),
  );
  const plan = planOf(bookOf(orders), moment('2026-05-18 10:00'));

  // M-1 sailed 52 days ago and M-2 23: money of M-1 can only make a mean of 40 worse.
  test('money that comes too late for the target anyhow does not help it', () => {
    expect(helping(plan, 'daysToMoney', { target: 60 })).toEqual(['M-2', 'M-1']);
    expect(helping(plan, 'daysToMoney', { target: 40 })).toEqual(['M-2']);
    expect(helping(plan, 'daysToMoney', { target: 20 })).toEqual([]);
  });
});
