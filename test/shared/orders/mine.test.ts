import { boardView } from '../../../shared/features/board/columns';
import { section } from '../../../shared/features/desks/section';
import { askedView } from '../../../shared/features/questions/asked';
import { morningPage } from '../../../shared/features/share/morning-page';
import { todayView } from '../../../shared/features/today/view';
import { choicesOf, countOf, filterChips, filterWords } from '../../../shared/orders/choices';
import { entriesOf, ownerOf } from '../../../shared/orders/entry';
import { pickOrders } from '../../../shared/orders/filter';
import { ofMine } from '../../../shared/orders/mine';
import { rolesOf } from '../../../shared/orders/person';
import { plan as planOf, type Plan } from '../../../shared/plan/plan';
import { roleOf } from '../../../shared/plan/stage-role';
import { samplePlan } from '../features/digest/sample-teams';
import { orderBook } from '../../tools/order-book';
import { MID_MORNING, setUp } from '../../tools/set-up';
import { aTeam, person } from '../../tools/team';

/** Orders of which something is a person's, as a colleague would go through the sheet: theirs by name, or nobody's and of their role. */
function byHand(plan: Plan, name: string): string[] {
  const roles = rolesOf(plan, name);
  return entriesOf(plan)
    .filter(({ work }) =>
      work.some((each) => {
        const owner = ownerOf(each, plan);
        return owner === '' ? roles.includes(roleOf(each.stage)) : owner === name;
      }),
    )
    .map(({ key }) => key);
}

const ALL = { late: 999, behind: 999, today: 999, week: 999, waiting: 999, later: 999 };
const smallTeam = [person('王丽', ['sales']), person('陈洁', ['docs'])];

describe.each([
  ['the Chinese sample', () => samplePlan('zh')],
  ['the English sample, where nobody does logistics', () => samplePlan('en')],
  ['a book whose team has no finance', () => planOf(setUp(orderBook(), aTeam.filter(({ name }) => name !== '吴芳')), MID_MORNING)],
  ['a team of two, who do everything', () => planOf(setUp(orderBook(), smallTeam), MID_MORNING)],
  ['a book without a team list', () => planOf(orderBook(), MID_MORNING)],
] as const)('the counts of one person agree in every view: %s', (_, planned) => {
  const plan = planned();
  const listed = plan.team.members.map(({ name }) => name);
  const people = listed.length > 0 ? listed : ['王丽', '赵强'];

  test.each(people)('%s', (me) => {
    const orders = byHand(plan, me);
    const today = todayView(plan, { me, filter: {}, limits: ALL });
    const desk = section(plan, { section: 'mine', me, filter: {}, limit: 999 });
    const board = boardView(plan, { mine: me });
    const picked = pickOrders(plan, entriesOf(plan), { mine: me });

    expect(picked.map(({ entry }) => entry.key)).toEqual(orders);
    expect({ today: today.total, desk: desk.total, board: board.total, bar: countOf(plan, { mine: me }) }).toEqual({
      today: orders.length, desk: orders.length, board: orders.length, bar: orders.length,
    });
    const late = today.groups[0]!.count;
    expect(board.columns.reduce((sum, column) => sum + column.late, 0)).toBe(late);
    // What a figure of the desk counts is what the list behind it shows.
    for (const { value, opens } of desk.figures ?? [])
      expect(value.en.split(' ')[0]).toBe(String(todayView(plan, { me, filter: opens!, limits: {} }).total));
    const told = morningPage(plan, me, {}).parts.find(({ heading }) => heading.en === 'Late');
    expect(told?.rows.length ?? 0).toBe(late);
  });

  test.each(people)('%s is asked as much on the desk as on Today', (me) => {
    const { asked } = todayView(plan, { me, filter: {}, limits: {} });
    const desk = section(plan, { section: 'unanswered', me, filter: {}, limit: 999 });
    expect(desk.total).toBe(asked);
    const bundles = askedView(plan, { me, filter: {}, bundles: 999, lines: 9999 }).bundles.filter(({ count }) => count > 0);
    const names = new Set(bundles.flatMap(({ lines }) => lines.map(({ order }) => order)));
    expect(names.size).toBe(asked);
  });

  test('an owner of the bar is a name in the sheet: as many orders as it says, nobody’s work is nobody’s', () => {
    for (const { value, count } of choicesOf(plan, 'owner', { mine: people[0]! })) {
      expect(countOf(plan, { owner: [value] })).toBe(count);
      expect(todayView(plan, { me: people[0]!, filter: { owner: [value] }, limits: {} }).total).toBe(count);
    }
  });
}); // prettier-ignore

test('what somebody is asked of an order at rest is theirs, and what no role covers is everybody’s', () => {
  const plan = samplePlan('en');
  for (const { name } of plan.team.members)
    for (const { whole } of entriesOf(plan))
      for (const { row } of whole.rows)
        for (const stage of row.order.asked) {
          const owner = stage.owner?.owner ?? '';
          const isLost = owner === '' && plan.team.holders(roleOf(stage)).length === 0;
          const { total } = section(plan, { section: 'unanswered', me: name, filter: { orders: [row.order.key] }, limit: 9 });
          if (owner === name || isLost) expect([name, row.order.key, total]).toEqual([name, row.order.key, 1]);
        }
}); // prettier-ignore

test('Today shows people their own unless the filter says whose', () => {
  expect(ofMine({}, '王丽')).toEqual({ mine: '王丽' });
  expect(ofMine({}, '')).toEqual({});
  expect(ofMine({ owner: ['赵强'] }, '王丽')).toEqual({ owner: ['赵强'] });
  expect(ofMine({ mine: '' }, '王丽')).toEqual({ mine: '' });
});

test('a filter says whose work it is about, and gives it up with a click', () => {
  const plan = samplePlan('zh');
  expect(filterWords(plan, { mine: '王丽' })).toEqual({ zh: '王丽的活', en: "王丽's work" });
  expect(filterChips(plan, { mine: '' })).toEqual([
    expect.objectContaining({ key: 'mine', label: { zh: '所有人的', en: "everybody's" } }),
  ]);
});
