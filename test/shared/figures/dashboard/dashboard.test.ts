import { applyPatch } from '../../../../shared/book/apply';
import type { Book } from '../../../../shared/book/model';
import { lateOrders } from '../../../../shared/plan/late-orders';
import { plan as planOf, type Plan } from '../../../../shared/plan/plan';
import {
  dashboardContent,
  dashboardInRun,
  proposeDashboard,
} from '../../../../shared/figures/dashboard/dashboard';
import { summaryOf } from '../../../../shared/plan/summary';
import { parseIso } from '../../../../shared/time/moment';
import { bookOf, day, sheetOf, type TestCell } from '../../../tools/book';
import { orderBook } from '../../../tools/order-book';

const NOW = parseIso('2026-05-18 09:00')!;

const HEADERS = ['订单号', '客户', '下单日期', '船期', '实际开船'];
const row = (no: string, etd: string | null, atd: string | null): TestCell[] => [
  no, 'Kestrel', day('2026-01-05'), etd && day(etd), atd && day(atd),
]; // prettier-ignore
const planned = (...rows: TestCell[][]): Plan => planOf(bookOf(sheetOf('出货', [HEADERS, ...rows])), NOW);

const monthsOf = (plan: Plan) =>
  dashboardContent(plan).months.flatMap(({ period, orders }) => (orders > 0 ? [[period.key, orders]] : []));
const weeksOf = (plan: Plan) => dashboardContent(plan).weeks.map(({ orders }) => orders);

const GOALS = sheetOf('跟单_目标', [
  ['编号', '指标', '范围', '目标值', '期间'],
  ['G-1', '按承诺日出运', null, '95%', '月'],
]);

describe('what the dashboard counts', () => {
  test('an order is shipped in the month of its last shipment, once, and not before that has sailed', () => {
    const plan = planned(
      row('P1', '2026-04-01', '2026-04-02'),
      row('P2', '2026-04-10', '2026-04-10'), row('P2', '2026-05-02', '2026-05-03'),
      row('P3', '2026-04-20', '2026-04-20'), row('P3', '2026-05-30', null),
    ); // prettier-ignore
    expect(monthsOf(plan)).toEqual([
      ['2026-04', 1],
      ['2026-05', 1],
    ]);
  });

  test('a day to come in the column of the real sailing is none', () => {
    expect(monthsOf(planned(row('P1', null, '2026-05-25')))).toEqual([]);
  });

  test('sailings by weeks from Monday to Sunday: today is Monday 18 May', () => {
    const plan = planned(
      row('P1', '2026-05-17', null), // Sunday before
      row('P2', '2026-05-18', null), row('P3', '2026-05-24', null), // Monday and Sunday of this week
      row('P4', '2026-05-25', null),
      row('P5', '2026-07-12', null), row('P6', '2026-07-13', null), // the last Sunday, and the Monday after
    ); // prettier-ignore
    expect(weeksOf(plan)).toEqual([2, 1, 0, 0, 0, 0, 0, 1]);
  });

  test('of an order in two shipments each week counts it once', () => {
    const plan = planned(row('P1', '2026-05-19', null), row('P1', '2026-05-20', null), row('P1', '2026-06-03', null));
    expect(weeksOf(plan)).toEqual([1, 0, 1, 0, 0, 0, 0, 0]);
  });

  test('late orders come to as many by stage and by person as are late', () => {
    const plan = planOf(orderBook(), NOW);
    const { byStage, byPerson } = dashboardContent(plan);
    const sum = (lines: typeof byStage) => lines.reduce((all, { orders }) => all + orders, 0);
    expect(lateOrders(plan).length).toBeGreaterThan(0);
    expect([sum(byStage), sum(byPerson)]).toEqual([lateOrders(plan).length, lateOrders(plan).length]);
    expect(byStage).toEqual([{ label: { zh: '收定金', en: 'Deposit received' }, orders: 1 }]);
  });

  test('goals stand beside the figure and along the months', () => {
    const book = orderBook();
    const { figures, months } = dashboardContent(planOf({ ...book, sheets: [...book.sheets, GOALS] }, NOW));
    expect(figures.flatMap(({ definition: { key }, target }) => (target === undefined ? [] : [[key, target]]))).toEqual([
      ['shippedAsPromised', 0.95],
    ]);
    expect(new Set(months.map(({ target }) => target))).toEqual(new Set([0.95]));
  });
}); // prettier-ignore

describe('a book that gets a dashboard', () => {
  const added = (): Book => {
    const { book, report } = applyPatch(orderBook(), proposeDashboard(planOf(orderBook(), NOW)).patch);
    expect(report.refused).toEqual([]);
    return book;
  };

  test('has no more orders than before, and the same verdicts', () => {
    const [before, after] = [planOf(orderBook(), NOW), planOf(added(), NOW)];
    expect(after.tables.map(({ table }) => table.sheet)).toEqual(before.tables.map(({ table }) => table.sheet));
    expect(summaryOf(after)).toEqual(summaryOf(before));
  }); // prettier-ignore

  test('is not written again as long as nothing changes, whatever the hour', () => {
    expect(dashboardInRun(planOf(added(), parseIso('2026-05-18 17:30')!)).cells).toEqual([]);
    expect(dashboardInRun(planOf(orderBook(), NOW))).toMatchObject({ sheets: [], cells: [] });
  });

  test('shows what changed after the next run: the deposit is in, so nothing is late', () => {
    const book = added();
    const changed = applyPatch(book, {
      sheets: [],
      columns: [],
      cells: [{ sheet: '出货', row: 5, column: 8, seen: null, write: { as: 'text', value: '√' } }],
    }).book;
    const plan = planOf(changed, NOW);
    const after = applyPatch(changed, dashboardInRun(plan)).book.sheets[1]!;
    const total = after.rows.filter(([first]) => first === '合计').map(([, figure]) => figure);
    expect(total).toEqual([lateOrders(plan).length, lateOrders(plan).length]);
  });
});
