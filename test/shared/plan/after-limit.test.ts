import { anOrder } from '../../tools/order-facts';
import { due, judge } from './one-order';

/** From Thursday 19 March 2026; the 29th is a Sunday, and so is 19 April. */
test.each([
  ['days, moved to the next working day', '10d', 'following', '2026-03-30'],
  ['and to the one before', '10d', 'preceding', '2026-03-27'],
  ['or left', '10d', '', '2026-03-29'],
  ['weeks and days', '1w', 'following', '2026-03-26'],
  ['a month', '1mo', 'following', '2026-04-20'],
  ['a month, the day before', '1mo', 'preceding', '2026-04-17'],
  ['working days end on one', '6wd', 'following', '2026-03-27'],
  ['hours end when they end', '72h', 'following', '2026-03-22'],
  ['nothing to do', '', '', undefined],
])('a limit of %s', (_, limit, roll, expected) => {
  const facts = anOrder({ order_date: '2026-03-19' }, { make: { followed: true } });
  expect(due(judge([{ key: 'make', limit, roll }], facts, '2026-03-20'), 'make')).toBe(expected);
});

test('weeks from a Saturday end on the Monday, unless the Saturday is worked for the holiday before it', () => {
  const facts = anOrder({ order_date: '2026-04-11' }, { make: { followed: true } });
  const end = (limit: string) =>
    due(judge([{ key: 'make', limit, roll: 'following' }], facts, '2026-04-12'), 'make');
  expect([end('1w'), end('4w')]).toEqual(['2026-04-20', '2026-05-09']);
});
