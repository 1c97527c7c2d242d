import { commitPatch } from '../../../apps-script/server/commit';
import { copySheet } from '../../../apps-script/server/copy-sheet';
import { openSpreadsheet } from '../../../apps-script/server/open-spreadsheet';
import { repeatRows } from '../../../apps-script/server/repeat-rows';
import { EMPTY_PATCH, type Patch } from '../../../shared/book/patch';
import { Meter, type Fault } from '../../../emulators/apps-script/meter';
import { services } from '../../../emulators/apps-script/services';
import { Sheets } from '../../../emulators/apps-script/sheets';
import { worldOf, type World } from '../../../emulators/apps-script/world';
import { createCalculator } from '../../../emulators/spreadsheet/calc';
import { bookOf as bookIn, workbookOf } from '../../../emulators/spreadsheet/book';
import { PAGE } from '../../tools/sheet-work-contract';
import { bookOf, sheetOf } from '../../tools/workbook';

const BOOK = bookOf(
  sheetOf('订单', [['单号'], ['FY26-01']]),
  sheetOf('模板', [
    ['INVOICE', null],
    ['{{line.name}}', 2],
    ['{{line.spec}}', 3],
    ['Total', 5],
  ]),
);
const PATCH: Patch = { ...EMPTY_PATCH, sheets: [PAGE] };
const BLOCK = { from: 2, to: 3, times: 6 };
const worldOfBook = (): World => worldOf(workbookOf(BOOK), { now: 0 });

/** One execution on the emulated services, with a fault where one is asked for. */
function execute(world: World, work: () => unknown, fault?: Fault): { error: unknown; meter: Meter } {
  const meter = new Meter(world.quotas.runMs, (ms) => (world.now += ms), { fault });
  const sheets = new Sheets(world, { meter, mode: 'FULL', makeDate: (at) => new Date(at), holdsLock: { is: false } });
  const { console: _, ...found } = services(sheets, new Map());
  Object.assign(globalThis, found);
  try {
    work();
    return { error: undefined, meter };
  } catch (error) {
    return { error, meter };
  } finally {
    for (const name of Object.keys(found)) Reflect.deleteProperty(globalThis, name);
  }
} // prettier-ignore

const commits = () => commitPatch(openSpreadsheet(), PATCH);
const sheet = (world: World, name: string) => world.workbook.find(name)!;
const names = ({ workbook }: World): string[] => workbook.sheets.map(({ name }) => name);

describe('a page to be printed', () => {
  test('is drawn as it says, in a call for each kind of look', () => {
    const world = worldOfBook();
    const { error, meter } = execute(world, commits);
    expect(error).toBeUndefined();
    const page = sheet(world, PAGE.name);
    const look = (row: number, column: number) => page.cell(row, column)?.look ?? {};
    expect(page.merges).toEqual(PAGE.look!.merges);
    expect([1, 2, 3, 4].map((row) => page.heights.get(row))).toEqual([30, undefined, 18, 18]);
    expect([page.look['hidesGridlines'], page.frozenRows]).toEqual([true, 0]);
    expect(look(1, 1)).toMatchObject({ fontWeight: 'bold', fontSize: 16, across: 'center', down: 'middle' });
    expect(look(3, 2)).toMatchObject({ fontStyle: 'italic', background: '#E5E9F0', fontColor: '#1F2937', wrap: true });
    const line = { color: '#000000', style: 'SOLID' };
    expect(look(4, 2)).toMatchObject({ borders: { top: line, bottom: line, left: line, right: line } });
    expect(look(5, 2)).toMatchObject({ borders: { bottom: { style: 'SOLID_MEDIUM' } } });
    expect([page.cell(4, 3)!.format, page.cell(2, 2)!.format, page.cell(2, 3)!.format]).toEqual(['#,##0.00', '@', 'd mmm yyyy']);
    expect(page.cell(2, 2)).toMatchObject({ value: '007' });
    // The person stays where they were.
    expect(world.workbook.active!.name).toBe('订单');
    expect(meter.calls).toBeLessThan(40);
  }); // prettier-ignore

  test('a fault at any call leaves what the next run completes', () => {
    const { meter } = execute(worldOfBook(), commits);
    const whole = worldOfBook();
    execute(whole, commits);
    for (let at = 1; at <= meter.calls; at++)
      for (const isAfter of [false, true]) {
        const world = worldOfBook();
        execute(world, commits, { at, isAfter });
        expect(execute(world, commits).error).toBeUndefined();
        expect(bookIn(world.workbook)).toEqual({ ...bookIn(whole.workbook), activeSheet: expect.any(String) });
      }
  }); // prettier-ignore
});

