import { CAPABILITIES } from '../../../../shared/features';
import { allFindings } from '../../../../shared/features/findings/all';
import { findingQueries } from '../../../../shared/features/findings/queries';
import { findingsOf, plan as planOf } from '../../../../shared/plan/plan';
import { orderBook } from '../../../tools/order-book';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { aTeam } from '../../../tools/team';
import { wrongDesks } from '../../../tools/wrong-desks';

const plan = planOf(wrongDesks(), MID_MORNING);
const { view, page } = findingQueries(CAPABILITIES);

test('wrong cells of the sheet of desks stand among the findings, each with its cell and what to do', () => {
  const { items } = page(plan, 'config', 0, 10);
  expect(items.map(({ place, cell, shown }) => [place.sheet, cell, shown])).toEqual([
    ['跟单_岗位', 'D2', '颜色=红'],
    ['跟单_岗位', 'B3', '星座'],
  ]);
  expect(items[0]!.message.zh).toContain('客户=MAPLE');
  expect(items[0]!.message.en).toContain('Customer=MAPLE');
});

test('they are counted, by themselves and in the whole', () => {
  const { total, groups } = view(plan);
  expect(groups.find(({ kind }) => kind === 'config')?.count).toBe(2);
  expect(total).toBe(findingsOf(plan).length + 2);
  expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(total);
});

test('whoever composes without capabilities, or has a book without wrong sheets, finds what the core finds', () => {
  expect(allFindings([], plan)).toEqual(findingsOf(plan));
  const right = planOf(setUp(orderBook(), aTeam), MID_MORNING);
  expect(allFindings(CAPABILITIES, right)).toEqual(findingsOf(right));
});
