import fc from 'fast-check';
import { sheetClock } from '../../../apps-script/sheet-clock';
import { bookName } from '../../../automation/command/open-book';
import { wallClock, wallClockIn } from '../../../clock/wall-clock';
import { isoOf, toSerial } from '../../../shared/time/moment';
import { endStages, stageFor } from '../../../emulators/sheets-rest/under-test';
import { orderBook } from '../../tools/order-book';
import { runOn } from './sheets-run';
import { runs } from '../../tools/runs';

afterEach(endStages);

const INSTANT = new Date('2026-05-18T20:30:40Z');

test.each([
  ['Asia/Shanghai', '2026-05-18T20:30:40Z', '2026-05-19 04:30'],
  ['America/New_York', '2026-05-18T20:30:40Z', '2026-05-18 16:30'],
  ['America/New_York in winter', '2026-01-01T02:00:00Z', '2025-12-31 21:00'],
  ['Asia/Kolkata', '2026-05-18T20:30:40Z', '2026-05-19 02:00'],
  ['GMT-07:00', '2026-05-18T06:30:00Z', '2026-05-17 23:30'],
  ['GMT+05:30', '2026-05-18T20:30:00Z', '2026-05-19 02:00'],
  ['UTC', '2026-05-18T00:00:00Z', '2026-05-18 00:00'],
])('the wall clock in %s at %s shows %s', (zone, instant, shown) => {
  expect(isoOf(wallClockIn(zone.replace(/ in winter$/, ''), new Date(instant)))).toBe(shown);
});

test('an unknown zone is the machine’s own', () => {
  expect(wallClockIn('Mars/Olympus', INSTANT)).toBe(wallClock(INSTANT));
});

test('the command’s clock and the add-on’s agree at every instant in every zone', () => {
  const zone = fc.constantFrom(
    'Asia/Shanghai',
    'America/New_York',
    'Europe/London',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
  );
  const minute = fc.integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2049, 0) / 60_000 });
  fc.assert(
    fc.property(zone, minute, (name, at) => {
      const date = new Date(at * 60_000);
      expect(toSerial(wallClockIn(name, date))).toBeCloseTo(sheetClock(name).serialOf(date), 6);
    }),
    runs(60, 200),
  );
});

test('what is next is judged by the clock of the spreadsheet, not of the machine; --now goes before it', async () => {
  const stage = await stageFor(orderBook());
  stage.server.workbook.zone = 'Asia/Shanghai';
  const clock = (zone = 'UTC') => wallClockIn(zone, INSTANT);
  const nowOf = async (...more: string[]): Promise<string> => {
    const { out } = await runOn(stage, ['plan', 'BOOK', '--json', ...more], {}, clock);
    return (JSON.parse(out) as { summary: { now: string } }).summary.now;
  };
  expect(await nowOf()).toBe('2026-05-19 04:30');
  stage.server.workbook.zone = 'America/New_York';
  expect(await nowOf()).toBe('2026-05-18 16:30');
  expect(await nowOf('--now', '2026-06-01T08:00')).toBe('2026-06-01 08:00');
  // The zone comes with what is read anyway.
  expect(stage.server.log).toHaveLength(6);
});

test('a digest of a spreadsheet is known again whichever way the spreadsheet was named', async () => {
  const stage = await stageFor(orderBook());
  const address = `https://docs.google.com/spreadsheets/d/${stage.server.id}/edit`;
  const ran = await runOn(stage, ['digest', address, '--preview']);
  // What was sent is kept by this name, so that nobody hears twice.
  expect(bookName(address)).toBe(bookName(`sheets:${stage.server.id}`));
  expect(ran.code).toBe(0);
  expect(stage.server.log.every(({ method }) => method === 'GET')).toBe(true);
});
