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

describe('goods that arrived or were delivered have sailed, though the arrival is the buyer’s', () => {
  const stages = [
    { key: 'prod_done', evidence: 'prod_done' },
    { key: 'onboard', after: 'prod_done', evidence: 'atd', notLater: 'cust_due' },
  ];
  const ordered = { order_date: '2026-03-01', cust_due: '2026-05-01', incoterm: 'FOB' };
  test.each([
    ['delivered on a day', { delivered: '2026-05-04' }, 'done'],
    ['delivered, ticked', { delivered: '√' }, 'done'],
    ['arrived', { ata: '2026-05-10' }, 'done'],
    ['to be delivered next month', { delivered: '2026-06-04' }, 'overdue'],
    ['blank', { delivered: '' }, 'overdue'],
  ])('%s', (_, seen, status) => {
    const facts = anOrder({ ...ordered, ...seen }, { prod_done: { followed: true } });
    const plan = judge(stages, facts, '2026-05-18 10:00');
    expect(stage(plan, 'onboard').status).toBe(status);
    expect(stage(plan, 'prod_done').status === 'done').toBe(status === 'done');
  });

  test('not where the sheet says that it has not sailed', () => {
    const facts = anOrder({ ...ordered, delivered: '2026-05-04' }, { onboard: { state: 'not yet' } });
    expect(stage(judge(stages, facts, '2026-05-18 10:00'), 'onboard').status).not.toBe('done');
  });
});

describe('a sailing planned before the order was placed', () => {
  const stages = [{ key: 'onboard', evidence: 'atd', notLater: 'etd + 1d; ship_by' }];
  const judged = (etd: string, more: Record<string, string> = {}) =>
    stage(
      judge(
        stages,
        anOrder({ order_date: '2026-03-01', etd, ...more }, { onboard: { planned: etd, followed: true } }),
        '2026-05-18 10:00',
      ),
      'onboard',
    );

  test('is a mistyped year: asked, not a year late', () => {
    expect(judged('2025-05-25')).toMatchObject({ status: 'to confirm', question: 'early' });
    expect(judged('2026-05-10').status).toBe('overdue');
  });

  test('nor is a promise from before the order', () => {
    expect(judged('2026-06-10', { cust_due: '2025-06-01' })).toMatchObject({
      status: 'to confirm',
      question: 'early',
      asks: 'cust_due',
    });
  });
});
