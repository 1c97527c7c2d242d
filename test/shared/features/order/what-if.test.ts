import fc from 'fast-check';
import { applyPatch } from '../../../../shared/book/apply';
import { followUp } from '../../../../shared/proposals/follow-up';
import { proposeWhatIf, whatIf } from '../../../../shared/features/order/what-if';
import { type WhatIfChange } from '../../../../shared/features/order/what-if-change';
import { rowAt } from '../../../../shared/plan/find-row';
import { plan, type Plan } from '../../../../shared/plan/plan';
import { orderAt } from '../../../../shared/features/order/view';
import { dayOf, wholeDay } from '../../../../shared/time/moment';
import { moment } from '../../../tools/order-facts';
import { orderBook } from '../../../tools/order-book';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { aTeam } from '../../../tools/team';
import { runs } from '../../../tools/runs';

const SHEET = '出货';
const plain = plan(orderBook(), MID_MORNING);
const ready = plan(setUp(orderBook(), aTeam), MID_MORNING);
/** A-02 is in production, with its ETD on 28 May; A-03 has just been ordered. */
const [A02, A03] = [4, 5];

const stageOf = (of: Plan, row: number, key: string) =>
  rowAt(of, SHEET, row)!.row.order.stages.find(({ stage }) => stage.key === key)!;
const applied = (of: Plan, row: number, changes: readonly WhatIfChange[]): Plan =>
  plan(applyPatch(of.book, proposeWhatIf(of, SHEET, row, changes).patch).book, of.now, of.options);

test('an ETD moved later moves what counts back from it, and says by how many days', () => {
  const to = moment('2026-06-08');
  const answer = whatIf(plain, SHEET, A02, [{ what: 'date', field: 'etd', to }]);
  const onboard = answer.moves.find(({ key }) => key === 'onboard')!;
  // Sailing is late from the second day after the ETD on.
  expect(onboard.due).toEqual({ before: moment('2026-05-29'), after: moment('2026-06-09') });
  expect(onboard.days).toBe(11);
  expect(answer.dates[0]!.after!.date).toBe(to);
  expect(answer.problems).toEqual([undefined]);
  expect(answer.writes).toBe(1);
});

test('nothing is written before it is applied', () => {
  const before = JSON.stringify(plain.book);
  whatIf(plain, SHEET, A02, [{ what: 'date', field: 'etd', to: moment('2026-06-08') }]);
  expect(JSON.stringify(plain.book)).toBe(before);
});

test('an ETD before today makes stages late, a later one saves them', () => {
  const early = whatIf(plain, SHEET, A02, [{ what: 'date', field: 'etd', to: moment('2026-05-15') }]);
  expect(early.newlyLate).toBeGreaterThan(0);
  const later = plan(
    applyPatch(plain.book, proposeWhatIf(plain, SHEET, A02, [{ what: 'date', field: 'etd', to: moment('2026-05-15') }]).patch).book,
    MID_MORNING,
  ); // prettier-ignore
  expect(whatIf(later, SHEET, A02, [{ what: 'date', field: 'etd', to: moment('2026-06-15') }]).saved).toBe(early.newlyLate); // prettier-ignore
});

test('a limit holds for this order only: a deadline agreed on, in the log', () => {
  const changes: WhatIfChange[] = [{ what: 'limit', stage: 'deposit', to: '20wd' }];
  const proposal = proposeWhatIf(ready, SHEET, A03, changes, '王丽');
  expect(proposal.patch.cells.every(({ sheet }) => sheet === '跟单_记录')).toBe(true);
  expect(proposal.notes.map(({ en }) => en).join()).toMatch(/for this order only/);
  const after = plan(applyPatch(ready.book, proposal.patch).book, MID_MORNING);
  expect(stageOf(after, A03, 'deposit').by).toBe('agreed');
  expect(after.config.log.at(-1)).toMatchObject({
    event: 'due',
    order: 'A-03',
    stage: 'deposit',
    by: '王丽',
  });
  expect(stageOf(after, A02, 'deposit').due).toBe(stageOf(ready, A02, 'deposit').due);
});

test('done today without a date before: into the cell of the stage, and the verdict turns', () => {
  const today = wholeDay(dayOf(MID_MORNING));
  const changes: WhatIfChange[] = [{ what: 'done', stage: 'deposit', to: today }];
  const after = followUp(ready, proposeWhatIf(ready, SHEET, A03, changes).patch);
  expect(stageOf(after.after, A03, 'deposit')).toMatchObject({ done: today, doneBy: 'cell' });
  expect(followUp(after.after, { sheets: [], columns: [], cells: [] }).patch.cells).toEqual([]);
});

