import { anOrder } from '../../tools/order-facts';
import { judge, log, stage } from './one-order';

const DEPOSIT = [{ key: 'deposit', limit: '5d' }];
const TEN = '2026-03-20 10:00';

describe('reopening and completing within the same minute', () => {
  const statusOf = (...kinds: ('done' | 'reopened')[]) => {
    const facts = anOrder({ order_date: '2026-03-19' }, { deposit: { followed: true } });
    const events = kinds.map((kind) => log('deposit', kind, TEN));
    return stage(judge(DEPOSIT, facts, '2026-03-20 11:00', { events }), 'deposit').status;
  };

  test('the later row of the log holds', () => {
    expect(statusOf('done', 'reopened')).toBe('on track');
    expect(statusOf('reopened', 'done')).toBe('done');
  });
});

test.each([
  ['the minute before', '2026-03-20 09:59', 'on track'],
  ['that very minute', TEN, 'done'],
  ['that day, at no time in particular', '2026-03-20', 'done'],
  ['the day before', '2026-03-19', 'on track'],
  ['a day that it does not name', '√', 'on track'],
])('reopened at ten; the cell says that it was done %s', (_, done, status) => {
  const facts = anOrder({ order_date: '2026-03-18' }, { deposit: { done } });
  const plan = judge(DEPOSIT, facts, '2026-03-20 11:00', { events: [log('deposit', 'reopened', TEN)] });
  expect(stage(plan, 'deposit').status).toBe(status);
});
