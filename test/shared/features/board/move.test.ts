import { applyPatch } from '../../../../shared/book/apply';
import { boardView } from '../../../../shared/features/board/columns';
import type { OrderRef } from '../../../../shared/features/board/cards';
import { moveForm, moveTargets, proposeMove, type MoveForm } from '../../../../shared/features/board/move';
import { entriesOf } from '../../../../shared/orders/entry';
import { plan as planOf, type Plan } from '../../../../shared/plan/plan';
import type { Phase } from '../../../../shared/process/phase';
import { followUp } from '../../../../shared/proposals/follow-up';
import { NotDoneYet } from '../../../../shared/proposals/mark-done';
import { StageIsGone } from '../../../../shared/proposals/stage-of-order';
import { dayOf, wholeDay } from '../../../../shared/time/moment';
import { orderBook } from '../../../tools/order-book';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { aTeam } from '../../../tools/team';

const TODAY = wholeDay(dayOf(MID_MORNING));
const plan = planOf(setUp(orderBook(), aTeam), MID_MORNING);

const refOf = (key: string): OrderRef => {
  const { table, row } = entriesOf(plan).find((entry) => entry.key === key)!.whole.speaks;
  return { sheet: table.table.sheet, row: row.row.row, order: row.order.key };
};
const phaseOf = (of: Plan, key: string): Phase => entriesOf(of).find((entry) => entry.key === key)!.phase;
const forward = (key: string, to: Phase): Extract<MoveForm, { way: 'forward' }> => {
  const form = moveForm(plan, refOf(key), to);
  if (form.way !== 'forward') throw new Error(form.way);
  return form;
};
/** The plan after a proposal was written with what follows from it. */
const after = (patch: Parameters<typeof followUp>[1]): Plan => {
  const { book, report } = applyPatch(plan.book, followUp(plan, patch).patch);
  expect(report.refused).toEqual([]);
  return planOf(book, MID_MORNING);
};

test('a deposit that is in takes an order from waiting for it into production', () => {
  const { steps } = forward('A-03', 'production');
  expect(steps).toMatchObject([{ stage: 'deposit', header: '定金到账', isNeeded: true, isLate: true }]);
});

test('sailing is what takes an order to where it waits for money; what the sailing shows may stay empty', () => {
  const { steps } = forward('A-02', 'payment');
  expect(steps.filter(({ isNeeded }) => isNeeded).map(({ stage }) => stage)).toEqual(['onboard']);
  expect(steps.map(({ stage }) => stage)).toEqual(expect.arrayContaining(['final_qc', 'onboard']));
});

test('whatever the menu offers, filling in what is needed takes the order there', () => {
  let tried = 0;
  for (const { key } of entriesOf(plan))
    for (const { phase, way } of moveTargets(plan, refOf(key))) {
      if (way !== 'forward') continue;
      const marks = forward(key, phase)
        .steps.filter(({ isNeeded }) => isNeeded)
        .map(({ stage }) => ({ stage, date: TODAY, evidence: '', by: '王丽' }));
      expect(phaseOf(after(proposeMove(plan, refOf(key), phase, marks).patch), key)).toBe(phase);
      tried++;
    }
  expect(tried).toBeGreaterThan(5);
});

test('all that is filled in is one proposal, in the cells of the sheet where it has them and in one log', () => {
  const { steps } = forward('A-03', 'payment');
  const marks = steps.map(({ stage }) => ({ stage, date: TODAY, evidence: '', by: '王丽' }));
  const { patch, notes } = proposeMove(plan, refOf('A-03'), 'payment', marks);
  const then = after(patch);
  const order = then.tables[0]!.rows.find(({ row }) => row.key === 'A-03')!.order;
  for (const { stage, header } of steps)
    expect(order.stages.find((each) => each.stage.key === stage)).toMatchObject({
      status: expect.stringMatching(/^done/),
      doneBy: header === '' ? 'log' : 'cell',
    });
  // What is done in the same move is no open gate of the rest.
  expect(notes).toEqual([]);
});

