import { plan as planOf } from '../../../shared/plan/plan';
import { entriesOf } from '../../../shared/orders/entry';
import { sheetFilters } from '../../../shared/orders/sheet-filter';
import { bookOf, day, sheetOf } from '../../tools/book';
import { MID_MORNING } from '../../tools/set-up';

/** have two shipments each, whose number only the first row has. */
const shipments = () =>
  planOf(
    bookOf(
      sheetOf('出货', [
        ['订单号', '客户', '柜号', '下单日期', 'ETD', '实际开船'],
        ['A-1', 'ACME', 'AAAU1234567', day('2026-03-02'), day('2026-05-01'), null],
        [null, null, 'AAAU1234568', null, day('2026-05-08'), null],
        ['A-2', 'BETA', 'AAAU1234569', day('2026-03-02'), day('2026-06-20'), null],
        [null, null, 'AAAU1234570', null, day('2026-06-27'), null],
      ]),
    ),
    MID_MORNING,
  );

test('a customer in one column is filtered by it where every row has the customer', () => {
  const plan = planOf(
    bookOf(
      sheetOf('出货', [
        ['订单号', '客户', '下单日期', 'ETD'],
        ['A-1', 'ACME', day('2026-03-02'), day('2026-05-01')],
        ['A-2', 'BETA', day('2026-03-02'), day('2026-06-20')],
      ]),
    ),
    MID_MORNING,
  );
  expect(sheetFilters(plan, { customer: ['ACME'] }).filters).toMatchObject([{ column: 2, values: ['ACME'] }]);
  expect(sheetFilters(plan, {})).toEqual({ filters: [], problems: [] });
});

test('rows without a number of their own would show for all orders: they stay out, and that is said', () => {
  const plan = shipments();
  const [first, below] = entriesOf(plan);
  const { filters, problems } = sheetFilters(plan, { orders: [first!.key, below!.key] });
  expect(filters).toMatchObject([{ column: 1, values: ['A-1'] }]);
  expect(problems[0]!.en).toContain('several rows');
});
