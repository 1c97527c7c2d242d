import { onlyRows } from '../../shared/actions/follow-up';
import { patchOf, plan } from '../../shared/plan/plan';
import { moment } from '../tools/order-facts';
import { setUp } from '../tools/set-up';
import { aTeam } from '../tools/team';
import { largeBook } from './large';
import { atClock, leftToWrite, open, withoutResults, type Opened } from './tools';

jest.setTimeout(240_000);

const NEXT_DAY = moment('2026-05-19 09:00');

describe('20,000 orders', () => {
  let under: Opened;
  beforeAll(() => {
    under = open(setUp(largeBook(20_000), aTeam), { now: NEXT_DAY });
    under.world.triggers.push({ id: '1', handler: 'runReminders', everyHours: 1 });
  });

  test('are up to date within six minutes: a call for each sheet, three for the orders, and a handful', () => {
    const { error, meter } = under.project.timed();
    expect(error).toBeUndefined();
    expect(leftToWrite(under.book(), NEXT_DAY)).toBe(0);
    const sheets = under.world.workbook.sheets.length;
    expect(meter.counts.get('Range.getValues')).toBe(sheets);
    expect(meter.calls).toBeLessThanOrEqual(sheets + 2 + 12);
    expect(meter.spent).toBeLessThan(60_000);
  });

  test('a paste of 1,000 rows among them is answered within 30 seconds', () => {
    under.world.now = atClock(NEXT_DAY, 'Asia/Shanghai');
    const dates = Array.from({ length: 1000 }, (_, at) => [46100 + (at % 20)]);
    const { error, meter } = under.types('Orders', 12_002, 14, dates);
    expect(error).toBeUndefined();
    const now = plan(under.book(), NEXT_DAY);
    const left = patchOf(onlyRows(now, 'Orders', [12_002, 13_001])).cells;
    expect(left.filter(({ sheet }) => sheet === 'Orders')).toEqual([]);
    expect(meter.spent).toBeLessThan(20_000);
  });
});

test('too slow a day for one run: it stops in time, and the following runs go on where it stopped', () => {
  const under = open(withoutResults(setUp(largeBook(2500), aTeam)), { now: NEXT_DAY });
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

/** Where the status of an order of the large book stands, counted from 0. */
const STATUS = 23;
