import {
  allBundles,
  bundledQuestions,
  fittingAnswers,
  MOST_SHOWN,
} from '../../../shared/plan/bundled-questions';
import { dayAbout, gatherQuestions } from '../../../shared/plan/gather-questions';
import type { OrderQuestion } from '../../../shared/plan/order-plan';
import type { Plan } from '../../../shared/plan/plan';
import type { StageHabit } from '../../../shared/plan/stage-habits';
import type { Stage } from '../../../shared/process/process';
import { both } from '../../../shared/lang';
import { moment } from '../../tools/order-facts';
import { stagesOf } from './a-stage';
import { oneTable } from './one-row';

const NOW = moment('2026-05-18 10:00');
const stages = stagesOf(
  { key: 'booking', evidence: 'booking_date' },
  { key: 'onboard', evidence: 'atd' },
  { key: 'nominate', evidence: 'forwarder' },
);

interface Asked {
  readonly key?: string;
  readonly on?: string;
  readonly amount?: number;
  readonly column?: number;
  readonly stage?: string;
  readonly kind?: OrderQuestion['kind'];
  /** Without a number of its own. */
  readonly isNameless?: true;
}

/** A book with one table of orders, each asked something. */
function planOf(
  orders: readonly Asked[],
  habits: Record<string, StageHabit> = {},
  kept: readonly { stage: string }[] = [],
): Plan {
  const rows = orders.map(({ key = 'A', amount = 0 }) => [
    key,
    null,
    null,
    amount === 0 ? null : amount,
    null,
  ]);
  const { table, sheet, columns } = oneTable(['order_no', 'booking_date', 'atd', 'amount', 'forwarder'], rows.length > 0 ? rows : [[null]]); // prettier-ignore
  const variant = { key: 'tt', stages };
  const plan = {
    now: NOW,
    book: { sheets: [sheet] },
    questions: [],
    process: { variants: [variant] },
    config: { settings: { sheets: [{ sheet: '订单', kept }], words: [], colours: [] } },
    tables: [
      {
        table, sheet, columns, parts: new Map(), habits: new Map([['tt', stages.map((each: Stage) => habits[each.key])]]),
        rows: orders.map((each, at) => ({
          row: { row: at + 2, order: each.isNameless ? '' : (each.key ?? 'A'), key: each.key ?? 'A', continues: false },
          order: { variant, questions: [questionAt(each, at)] },
        })),
      },
    ],
  }; // prettier-ignore
  return plan as unknown as Plan;
}

function questionAt({ on, column = 2, stage = 'booking', kind = 'old' }: Asked, at: number): OrderQuestion {
  return {
    id: `q${at}`, stage, cell: `B${at + 2}`, column, header: `第${column}列`, kind, on: on === undefined ? undefined : moment(on),
    text: both('？', '?'),
  }; // prettier-ignore
}

const gathered = (...of: Parameters<typeof planOf>) =>
  gatherQuestions(planOf(...of)).map(({ column, about, kind, orders }) => [column, about, kind, orders.map(({ row }) => row.row.row)]); // prettier-ignore

describe('what is asked of one column in one meaning is one question', () => {
  test('the newest order first, then the dearest, then the upper', () => {
    const orders: Asked[] = [
      { key: 'A', on: '2026-05-01', amount: 5 },
      { key: 'B', on: '2026-05-02', amount: 1 },
      { key: 'C', on: '2026-05-01', amount: 9 },
      { key: 'D', on: '2026-05-01', amount: 5 },
      { key: 'E' },
    ];
    expect(gathered(orders)).toEqual([[2, 'booking', 'old', [3, 4, 2, 5, 6]]]);
  });

  test('another column, stage or meaning is another', () => {
    const orders: Asked[] = [{ key: 'A' }, { key: 'B', column: 3 }, { key: 'C', stage: 'onboard' }, { key: 'D', kind: 'passed' }]; // prettier-ignore
    expect(gathered(orders)).toHaveLength(4);
  });

  test('what is asked of the whole order is one, whatever stage shows it', () => {
    const orders: Asked[] = [
      { key: 'A', kind: 'vessel' },
      { key: 'B', kind: 'vessel', stage: 'onboard' },
    ];
    expect(gathered(orders)).toEqual([[2, 'order', 'vessel', [2, 3]]]);
  });

  test('an answer is remembered of an order with a name of its own', () => {
    const orders: Asked[] = [{ key: 'A' }, { key: 'B' }, { key: 'B' }, { key: 'C…D' }, { key: '#6', isNameless: true }]; // prettier-ignore
    const [question] = gatherQuestions(planOf(orders));
    const own = question!.orders.map(({ row, hasOwnKey }) => [row.row.key, hasOwnKey]);
    expect(own).toEqual([['A', true], ['B', false], ['B', false], ['C…D', false], ['#6', false]]); // prettier-ignore
  });

  test('the day that it is about', () => {
    const [question] = gatherQuestions(planOf([{ on: '2026-05-01' }, { key: 'B' }]));
    expect(question!.orders.map(dayAbout)).toEqual([expect.any(Number), 0]);
    expect(dayAbout(question!.orders[0]!)).toBeGreaterThan(46_000);
  });
});

