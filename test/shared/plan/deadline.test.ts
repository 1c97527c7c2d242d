import { anOrder } from '../../tools/order-facts';
import { due, judge, log, stage } from './one-order';

const DEPOSIT = [{ key: 'deposit', limit: '5d' }];

describe('a stage that was reopened', () => {
  test('no longer rests on an order date that cannot be read', () => {
    const unreadable = anOrder({ order_date: '!!' }, { deposit: { followed: true } });
    expect(stage(judge(DEPOSIT, unreadable, '2026-03-21'), 'deposit').status).toBe('data error');
    const reopened = judge(DEPOSIT, unreadable, '2026-03-21', {
      events: [log('deposit', 'reopened', '2026-03-20')],
    });
    expect(stage(reopened, 'deposit').status).toBe('on track');
    expect(due(reopened, 'deposit')).toBe('2026-03-25');
  });

  test('counts from the reopening and not from its predecessor', () => {
    const stages = [...DEPOSIT, { key: 'make', after: 'deposit', limit: '3d' }];
    const facts = anOrder({ order_date: '2026-03-02' }, { deposit: { done: '√' }, make: { followed: true } });
    const before = stage(judge(stages, facts, '2026-03-21'), 'make');
    // A tick without a day anchors nothing.
    expect([before.startedBy?.key, before.start, before.due]).toEqual([undefined, undefined, undefined]);
    const events = [log('make', 'reopened', '2026-03-20')];
    const after = stage(judge(stages, facts, '2026-03-21', { events }), 'make');
    expect([after.startedBy?.key, after.isEstimated]).toEqual([undefined, false]);
  });
});
