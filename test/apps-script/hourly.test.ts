import { plan, patchOf } from '../../shared/plan/plan';
import { applyPatch } from '../../shared/book/apply';
import type { Book, CellValue } from '../../shared/book/model';
import { TODAY_CELL } from '../../shared/config';
import { toSerial } from '../../shared/time/moment';
import { atClock, leftToWrite, open, small, valuesOf, type OpenOptions } from './tools';
import { moment } from '../tools/order-facts';
import { orderBook } from '../tools/order-book';
import { setUp } from '../tools/set-up';
import { aTeam } from '../tools/team';
import { largeBook } from './large';

jest.setTimeout(180_000);

const NEXT_DAY = moment('2026-05-19 09:00');

/** The small book with the timer on. */
function withTimer(options: OpenOptions = {}, book: Book = small()) {
  const under = open(book, { now: NEXT_DAY, ...options });
  under.project.call('turnRemindersOn');
  return under;
}

const todayOf = (under: ReturnType<typeof open>): CellValue =>
  under.cell('跟单_今天', TODAY_CELL.row, TODAY_CELL.column);

describe('the timer', () => {
  test('is there once, however often it is turned on, and gone when it is turned off', () => {
    const under = withTimer();
    under.project.call('turnRemindersOn');
    under.project.call('turnRemindersOn');
    expect(under.world.triggers).toEqual([
      expect.objectContaining({ handler: 'runReminders', everyHours: 1 }),
    ]);
    under.world.triggers.push({ id: 'x', handler: 'runReminders', everyHours: 1 });
    under.project.call('turnRemindersOn');
    expect(under.world.triggers).toHaveLength(1);
    under.world.triggers.push({ id: 'y', handler: 'somebodyElses' });
    under.project.call('turnRemindersOff');
    expect(under.world.triggers.map(({ handler }) => handler)).toEqual(['somebodyElses']);
  });

  test('cannot be had when the project has too many, and the sentence says whose fault that is', () => {
    const under = open(small(), { quotas: { triggers: 0 } });
    under.project.call('turnRemindersOn');
    expect(under.world.said).toEqual([expect.stringContaining('too many triggers')]);
  });
});

