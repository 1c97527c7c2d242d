import fc from 'fast-check';
import { valueAt } from '../../../shared/book/model';
import { dueReason, type DueReason } from '../../../shared/plan/due-reason';
import type { OrderPlan, StagePlan } from '../../../shared/plan/order-plan';
import { plan, type Plan } from '../../../shared/plan/plan';
import { CLOSED } from '../../../shared/process/status';
import { dayText } from '../../../shared/time/date-text';
import { dayOf, fromSerial, isoDay, isoOf } from '../../../shared/time/moment';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';
import { moment } from '../../tools/order-facts';
import { runs } from '../../tools/runs';

const NOW = moment('2026-05-18 10:00');
const OF_ORDER = ['订单号', '客户', '贸易条款', '付款方式'];
const DATES = [
  '下单日期', 'PI日期', '定金到账', '产前样寄出', '产前样确认', '工厂交期', '客户交期', '验货日期', '订舱日期', '截关日期', '截单日期',
  '装柜日期', '船期', '实际开船', '提单日期', '预计到港', '最迟装运期', '信用证有效期', '尾款到账', '交单日期',
]; // prettier-ignore
const TERMS = [
  '30% T/T, 70%见提单副本',
  'O/A 30 days after B/L date',
  'L/C at sight',
  'L/C 90 days',
  '100% T/T before shipment',
];

/** One order: each of its dates on some day about now, or blank; the order itself is dated. */
const anOrder = fc.record({
  term: fc.constantFrom(...TERMS),
  days: fc.tuple(
    ...DATES.map((_, at) => fc.option(fc.integer({ min: -80, max: 80 }), { freq: at === 0 ? 20 : 2 })),
  ),
});
type Order = { readonly term: string; readonly days: readonly (number | null)[] };

const onDay = (shift: number): TestCell => day(isoDay(dayOf(NOW) + shift));

const planOf = (orders: readonly Order[]): Plan => {
  const rows = orders.map(({ term, days }, at): TestCell[] => [
    `A-${at + 1}`, 'Nordvik', 'FOB Ningbo', term, ...days.map((shift) => (shift === null ? null : onDay(shift))),
  ]); // prettier-ignore
  return plan(bookOf(sheetOf('出货', [[...OF_ORDER, ...DATES], ...rows])), NOW);
};

const ordersOf = (made: Plan): OrderPlan[] => made.tables[0]!.rows.map(({ order }) => order);

const reasonsOf = (order: OrderPlan): { stage: StagePlan; reason: DueReason }[] =>
  order.stages.flatMap((stage) => {
    const reason = dueReason(order, stage);
    return reason ? [{ stage, reason }] : [];
  });

/** Headers that a sentence quotes. */
const headersIn = (text: string): string[] =>
  [...text.matchAll(/“([^”]+)”/g)].flatMap(([, header]) => (DATES.includes(header!) ? [header!] : []));

test('why a stage is due names each date that was used once, with the value of its cell, and no other', () => {
  fc.assert(
    fc.property(fc.array(anOrder, { minLength: 1, maxLength: 12 }), (given) => {
      const made = planOf(given);
      const { sheet } = made.tables[0]!;
      for (const order of ordersOf(made))
        for (const { stage, reason } of reasonsOf(order)) {
          expect(isoOf(reason.at)).toBe(isoOf(stage.due!));
          expect(reason.used.length).toBeGreaterThan(0);
          for (const { at, cell, name } of reason.used) {
            expect(reason.text.zh).toContain(name.zh);
            expect(reason.text.zh.replaceAll(/\d{4}年/g, '')).toContain(dayText(dayOf(at), 'zh'));
            if (cell)
              expect(isoOf(fromSerial(valueAt(sheet, cell.row, cell.column) as number))).toBe(isoOf(at));
            else expect(order.stages.some(({ done }) => done === at)).toBe(true);
          }
          const named = reason.used.flatMap(({ cell }) => (cell ? [headerAt(cell.column)] : []));
          expect(headersIn(reason.text.zh).sort()).toEqual(named.sort());
        }
    }),
    runs(8, 200),
  );
});

const headerAt = (column: number): string => [...OF_ORDER, ...DATES][column - 1]!;

test('a date that is named was used: without its cell the reason is another one', () => {
  fc.assert(
    fc.property(anOrder, (given) => {
      const [order] = ordersOf(planOf([given]));
      const all = reasonsOf(order!).filter(({ stage }) => !CLOSED.has(stage.status));
      const named = [...new Set(all.flatMap(({ reason }) => headersIn(reason.text.zh)))];
      const without = named.map((header) => ({
        ...given,
        days: given.days.map((each, at) => (DATES[at] === header ? null : each)),
      }));
      // The first stays as it is: a table needs an order.
      ordersOf(planOf([given, ...without]))
        .slice(1)
        .forEach((other, at) => {
          const said = new Map(
            reasonsOf(other).map(({ stage, reason }) => [stage.stage.key, reason.text.zh]),
          );
          for (const { stage, reason } of all)
            if (headersIn(reason.text.zh).includes(named[at]!))
              expect(said.get(stage.stage.key)).not.toBe(reason.text.zh);
        });
    }),
    runs(6, 200),
  );
});

const dated = (dates: Readonly<Record<string, number>>): Order => ({
  term: TERMS[0]!,
  days: DATES.map((header) => dates[header] ?? null),
});

test('a share of the way between two dates names both ends', () => {
  const [order] = ordersOf(planOf([dated({ 下单日期: -20, 定金到账: -15, 工厂交期: 30 })]));
  const { reason } = reasonsOf(order!).find(({ stage }) => stage.stage.key === 'pps_ok')!;
  expect(reason.used.map(({ name }) => name.zh)).toEqual(['“下单日期”', '“工厂交期”']);
});

test('of the earliest of several dates the earliest is named, of alternatives the one that stands', () => {
  const [order] = ordersOf(
    planOf([dated({ 下单日期: -20, 定金到账: -15, 工厂交期: 30, 船期: 42, 最迟装运期: 40, 客户交期: 60 })]),
  );
  const { reason } = reasonsOf(order!).find(({ stage }) => stage.stage.key === 'booking')!;
  expect(reason.used.map(({ name }) => name.zh)).toEqual(['“最迟装运期”']);
});
