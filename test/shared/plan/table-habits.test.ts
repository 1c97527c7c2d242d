import {
  habitsFrom,
  sameHabits,
  sampleRows,
  sayingsOf,
  saySame,
  type RowSaying,
} from '../../../shared/plan/table-habits';
import type { StageInput } from '../../../shared/plan/stage-record';
import type { Variant } from '../../../shared/process/process';
import { dayOf } from '../../../shared/time/moment';
import { moment } from '../../tools/order-facts';
import { stagesOf } from './a-stage';

const NOW = moment('2026-05-18 10:00');
const stages = stagesOf({ key: 'booking' }, { key: 'balance' });
const VARIANT = { key: 'tt', stages } as unknown as Variant;
const DUE = dayOf(moment('2026-05-10'));

type Saying = RowSaying['stages'][number];
const saying = (more: Partial<Saying> = {}): Saying => ({ at: 0, isPast: true, isFilled: true, due: DUE, delay: 2, ...more }); // prettier-ignore
const row = (at: number, said: Partial<Saying> = {}, person = ''): RowSaying => ({ row: at, variant: VARIANT, person, stages: [saying(said)] }); // prettier-ignore
const times = (count: number, said: Partial<Saying> = {}, person = '', from = 2) =>
  Array.from({ length: count }, (_, at) => row(from + at, said, person));
const booking = (rows: RowSaying[], deleted: Parameters<typeof habitsFrom>[1] = []) =>
  habitsFrom(rows, deleted).get('tt')![0]!;

describe('what an order says of the column of a stage', () => {
  const of = (facts: object, more: object = {}, at = 0) =>
    sayingsOf([{ record: { stage: stages[at]!, due: undefined }, facts: { followed: true, ...facts }, course: 'open', ...more } as unknown as StageInput], NOW); // prettier-ignore
  const due = (iso: string) => ({ record: { stage: stages[0]!, due: moment(iso) } });

  test('filled, on which day after its deadline', () => {
    expect(of({ done: moment('2026-05-12') }, due('2026-05-10'))).toEqual([saying()]);
    expect(of({ done: moment('2026-05-09') }, due('2026-05-10'))).toEqual([saying({ delay: -1 })]);
    expect(of({ done: 'undated' }, due('2026-05-10'))).toEqual([saying({ delay: undefined })]);
    expect(of({ done: moment('2026-05-12') })).toEqual([saying({ due: undefined, delay: undefined })]);
  });

  test('blank: past once it is shown, or forty-five days over its due', () => {
    const blank = { isFilled: false, delay: undefined };
    expect(of({}, due('2026-05-10'))).toEqual([saying({ ...blank, isPast: false })]);
    expect(of({}, { ...due('2026-05-10'), course: 'done' })).toEqual([saying(blank)]);
    expect(of({}, due('2026-04-03'))[0]!.isPast).toBe(false);
    expect(of({}, due('2026-04-02'))[0]!.isPast).toBe(true);
    expect(of({})[0]!.isPast).toBe(false);
  });

  test('money that is written down as open is filled as well', () => {
    expect(of({ state: 'not yet' }, {}, 1)[0]).toMatchObject({ at: 1, isFilled: true, isPast: false });
    expect(of({ state: 'not yet' }, {}, 0)[0]!.isFilled).toBe(false);
    expect(of({ state: 'hold' }, {}, 1)[0]!.isFilled).toBe(false);
  });

  test.each<[string, object, object]>([
    ['no column', { followed: false }, {}],
    ['not for this order', {}, { course: 'not applicable' }],
    ['called off', {}, { course: 'cancelled' }],
  ])('nothing: %s', (_, facts, more) => expect(of(facts, more)).toEqual([]));
});