test('done in the future is a plan: the stage stays open until the day comes', () => {
  const to = moment('2026-05-25');
  const after = applied(ready, A03, [{ what: 'done', stage: 'deposit', to }]);
  expect(stageOf(after, A03, 'deposit')).toMatchObject({ done: undefined, due: to, by: 'planned' });
});

test('limits count from where the other changes moved their start', () => {
  const to = moment('2026-05-18');
  const changes: WhatIfChange[] = [
    { what: 'limit', stage: 'handover', to: '3wd' },
    { what: 'done', stage: 'deposit', to },
  ];
  const after = applied(ready, A03, changes);
  expect(stageOf(after, A03, 'handover').due).toBe(moment('2026-05-21'));
});

test.each<[string, WhatIfChange, RegExp]>([
  ['a limit that cannot be read', { what: 'limit', stage: 'deposit', to: 'soon' }, /soon/],
  ['a stage that the process does not have', { what: 'limit', stage: 'nowhere', to: '3wd' }, /nowhere/],
  ['a field without a column', { what: 'date', field: 'lc_expiry', to: MID_MORNING }, /no cell to write/],
])('%s is left out with a reason, the rest is tried', (_, bad, sentence) => {
  const good: WhatIfChange = { what: 'date', field: 'etd', to: moment('2026-06-08') };
  const answer = whatIf(plain, SHEET, A02, [bad, good]);
  expect(answer.problems[0]!.en).toMatch(sentence);
  expect(answer.problems[1]).toBeUndefined();
  expect(answer.moves.length).toBeGreaterThan(0);
  expect(proposeWhatIf(plain, SHEET, A02, [bad, good]).patch.cells).toHaveLength(1);
});

test('a row without an order is refused in a sentence', () => {
  expect(() => whatIf(plain, SHEET, 1, [])).toThrow(/holds no order/);
});

const days = fc.integer({ min: 46020, max: 46300 }).map(wholeDay);
const open = (of: Plan, row: number) => {
  const { stages, fields } = orderAt(of, SHEET, row).order!;
  const keys = (can: 'done' | 'planned' | 'limit') =>
    stages.filter(({ canTry }) => canTry[can]).map(({ key }) => key);
  return { fields: fields.map(({ field }) => field), keys };
};
const anyChange = (of: Plan, row: number): fc.Arbitrary<WhatIfChange> => {
  const { fields, keys } = open(of, row);
  return fc.oneof(
    fc.record({ what: fc.constant('date' as const), field: fc.constantFrom(...fields), to: days }),
    fc.record({ what: fc.constant('done' as const), stage: fc.constantFrom(...keys('done')), to: days }),
    fc.record({ what: fc.constant('planned' as const), stage: fc.constantFrom(...keys('limit')), to: days }),
    fc.record({
      what: fc.constant('limit' as const),
      stage: fc.constantFrom(...keys('limit')),
      to: fc.constantFrom('1wd', '5wd', '12d', '2w', '48h', '16wh', '3bd', '0d'),
    }),
  );
};

/** Row, and some changes of what may be changed there; A-01 has sailed, A-04 has dates that cannot be read. */
const anyTrial = (of: Plan) =>
  fc.constantFrom(3, 4, 5, 6, 7).chain((row) => fc.tuple(fc.constant(row), fc.array(anyChange(of, row), { minLength: 1, maxLength: 4 }))); // prettier-ignore

test.each([
  ['as it was found', plain],
  ['set up, with a team and a log', ready],
])('what is tried is what applying gives: a book %s', (_, of) => {
  fc.assert(
    fc.property(anyTrial(of), ([row, changes]) => {
      const answer = whatIf(of, SHEET, row, changes);
      const real = rowAt(applied(of, row, changes), SHEET, row)!.row.order;
      const was = rowAt(of, SHEET, row)!.row.order;
      const moved = new Map(answer.moves.map((move) => [move.key, move]));
      for (const after of real.stages) {
        const { key } = after.stage;
        const before = was.stages.find(({ stage }) => stage.key === key)!;
        const move = moved.get(key);
        if (after.status === 'not applicable' && before.status === 'not applicable') continue;
        expect([key, move ? move.due.after : before.due]).toEqual([key, after.due]);
        expect([key, move ? move.status.after.status : before.status]).toEqual([key, after.status]);
        expect([key, move ? move.owner.after : before.owner?.owner]).toEqual([key, after.owner?.owner]);
      }
      expect(answer.status.after.status).toBe(real.status);
      expect(answer.gapDays.after).toBe(real.gap?.days ?? 0);
    }),
    runs(10, 60),
  );
});