describe('a copy of a sheet', () => {
  test('has its name and its place at once, and the person stays where they were', () => {
    const world = worldOfBook();
    sheet(world, '模板').heights.set(1, 40);
    execute(world, () => copySheet('订单', 'CI 1'));
    expect(names(world)).toEqual(['订单', 'CI 1', '模板']);
    execute(world, () => copySheet('模板', 'CI 2'));
    expect(sheet(world, 'CI 2').heights.get(1)).toBe(40);
    expect(world.workbook.active!.name).toBe('订单');
  });

  test('a chart on a tab of its own counts among the tabs, and its name is taken', () => {
    const world = worldOfBook();
    world.charts.push({ name: '图', after: 1 } as World['charts'][number]);
    execute(world, () => copySheet('模板', 'CI 1'));
    expect(names(world)).toEqual(['订单', '模板', 'CI 1']);
    expect(String(execute(world, () => copySheet('模板', '图')).error)).toContain('exists already');
    expect(String(execute(world, () => copySheet('图', 'x')).error)).toContain('no sheet called');
  });

  test('a fault at any call leaves a whole copy or none', () => {
    const { meter } = execute(worldOfBook(), () => copySheet('模板', 'CI 1'));
    for (let at = 1; at <= meter.calls; at++)
      for (const isAfter of [false, true]) {
        const world = worldOfBook();
        expect(execute(world, () => copySheet('模板', 'CI 1'), { at, isAfter }).error).toBeDefined();
        const copy = world.workbook.find('CI 1');
        if (copy) expect(copy.rows).toEqual(sheet(world, '模板').rows);
      }
  });
});

describe('rows that are repeated', () => {
  test('double from copy to copy, and have the heights of theirs', () => {
    const world = worldOfBook();
    sheet(world, '模板').heights.set(2, 24);
    const { meter } = execute(world, () => repeatRows('模板', BLOCK));
    expect(
      sheet(world, '模板')
        .rows.slice(1, 14)
        .map((cells) => cells[0]?.value),
    ).toEqual([...Array.from({ length: 6 }, () => ['{{line.name}}', '{{line.spec}}']).flat(), 'Total']);
    expect([2, 4, 12].map((row) => sheet(world, '模板').heights.get(row))).toEqual([24, 24, 24]);
    // 1 + 2 + 2 copies, and not five.
    expect(meter.counts.get('Range.copyTo')).toBe(3);
  });

  test('a protected sheet and a protected range below are told by what is protected, whatever Google says', () => {
    const world = worldOfBook();
    sheet(world, '模板').isProtected = true;
    expect(String(execute(world, () => repeatRows('模板', BLOCK)).error)).toContain('the sheet is protected');
    const other = worldOfBook();
    other.protectedRanges.push({ sheet: '模板', area: { top: 4, left: 1, bottom: 20, right: 2 }, canEdit: false });
    const before = bookIn(other.workbook);
    expect(String(execute(other, () => repeatRows('模板', BLOCK)).error)).toContain('protected against this account');
    expect(bookIn(other.workbook)).toEqual(before);
  }); // prettier-ignore

  test('a fault at any call leaves the rows as they were, or all of them done', () => {
    const make = (): World => {
      const world = worldOfBook();
      createCalculator(world.workbook);
      sheet(world, '模板').set(4, 2, { formula: '=SUM(B2:B3)' });
      return world;
    };
    const done = make();
    const { meter } = execute(done, () => repeatRows('模板', BLOCK));
    for (let at = 1; at <= meter.calls; at++)
      for (const isAfter of [false, true]) {
        const world = make();
        expect(execute(world, () => repeatRows('模板', BLOCK), { at, isAfter }).error).toBeDefined();
        expect([bookIn(make().workbook), bookIn(done.workbook)]).toContainEqual(bookIn(world.workbook));
      }
  });
});
