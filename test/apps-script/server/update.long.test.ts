import type { Book } from '../../../shared/book/model';
import { moment } from '../../tools/order-facts';
import { largeSetUp } from '../large';
import { atClock, leftToWrite, open, type Opened } from '../tools';

const NEXT_DAY = moment('2026-05-19 09:00');

describe('20,000 orders', () => {
  let under: Opened;
  beforeAll(() => {
    under = open(largeSetUp(20_000), { now: NEXT_DAY });
    under.world.triggers.push({ id: '1', handler: 'runReminders', everyHours: 1 });
  });

  test('get their results for the first time within six minutes: a call for each sheet, two more for the orders, and a few dozen', () => {
    const { error, meter } = under.project.timed();
    expect(error).toBeUndefined();
    expect(leftToWrite(under.book(), NEXT_DAY)).toBe(0);
    const sheets = under.world.workbook.sheets.length;
    // And once for the key cells of each piece that is written.
    const pieces = meter.counts.get('Range.getValues')! - sheets;
    expect(pieces).toBeLessThanOrEqual(3);
    // The first time fourteen dress the six columns, three give dates their format; the mails take five, whom they may go
    // to two, and what came of the run is noted in one.
    expect(meter.calls).toBeLessThanOrEqual(sheets + pieces + 2 + 10 + 14 + 3 + 5 + 2 + 1);
    expect(meter.spent).toBeLessThan(60_000);
  });

  test('a paste of 1,000 rows among them is answered within 30 seconds', () => {
    under.world.now = atClock(NEXT_DAY, 'Asia/Shanghai');
    const dates = Array.from({ length: 1000 }, (_, at) => [46100 + (at % 20)]);
    const { error, meter } = under.types('Orders', 12_002, 14, dates);
    expect(error).toBeUndefined();
    expect(leftToWrite(withOnly(under.book(), 12_002, 13_001), NEXT_DAY)).toBe(0);
    expect(meter.spent).toBeLessThan(20_000);
  });
});

test('too slow a day for one run: it stops in time, and the following runs go on where it stopped', () => {
  const under = open(largeSetUp(2500), { now: NEXT_DAY });
  under.world.triggers.push({ id: '1', handler: 'runReminders', everyHours: 1 });
  const slow = { slowness: 80 };
  const bare = (): number => {
    const { rows } = under.book().sheets.find(({ name }) => name === 'Orders')!;
    return rows.filter((row) => row[STATUS] === undefined || row[STATUS] === null).length;
  };
  const left = [bare()];
  do {
    const { error } = under.project.timed(slow);
    expect(error).toBeUndefined();
    left.push(bare());
    expect(under.world.properties.document.get('gendan.cursor') ?? '1:Orders').toMatch(/^\d+:Orders$/);
  } while (left[left.length - 1]! > 0 && left.length < 9);
  // Each run took up what the one before had left.
  expect(left).toEqual([...left].sort((a, b) => b - a));
  expect(left.length).toBeGreaterThan(2);
  expect(left[left.length - 1]).toBe(0);
  under.world.now = atClock(NEXT_DAY, 'Asia/Shanghai');
  under.project.timed();
  expect(leftToWrite(under.book(), NEXT_DAY)).toBe(0);
});

/** The book with some of its orders: each is judged by its own row, so the rest changes nothing. */
function withOnly({ sheets }: Book, from: number, to: number): Book {
  return {
    sheets: sheets.map((sheet) => {
      const some = <T>(rows: readonly T[]): T[] => [rows[0]!, ...rows.slice(from - 1, to)];
      return sheet.name === 'Orders' ? { ...sheet, rows: some(sheet.rows), kinds: some(sheet.kinds) } : sheet;
    }),
  };
}

/** Where the status of an order of the large book stands, counted from 0. */
const STATUS = 23;
