import type { MoneySaid } from '../../../shared/plan/money-said';
import type { StageHabit } from '../../../shared/plan/stage-habits';
import { dayOf } from '../../../shared/time/moment';
import type { ProcessRow } from '../../../shared/process/row';
import { anOrder, moment, type StageWords } from '../../tools/order-facts';
import { judged, open } from './cases';
import { judge, log, stage, type Circumstances } from './one-order';

const NOW = '2026-05-18 10:00';
const ORDERED = { order_date: '2026-03-02' };
const ONBOARD = { key: 'onboard', notLater: 'etd', evidence: 'atd' };
const BOOKING = { key: 'booking', limit: '5d', evidence: 'booking_date' };
const BALANCE = { key: 'balance', limit: '7d', startFrom: 'etd', evidence: 'balance_date' };
const unkept = { followed: false };

type Row = Partial<ProcessRow>;

/** What is asked of the last of the stages, of an order of 2 March, on 18 May. */
function asked(
  rows: Row[],
  fields: Record<string, string>,
  words: Record<string, StageWords>,
  circumstances: Circumstances = {},
) {
  return stage(judged(rows, { fields, words, ...circumstances }), rows.at(-1)!.key!);
}

const question = (...order: Parameters<typeof asked>) => asked(...order).question;

describe('a date before the order’s own', () => {
  test('of a plan: its year was mistyped; asked of the cell, and late by nothing', () => {
    const booking = asked([BOOKING], {}, { booking: { planned: '2025-05-10', column: 7 } });
    expect(booking).toMatchObject({ question: 'early', status: 'to confirm', asks: 7 });
    expect(booking.early).toBeMoment('2025-05-10');
  });

  test.each<[string, string, string | undefined]>([
    ['the day before the order', '2026-03-01', 'early'],
    ['the day of the order', '2026-03-02', undefined],
  ])('a plan of %s', (_, planned, expected) => {
    expect(question([BOOKING], {}, { booking: { planned } })).toBe(expected);
  });

  test('a sample may be planned before the order', () => {
    const sample = { key: 'sample_ok', evidence: 'sample_ok' };
    expect(question([sample], {}, { sample_ok: { planned: '2025-05-10' } })).toBeUndefined();
  });

  test('money may be due before it', () => {
    const due = { planned: '2026-02-10' };
    expect(question([{ ...BALANCE, key: 'deposit' }], {}, { deposit: due })).toBeUndefined();
  });

  test('without the order’s day nothing is before it', () => {
    expect(question([BOOKING], { order_date: '' }, { booking: { planned: '2025-05-10' } })).toBeUndefined();
    expect(question([BOOKING], { order_date: '!!' }, { booking: { planned: '2025-05-10' } })).toBeUndefined();
  });

  test.each<[string, string, string, string | undefined]>([
    ['the ETD', 'etd', 'etd', 'etd'],
    ['the L/C’s latest shipment', 'lc_latest_ship', 'lc_latest_ship', 'lc_latest_ship'],
    ['the promised date, of which the shipment is made', 'ship_by', 'cust_due', 'cust_due'],
    ['and the delivery', 'deliver_by', 'cust_due', 'cust_due'],
  ])('%s names its cell', (_, notLater, field, asks) => {
    const fields = { [field]: '2025-04-20', ...(notLater === 'deliver_by' && { incoterm: 'DDP' }) };
    const onboard = asked([{ ...ONBOARD, notLater }], fields, { onboard: open });
    expect(onboard).toMatchObject({ question: 'early', asks });
    expect(onboard.early).toBeMoment('2025-04-20');
  });

  test('another outside date is no cell of the order’s course', () => {
    const stuffing = { ...BOOKING, limit: '', notLater: 'lc_expiry' };
    expect(question([stuffing], { lc_expiry: '2025-04-20' }, { booking: open })).toBeUndefined();
  });

  test('a limit that passed is no date that somebody typed', () => {
    expect(question([BOOKING], {}, { booking: open })).toBeUndefined();
  });

  test('a date of the event is asked about, until somebody says that it is right', () => {
    const done = { booking: { done: '2025-05-10' } };
    expect(question([BOOKING], {}, done)).toBe('early');
    const answers = { booking: [{ kind: 'early' as const }] };
    expect(asked([BOOKING], {}, done, { answers })).toMatchObject({ question: undefined, status: 'done' });
  });

  test('a plan that somebody said is right is not asked about again', () => {
    const answers = { booking: [{ kind: 'early' as const }] };
    const booking = asked([BOOKING], {}, { booking: { planned: '2025-05-10' } }, { answers });
    expect(booking).toMatchObject({ question: undefined, status: 'overdue' });
  });
});

