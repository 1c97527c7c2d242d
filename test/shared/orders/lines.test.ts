import { plan as planOf } from '../../../shared/plan/plan';
import { lateOrders, wholeOrders } from '../../../shared/plan/late-orders';
import { entriesOf } from '../../../shared/orders/entry';
import { choicesOf, filterWords } from '../../../shared/orders/choices';
import { pickOrders, type OrderFilter } from '../../../shared/orders/filter';
import { furtherWork, lineOf, rankedOrders } from '../../../shared/orders/lines';
import { sheetFilters } from '../../../shared/orders/sheet-filter';
import { LINE_GROUPS } from '../../../shared/orders/groups';
import { orderBook } from '../../tools/order-book';
import { MID_MORNING, setUp } from '../../tools/set-up';
import { aTeam } from '../../tools/team';

const plan = planOf(setUp(orderBook(), aTeam), MID_MORNING);
const lines = (filter: OrderFilter = {}) =>
  [...rankedOrders(plan, filter)].flatMap(([, ranked]) => ranked.map((each) => lineOf(plan, each)));

test('every order of the book is one line, in one group', () => {
  expect(
    lines()
      .map(({ key }) => key)
      .sort(),
  ).toEqual(
    wholeOrders(plan)
      .map(({ order }) => order)
      .sort(),
  );
});

test('the late ones are those that every other count calls late, the most overdue first', () => {
  const late = lines().filter(({ group }) => group === 'late');
  expect(late.map(({ order }) => order)).toEqual(lateOrders(plan).map(({ order }) => order));
  expect(late.length).toBeGreaterThan(0);
});

test('what is folded under a line and the line itself are all its open stages, each once', () => {
  for (const line of lines()) {
    const open = entriesOf(plan)
      .find(({ key }) => key === line.key)!
      .work.map(({ stage }) => stage.stage.key);
    const told = [line.item, ...furtherWork(plan, line.key, {})].flatMap((item) =>
      item ? [item.stage] : [],
    );
    expect(told.sort()).toEqual(open.sort());
    expect(line.more).toBe(Math.max(0, open.length - 1));
  }
});

test('a filter by owner leaves the orders of which something is theirs, and of them only that', () => {
  const [owner] = choicesOf(plan, 'owner', {}).filter(({ value }) => value !== '');
  const mine = pickOrders(plan, entriesOf(plan), { owner: [owner!.value] });
  expect(mine.length).toBe(owner!.count);
  expect(mine.length).toBeLessThan(lines().length);
  for (const { work } of mine) for (const { stage } of work) expect(stage.owner?.owner).toBe(owner!.value);
});

test.each(['customer', 'factory', 'owner', 'role', 'stage', 'month', 'phase', 'group', 'sheet'] as const)(
  'each value of %s picks as many orders as it says',
  (key) => {
    for (const { value, count } of choicesOf(plan, key, {}))
      expect(pickOrders(plan, entriesOf(plan), { [key]: [value] }).length).toBe(count);
  },
);

test('several keys are all of them, several values any of them', () => {
  const [a, b] = choicesOf(plan, 'customer', {});
  const both = pickOrders(plan, entriesOf(plan), { customer: [a!.value, b!.value] });
  expect(both.length).toBe(a!.count + b!.count);
  const late = pickOrders(plan, entriesOf(plan), { customer: [a!.value, b!.value], group: ['late'] });
  expect(late.every(({ entry }) => entry.whole.late)).toBe(true);
});

test('a search finds by any of the numbers and names, whatever their width and case', () => {
  const entry = entriesOf(plan)[0]!;
  const wide = entry.order
    .toLowerCase()
    .replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
  expect(lines({ text: wide }).map(({ key }) => key)).toContain(entry.key);
  expect(lines({ text: 'no such thing' })).toEqual([]);
});

test('choices count under the rest of the filter, and what is chosen stays among them', () => {
  const [a] = choicesOf(plan, 'customer', {});
  const groups = choicesOf(plan, 'group', { customer: [a!.value] });
  expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(a!.count);
  expect(choicesOf(plan, 'customer', { customer: ['Nobody Ltd'] })).toContainEqual(
    expect.objectContaining({ value: 'Nobody Ltd', count: 0 }),
  );
});

test('groups come in their order', () => {
  expect([...rankedOrders(plan, {}).keys()]).toEqual([...LINE_GROUPS]);
});

test('a filter says itself in words', () => {
  expect(filterWords(plan, { group: ['late'], text: 'A-0' })).toEqual({
    zh: '紧急程度：逾期；含“A-0”',
    en: 'Urgency: Late; with “A-0”',
  });
  expect(filterWords(plan, {})).toEqual({ zh: '', en: '' });
});

test('the filter of the sheet shows the rows of the picked orders, by customer where that is all it says', () => {
  const [a] = choicesOf(plan, 'customer', {});
  const { filters } = sheetFilters(plan, { customer: [a!.value] });
  expect(filters).toHaveLength(1);
  expect(filters[0]!.values).toEqual([a!.value]);
  const late = sheetFilters(plan, { group: ['late'] }).filters[0]!;
  expect(late.values.length).toBe(lateOrders(plan).flatMap(({ rows }) => rows).length);
});
