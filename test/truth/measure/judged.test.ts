import { HABITS } from '../../../truth/habits/all';
import type { Shown, Written } from '../../../truth/habits/written';
import type { EventKey, PromiseKey } from '../../../truth/life/life';
import { judgedOrder, type Judged } from '../../../truth/measure/judged';
import type { Verdict } from '../../../truth/verdict';
import { lifeOf, on, type LifeWords } from '../lives';

/** What stands in the sheet: events and promises by their dates; `plan DATE` where a plan stands in an event's column. */
function written(
  events: Partial<Record<EventKey, string>>,
  promises: Partial<Record<PromiseKey, string>> = {},
): Written {
  const shown = (text: string): Shown =>
    text === '√'
      ? { day: 0, as: 'tick' }
      : { day: on(text.replace('plan ', '')), as: text.startsWith('plan') ? 'plan' : 'date' };
  return {
    events: new Map(Object.entries(events).map(([key, text]) => [key as EventKey, shown(text)])),
    promises: new Map(Object.entries(promises).map(([key, day]) => [key as PromiseKey, on(day)])),
    numbers: new Set(),
    parts: new Set(),
    status: undefined,
    isCancelled: false,
  };
}

const says = (late: boolean, stage = 'onboard'): Verdict => ({
  late,
  asked: false,
  calls: late ? [{ stage, name: stage, row: 'S!2', due: '', why: '' }] : [],
  questions: [],
  says: [],
  about: () => undefined,
});

const judged = (habit: string, life: LifeWords, sheet: Written, now: string, verdict: Verdict): Judged =>
  judgedOrder(
    HABITS.find(({ name }) => name === habit)!,
    lifeOf(life),
    sheet,
    on(now),
    verdict,
  );

const SAILS: LifeWords = {
  events: {
    deposit: '2026-02-05',
    production_done: '2026-03-25',
    sailing: '2026-04-20',
    balance: '2026-04-27',
  },
  promises: { factory: '2026-04-01', etd: '2026-04-05', delivery: '2026-04-30' },
};
const CARRIED = { etd: '2026-04-05', factory: '2026-04-01', delivery: '2026-04-30' };

test('called late and late is right, not called is missed', () => {
  const sheet = written({ deposit: '2026-02-05', inspection: '2026-03-24' }, CARRIED);
  expect(judged('core', SAILS, sheet, '2026-04-10', says(true)).outcome).toBe('right late');
  expect(judged('core', SAILS, sheet, '2026-04-10', says(false)).outcome).toBe('missed');
  expect(judged('core', SAILS, sheet, '2026-04-10', { ...says(false), asked: true }).outcome).toBe('asked');
});

test('it sailed and nobody typed it, nor anything later: nobody could know', () => {
  const sheet = written({ deposit: '2026-02-05' }, CARRIED);
  expect(judged('core', SAILS, sheet, '2026-04-22', says(true)).outcome).toBe('unseen');
});

test('it sailed and a later cell says so: the call is false', () => {
  const sheet = written({ deposit: '2026-02-05', balance: '2026-04-27' }, CARRIED);
  expect(judged('core', SAILS, sheet, '2026-04-29', says(true)).outcome).toBe('false late');
});

test('the vessel was rolled and nobody typed the new ETD: nobody could know', () => {
  const rolled = {
    ...SAILS,
    promises: { ...SAILS.promises, etd: { '2026-03-01': '2026-04-05', '2026-04-05': '2026-04-20' } },
  };
  const sheet = written({ deposit: '2026-02-05' }, CARRIED);
  expect(judged('core', rolled, sheet, '2026-04-10', says(true)).outcome).toBe('unseen');
});

test('late for what the sheet has neither a column nor a date of is set apart', () => {
  const order = judged('due-only', SAILS, written({}, CARRIED), '2026-04-10', says(false));
  expect([order.isLate, order.outcome]).toEqual([true, 'unknowable']);
});

test('a passed ETD without a column of departure can be asked about and not called', () => {
  const order = judged('etd-only', SAILS, written({}, CARRIED), '2026-04-10', says(false));
  expect([order.canBeAsked, order.canBeCalled, order.outcome]).toEqual([true, false, 'missed']);
  expect(judged('etd-only', SAILS, written({}, CARRIED), '2026-04-25', says(true)).outcome).toBe(
    'false late',
  );
});

test('a sheet that says it has happened cannot be read otherwise', () => {
  const sheet = written({ deposit: '2026-02-05', sailing: '2026-04-05' }, CARRIED);
  expect(judged('core', SAILS, sheet, '2026-04-10', says(false)).outcome).toBe('unknowable');
});

test('an ATD that was typed ahead is a plan: it can be asked about', () => {
  const sheet = written({ deposit: '2026-02-05', sailing: 'plan 2026-04-05' }, CARRIED);
  const order = judged('atd-ahead', SAILS, sheet, '2026-04-10', says(false));
  expect([order.canBeAsked, order.canBeCalled]).toEqual([true, false]);
});

test('shown as sailed and late before sailing, shown as paid and late for money', () => {
  const sailed = written({ sailing: '2026-04-20' });
  expect(judged('core', SAILS, sailed, '2026-04-22', says(true, 'final_qc')).lateBeforeSailing).toBe(true);
  expect(judged('core', SAILS, sailed, '2026-04-22', says(true, 'balance')).lateBeforeSailing).toBe(false);
  const paid = written({ sailing: '2026-04-20', balance: '2026-04-27' });
  expect(judged('core', SAILS, paid, '2026-05-22', says(true, 'deposit')).lateForPaidMoney).toBe(true);
  expect(judged('core', SAILS, sailed, '2026-05-22', says(true, 'balance')).lateForPaidMoney).toBe(false);
  const advance = written({ deposit: '√' });
  expect(
    judged('prepaid', { ...SAILS, term: 'prepaid' }, advance, '2026-05-22', says(true, 'balance'))
      .lateForPaidMoney,
  ).toBe(true);
});
