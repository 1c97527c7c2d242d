import { entriesFor } from '../../../shared/features/documents/propose';
import { checkPapers } from '../../../shared/papers/checks/check-papers';
import { paperSetOf } from '../../../shared/papers/paper-set';
import { paperPlan } from '../../tools/paper-book';

/** An order in yen: the tracker has its amount with decimals, its goods come to the same. */
function yen(amount: number, price: number) {
  const line = { order: 'PO-1', line: 1, item: 'A-1', quantity: 100, unit: 'PCS', price, currency: 'JPY' };
  const plan = paperPlan({
    order: { 币种: 'JPY', 金额: amount },
    lines: [line],
    company: { currency: 'JPY' },
  });
  return paperSetOf(plan, entriesFor(plan, ['PO-1']));
}

test.each([
  ['below half a yen', 123_456.4, 1234.564, 123_456, 'JPY 123,456'],
  ['half a yen', 123_456.5, 1234.565, 123_457, 'JPY 123,457'],
  ['whole yen', 123_456, 1234.56, 123_456, 'JPY 123,456'],
])('%s: order, invoice and its lines say the same whole yen', (_, amount, price, figure, text) => {
  const set = yen(amount, price);
  const ci = set.papers.find(({ kind }) => kind === 'ci')!;
  expect(set.order.amount).toMatchObject({ figure, text });
  expect(ci.values.amount).toMatchObject({ figure, text });
  expect(ci.lines.map((line) => line.amount!.figure)).toEqual([figure]);
  expect(checkPapers(set).filter(({ check }) => check === 4)).toEqual([]);
});

test('a yen more in the tracker is told', () => {
  const found = checkPapers(yen(123_457.4, 1234.564)).filter(({ check }) => check === 4);
  expect(found).toMatchObject([{ left: { kind: 'order', value: 'JPY 123,457' } }]);
});