describe('what the log says is not asked', () => {
  const passed = { etd: '2026-04-20' };
  test.each(['reopened', 'due'] as const)('%s', (event) => {
    expect(question([ONBOARD], passed, { onboard: unkept })).toBe('passed');
    const events = [log('onboard', event, '2026-04-25')];
    expect(question([ONBOARD], passed, { onboard: unkept }, { events })).toBeUndefined();
  });
});

describe('a date that has come, of which no column shows what came', () => {
  test.each<[string, string, string | undefined]>([
    ['yesterday’s ETD', '2026-05-17', 'passed'],
    ['today’s has not passed', '2026-05-18', undefined],
    ['none', '', undefined],
  ])('%s', (_, etd, expected) => {
    expect(question([ONBOARD], { etd }, { onboard: unkept })).toBe(expected);
  });

  test('a column that is kept makes it late instead', () => {
    const onboard = asked([ONBOARD], { etd: '2026-05-01' }, { onboard: open });
    expect(onboard).toMatchObject({ question: undefined, status: 'overdue' });
  });

  test.each<[string, string, string | undefined]>([
    ['passed', '2026-05-17', 'passed'],
    ['still to come', '2026-05-19', undefined],
  ])('its plan, %s', (_, planned, expected) => {
    expect(question([BOOKING], {}, { booking: { ...unkept, planned } })).toBe(expected);
  });

  test('a column that this book fills ahead tells of no event', () => {
    expect(question([BOOKING], {}, { booking: { ...open, isOpenPlan: true } })).toBe('passed');
  });

  test('answered: not asked again', () => {
    const given = (kind: 'passed' | 'old' | undefined) => ({ answers: { onboard: [{ kind, value: 'not-yet' as const }] } }); // prettier-ignore
    const of = (kind: 'passed' | 'old' | undefined) =>
      question([BOOKING, { ...ONBOARD, after: '' }], { etd: '2026-05-01' }, { onboard: { ...unkept, planned: '2026-05-01', isOpenPlan: true } }, given(kind)); // prettier-ignore
    expect(of('passed')).toBeUndefined();
    expect(of(undefined)).toBeUndefined();
    expect(of('old')).toBe('passed');
  });

  const named = (date: string) => ({ answers: { onboard: [{ value: 'due' as const, date: moment(date) }] } });
  test.each<[string, string, StageWords, string | undefined]>([
    ['has come as well', '2026-05-17', unkept, 'passed'],
    ['is still to come', '2026-05-19', unkept, undefined],
    ['is seen by whoever keeps the column', '2026-05-17', open, undefined],
  ])('the day that a person named %s', (_, date, onboard, expected) => {
    expect(question([ONBOARD], { etd: '2026-05-01' }, { onboard }, named(date))).toBe(expected);
  });
});

describe('a remark that asks whether she sailed', () => {
  const wondering = { etd: '2026-05-10', remark: '查一下开了没有' };
  const of = (fields: Record<string, string>, words: StageWords, more: Circumstances = {}) =>
    question([ONBOARD], { ...wondering, ...fields }, { onboard: words }, more);

  test('is asked once the day has passed', () => {
    expect(of({}, open)).toBe('remark');
    expect(of({ etd: '2026-05-18' }, open)).toBeUndefined();
    expect(of({ remark: '加急' }, open)).toBeUndefined();
  });

  test('not where the cell speaks, nor where nobody keeps it', () => {
    expect(of({}, { ...open, state: 'hold' })).toBeUndefined();
    expect(of({}, unkept)).toBe('passed');
  });

  test('not of another stage', () => {
    const booking = { ...BOOKING, limit: '', notLater: 'etd' };
    expect(question([booking], wondering, { booking: open })).toBeUndefined();
  });

  test('not once somebody has answered it', () => {
    expect(of({}, open, { answers: { onboard: [{ kind: 'remark', value: 'not-yet' }] } })).toBeUndefined();
    expect(of({}, open, { answers: { onboard: [{ kind: 'old', value: 'not-yet' }] } })).toBe('remark');
  });
});