describe('what the rows say together', () => {
  test('how many are past the stage, and how many of them have the cell filled', () => {
    const rows = [...times(3), ...times(2, { isFilled: false }), ...times(4, { isPast: false, isFilled: false })]; // prettier-ignore
    expect(booking(rows)).toMatchObject({ past: 5, filled: 3 });
  });

  test('of forty at most, the lowest', () => {
    const rows = [...times(10), ...times(35, { isFilled: false }, '', 20)];
    expect(booking(rows)).toMatchObject({ past: 40, filled: 5 });
  });

  test('the same of each person', () => {
    const rows = [...times(3, {}, 'wang'), ...times(2, { isFilled: false }, 'li'), ...times(1, { isPast: false }, 'li')]; // prettier-ignore
    expect({ ...booking(rows).persons }).toEqual({
      wang: { past: 3, filled: 3 },
      li: { past: 2, filled: 0 },
    });
  });

  test('delays and deadlines in order, deadlines of what is filled alone', () => {
    const rows = [row(2, { delay: 9, due: 7 }), row(3, { delay: -1, due: 8 }), row(4, { delay: 10, due: 6 })];
    const blank = row(5, { isFilled: false, delay: undefined, due: 5 });
    const habit = booking([...rows, blank]);
    expect([habit.delays, habit.filledDue]).toEqual([[-1, 9, 10], [6, 7, 8]]); // prettier-ignore
  });

  test('a stage that no row speaks of has nothing', () => {
    expect(habitsFrom([row(2)], []).get('tt')![1]).toMatchObject({ stage: 'balance', past: 0, filled: 0 });
  });

  test('orders that are gone from the sheet count as filled where the log judged them', () => {
    const judged = new Map([['booking', { judged: { late: false } }]]) as never;
    const other = new Map([['booking', {}]]) as never;
    expect(booking([row(2)], [judged, other])).toMatchObject({ past: 2, filled: 2 });
    const both = new Map([['balance', { judged: { late: false } }]]) as never;
    expect(habitsFrom([row(2)], [both]).get('tt')![1]).toMatchObject({ past: 0, filled: 0 });
  });
});

describe('whether two samples tell the same', () => {
  const rows = times(3, {}, 'wang');
  const same = (other: RowSaying[]) => sameHabits(habitsFrom(rows, []), habitsFrom(other, []));

  test('they do', () => {
    expect(same(times(3, {}, 'wang'))).toBe(true);
    const habits = habitsFrom(rows, []);
    expect(sameHabits(habits, habits)).toBe(true);
  });

  test.each<[string, RowSaying[]]>([
    ['one more', times(4, {}, 'wang')],
    ['one not filled', [...times(2, {}, 'wang'), row(4, { isFilled: false }, 'wang')]],
    ['another person', [...times(2, {}, 'wang'), row(4, {}, 'li')]],
    ['nobody', times(3)],
    ['another delay', [...times(2, {}, 'wang'), row(4, { delay: 3 }, 'wang')]],
    ['another deadline', [...times(2, {}, 'wang'), row(4, { due: DUE + 1 }, 'wang')]],
    [
      'another process',
      times(3, {}, 'wang').map((each) => ({ ...each, variant: { ...VARIANT, key: 'lc' } })),
    ],
    ['one process more', [...rows, { ...row(9), variant: { ...VARIANT, key: 'lc' } }]],
  ])('not with %s', (_, other) => expect(same(other)).toBe(false));

  test('row by row', () => {
    expect(saySame(rows, times(3, {}, 'wang'))).toBe(true);
    expect(saySame(rows, times(3, {}, 'li'))).toBe(false);
    expect(saySame(rows, times(3, { delay: 3 }, 'wang'))).toBe(false);
    expect(saySame(rows, times(3, {}, 'wang', 3))).toBe(false);
  });
});

test.each([
  [2, 401, [2, 401]],
  [2, 402, [3, 402]],
  [2, 5, [2, 5]],
])('of the rows %d to %d the lowest 400 tell', (firstRow, lastRow, rows) =>
  expect(sampleRows({ firstRow, lastRow })).toEqual(rows),
);
