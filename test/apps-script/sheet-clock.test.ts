import fc from 'fast-check';
import { sheetClock } from '../../apps-script/sheet-clock';
import { minuteOf, toSerial } from '../../shared/time/moment';
import { moment } from '../tools/order-facts';
import { bookOf, sheetOf } from '../tools/workbook';
import { openSidebarHost } from '../../emulators/apps-script/sidebar-host';
import {
  instantAt,
  instantOf,
  instantOfSerial,
  serialOfInstant,
  wallAt,
} from '../../emulators/apps-script/zones';
import { open } from './tools';

const ZONES = [
  'Asia/Shanghai',
  'America/New_York',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Europe/London',
];
const serial = (text: string): number => toSerial(moment(text));

describe('the wall clock of a spreadsheet', () => {
  test('agrees with a second reckoning at any minute of a century in any zone', () => {
    const minutes = fc.integer({ min: 0, max: 100 * 365 * 1440 });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), minutes, (zone, minute) => {
        const instant = Date.UTC(1970, 0, 1) + minute * 60_000;
        expect(sheetClock(zone).serialOf(new Date(instant))).toBe(serialOfInstant(instant, zone));
      }),
      { numRuns: 300 },
    );
  });

  test('a serial number comes back as it was, but for times that the clock skips, which are doubted', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: 40000 * 1440, max: 50000 * 1440 }),
        (zone, minute) => {
          const clock = sheetClock(zone);
          const date = new Date(instantOfSerial(minute / 1440, zone));
          if (clock.skippedBefore(date) > 0) return;
          expect(clock.serialOf(date)).toBe(minute / 1440);
          expect(clock.dateOf(minute / 1440)?.getTime()).toBe(date.getTime());
        },
      ),
      { numRuns: 300 },
    );
  });

  test('now is the minute that its clock shows', () => {
    jest.spyOn(Date, 'now').mockReturnValue(instantAt('2026-11-01T01:30', 'America/New_York') + 59_999);
    expect(minuteOf(sheetClock('America/New_York').now())).toBe(minuteOf(moment('2026-11-01 01:30')));
    jest.restoreAllMocks();
  });

  test.each([
    ['the hour that is skipped in New York', 'America/New_York', '2026-03-08 02:30', '2026-03-08 03:30'],
    ['the midnight that is skipped in Santiago', 'America/Santiago', '2026-09-06 00:30', '2026-09-06 01:30'],
  ])('%s has no Date of its own', (_, zone, skipped, instead) => {
    const date = new Date(instantOf(wallAt(instantAt(skipped.replace(' ', 'T'), 'UTC'), 'UTC'), zone));
    const clock = sheetClock(zone);
    expect(clock.serialOf(date)).toBe(serial(instead));
    expect(clock.skippedBefore(date)).toBeCloseTo(1 / 24);
    expect(clock.dateOf(serial(skipped))).toBeUndefined();
  });
});

describe('cells around the night on which clocks change', () => {
  const at = [
    '2026-03-07 23:59',
    '2026-03-08 01:59',
    '2026-03-08 02:00',
    '2026-03-08 02:30',
    '2026-03-08 03:00',
    '2026-03-08 03:30',
    '2026-03-09 00:00',
    '2026-11-01 01:30',
    '2026-11-01 02:00',
  ];

  test('every minute is read as the cell shows it, in New York with a script in Shanghai', async () => {
    const values = at.map(serial);
    const book = bookOf(
      sheetOf('一', [values, values], { kinds: ['t'.repeat(at.length), 't'.repeat(at.length)] }),
    );
    const { project } = open(book, { zone: 'America/New_York', scriptZone: 'Asia/Shanghai' });
    const [sheet] = (await openSidebarHost(project).host.readBook()).sheets;
    expect(sheet!.rows[0]!.map((value) => Math.round(Number(value) * 1440))).toEqual(
      values.map((value) => Math.round(value * 1440)),
    );
  });

  test('a whole day whose midnight is skipped is a whole day', async () => {
    const book = bookOf(sheetOf('一', [[serial('2026-09-06'), serial('2026-09-05')]], { kinds: ['dd'] }));
    const { project } = open(book, { zone: 'America/Santiago' });
    const { host } = openSidebarHost(project);
    const [sheet] = (await host.readBook()).sheets;
    expect(sheet).toMatchObject({ rows: [[serial('2026-09-06'), serial('2026-09-05')]], kinds: ['dd'] });
    expect((await host.readRows('一', [1, 1])).kinds).toEqual(['dd']);
  });
});
