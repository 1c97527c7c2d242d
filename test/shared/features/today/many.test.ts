import { applyPatch } from '../../../../shared/book/apply';
import { valueAt } from '../../../../shared/book/model';
import { proposeMany, takersOfMany, type ManyAction } from '../../../../shared/features/today/many';
import { proposeDone } from '../../../../shared/proposals/mark-done';
import { entriesOf } from '../../../../shared/orders/entry';
import { plan as planOf } from '../../../../shared/plan/plan';
import { itemOf } from '../../../../shared/plan/tasks';
import { dayOf, wholeDay } from '../../../../shared/time/moment';
import { orderBook } from '../../../tools/order-book';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { aTeam } from '../../../tools/team';

const plan = planOf(setUp(orderBook(), aTeam), MID_MORNING);
const today = wholeDay(dayOf(MID_MORNING));
const refs = entriesOf(plan)
  .filter(({ work }) => work.length > 0)
  .map(({ work }) => itemOf(plan, work[0]!));
const after = (action: ManyAction) => {
  const { patch } = proposeMany(plan, refs, action);
  const { book, report } = applyPatch(plan.book, patch);
  expect(report.refused).toEqual([]);
  return { patch, book };
};
const logOf = (book: typeof plan.book) => book.sheets.find(({ name }) => name === '跟单_记录')!.rows;

test('many marked done are each written where one alone would be', () => {
  const done = { date: today, by: '王丽' };
  const { book, patch } = after({ kind: 'done', ...done });
  const alone = refs.map((ref) => proposeDone(plan, ref, { ...done, evidence: '' }).patch.cells);
  const own = patch.cells.filter(({ sheet }) => sheet === '出货');
  expect(own).toEqual(alone.flat().filter(({ sheet }) => sheet === '出货'));
  expect(own.length).toBeGreaterThan(1);
  for (const { row, column } of own) expect(valueAt(book.sheets[0]!, row, column)).toBe(dayOf(MID_MORNING));
});

test.each<[ManyAction, string]>([
  [{ kind: 'wait', party: 'customer', note: '等回复', by: '王丽' }, '等回复'],
  [{ kind: 'handOver', to: '赵强', note: '出差', by: '王丽' }, '赵强'],
  [{ kind: 'moreTime', due: wholeDay(dayOf(MID_MORNING) + 7), reason: '工厂停电', by: '王丽' }, '工厂停电'],
])('each of many has a row of the log of its own: $kind', (action, says) => {
  const before = logOf(plan.book).length;
  const rows = logOf(after(action).book).slice(before);
  expect(rows).toHaveLength(refs.length);
  for (const row of rows) expect(row.join('|')).toContain(says);
  expect(new Set(rows.map((row) => row.join('|'))).size).toBe(refs.length);
});

test('a row that holds another order by now stops all of them', () => {
  const gone = { ...refs[0]!, order: 'X-99' };
  expect(() =>
    proposeMany(plan, [refs[1]!, gone], { kind: 'wait', party: 'bank', note: '', by: '' }),
  ).toThrow(/X-99/);
});

test('who holds most of the roles is named first', () => {
  const [first] = takersOfMany(plan, ['finance', 'finance']);
  expect(plan.team.find(first!)!.roles.has('finance')).toBe(true);
});
