import type { ProcessRow } from '../../../shared/process/row';
import { moment, type StageWords } from '../../tools/order-facts';
import { log, stage } from './one-order';
import { judged, open, verdict, type Case } from './cases';

/** The status of the last of the stages. */
const status = (...of: Parameters<typeof verdict>) => verdict(...of).status;

describe('an open stage', () => {
  const BOOKING = { key: 'booking', limit: '5d', warn: '2d' };
  const on = (now: string, more: Case = {}) => status([BOOKING], { now, ...more });

  test.each([
    ['2026-03-01 10:00', 'not started'],
    ['2026-03-02 00:00', 'on track'],
    ['2026-03-04 23:59', 'on track'],
    ['2026-03-05 00:00', 'due soon'],
    ['2026-03-07 23:59', 'due soon'],
    ['2026-03-08 00:00', 'overdue'],
  ])('of 2 March and five days, on %s: %s', (now, expected) => expect(on(now)).toBe(expected));

  test('that waits for another is late by no limit of its own', () => {
    const rows = [{ key: 'cut' }, { key: 'sew', after: 'cut', startFrom: 'order_date', limit: '5d' }];
    expect(status(rows, { words: { cut: open } })).toBe('waiting for predecessor');
    expect(status(rows, { words: { cut: open, sew: { ...open, planned: '2026-05-17' } } })).toBe('overdue');
    expect(status([rows[0]!, { ...rows[1], notLater: 'etd' }], { words: { cut: open }, fields: { etd: '2026-05-17' } })).toBe('overdue'); // prettier-ignore
  });

  test('money waits for nothing but what makes it due', () => {
    const balance = (before: string, more: Partial<ProcessRow> = {}) => status([{ key: before }, { key: 'balance', after: before, startFrom: 'order_date', limit: '5d', ...more }], { words: { [before]: open } }); // prettier-ignore
    expect(balance('insp_release')).toBe('overdue');
    expect(balance('insp_release', { limit: '' })).toBe('waiting for predecessor');
  });

  test('its own cell that cannot be read', () => {
    expect(on('2026-05-18 10:00', { words: { booking: { ...open, trouble: 'date to confirm' } } })).toBe('date to confirm'); // prettier-ignore
    expect(on('2026-05-18 10:00', { words: { booking: { trouble: 'data error', followed: false } } })).toBe('not started'); // prettier-ignore
  });

  describe('on hold', () => {
    const waiting = [log('booking', 'waiting', '2026-03-03', { party: 'customer' })];
    test('by the log, until its deadline has passed for another reason', () => {
      expect(on('2026-05-18 10:00', { events: waiting })).toBe('on hold');
      const late = [log('booking', 'waiting', '2026-03-09', { party: 'customer' })];
      expect(on('2026-05-18 10:00', { events: late })).toBe('overdue');
    });

    test('by its cell nobody knows since when', () => {
      expect(on('2026-05-18 10:00', { words: { booking: { ...open, state: 'hold' } } })).toBe('on hold');
      expect(on('2026-05-18 10:00', { words: { booking: { ...open, state: 'hold', planned: '2026-05-10' } } })).toBe('on hold'); // prettier-ignore
      expect(on('2026-05-18 10:00', { words: { booking: { ...open, party: 'factory' } } })).toBe('on hold');
    });

    test('for whom, and when to chase them', () => {
      const wait = (words: StageWords, more: Case = {}) => stage(judged([BOOKING], { words: { booking: words }, ...more }), 'booking').wait; // prettier-ignore
      expect(wait({ ...open, state: 'hold' })).toMatchObject({ party: 'other', since: undefined });
      expect(wait({ ...open, state: 'hold', party: 'factory' })).toMatchObject({ party: 'factory' });
      expect(wait(open)).toBeUndefined();
      const logged = wait(open, { events: [log('booking', 'waiting', '2026-05-11', { party: 'customer' })] });
      expect(logged).toMatchObject({ party: 'customer', days: 5 });
      expect(logged!.since).toBeMoment('2026-05-11');
      expect(logged!.chase).toBeMoment('2026-05-13');
      const chased = [log('booking', 'waiting', '2026-05-11', { party: 'customer' }), log('booking', 'chased', '2026-05-14', { party: 'customer' })]; // prettier-ignore
      expect(wait(open, { events: chased })!.chase).toBeMoment('2026-05-18');
    });
  });
});

describe('what is done', () => {
  const ROW = { key: 'cut', limit: '5d' };
  test.each([
    ['2026-03-07', 'done'],
    ['2026-03-08', 'done late'],
    ['√', 'done'],
  ])('on %s of a limit to 7 March: %s', (done, expected) => {
    expect(status([ROW], { words: { cut: { done } } })).toBe(expected);
  });

  test('a verdict that was recorded stays, with its deadline', () => {
    const frozen = (due: string | undefined, done = '2026-03-08') =>
      stage(judged([ROW], { words: { cut: { done: '2026-03-08' } }, events: [log('cut', 'judged', '2026-03-08', { judged: { late: false, due: due === undefined ? undefined : moment(due), done: moment(done), version: '1' } })] }), 'cut'); // prettier-ignore
    expect(frozen('2026-03-20').status).toBe('done');
    expect(frozen('2026-03-20').due).toBeMoment('2026-03-20');
    expect(frozen(undefined).due).toBeMoment('2026-03-07');
    expect(frozen('2026-03-20', '2026-03-09').status).toBe('done late');
  });
});

describe('the whole order', () => {
  test('is late, or behind, by any of what can be acted on', () => {
    const two = [
      { key: 'cut', limit: '5d' },
      { key: 'sew', after: '', limit: '99d' },
    ];
    const words = { cut: open, sew: open };
    expect(judged(two, { words })).toMatchObject({ late: true, behind: false, status: 'overdue' });
    expect(judged(two, { words, state: 'cancelled' })).toMatchObject({ late: false, status: 'cancelled', actionable: [] }); // prettier-ignore
    expect(judged(two, { words: { sew: open } })).toMatchObject({ late: false, behind: false });
  });

  test('with nothing that is to be done', () => {
    expect(judged(['booking', 'onboard']).status).toBe('not started');
    const gone = judged([{ key: 'booking' }, { key: 'onboard', after: 'booking' }], { words: { booking: { done: '2026-04-01' } }, fields: { etd: '2026-06-30' } }); // prettier-ignore
    expect(gone.status).not.toBe('not started');
    const sailed = (done: string) => judged([{ key: 'onboard', notLater: 'etd', evidence: 'atd' }], { words: { onboard: { done } }, fields: { etd: '2026-05-01' } }).status; // prettier-ignore
    expect([sailed('2026-05-01'), sailed('2026-05-09')]).toEqual(['done', 'done late']);
    expect(judged(['cut'], { words: { cut: { done: '√' } } }).status).toBe('done');
  });

  test('an order without stages', () => {
    expect(judged([])).toMatchObject({ stages: [], next: undefined, late: false });
  });

  test('rests on a standing answer', () => {
    const presumed = (at: ReturnType<typeof moment> | undefined) => judged(['booking'], { answers: { booking: [{ at }] } }).isPresumed; // prettier-ignore
    expect([presumed(undefined), presumed(moment('2026-05-01'))]).toEqual([true, false]);
    expect(judged(['booking'], { words: { booking: { done: '2026-04-01' } } }).isPresumed).toBe(false);
  });
});
