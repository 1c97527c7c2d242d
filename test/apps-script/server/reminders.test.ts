import { plan } from '../../../shared/plan/plan';
import { patchOf } from '../../../shared/plan/patch-of';
import { applyPatch } from '../../../shared/book/apply';
import type { Book, CellValue } from '../../../shared/book/model';
import { TODAY_CELL } from '../../../shared/config';
import { toSerial } from '../../../shared/time/moment';
import { atClock, leftToWrite, open, small, valuesOf, withoutResults, type OpenOptions } from '../tools';
import { moment } from '../../tools/order-facts';
import { orderBook } from '../../tools/order-book';
import { sampled, upTo } from '../../tools/runs';

const NEXT_DAY = moment('2026-05-19 09:00');

/** The small book with the timer on. */
function withTimer(options: OpenOptions = {}, book: Book = small()) {
  const under = open(book, { now: NEXT_DAY, ...options });
  under.world.triggers.push({ id: '1', handler: 'runReminders', everyHours: 1 });
  return under;
}

const todayOf = (under: ReturnType<typeof open>): CellValue =>
  under.cell('跟单_今天', TODAY_CELL.row, TODAY_CELL.column);

describe('the timer', () => {
  test('is there once, however often it is turned on, and gone when it is turned off', () => {
    const under = open(small());
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

  test('later on the same day with the same verdicts reads once and sets nothing; the next day it writes again', () => {
    const under = withTimer();
    under.project.timed();
    const writes = ({ meter }: ReturnType<typeof under.project.timed>): string[] =>
      meter.log.filter((call) => /^(Range|RangeList|Sheet|Spreadsheet)\.(?!get)|flush/.test(call));
    const before = valuesOf(under.book());
    under.world.now = atClock(moment('2026-05-19 15:40'), 'Asia/Shanghai');
    const again = under.project.timed();
    expect([again.error, writes(again)]).toEqual([undefined, []]);
    expect(again.meter.counts.get('Range.getValues')).toBe(under.world.workbook.sheets.length);
    expect(valuesOf(under.book())).toEqual(before);
    under.world.now = atClock(moment('2026-05-20 09:00'), 'Asia/Shanghai');
    expect(writes(under.project.timed())).toContain('Range.setValues');
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
      const { log } = probe.project.timed().meter;
      const expected = applyPatch(book, patchOf(plan(book, NEXT_DAY))).book;
      const whole = valuesOf(expected);
      expect(valuesOf(probe.book())).toEqual(whole);
      expect(log.length).toBeGreaterThan(15);
      // A reading that was done and lost is the same as one that was not done.
      const calls = upTo(log.length).filter((at) => when === 'before' || !/\.get\w+$/.test(log[at - 1]!));
      for (const at of sampled(calls, 2)) {
        const under = withTimer({}, book);
        const { error } = under.project.timed({ fault: { at, isAfter: when === 'after' } });
        // What may be done twice is tried twice; everything else says what happened.
        if (error !== undefined)
          expect({ at, error }).toEqual({ at, error: expect.stringContaining('服务器发生错误') });
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
});

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