describe('a blank that was passed over', () => {
  const day = dayOf(moment('2026-05-18'));
  const KEPT: StageHabit = { stage: 'booking', past: 9, filled: 8, persons: {}, delays: [], filledDue: [1, 2, 3].map((n) => day - n) }; // prettier-ignore
  const of = (words: StageWords, more: Circumstances = {}, row: Row = BOOKING) =>
    question([row], {}, { [row.key!]: words }, { habits: { [row.key!]: KEPT }, ...more });

  test('blank for longer than the column ever was, while later orders have theirs', () => {
    expect(of(open)).toBe('old');
    expect(of(open, { habits: {} })).toBeUndefined();
  });

  test.each<[string, StageWords]>([
    ['its cell says “not yet”', { ...open, state: 'not yet' }],
    ['its cell cannot be read', { ...open, trouble: 'data error' }],
    ['it has a plan', { ...open, planned: '2026-04-01' }],
    ['nobody keeps it', unkept],
  ])('not where %s', (_, words) => expect(of(words)).not.toBe('old'));

  test('an old debt stays late', () => {
    expect(of(open, {}, { ...BALANCE, key: 'deposit', startFrom: '' })).toBeUndefined();
  });

  test('a blank that is not yet due, or not for long, is none', () => {
    expect(of(open, {}, { ...BOOKING, limit: '80d' })).toBeUndefined();
    expect(of(open, {}, { ...BOOKING, limit: '50d' })).toBeUndefined();
  });

  test('not once somebody has answered it', () => {
    expect(of(open, { answers: { booking: [{ kind: 'old', value: 'not-yet' }] } })).toBeUndefined();
    expect(of(open, { answers: { booking: [{ kind: 'remark', value: 'not-yet' }] } })).toBe('old');
  });
});

describe('what contradicts itself', () => {
  const MAKING = { key: 'prod_done', evidence: 'prod_done' };

  test('shipped, says the status; the vessel is yet to come', () => {
    const facts = { ...anOrder({ ...ORDERED, etd: '2026-06-20' }, { onboard: open }), said: { sailed: 'undated' as const, paid: false } }; // prettier-ignore
    expect(stage(judge([ONBOARD], facts, NOW), 'onboard').question).toBe('contradiction');
    expect(stage(judge([BOOKING], facts, NOW), 'booking').question).toBeUndefined();
  });

  const said = (by: StageWords, more: Circumstances = {}) =>
    question([{ ...ONBOARD, after: '' }, MAKING], {}, { prod_done: { ...open, state: 'not yet' }, onboard: by }, more); // prettier-ignore

  test('“not yet”, while the vessel has sailed', () => {
    expect(said({ done: '2026-05-01' })).toBe('contradiction');
    expect(said(open)).toBeUndefined();
    expect(said(open, { events: [log('onboard', 'done', '2026-05-01')] })).toBeUndefined();
    expect(said({ done: '2026-05-01' }, { answers: { prod_done: [{ value: 'not-yet' }] } })).toBeUndefined();
  });

  const deposit = (by: Record<string, StageWords>, key = 'deposit', more: Circumstances = {}) =>
    question([{ key: 'prod_start' }, { key: 'prod_done' }, { ...ONBOARD, after: '' }, { key: 'pps_ok' }, { key, evidence: 'deposit_date' }], {}, { [key]: open, ...by }, more); // prettier-ignore

  test.each(['prod_start', 'prod_done', 'onboard'])('a blank deposit beside %s', (key) => {
    expect(deposit({ [key]: { done: '2026-04-01' } })).toBe('contradiction');
    expect(deposit({ [key]: { done: '2026-04-01' } }, 'prepaid')).toBe('contradiction');
  });

  test.each<[string, Record<string, StageWords>, string]>([
    ['a sample may come before the money', { pps_ok: { done: '2026-04-01' } }, 'deposit'],
    ['a description is no event', { prod_done: { done: '√', by: 'description' } }, 'deposit'],
    ['nor is a number', { prod_done: { done: '√', by: 'number' } }, 'deposit'],
    ['the balance is owed after it', { onboard: { done: '2026-04-01' } }, 'balance'],
    ['nothing has begun', {}, 'deposit'],
    ['nobody keeps the deposit', { onboard: { done: '2026-04-01' }, deposit: unkept }, 'deposit'],
  ])('not: %s', (_, by, key) => expect(deposit(by, key)).not.toBe('contradiction'));

  test('production that the sailing shows counts as begun', () => {
    expect(deposit({ onboard: { done: '2026-04-01' } })).toBe('contradiction');
    const rows = [{ key: 'prod_done' }, { key: 'final_qc' }, { key: 'deposit' }];
    const words = { deposit: open, final_qc: { done: '2026-04-01' } };
    expect(question(rows, {}, words)).toBe('contradiction');
  });

  test('not once somebody has answered it', () => {
    const answers = { deposit: [{ kind: 'contradiction' as const, value: 'not-yet' as const }] };
    expect(deposit({ onboard: { done: '2026-04-01' } }, 'deposit', { answers })).toBeUndefined();
  });
});