describe('an hourly run', () => {
  test('brings the book up to date without a screen', () => {
    const under = withTimer();
    expect(under.project.timed().error).toBeUndefined();
    expect(leftToWrite(under.book(), NEXT_DAY)).toBe(0);
  });

  test('leaves a book alone that nobody has set up', () => {
    const under = withTimer({}, orderBook());
    expect(under.project.timed().error).toBeUndefined();
    expect(valuesOf(under.book())).toEqual(valuesOf(orderBook()));
  });

  test('fails in the open while another run holds the lock, and the next one makes up for it', () => {
    const under = withTimer();
    under.world.isLockHeld = true;
    expect(under.project.timed().error).toContain('is writing into this spreadsheet');
    under.world.isLockHeld = false;
    under.world.now = atClock(NEXT_DAY, 'Asia/Shanghai');
    under.project.timed();
    expect(leftToWrite(under.book(), NEXT_DAY)).toBe(0);
  });

  test.each(['before', 'after'])(
    'a call to Google that fails (%s it did its work), whichever it is: nothing wrong is written, the next run completes',
    (when) => {
      // A book in which the result columns and the moment are still to be written.
      const book = withoutResults(small());
      const probe = withTimer({}, book);
      const { calls } = probe.project.timed().meter;
      const expected = applyPatch(book, patchOf(plan(book, NEXT_DAY))).book;
      const whole = valuesOf(expected);
      expect(valuesOf(probe.book())).toEqual(whole);
      expect(calls).toBeGreaterThan(15);
      for (let at = 1; at <= calls; at++) {
        const under = withTimer({}, book);
        const { error } = under.project.timed({ fault: { at, isAfter: when === 'after' } });
        // What may be done twice is tried twice; everything else says what happened.
        if (error !== undefined)
          expect({ at, error }).toEqual({ at, error: expect.stringContaining('server error') });
        expectOnlyRight(under.book(), book, expected);
        expect(under.project.timed().error).toBeUndefined();
        expect(valuesOf(under.book())).toEqual(whole);
        const rules = under.world.workbook.find('出货')!.colourRules;
        expect(rules).toHaveLength(probe.world.workbook.find('出货')!.colourRules.length);
      }
    },
  );

  test('counts in the zone of the spreadsheet, whatever the zone of the script', () => {
    const inShanghai = withTimer();
    const elsewhere = withTimer({ scriptZone: 'America/New_York' });
    for (const under of [inShanghai, elsewhere]) under.project.timed();
    expect(valuesOf(elsewhere.book())).toEqual(valuesOf(inShanghai.book()));
    expect(todayOf(elsewhere)).toBe(toSerial(NEXT_DAY));
  });

  test.each([
    ['America/New_York', '2026-03-08 01:30', '2026-03-08 03:30'],
    ['America/New_York', '2026-11-01 00:30', '2026-11-01 05:30'],
    ['Europe/Berlin', '2026-03-29 01:30', '2026-03-29 04:00'],
    ['America/Santiago', '2026-09-05 23:30', '2026-09-06 02:00'],
  ])('through the night on which clocks change in %s', (zone, before, after) => {
    for (const at of [before, after].map((text) => moment(text))) {
      const under = withTimer({ zone, scriptZone: 'Asia/Shanghai', now: at }, small());
      expect(under.project.timed().error).toBeUndefined();
      expect(todayOf(under)).toBe(toSerial(at));
      expect(leftToWrite(under.book(), at)).toBe(0);
    }
  });

  test('20,000 orders: within six minutes, a call for each sheet, three for the orders, and a handful', () => {
    const under = withTimer({}, many());
    const { error, meter } = under.project.timed();
    expect(error).toBeUndefined();
    expect(leftToWrite(under.book(), NEXT_DAY)).toBe(0);
    const sheets = under.world.workbook.sheets.length;
    expect(meter.counts.get('Range.getValues')).toBe(sheets);
    expect(meter.calls).toBeLessThanOrEqual(sheets + 2 + 12);
    expect(meter.spent).toBeLessThan(120_000);
  });

  test('too slow a day for one run: it stops in time, and the following runs go on where it stopped', () => {
    const under = withTimer({}, withoutResults(setUp(largeBook(5000), aTeam)));
    const slow = { slowness: 45 };
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
});

/** Where the status of an order of the large book stands, counted from 0. */
const STATUS = 23;

let kept: Book | undefined;

/** 20,000 orders, set up; worked out once. */
const many = (): Book => (kept ??= setUp(largeBook(20_000), aTeam));

/** Before the results were first written. */
function withoutResults(book: Book): Book {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      const first = sheet.rows.reduce((found, row) => {
        const at = row.findIndex((value) => typeof value === 'string' && /^(跟单·|Gendan: )/.test(value));
        return at >= 0 ? Math.min(found, at) : found;
      }, Infinity);
      if (first === Infinity) return sheet;
      return {
        ...sheet,
        rows: sheet.rows.map((row) => row.slice(0, first)),
        kinds: sheet.kinds.map((letters) => letters.slice(0, first)),
      };
    }),
  };
}

/** Every cell holds what it held, or what it is to hold. */
function expectOnlyRight(now: Book, before: Book, after: Book): void {
  const [was, is, willBe] = [valuesOf(before), valuesOf(now), valuesOf(after)];
  for (const [sheet, rows] of Object.entries(is))
    rows.forEach((row, r) =>
      row.forEach((value, c) => {
        const right = [was[sheet]?.[r]?.[c] ?? null, willBe[sheet]?.[r]?.[c] ?? null];
        if (!right.includes(value)) throw new Error(`${sheet} ${r + 1},${c + 1}: ${String(value)}`);
      }),
    );
}
