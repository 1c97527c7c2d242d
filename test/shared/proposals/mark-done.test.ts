import { isEmptyPatch } from '../../../shared/book/patch';
import { plan as planOf } from '../../../shared/plan/plan';
import { NotDoneYet, proposeAllDone, proposeDone } from '../../../shared/proposals/mark-done';
import { dayOf, wholeDay } from '../../../shared/time/moment';
import { orderBook } from '../../tools/order-book';
import { MID_MORNING, setUp } from '../../tools/set-up';
import { aTeam } from '../../tools/team';

const plan = planOf(setUp(orderBook(), aTeam), MID_MORNING);
const ref = { sheet: '出货', row: 5, order: 'A-03' };
const mark = { date: wholeDay(dayOf(MID_MORNING)), evidence: '', by: '吴芳' };

test('several stages of an order are one proposal: each in its cell, those without one below one another in the log', () => {
  const marks = ['deposit', 'load', 'customs'].map((stage) => ({ ...mark, stage }));
  const { patch, title } = proposeAllDone(plan, ref, marks);
  expect(title.zh).toMatch(/^A-03 完成：收定金、/);
  const own = patch.cells.filter(({ sheet }) => sheet === '出货');
  expect(own).toMatchObject([{ row: 5, column: 8 }]);
  const log = patch.cells.filter(({ sheet }) => sheet !== '出货');
  const rows = new Set(log.map(({ row }) => row));
  const added = patch.sheets.flatMap(({ rows: lines }) => lines.slice(1));
  expect(rows.size + added.length).toBe(2);
});

test('one alone is what the single proposal writes', () => {
  expect(proposeAllDone(plan, ref, [{ ...mark, stage: 'deposit' }]).patch).toEqual(
    proposeDone(plan, { ...ref, stage: 'deposit' }, mark).patch,
  );
  expect(isEmptyPatch(proposeAllDone(plan, ref, []).patch)).toBe(true);
});

test('one on a day to come keeps all of them from being written', () => {
  const marks = [
    { ...mark, stage: 'deposit' },
    { ...mark, stage: 'load', date: wholeDay(dayOf(MID_MORNING) + 1) },
  ];
  expect(() => proposeAllDone(plan, ref, marks)).toThrow(NotDoneYet);
});
