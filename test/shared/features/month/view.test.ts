import { MONTH_KINDS } from '../../../../shared/features/month/items';
import { monthDay, monthView, type MonthWanted } from '../../../../shared/features/month/view';
import { entriesOf } from '../../../../shared/orders/entry';
import { plan as planOf } from '../../../../shared/plan/plan';
import { dayOf, parseIso } from '../../../../shared/time/moment';
import { orderBook } from '../../../tools/order-book';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { aTeam } from '../../../tools/team';

const plan = planOf(setUp(orderBook(), aTeam), MID_MORNING);
const serial = (iso: string): number => dayOf(parseIso(iso)!);
const month = (wanted: Partial<MonthWanted> = {}) =>
  monthView(plan, { filter: {}, months: 0, kinds: [], lines: 20, ...wanted });
const on = (iso: string, wanted: Partial<MonthWanted> = {}) =>
  month(wanted).days.find((each) => each.day === serial(iso))!;

test('days off have their name, a make-up day is marked, today is today', () => {
  expect(on('2026-05-01')).toMatchObject({ kind: 'holiday', label: { zh: '劳动节' } });
  expect(on('2026-05-09')).toMatchObject({ kind: 'make-up' });
  expect(on('2026-05-17')).toMatchObject({ kind: 'weekend' });
  expect(
    month()
      .days.filter(({ isToday }) => isToday)
      .map((each) => each.day),
  ).toEqual([dayOf(MID_MORNING)]);
});

test('a vessel that is to sail stands on its day, one that has sailed on the day it did', () => {
  expect(on('2026-05-28', { kinds: ['sailing'] }).items).toMatchObject([{ order: 'A-02', isOver: false }]);
  const april = month({ months: -1, kinds: ['sailing'] });
  expect(april.month).toBe(4);
  expect(april.days.flatMap(({ items }) => items)).toMatchObject([{ order: 'A-01', isOver: true }]);
});

test('what is late is late in its day, and comes first', () => {
  const dues = [-2, -1, 0, 1, 2].flatMap((months) =>
    month({ months, kinds: ['due'] }).days.flatMap(({ items }) => items),
  );
  const expected = entriesOf(plan).flatMap(({ work }) =>
    work.filter(({ stage }) => stage.status === 'overdue' && stage.due !== undefined),
  );
  expect(dues.filter(({ isLate }) => isLate)).toHaveLength(expected.length);
  for (const { items } of month().days)
    expect(items.map(({ isLate }) => isLate)).toEqual(
      [...items.map(({ isLate }) => isLate)].sort((a, b) => Number(b) - Number(a)),
    );
});

test('with less room than there is to tell, the rest is counted and the day opens all of it', () => {
  const full = month().days.find(({ total }) => total > 0)!;
  const tight = month({ lines: 0 }).days.find((each) => each.day === full.day)!;
  expect(tight.items).toHaveLength(0);
  expect(tight.total).toBe(full.total);
  expect(monthDay(plan, {}, [], full.day)).toEqual({ items: full.items, total: full.total });
});

test('each kind by itself, and all together, count the same', () => {
  const { counts, days } = month();
  expect(days.reduce((sum, { total }) => sum + total, 0)).toBe(
    MONTH_KINDS.reduce((sum, kind) => sum + counts[kind], 0),
  );
  for (const kind of MONTH_KINDS)
    expect(month({ kinds: [kind] }).days.reduce((sum, { total }) => sum + total, 0)).toBe(counts[kind]);
});

test('a filter leaves the days of its orders alone', () => {
  for (const { items } of month({ filter: { customer: ['Meridian'] } }).days)
    for (const { customer } of items) expect(customer).toBe('Meridian');
});