test('a gate that is left open is said before anything is written', () => {
  const gated = entriesOf(plan)
    .flatMap(({ key }) => moveTargets(plan, refOf(key)).map(({ phase, way }) => ({ key, phase, way })))
    .filter(({ way }) => way === 'forward')
    .map(({ key, phase }) => ({ key, phase, steps: forward(key, phase).steps }))
    .find(({ steps }) => steps.some(({ before, isNeeded }) => before && !isNeeded));
  if (!gated) return;
  const { key, phase, steps } = gated;
  const marks = steps
    .filter(({ before }) => !before)
    .map(({ stage }) => ({ stage, date: TODAY, evidence: '', by: '' }));
  expect(proposeMove(plan, refOf(key), phase, marks).notes[0]!.zh).toMatch(/按流程应先完成/);
});

test('moving back changes nothing: it names the cells from which the phase follows', () => {
  const form = moveForm(plan, refOf('A-04'), 'deposit');
  expect(form).toMatchObject({
    way: 'back',
    cells: [
      {
        address: 'H6',
        place: { sheet: '出货', row: 6, column: 8 },
        says: { zh: '定金到账：4月12日（周日）' },
      },
    ],
  });
  expect(moveForm(plan, refOf('A-01'), 'to_ship')).toMatchObject({
    way: 'back',
    cells: [{ says: { zh: expect.stringContaining('实际开船') } }],
  });
});

test('changing the cells that are named does take it back', () => {
  const form = moveForm(plan, refOf('A-04'), 'deposit');
  const cells = form.way === 'back' ? form.cells : [];
  const sheets = plan.book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, r) =>
      row.map((value, c) =>
        cells.some(
          ({ place }) => place?.sheet === sheet.name && place.row === r + 1 && place.column === c + 1,
        )
          ? null
          : value,
      ),
    ),
    kinds: sheet.kinds.map((kinds, r) =>
      [...kinds]
        .map((kind, c) =>
          cells.some(
            ({ place }) => place?.sheet === sheet.name && place.row === r + 1 && place.column === c + 1,
          )
            ? '.'
            : kind,
        )
        .join(''),
    ),
  }));
  expect(phaseOf(planOf({ ...plan.book, sheets }, MID_MORNING), 'A-04')).toBe('deposit');
});

test('no move cancels an order, and none goes where its process has no such phase', () => {
  for (const { key } of entriesOf(plan))
    expect(moveTargets(plan, refOf(key)).map(({ phase }) => phase)).not.toContain('cancelled');
  expect(moveForm(plan, refOf('A-02'), 'cancelled')).toMatchObject({ way: 'none' });
  expect(moveForm(plan, refOf('A-03'), 'inquiry')).toMatchObject({ way: 'none' });
  expect(moveForm(plan, refOf('A-03'), 'deposit')).toMatchObject({ way: 'none' });
});

test('not on a day to come, and not where another order stands by now', () => {
  const mark = { stage: 'deposit', date: wholeDay(dayOf(MID_MORNING) + 1), evidence: '', by: '' };
  expect(() => proposeMove(plan, refOf('A-03'), 'production', [mark])).toThrow(NotDoneYet);
  expect(() => moveForm(plan, { ...refOf('A-03'), order: 'A-99' }, 'production')).toThrow(StageIsGone);
});

test('every order stands in one column, which counts it and its amount', () => {
  const { columns, total } = boardView(plan, {});
  expect(total).toBe(entriesOf(plan).length);
  for (const { phase, count, unsaid, amounts } of columns) {
    expect(count).toBe(entriesOf(plan).filter((entry) => entry.phase === phase).length);
    expect(amounts.reduce((sum, { orders }) => sum + orders, unsaid)).toBe(count);
  }
  expect(columns[0]!.phase).toBe('inquiry');
  expect(columns.slice(-2).map(({ phase, isOver }) => [phase, isOver])).toEqual([
    ['closed', true],
    ['cancelled', true],
  ]);
});