describe('money', () => {
  const said = (money: MoneySaid, fields: Record<string, string> = {}, more: Circumstances = {}) =>
    asked([BALANCE], { etd: '2026-05-01', ...fields }, { balance: { ...open, money, column: 5 } }, more);

  test('a part, or money that went back, is asked about in its cell', () => {
    expect(said({ ask: 'part' })).toMatchObject({ question: 'part', asks: 5, status: 'to confirm' });
    expect(said({ ask: 'refund' })).toMatchObject({ question: 'refund', asks: 5 });
    expect(said({ isOpen: true }).question).toBeUndefined();
  });

  test.each<[string, string, string | undefined]>([
    ['late', '2026-05-10', 'part'],
    ['due today', '2026-05-11', undefined],
    ['due next week', '2026-05-18', undefined],
  ])('what can wait is asked once it would be late: %s', (_, etd, expected) => {
    expect(said({ ask: 'part', isAskedOnceDue: true }, { etd }).question).toBe(expected);
  });

  test('not once somebody has answered', () => {
    const answered = (kind: 'part' | 'refund') =>
      said({ ask: 'part' }, {}, { answers: { balance: [{ kind, value: 'not-yet' }] } }).question;
    expect(answered('part')).toBeUndefined();
    expect(answered('refund')).toBe('part');
  });

  test('not where nobody keeps the money', () => {
    const words = { balance: { ...unkept, money: { ask: 'part' as const } } };
    expect(question([BALANCE], { etd: '2026-05-01' }, words)).toBeUndefined();
  });

  const term = (fields: Record<string, string>, more: Circumstances = {}) =>
    asked([BALANCE], { etd: '2026-05-01', ...fields }, { balance: open }, more);

  test('a term that leaves the payment open is asked about once the money would usually be due', () => {
    expect(term({ payment_term: 'TBD' })).toMatchObject({ question: 'term', asks: 'payment_term' });
    expect(term({ payment_term: 'TBD', etd: '2026-05-11' }).question).toBeUndefined();
    expect(term({ payment_term: '30% T/T, 70%见提单副本' })).toMatchObject({ question: undefined, status: 'overdue' }); // prettier-ignore
  });

  test('answered: open, or due all the same', () => {
    const answers = (value: 'n/a' | 'not-yet' | 'due') => ({ answers: { balance: [{ kind: 'term' as const, value, date: moment('2026-06-01') }] } }); // prettier-ignore
    expect(term({ payment_term: 'TBD' }, answers('not-yet'))).toMatchObject({ question: undefined, status: 'overdue' }); // prettier-ignore
    expect(term({ payment_term: 'TBD' }, answers('due')).question).toBeUndefined();
  });

  test('a day from which the sheet does not say that it counts: asked once it is in as a rule', () => {
    const maturity = { key: 'maturity', notLater: 'maturity_due', evidence: 'balance_date' };
    const of = (etd: string, more: Circumstances = {}) =>
      question([maturity], { etd, payment_term: '100% L/C at 30 days sight' }, { maturity: open }, more);
    expect(of('2026-03-12')).toBe('passed');
    expect(of('2026-03-13')).toBeUndefined();
    const answers = { maturity: [{ kind: 'passed' as const, value: 'not-yet' as const }] };
    expect(of('2026-03-10', { answers })).toBeUndefined();
  });
});
