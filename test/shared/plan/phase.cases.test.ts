import { type StageWords } from '../../tools/order-facts';
import { log } from './one-order';
import { judged, open, type Case } from './cases';

describe('where an order stands', () => {
  const done = { done: '2026-04-01' };
  const phase = (words: Record<string, StageWords>, more: Case = {}) => judged(Object.keys(words).map((key) => ({ key, after: '' })), { words, ...more }).phase; // prettier-ignore

  test('sailed: papers, then money, then the refund', () => {
    expect(phase({ onboard: done, archive: open })).toBe('shipped');
    expect(phase({ onboard: done, present: open, balance: open })).toBe('documents');
    expect(phase({ onboard: done, present: done, balance: open })).toBe('payment');
    expect(phase({ onboard: done, balance: done, refund: open })).toBe('refund');
    expect(phase({ deposit: done, onboard: done, balance: open, archive: open })).toBe('payment');
  });

  test('money that cannot be due yet is not what it waits for', () => {
    const rows = [{ key: 'onboard' }, { key: 'arrive', after: '' }, { key: 'balance', after: 'arrive' }];
    expect(judged(rows, { words: { onboard: done, arrive: open, balance: open } }).phase).toBe('shipped');
  });

  test('nothing is open any more', () => {
    expect(phase({ onboard: done })).toBe('closed');
    expect(phase({ onboard: open }, { facts: { said: { sailed: 'undated', paid: false } } })).toBe('shipped');
    const toSail = [{ key: 'booking' }, { key: 'onboard', after: '', notLater: 'etd' }];
    expect(judged(toSail, { words: { booking: done }, fields: { etd: '2026-06-30' } }).phase).not.toBe(
      'closed',
    );
    expect(phase({ booking: done, present: { followed: false } })).toBe('closed');
    expect(phase({ onboard: { followed: false } })).not.toBe('closed');
  });

  test('all its stages were called off in the log', () => {
    const events = ['cut', 'sew'].map((key) => log(key, 'cancelled', '2026-05-01'));
    expect(phase({ cut: open, sew: open }, { events })).toBe('cancelled');
    expect(phase({ cut: open, sew: open }, { events: events.slice(1) })).not.toBe('cancelled');
  });

  test('who or what arranges nothing', () => {
    expect(phase({ deposit: open, prod_done: { done: '√', by: 'description' }, onboard: open })).toBe(
      'deposit',
    );
  });
});
