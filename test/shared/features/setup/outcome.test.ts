import { setUpOutcome } from '../../../../shared/features/setup/outcome';
import { proposeSetUp } from '../../../../shared/features/setup/set-up';
import { lateOrders } from '../../../../shared/plan/late-orders';
import { plan } from '../../../../shared/plan/plan';
import { previewOf } from '../../../../shared/proposals/preview';
import { followUp } from '../../../../shared/proposals/follow-up';
import { orderBook } from '../../../tools/order-book';
import { MID_MORNING, setUp } from '../../../tools/set-up';

const before = plan(orderBook(), MID_MORNING);

test('what is said will be late is what is late once it is written', () => {
  const { late, first } = setUpOutcome(before, {});
  const after = plan(setUp(orderBook()), MID_MORNING);
  expect(late).toBe(lateOrders(after).length);
  expect(first.map(({ order }) => order)).toEqual(
    lateOrders(after)
      .map(({ order }) => order)
      .slice(0, 3),
  );
  expect(first[0]!.item.status).toBe('overdue');
});

test('it says which sheets come, and where results go', () => {
  const all = setUpOutcome(before, {});
  expect(all.tables).toEqual(['出货']);
  expect(all.sheets).toEqual(['跟单_设置', '跟单_人员', '跟单_记录', '跟单_今天']);
  expect(setUpOutcome(before, { language: 'en' }).sheets).toContain('Gendan Settings');
  const bare = setUpOutcome(before, {
    features: { results: false, people: false, log: false, today: false },
  });
  expect(bare.tables).toEqual([]);
  expect(bare.sheets).toEqual(['跟单_设置']);
});

test('in a book that is set up it says how many cells of the settings differ', () => {
  const after = plan(setUp(orderBook()), MID_MORNING);
  expect(setUpOutcome(before, {})).toMatchObject({ isSetUp: false, changes: 0 });
  expect(setUpOutcome(after, {})).toMatchObject({ isSetUp: true, changes: 0, sheets: [] });
  expect(setUpOutcome(after, { bankCalendar: 'US' })).toMatchObject({ changes: 1 });
});

test('once written it names the most urgent', () => {
  const { done } = proposeSetUp(before, {});
  const [worst] = lateOrders(before);
  expect(done!.zh).toContain(`最急的是 ${worst!.order}`);
  expect(proposeSetUp(plan(setUp(orderBook()), MID_MORNING), {}).done).toBeUndefined();
});

test('the preview tells by columns: each once, with how many cells and an example', () => {
  const { patch } = followUp(before, proposeSetUp(before, {}).patch);
  const { byColumn, cells } = previewOf(before, patch, 'zh');
  expect(new Set(byColumn.map(({ title }) => title)).size).toBe(byColumn.length);
  expect(byColumn.reduce((sum, { rows }) => sum + rows, 0)).toBe(cells);
  expect(byColumn.find(({ title }) => title === '跟单·下一步')!.sheets).toEqual(['出货']);
});