describe('which question comes first', () => {
  const first = (...orders: Asked[]) => gathered(orders)[0]![0];
  test('what is about the last two months', () => {
    expect(first({ key: 'A', column: 3, on: '2026-03-18', amount: 99 }, { key: 'B', on: '2026-03-19' })).toBe(
      2,
    );
    expect(first({ key: 'A', column: 3, on: '2026-03-19', amount: 99 }, { key: 'B', on: '2026-03-19' })).toBe(
      3,
    );
    expect(first({ key: 'A', column: 3, amount: 99 }, { key: 'B', on: '2026-05-01' })).toBe(2);
  });

  test('then the dearest, all its orders together', () => {
    expect(first({ key: 'A', column: 3, on: '2026-05-01', amount: 7 }, { key: 'B', on: '2026-05-01', amount: 4 }, { key: 'C', on: '2026-05-01', amount: 4 })).toBe(2); // prettier-ignore
  });

  test('then that of the most orders', () => {
    expect(first({ key: 'A', column: 3 }, { key: 'B' }, { key: 'C' })).toBe(2);
  });
});

describe('a column of which nobody can tell whether it is kept', () => {
  const half: StageHabit = { stage: '', past: 10, filled: 4, persons: {}, delays: [], filledDue: [] };

  test('is asked about, behind what is asked of orders', () => {
    expect(gathered([{ key: 'A', column: 3 }], { booking: half })).toEqual([
      [3, 'booking', 'old', [2]],
      [2, 'booking', 'half-kept', []],
    ]);
    const [question] = gatherQuestions(planOf([], { booking: half }));
    expect(question).toMatchObject({ header: '第2列', habit: half });
  });

  test('of two that of the most orders first', () => {
    const of = { booking: half, onboard: { ...half, past: 20, filled: 8 } };
    expect(gathered([], of).map(([column]) => column)).toEqual([3, 2]);
  });

  test.each<[string, Record<string, StageHabit>, { stage: string }[]]>([
    ['it is kept', { booking: { ...half, filled: 9 } }, []],
    ['somebody has answered it', { booking: half }, [{ stage: 'booking' }]],
    ['a name alone shows the stage', { nominate: half }, []],
  ])('not where %s', (_, habits, kept) => expect(gathered([], habits, kept)).toEqual([]));

  test('an answer about another column is none', () => {
    expect(gathered([], { booking: half }, [{ stage: 'onboard' }])).toHaveLength(1);
  });
});

describe('as it is shown', () => {
  const DAYS = ['2026-05-10', '2026-05-09', '2026-05-08', '2026-02-09', '2026-02-08', '2026-01-01'];
  const orders = DAYS.map((on, at): Asked => ({ key: `A-${at}`, on }));

  test('three orders as samples, and those of long ago as one block', () => {
    const [bundle] = allBundles(planOf([...orders, { key: 'B' }]));
    expect(bundle).toMatchObject({ sheet: '订单', header: '第2列', stage: 'booking', kind: 'old', count: 7 });
    expect(bundle!.samples).toEqual([0, 1, 2].map((at) => ({ id: `q${at}`, order: `A-${at}`, cell: `B${at + 2}` }))); // prettier-ignore
    expect(bundle!.old).toMatchObject({ count: 2, until: '2026-02-08' });
    expect(bundle!.old!.id).not.toBe(bundle!.id);
  });

  test('nothing is old where nothing is newer', () => {
    expect(allBundles(planOf(orders.slice(4)))[0]).not.toHaveProperty('old');
    expect(allBundles(planOf([{ key: 'B' }]))[0]).not.toHaveProperty('old');
  });

  test('at most five', () => {
    const many = [2, 3, 4, 5].flatMap((column): Asked[] => [{ key: `A${column}`, column }, { key: `B${column}`, column, kind: 'passed' }]); // prettier-ignore
    expect(allBundles(planOf(many))).toHaveLength(8);
    expect(bundledQuestions(planOf(many))).toHaveLength(MOST_SHOWN);
  });

  test.each<[Parameters<typeof fittingAnswers>[0], string[]]>([
    ['half-kept', ['keep', 'not-kept']],
    ['passed', ['done', 'done=DATE', 'not-yet', 'due=DATE', 'n/a']],
    ['early', ['done', 'done=DATE', 'not-yet', 'n/a']],
    ['vessel', ['done', 'n/a']],
    ['revived', ['done', 'not-yet', 'n/a']],
  ])('the answers to %s', (kind, answers) => expect(fittingAnswers(kind)).toEqual(answers));
});
