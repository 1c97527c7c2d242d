import { plan as planOf, type Plan } from '../../../../shared/plan/plan';
import { todayView, type TodayView } from '../../../../shared/features/today/view';
import { TODAY_GROUPS, type TodayGroupKey } from '../../../../shared/plan/tasks';
import { outdatedOrders, todayDetail, todayTexts } from '../../../../shared/features/today/detail';
import { bookOf, day, sheetOf } from '../../../tools/book';
import { HEADERS, orderBook } from '../../../tools/order-book';
import { moment } from '../../../tools/order-facts';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { aTeam } from '../../../tools/team';

const limits = { late: 100, today: 100, week: 100, waiting: 100, later: 100 };
const view = (plan: Plan, me = '', most: Partial<Record<TodayGroupKey, number>> = {}): TodayView =>
  todayView(plan, { me, limits: { ...limits, ...most } });
const all = (shown: TodayView) => shown.groups.flatMap(({ items }) => items);
const plan = planOf(setUp(orderBook(), aTeam), MID_MORNING);

test('everything that somebody can act on, once, and each with its owner', () => {
  const shown = view(plan);
  expect(shown.groups.map(({ key }) => key)).toEqual(TODAY_GROUPS);
  const expected = plan.tables[0]!.rows.flatMap(({ order }) =>
    order.actionable.map(({ stage }) => `${order.key} ${stage.key}`),
  );
  expect(
    all(shown)
      .map((ref) => `${ref.order} ${ref.stage}`)
      .sort(),
  ).toEqual([...expected].sort());
  expect(shown.groups.reduce((sum, { count }) => sum + count, 0)).toBe(expected.length);
});

test('mine are mine, in any spelling, and all persons together own what has an owner', () => {
  const owned = all(view(plan)).filter(({ owner }) => owner !== undefined);
  const names = [...new Set(owned.map(({ owner }) => owner!))];
  expect(names.length).toBeGreaterThan(1);
  expect(names.flatMap((name) => all(view(plan, name))).length).toBe(owned.length);
  expect(all(view(plan, ` ${names[0]} `))).toEqual(all(view(plan, names[0])));
  expect(all(view(plan, 'nobody at all'))).toEqual([]);
});

test('grouped by what it asks today: the waiting apart, the soonest first', () => {
  const shown = view(plan);
  const group = (name: TodayGroupKey) => shown.groups.find((each) => each.key === name)!.items;
  expect(group('waiting').map((ref) => ref.order)).toContain('A-04');
  expect(group('late').every(({ status }) => status === 'overdue')).toBe(true);
  const rows = plan.tables[0]!.rows;
  for (const { items } of shown.groups) {
    const dues = items.map(
      (ref) =>
        rows.find(({ row }) => row.row === ref.row)!.order.stages.find(({ stage }) => stage.key === ref.stage)!.due ?? Infinity,
    ); // prettier-ignore
    expect(dues).toEqual([...dues].sort((a, b) => a - b));
  }
});

describe('as the days go by', () => {
  const of = (now: string) => view(planOf(orderBook(), moment(now)));
  const at = (now: string, order: string, stage: string) =>
    of(now).groups.flatMap(({ key, items }) =>
      items
        .filter((ref) => ref.order === order && ref.stage === stage)
        .map(({ status, left }) => `${key}: ${status}, ${left?.zh}`),
    );

  test('what is planned for Tuesday is later on the Sunday before, and this week’s from Monday on', () => {
    expect(of('2026-05-10 10:00').groups[2]!.count).toBe(0);
    expect(at('2026-05-10 10:00', 'A-02', 'booking')).toEqual(['later: not started, 剩2天']);
    expect(at('2026-05-11 10:00', 'A-02', 'booking')).toEqual(['week: due soon, 剩1天']);
  });

  test('an inspection is due three days after the factory’s date; after that it is behind, not late', () => {
    expect(at('2026-05-22 10:00', 'A-02', 'final_qc')).toEqual(['week: due soon, 剩1天']);
    expect(at('2026-05-24 10:00', 'A-02', 'final_qc')).toEqual(['today: behind, 落后1天']);
  });

  test('a deposit is due on its day, and late after it', () => {
    expect(at('2026-05-11 10:00', 'A-03', 'deposit')).toEqual(['today: due soon, 今天到期']);
    expect(at('2026-05-12 10:00', 'A-03', 'deposit')).toEqual(['late: overdue, 超期1个工作日']);
  });
});

test('the place is the stage column, and the order number where it has none', () => {
  const items = all(view(plan));
  expect(items.find((ref) => ref.order === 'A-03' && ref.stage === 'deposit')!.place.column).toBe(8);
  expect(items.every(({ place }) => place.column >= 1 && place.column <= HEADERS.length)).toBe(true);
});

test('counts all and tells the first of 5,000 orders', () => {
  const rows = Array.from({ length: 5000 }, (_, i) => [
    `B-${i}`, 'Nordvik', '挪威', '王丽', 'FOB Ningbo', '30% T/T, 70%见提单副本', day('2026-04-01'), null, null, day('2026-06-20'), null, null, day('2026-06-28'),
  ]); // prettier-ignore
  const many = planOf(bookOf(sheetOf('出货', [['2026年出货跟踪表'], HEADERS, ...rows])), MID_MORNING);
  const shown = view(many, '', { late: 20 });
  expect(shown.groups[0]!.count).toBeGreaterThanOrEqual(5000);
  expect(shown.groups[0]!.items).toHaveLength(20);
});

test('on demand: why, what to give, whom it may wait for, who can take it', () => {
  const ref = all(view(plan)).find((item) => item.order === 'A-03' && item.stage === 'deposit')!;
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
