import type { Reading } from '../../../shared/cells/cells';
import { hasCome, stageFactsOf, troubleOf, type StageCell } from '../../../shared/plan/stage-facts';
import type { StageFacts } from '../../../shared/plan/order-facts';
import { moment } from '../../tools/order-facts';

const NOW = moment('2026-05-18 10:00');
const [PAST, FUTURE, LATER] = [moment('2026-05-04'), moment('2026-06-04'), moment('2026-07-04')];
const date = (at: typeof PAST) => ({ is: 'date', moment: at }) as Reading;
const state = (is: string, more = {}) => ({ is: 'state', state: is, ...more }) as Reading;
const TEXT = { is: 'text', text: '?' } as Reading;
const VAGUE = { is: 'range', text: '5月' } as Reading;

/** Cells side by side, from column 1. */
const cells = (readings: readonly Reading[], more: Partial<StageCell> = {}, from = 1): StageCell[] =>
  readings.map((reading, at) => ({ column: from + at, reading, shows: 'event', isAhead: false, ...more }));

const facts = (done: readonly StageCell[], planned: readonly StageCell[] = [], isFollowed = true) => {
  const said = Object.entries(stageFactsOf(done, planned, isFollowed, NOW));
  return Object.fromEntries(said.filter(([, value]) => value !== undefined && value !== false));
};

test('no cells: whether there is a column', () => {
  expect(facts([], [], true)).toEqual({ followed: true });
  expect(facts([], [], false)).toEqual({});
});

describe('cells for the day itself', () => {
  test.each<[string, Reading[], Partial<StageFacts>]>([
    ['a day that has come', [date(PAST)], { done: PAST, by: 'event', column: 1 }],
    ['the first of two', [date(PAST), date(NOW)], { done: PAST, by: 'event', column: 1 }],
    ['one after what cannot be read', [TEXT, date(PAST)], { done: PAST, by: 'event', column: 2 }],
    ['a tick', [state('done')], { done: 'undated', by: 'event', column: 1 }],
    ['a tick with its day', [state('done', { date: PAST })], { done: PAST, by: 'event', column: 1 }],
    ['a day to come is a plan', [date(FUTURE)], { planned: FUTURE, column: 1 }],
    ['the first of two plans', [date(FUTURE), date(LATER)], { planned: FUTURE, column: 1 }],
    ['“not yet”', [state('not yet')], { state: 'not yet' }],
    ['“not yet”, and for when', [state('not yet', { date: FUTURE })], { state: 'not yet', planned: FUTURE, column: 1 }],
    ['not for this order', [state('not applicable')], { state: 'not applicable' }],
    ['called off', [state('cancelled')], { state: 'not applicable' }],
    ['on hold', [state('hold')], { state: 'hold' }],
    ['waiting for the customer', [state('waiting', { party: 'customer' })], { state: 'hold', party: 'customer' }],
    ['of two states the first', [state('not yet', { party: 'factory' }), state('hold', { party: 'customer' })], { state: 'not yet', party: 'factory' }],
    ['no date', [TEXT], { trouble: 'data error' }],
    ['of two troubles the first', [VAGUE, TEXT], { trouble: 'date to confirm' }],
  ])('%s', (_, readings, expected) => expect(facts(cells(readings))).toEqual({ ...expected, followed: true })); // prettier-ignore
});

describe('who or what', () => {
  const named = cells([state('done', { note: 'Kuehne' })], { shows: 'description' });

  test('only arranges, and any event counts before it', () => {
    expect(facts(named)).toMatchObject({ done: 'undated', by: 'description', column: 1 });
    expect(facts([...named, ...cells([date(PAST)], {}, 2)])).toMatchObject({ done: PAST, by: 'event', column: 2 }); // prettier-ignore
  });

  test('with its plan', () => {
    expect(facts([...named, ...cells([date(FUTURE)], {}, 2)])).toMatchObject({ by: 'description', planned: FUTURE }); // prettier-ignore
  });

  test('nothing where another cell says that it has not happened', () => {
    const said = facts([...named, ...cells([state('not yet')], {}, 2)]);
    expect([said.done, said.state]).toEqual([undefined, 'not yet']);
  });

  test('of two names the first', () => {
    expect(facts([...named, ...cells([state('done')], { shows: 'description' }, 2)])).toMatchObject({ column: 1 }); // prettier-ignore
  });
});

describe('cells for plans', () => {
  test.each<[string, Reading[], Partial<StageFacts>]>([
    ['a day, also one that has come, completes nothing', [date(PAST)], { planned: PAST, column: 1 }],
    ['the first of two', [date(PAST), date(FUTURE)], { planned: PAST, column: 1 }],
    ['a blank word before it', [state('not yet'), date(FUTURE)], { planned: FUTURE, column: 2 }],
    ['not for this order', [state('not applicable')], { state: 'not applicable' }],
    ['any other state says nothing of the stage', [state('hold')], {}],
    ['no date', [TEXT], { trouble: 'data error' }],
  ])('%s', (_, readings, expected) => expect(facts([], cells(readings))).toEqual({ ...expected, followed: true })); // prettier-ignore

  test('beside a day to come in the column of the event', () => {
    expect(facts(cells([date(FUTURE)]), cells([date(LATER)], {}, 2))).toMatchObject({ planned: FUTURE, column: 1 }); // prettier-ignore
  });

  test('in a column of events that is filled ahead: a day that has come is open', () => {
    const ahead = (at: typeof PAST) => facts([], cells([date(at)], { isAhead: true })).isOpenPlan;
    expect([ahead(PAST), ahead(FUTURE)]).toEqual([true, undefined]);
    expect(facts([], cells([date(PAST)])).isOpenPlan).toBeUndefined();
    expect(facts([], cells([date(PAST), date(FUTURE)], { isAhead: true })).isOpenPlan).toBe(true);
    expect(facts([], cells([TEXT], { isAhead: true })).isOpenPlan).toBeUndefined();
  });
});

test.each([
  ['ambiguous', 'date to confirm'],
  ['range', 'date to confirm'],
  ['several', 'date to confirm'],
  ['error', 'data error'],
  ['text', 'data error'],
  ['number', 'data error'],
  ['blank', undefined],
  ['date', undefined],
  ['state', undefined],
])('a cell with %s where a date belongs: %p', (is, trouble) =>
  expect(troubleOf({ is } as Reading)).toBe(trouble),
);

test.each([
  ['2026-05-17', true],
  ['2026-05-18', true],
  ['2026-05-19', false],
  ['2026-05-18 10:00', true],
  ['2026-05-18 10:01', false],
])('%s has come at ten on 18 May: %p', (at, come) => expect(hasCome(moment(at), NOW)).toBe(come));
