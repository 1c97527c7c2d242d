import { moneyAgenda } from '../../../../shared/features/money/agenda';
import { entriesOf } from '../../../../shared/orders/entry';
import type { Plan } from '../../../../shared/plan/plan';
import { day } from '../../../tools/book';
import { moneyPlan, sailed, sheet } from '../../../tools/money-book';

const OLD = [
  sailed('2026-02-16', { 金额: 1000 }),
  sailed('2026-03-10', { 金额: 9000, 客户: 'Maple' }),
  sailed('2026-03-10', { 金额: 5000, 币种: 'EUR' }),
  // Due in the middle of April: not a month ago.
  sailed('2026-03-26', { 金额: 80000 }),
];
const agendaIn = (plan: Plan) => moneyAgenda(plan, entriesOf(plan));
const found = (...sheets: Parameters<typeof moneyPlan>[1][]) =>
  agendaIn(moneyPlan(OLD, ...sheets)).map(({ id, part, customer, why }) => [id, part, customer, why.zh]);

test('what has been owed for over a month, the most first', () => {
  expect(found().map(([id]) => id)).toEqual(['M-2', 'M-1', 'M-3']);
  const rates = sheet('跟单_汇率', ['从', '到', '汇率', '日期'], ['EUR', 'USD', 1.1, day('2026-05-01')]);
  expect(found(rates)).toEqual([
    ['M-2', 'money', 'Maple', 'USD 9,000 逾期 39 天'],
    ['M-3', 'money', 'Nordvik', 'EUR 5,000 逾期 39 天'],
    ['M-1', 'money', 'Nordvik', 'USD 1,000 逾期 61 天'],
  ]);
});
