import type { OrderFacts } from '../../../shared/plan/order-facts';
import { missingGates } from '../../../shared/plan/gates';
import type { StagePlan } from '../../../shared/plan/order-plan';
import { isWatched } from '../../../shared/plan/watched';
import type { ProcessRow } from '../../../shared/process/row';
import { anOrder, moment, type StageWords } from '../../tools/order-facts';
import { aPlan, stagesOf } from './a-stage';
import { judge, log, stage, type Circumstances } from './one-order';

const open = { followed: true };

interface Case extends Circumstances {
  readonly fields?: Record<string, string>;
  readonly words?: Record<string, StageWords>;
  readonly facts?: Partial<OrderFacts>;
  readonly state?: OrderFacts['state'];
  readonly now?: string;
}

function judged(
  rows: (Partial<ProcessRow> | string)[],
  { fields = {}, words = {}, facts, state, now = '2026-05-18 10:00', ...more }: Case = {},
) {
  const order = { ...anOrder({ order_date: '2026-03-02', now, ...fields }, words, state), ...facts };
  return judge(
    rows.map((row) => (typeof row === 'string' ? { key: row } : row)),
    order,
    now,
    more,
  );
}
/** The status of the last of the stages. */
const status = (rows: Partial<ProcessRow>[], more: Case = {}) => {
  const key = rows.at(-1)!.key!;
  return stage(judged(rows, { ...more, words: { [key]: open, ...more.words } }), key).status;
};

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

describe('what has to be done first', () => {
  const stages = stagesOf(
    { key: 'deposit' },
    { key: 'credit_ok' },
    { key: 'prod_start', gate: 'deposit | credit_ok' },
  );
  const missing = (deposit: Partial<StagePlan>, credit: Partial<StagePlan>) => {
    const plans = [aPlan(stages[0]!, deposit), aPlan(stages[1]!, credit), aPlan(stages[2]!)];
    return missingGates(stages[2]!, plans).map((each) => each.map(({ stage: { key } }) => key));
  };
  const late = { status: 'overdue' } as const;
  const not = { status: 'not applicable' } as const;

  test.each<[string, Partial<StagePlan>, Partial<StagePlan>, string[][]]>([
    ['neither', late, late, [['deposit', 'credit_ok']]],
    ['either', late, { status: 'done' }, []],
    ['the one that concerns the order', late, not, [['deposit']]],
    ['none of them does', not, not, []],
    ['of one without a column nobody knows', late, { status: 'not started', isFollowed: false }, []],
    ['what has sailed in part has sailed', late, { status: 'overdue', rest: { quantity: 1, of: 2, unit: '', since: undefined } }, []],
  ])('%s', (_, deposit, credit, expected) => expect(missing(deposit, credit)).toEqual(expected)); // prettier-ignore
});

describe('what is kept in view without a column', () => {
  const watched = (row: Partial<ProcessRow>, more: Partial<StagePlan>, planned?: string) =>
    isWatched(aPlan(stagesOf(row)[0]!, more) as never, { planned: planned === undefined ? undefined : moment(planned) } as never); // prettier-ignore
  const hard = { hardDue: moment('2026-05-20'), hardBy: 0 };

  test.each<[string, Partial<ProcessRow>, Partial<StagePlan>, string | undefined, boolean]>([
    ['a cut-off', { key: 'customs', notLater: 'customs_cutoff' }, hard, undefined, true],
    ['nothing', { key: 'customs' }, {}, undefined, false],
    ['its plan', { key: 'customs' }, {}, '2026-05-20', true],
    ['worked back from the ETD', { key: 'customs', notLater: 'etd - 2d' }, hard, undefined, false],
    ['from the ETA', { key: 'customs', notLater: 'eta - 2d' }, hard, undefined, false],
    ['from the ATD', { key: 'customs', notLater: 'atd + 2d' }, hard, undefined, false],
    ['from the ATA', { key: 'customs', notLater: 'ata + 2d' }, hard, undefined, false],
    ['the vessel’s own', { key: 'onboard', notLater: 'etd' }, hard, undefined, true],
    ['money', { key: 'balance', notLater: 'lc_expiry' }, hard, '2026-05-20', false],
    ['what an authority wants', { key: 'isf', notLater: 'lc_expiry' }, hard, '2026-05-20', false],
  ])('%s', (_, row, more, planned, expected) => expect(watched(row, more, planned)).toBe(expected)); // prettier-ignore
});
