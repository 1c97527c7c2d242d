import type { OrderPlan } from '../../../shared/plan/order-plan';
import { plan } from '../../../shared/plan/plan';
import { whyOf, whyText } from '../../../shared/plan/why';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';
import { moment } from '../../tools/order-facts';

const HEADERS = ['订单号', '客户', '下单日期', '截关', '装柜日期', 'ETD', 'ATD'];

/** An order whose customs cut-off is Tuesday 19 May, not loaded yet, and one that has sailed. */
function orderOn(now: string, loaded: TestCell = null): OrderPlan {
  const sailed = ['A-2', 'Nordvik', day('2026-03-01'), day('2026-05-09'), day('2026-05-08'), day('2026-05-11'), day('2026-05-11')]; // prettier-ignore
  const row = ['A-1', 'Nordvik', day('2026-03-01'), day('2026-05-19'), loaded, day('2026-05-21'), null];
  return plan(bookOf(sheetOf('订单', [HEADERS, row, sailed])), moment(now)).tables[0]!.rows[0]!.order;
}

describe('loading, which should be over a day before the customs cut-off', () => {
  test.each([
    ['on the day before the cut-off it is due', '2026-05-18 10:00', { late: false, behind: false }],
    ['on the day of the cut-off it is behind', '2026-05-19 10:00', { late: false, behind: true }],
    ['past the cut-off it is late', '2026-05-20 10:00', { late: true, behind: false }],
  ])('%s', (_, now, expected) => {
    const order = orderOn(now);
    expect(order).toMatchObject(expected);
    expect(order.next?.stage.key).toBe('load');
    expect(order.next?.due).toBeMoment('2026-05-18');
  });

  test('its days are counted from the cut-off, which the reason names', () => {
    const order = orderOn('2026-05-21 10:00');
    const clocks = order.clocks[order.next!.stage.index]!;
    expect(whyText(whyOf(order, order.next!, clocks, moment('2026-05-21 10:00'))).en).toMatch(
      /2 days late.*19 May - 1 day = Mon 18 May.*late by Tue 19 May;/,
    );
  });

  test.each([
    ['2026-05-19', 'done'],
    ['2026-05-20', 'done late'],
  ])('loaded on %s it is %s', (loaded, status) => {
    const { stages } = orderOn('2026-05-20 10:00', day(loaded));
    expect(stages.find(({ stage }) => stage.key === 'load')!.status).toBe(status);
  });
});
