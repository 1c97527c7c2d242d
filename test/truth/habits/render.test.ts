import { dayFromCivil } from '../../../shared/time/civil';
import type { Day } from '../../../truth/days';
import { HABITS } from '../../../truth/habits/all';
import { COLUMNS } from '../../../truth/habits/columns';
import { eventColumns, type Habit } from '../../../truth/habits/habit';
import { render } from '../../../truth/habits/render';
import { writtenAt } from '../../../truth/habits/written';
import { isCancelled, type EventKey } from '../../../truth/life/life';
import { makeOffice, type Office } from '../../../truth/life/make';

const now = dayFromCivil(2026, 4, 22);
const officeOf = (habit: Habit): Office =>
  makeOffice(11, habit.mix, 60, dayFromCivil(2025, 10, 1), dayFromCivil(2026, 6, 1));
const named = (name: string): Habit => HABITS.find((habit) => habit.name === name)!;

describe.each(HABITS.map((habit) => [habit.name, habit] as const))('%s', (_, habit) => {
  const office = officeOf(habit);
  const rendered = render(office, habit, now);

  test('what stands in it had happened, or was known, by now', () => {
    const wrong = rendered.orders.flatMap(({ life, written }) => [
      ...[...written.events].filter(
        ([event, { day, as }]) => as !== 'plan' && (day > now || day !== life.events[event]),
      ),
      ...[...written.promises].filter(
        ([key, day]) =>
          !life.promises[key]!.some((revision) => revision.known <= now && revision.day === day),
      ),
    ]);
    expect(wrong).toEqual([]);
  });

  test('what was typed stays: nothing disappears from one week to the next', () => {
    const lost = office.lives.slice(0, 30).flatMap((life) => {
      const after = writtenAt(office, habit, life, now).events;
      const before = [...writtenAt(office, habit, life, now - 7).events].filter(
        ([, { as }]) => as !== 'plan',
      );
      return before.filter(([event, { as }]) => after.get(event)?.as !== as);
    });
    expect(lost).toEqual([]);
  });

  test('each row is about one order, and its cells are as wide as the header', () => {
    expect(rendered.headers).toHaveLength(habit.columns.length);
    const wrong = [...rendered.rows].filter(([place, no]) => {
      const [name, row] = place.split('!') as [string, string];
      const sheet = rendered.book.sheets.find((each) => each.name === name)!;
      const cells = sheet.rows[Number(row) - 1]!;
      const isWide =
        cells.length === habit.columns.length && sheet.kinds[Number(row) - 1]!.length === cells.length;
      return !isWide || cells[habit.columns.indexOf('no')] !== no;
    });
    expect(wrong).toEqual([]);
  });

  test('an event without a column is in no cell', () => {
    const columns = eventColumns(habit);
    const events = rendered.orders.flatMap(({ written }) => [...written.events.keys()]);
    // All of the money in advance stands in the one column for money.
    const isKept = (event: EventKey): boolean =>
      columns.has(event) || (event === 'deposit' && columns.has('balance'));
    expect(events.filter((event) => !isKept(event))).toEqual([]);
  });
});

/** Days from an event to its cell, over all orders of a habit. */
function typedAfter(habit: Habit): number[] {
  const office = officeOf(habit);
  return office.lives.flatMap((life) => {
    const happened = life.events.production_start;
    if (happened === undefined || isCancelled(life, now)) return [];
    const days = Array.from({ length: 15 }, (_, lag): Day => happened + lag);
    const typed = days.find((day) => writtenAt(office, habit, life, day).events.has('production_start'));
    return typed === undefined ? [] : [typed - happened];
  });
}

test('teams that type late type 4 to 12 days later, ordinary ones within two', () => {
  expect(Math.max(...typedAfter(named('full')))).toBeLessThanOrEqual(3);
  const late = typedAfter(named('typed-late'));
  expect(Math.min(...late)).toBeGreaterThanOrEqual(4);
  expect(Math.max(...late)).toBeLessThanOrEqual(15);
});

test('in a stale book nothing is younger than 35 days', () => {
  const habit = named('stale');
  for (const { life, written } of render(officeOf(habit), habit, now).orders)
    for (const event of written.events.keys()) expect(life.events[event]!).toBeLessThanOrEqual(now - 35);
});

test('a book with months has the open orders of the month before once more', () => {
  const habit = named('months-copied');
  const { book, rows } = render(officeOf(habit), habit, now);
  expect(book.sheets.map(({ name }) => name)).toEqual(['2026年1月', '2026年2月', '2026年3月', '2026年4月']);
  const twice = [...rows.values()].filter((no, at, all) => all.indexOf(no) !== at);
  expect(twice.length).toBeGreaterThan(5);
});

test('a row for each style, and for each shipment', () => {
  for (const name of ['row-per-sku', 'in-parts']) {
    const habit = named(name);
    const { rows, orders } = render(officeOf(habit), habit, now);
    for (const { life } of orders) {
      const count = [...rows.values()].filter((no) => no === life.no).length;
      expect(count).toBe(name === 'in-parts' ? Math.max(1, life.parts.length) : life.skus.length);
    }
  }
});

test('deleted rows are those of orders that are over', () => {
  const habit = named('finished-deleted');
  const kept = new Set(render(officeOf(habit), habit, now).orders.map(({ life }) => life.no));
  const gone = officeOf(habit).lives.filter(({ no, ordered }) => ordered <= now && !kept.has(no));
  expect(gone.length).toBeGreaterThan(5);
  const isOver = gone.every(
    (life) => life.cancelled !== undefined || (life.events.balance ?? life.events.sailing!) <= now,
  );
  expect(isOver).toBe(true);
});

test('where ATD is typed ahead, some orders have a departure that has not been', () => {
  const habit = named('atd-ahead');
  const { orders } = render(officeOf(habit), habit, now);
  expect(orders.filter(({ written }) => written.events.get('sailing')?.as === 'plan').length).toBeGreaterThan(
    3,
  );
});

test('a booking number stands in the B/L column before the goods sail', () => {
  const habit = named('booking-in-bl');
  const { orders } = render(officeOf(habit), habit, now);
  expect(orders.some(({ life, written }) => written.numbers.has('bl_no') && life.events.sailing! > now)).toBe(
    true,
  );
});

test('people forget, each column and person their own', () => {
  const filled = (name: string): number => {
    const habit = named(name);
    const { orders } = render(officeOf(habit), habit, now);
    const sailed = orders.filter(({ life }) => life.events.sailing! < now - 20);
    const cells = sailed.flatMap(({ written }) =>
      ['inspection', 'loading', 'sailing'].filter((event) => written.events.has(event as EventKey)),
    );
    return cells.length / (3 * sailed.length);
  };
  expect(filled('full')).toBeGreaterThan(0.95);
  expect(filled('forgetful')).toBeLessThan(0.92);
});

test('no column has two headers alike in one language', () => {
  for (const { zh, en } of Object.values(COLUMNS))
    for (const words of [zh, en]) expect(new Set(words).size).toBe(words.length);
});
