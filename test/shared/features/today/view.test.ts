import {
  SHOWN_GROUPS,
  todayView,
  type ShownGroup,
  type TodayView,
} from '../../../../shared/features/today/view';
import { outdatedOrders, todayDetail, todayTexts } from '../../../../shared/features/today/detail';
import type { OrderFilter } from '../../../../shared/orders/filter';
import { plan as planOf, type Plan } from '../../../../shared/plan/plan';
import { summaryOf } from '../../../../shared/plan/summary';
import { bookOf, day, sheetOf } from '../../../tools/book';
import { HEADERS, orderBook } from '../../../tools/order-book';
import { moment } from '../../../tools/order-facts';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { aTeam } from '../../../tools/team';

const limits = { late: 100, behind: 100, today: 100, week: 100, waiting: 100, later: 100 };
interface Asked {
  readonly me?: string;
  readonly filter?: OrderFilter;
  readonly most?: Partial<Record<ShownGroup, number>>;
}
const view = (plan: Plan, { me = '', filter = {}, most = {} }: Asked = {}): TodayView =>
  todayView(plan, { me, filter, limits: { ...limits, ...most } });
const all = (shown: TodayView) => shown.groups.flatMap(({ lines }) => lines);
const plan = planOf(setUp(orderBook(), aTeam), MID_MORNING);

test('each order that something is to be done of is one line, in the group of its most pressing stage', () => {
  const shown = view(plan);
  expect(shown.groups.map(({ key }) => key)).toEqual(SHOWN_GROUPS);
  const open = plan.tables[0]!.rows.filter(({ order }) => order.actionable.length > 0);
  expect(all(shown).map(({ order }) => order).sort()).toEqual(open.map(({ order }) => order.key).sort()); // prettier-ignore
  for (const { key, lines } of shown.groups) for (const { group } of lines) expect(group).toBe(key);
  for (const { order, more } of all(shown))
    expect(more).toBe(open.find((each) => each.order.key === order)!.order.actionable.length - 1);
});

test('the late ones are as many as the headline says', () => {
  for (const now of ['2026-05-18 10:00', '2026-06-30 10:00']) {
    const then = planOf(orderBook(), moment(now));
    expect(view(then).groups[0]!.count).toBe(summaryOf(then).late);
    expect(view(then).groups[1]!.count).toBe(summaryOf(then).behind);
    expect(view(then).asked).toBe(summaryOf(then).asked);
  }
});

test('mine are mine, in any spelling; whoever filters by another owner sees theirs', () => {
  const owners = all(view(plan)).flatMap(({ item }) => item!.owner ?? []);
  const [first, second] = [...new Set(owners)];
  const mine = view(plan, { me: first });
  expect(all(mine).length).toBeGreaterThan(0);
  for (const { item } of all(mine)) expect(item!.owner).toBe(first);
  expect(view(plan, { me: ` ${first} ` })).toEqual(mine);
  expect(all(view(plan, { me: 'nobody at all' }))).toEqual([]);
  expect(view(plan, { me: first, filter: { owner: [second!] } })).toEqual(view(plan, { me: second }));
});

test('a filter leaves its orders, of everybody or of one person', () => {
  const shown = all(view(plan, { filter: { customer: ['Meridian'] } }));
  expect(shown.map(({ order }) => order).sort()).toEqual(['A-02', 'A-03']);
  expect(all(view(plan, { filter: { text: 'a-03' } })).map(({ order }) => order)).toEqual(['A-03']);
  const [mine] = all(view(plan, { me: '吴芳', filter: { customer: ['Meridian'] } }));
  expect(mine).toMatchObject({ order: 'A-03', item: { stage: 'deposit', owner: '吴芳' } });
});

describe('as the days go by', () => {
  const at = (now: string, order: string) =>
    all(view(planOf(orderBook(), moment(now))))
      .filter((line) => line.order === order)
      .map(
        ({ group, item }) =>
          `${group}: ${item!.name.zh} ${item!.brief.zh} / ${item!.name.en} ${item!.brief.en}`,
      );

  test('a line says what to do, and how far past or by when in a few digits', () => {
    expect(at('2026-05-10 10:00', 'A-02')).toEqual(['later: 订舱 5月12日 / Book space 12 May']);
    expect(at('2026-05-11 10:00', 'A-02')).toEqual(['week: 订舱 周二 / Book space Tue']);
    expect(at('2026-05-11 10:00', 'A-03')).toEqual(['today: 收定金 今天 / Collect deposit today']);
    expect(at('2026-05-12 10:00', 'A-03')).toEqual(['late: 收定金 1天 / Collect deposit 1 d']);
    expect(at('2026-05-11 10:00', 'A-04')).toEqual(['today: 订舱 日期？ / Book space date?']);
  }); // prettier-ignore
});

test('counts all, tells the first of 5,000 orders and any page behind', () => {
  const rows = Array.from({ length: 5000 }, (_, i) => [
    `B-${i}`, 'Nordvik', '挪威', '王丽', 'FOB Ningbo', '30% T/T, 70%见提单副本', day('2026-04-01'), null, null, day('2026-06-20'), null, null, day('2026-06-28'),
  ]); // prettier-ignore
  const many = planOf(bookOf(sheetOf('出货', [['2026年出货跟踪表'], HEADERS, ...rows])), MID_MORNING);
  const shown = view(many, { most: { late: 20 } });
  expect(shown.groups[0]).toMatchObject({ key: 'late', count: 5000 });
  expect(shown.groups[0]!.lines).toHaveLength(20);
  const page = todayView(many, { me: '', filter: {}, limits: { late: 20 }, from: 4990 });
  expect(page.groups[0]!.lines.map(({ order }) => order)).toEqual(rows.slice(4990).map(([order]) => order));
});

test('on demand: why, what to give, whom it may wait for, who can take it', () => {
  const ref = all(view(plan)).find(({ order }) => order === 'A-03')!.item!;
  const detail = todayDetail(plan, ref);
  expect(detail.title.zh).toBe('A-03 收定金');
  expect(detail.why.zh).not.toBe('');
  expect(detail.done).toMatchObject({ header: '定金到账', form: 'date' });
  expect(detail.parties[0]).toBe('customer');
  expect(new Set(detail.parties).size).toBe(5);
  expect(detail.today).toBe('2026-05-18');
  expect(todayTexts(plan, ref).progress.zh).toContain('A-03');
});

test('results are outdated from the next day on, and never before the book is set up', () => {
  expect(outdatedOrders(plan)).toBe(0);
  expect(outdatedOrders(planOf(plan.book, moment('2026-05-20 10:00')))).toBeGreaterThan(0);
  expect(outdatedOrders(planOf(orderBook(), MID_MORNING))).toBe(0);
});
