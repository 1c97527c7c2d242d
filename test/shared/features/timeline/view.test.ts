import { TIMELINE_GROUPS } from '../../../../shared/features/timeline/arrange';
import { daysOff } from '../../../../shared/orders/days-off';
import { timelineView, type TimelineOrder } from '../../../../shared/features/timeline/view';
import { entriesOf } from '../../../../shared/orders/entry';
import { plan as planOf } from '../../../../shared/plan/plan';
import { dayOf, parseIso } from '../../../../shared/time/moment';
import { orderBook } from '../../../tools/order-book';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { aTeam } from '../../../tools/team';

const plan = planOf(setUp(orderBook(), aTeam), MID_MORNING);
const serial = (iso: string): number => dayOf(parseIso(iso)!);
const orders = (wanted: Partial<Parameters<typeof timelineView>[1]> = {}): TimelineOrder[] =>
  timelineView(plan, { filter: {}, ...wanted }, 0, 100).rows.flatMap((row) =>
    row.is === 'order' ? [row] : [],
  );
const order = (key: string): TimelineOrder => orders({ all: true }).find((row) => row.key === key)!;

test('open orders have a row each; those that are over are counted, and shown on request', () => {
  const open = entriesOf(plan).filter(({ phase }) => phase !== 'closed' && phase !== 'cancelled');
  expect(
    orders()
      .map(({ key }) => key)
      .sort(),
  ).toEqual(open.map(({ key }) => key).sort());
  expect(timelineView(plan, { filter: {} }, 0, 100).over).toBe(entriesOf(plan).length - open.length);
  expect(orders({ all: true })).toHaveLength(entriesOf(plan).length);
});

test('a bar begins with the order and ends with the last that is due; what is done and late lies on its days', () => {
  const row = order('A-03');
  expect(row.span![0]).toBe(serial('2026-05-05'));
  expect(row.span![1]).toBe(Math.max(...row.due, ...row.lateDays));
  expect(row.group).toBe('late');
  expect(row.lateDays.every((late) => late < dayOf(MID_MORNING))).toBe(true);
  expect(row.next).toMatchObject({ name: { zh: '收定金' } });
  expect(order('A-02').done).toContain(serial('2026-05-12'));
});

test('the vessel and the dates of outside are marks; of a sailed order they bind nobody', () => {
  expect(order('A-02').marks).toContainEqual(
    expect.objectContaining({ day: serial('2026-05-28'), isOver: false }),
  );
  for (const { isOver } of order('A-01').marks) expect(isOver).toBe(true);
});

test.each(TIMELINE_GROUPS)('by %s: every order stands below one heading, which counts it', (group) => {
  const { rows } = timelineView(plan, { filter: {}, group, all: true }, 0, 100);
  let counted = 0;
  let below = 0;
  for (const row of rows)
    if (row.is === 'group') {
      expect(below).toBe(0);
      below = row.count;
      counted += row.count;
    } else below--;
  expect(counted).toBe(entriesOf(plan).length);
});

test('a folded group is its heading alone', () => {
  const all = timelineView(plan, { filter: {}, group: 'customer' }, 0, 100);
  const [first] = all.rows;
  if (first?.is !== 'group') throw new Error('no heading');
  const folded = timelineView(plan, { filter: {}, group: 'customer', folded: [first.value] }, 0, 100);
  expect(folded.total).toBe(all.total - first.count);
  expect(folded.rows[0]).toEqual({ ...first, isFolded: true });
  expect(folded.orders).toBe(all.orders);
});

test('windows put together are the whole', () => {
  const wanted = { filter: {}, group: 'customer', all: true } as const;
  const whole = timelineView(plan, wanted, 0, 100);
  const parts = Array.from({ length: whole.total }, (_, at) => timelineView(plan, wanted, at, 1).rows[0]);
  expect(parts).toEqual(whole.rows);
});

test('days off are runs: a weekend, and Labour Day with the make-up day after it', () => {
  const runs = daysOff(plan, serial('2026-05-01'), serial('2026-05-17'));
  expect(runs).toEqual([
    [serial('2026-05-01'), serial('2026-05-05')],
    [serial('2026-05-10'), serial('2026-05-10')],
    [serial('2026-05-16'), serial('2026-05-17')],
  ]);
});
