import { GendanError } from '../../../shared/errors';
import { formulaAt } from '../../../shared/book/formulas';
import { findSheet } from '../../../shared/book/model';
import { EMPTY_PATCH, type Patch } from '../../../shared/book/patch';
import type { BookChange } from '../../../shared/host';
import { REFUSALS } from '../../../shared/book/refusals';
import { pageLayoutOf } from '../../../emulators/office/types/page-layout';
import { PAGE } from '../../tools/sheet-work-contract';
import { bookOf, sheetOf } from '../../tools/workbook';
import { contentOf } from './books';
import { impatient, quiet, startTestOffice, type TestOffice } from './office';

let office: TestOffice;

beforeAll(async () => {
  office = await startTestOffice();
});
afterAll(() => office.started.stop());

const BOOK = bookOf(
  sheetOf('订单', [['单号'], ['FY26-01']]),
  sheetOf(
    '模板',
    [
      ['INVOICE', null],
      ['{{line.name}}', 2],
      ['{{line.spec}}', 3],
      ['Total', 5],
    ],
    {
      merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
    },
  ),
);
const PATCH: Patch = { ...EMPTY_PATCH, sheets: [PAGE] };
const sheet = (name: string) => office.workbook.find(name)!;
const look = (row: number, column: number) => sheet(PAGE.name).cell(row, column)?.look ?? {};
const syncsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const before = office.excel.log.syncs;
  await work();
  return office.excel.log.syncs - before;
};
const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a page to be printed', () => {
  test('is drawn as it says: merges, heights, widths, fonts, grounds, lines and number formats', async () => {
    office.hold(BOOK);
    expect((await office.host().commit(PATCH)).refused).toEqual([]);
    const page = sheet(PAGE.name);
    expect(page.merges).toEqual(PAGE.look!.merges);
    expect([1, 2, 3, 4].map((row) => page.heights.get(row))).toEqual([30, undefined, 18, 18]);
    expect([page.look['showGridlines'], page.frozenRows, page.colourRules]).toEqual([false, 0, []]);
    expect(page.widths.get(1)).toBeGreaterThan(page.widths.get(2)!);
    expect(look(1, 1)).toMatchObject({ bold: true, fontSize: 16, horizontalAlignment: 'Center', verticalAlignment: 'Center' });
    expect(look(3, 2)).toMatchObject({ bold: true, italic: true, fillColor: '#E5E9F0', fontColor: '#1F2937', wrapText: true });
    expect(look(3, 1)).toMatchObject({ borderTopStyle: 'Continuous', borderLeftWeight: 'Thin', borderRightWeight: 'Thin' });
    expect(look(4, 2)).toMatchObject({ borderBottomStyle: 'Continuous', borderBottomWeight: 'Thin', borderRightWeight: 'Thin' });
    expect(look(5, 2)).toMatchObject({ borderBottomWeight: 'Medium' });
    expect(look(4, 2)).not.toHaveProperty('fillColor');
    expect([page.cell(4, 3)!.format, page.cell(2, 2)!.format, page.cell(2, 3)!.format]).toEqual(['#,##0.00', '@', 'd mmm yyyy']);
    expect(page.cell(2, 2)).toMatchObject({ value: '007' });
    expect(page.cell(5, 3)).toMatchObject({ formula: '=SUM(C4:C4)' });
  }); // prettier-ignore

  test('is set up for printing: A4 across, as wide as a page, its area and the rows on each page', async () => {
    office.hold(BOOK);
    await office.host().commit(PATCH);
    expect(pageLayoutOf(sheet(PAGE.name))).toEqual({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      printArea: { top: 1, left: 1, bottom: 5, right: 3 },
      titleRows: { top: 1, left: 1, bottom: 3, right: 16384 },
    });
  });

  test('takes a look, a write and a page set-up; several pages no more', async () => {
    office.hold(BOOK);
    const host = office.host();
    await host.readBook();
    expect(await syncsOf(() => host.commit(PATCH))).toBe(3);
    const more: Patch = { ...EMPTY_PATCH, sheets: ['PI 1', 'PI 2'].map((name) => ({ ...PAGE, name })) };
    expect(await syncsOf(() => host.commit(more))).toBe(3);
  });

  test('other new sheets are drawn as ever, with nothing asked of the page', async () => {
    office.hold(BOOK);
    const host = office.host();
    await host.readBook();
    const { look: _, ...plain } = PAGE;
    expect(await syncsOf(() => host.commit({ ...EMPTY_PATCH, sheets: [plain] }))).toBe(2);
    expect([sheet(PAGE.name).frozenRows, sheet(PAGE.name).merges, sheet(PAGE.name).look]).toEqual([
      1,
      [],
      {},
    ]);
  });

  test('where Excel does not take the page set-up (no printer) all is written and that is told', async () => {
    office.hold(BOOK);
    office.excel.faults.add({ action: 'PageLayout.paperSize', what: { error: 'GeneralException' } });
    const report = await office.host().commit(PATCH);
    expect(report).toMatchObject({ addedSheets: [PAGE.name] });
    expect(report.refused).toEqual([
      { place: { sheet: PAGE.name, row: 1, column: 1 }, reason: REFUSALS.pageNotSetUp },
    ]);
    expect(sheet(PAGE.name).cell(4, 1)).toMatchObject({ value: '=Mug' });
    expect((await office.host().commit(PATCH)).refused).toEqual([]);
  });

  test.each([
    ['Range.merge', { error: 'GeneralException' }],
    ['RangeFont.bold', { error: 'ConnectionFailure' }],
    ['RangeBorder.weight', { error: 'InvalidArgument' }],
    ['RangeFormat.rowHeight', { error: 'AccessDenied' }],
    ['Worksheet.showGridlines', { error: 'GeneralException' }],
    ['Range.values', { error: 'AccessDenied' }],
    [0, 'dropped reply'],
  ] as const)('a fault at %s leaves what the next run completes', async (action, what) => {
    office.hold(BOOK);
    await office.host().commit(PATCH);
    const whole = contentOf(office.book());
    for (const request of [1, 2, 3]) {
      office.hold(BOOK);
      const host = office.host({ alarm: impatient });
      office.excel.faults.add(
        typeof action === 'string' ? { action, what } : { request, what },
      );
      const failed = await failureOf(host.commit(PATCH));
      if (failed !== undefined) expect(failed).toBeInstanceOf(GendanError);
      office.excel.faults.clear();
      expect((await host.commit(PATCH)).refused).toEqual([]);
      expect(contentOf(office.book())).toEqual(whole);
      expect(sheet(PAGE.name).merges).toEqual(PAGE.look!.merges);
      await host.revert();
      expect(contentOf(office.book())).toEqual(contentOf(BOOK));
    }
  }); // prettier-ignore
});

describe('a copy of a sheet', () => {
  test('takes three requests and has all looks of its sheet', async () => {
    office.hold(BOOK);
    sheet('模板').look['pageLayout'] = { ...pageLayoutOf(sheet('模板')), paperSize: 'A4' };
    sheet('模板').heights.set(1, 40);
    expect(await syncsOf(() => office.host().copySheet!('模板', 'CI 1'))).toBe(3);
    expect(office.workbook.sheets.map(({ name }) => name)).toEqual(['订单', '模板', 'CI 1']);
    expect([pageLayoutOf(sheet('CI 1')).paperSize, sheet('CI 1').heights.get(1)]).toEqual(['A4', 40]);
  });

  test('whoever watches is told of the copy as of a change of their own', async () => {
    office.hold(BOOK);
    const host = office.host();
    const told: unknown[] = [];
    const stop = host.watch((change) => told.push(change));
    await quiet();
    await host.copySheet!('模板', 'CI 1');
    await quiet();
    stop();
    await quiet();
    expect(told).toContainEqual({ sheet: 'CI 1', remote: false });
    expect(told.every((change) => (change as BookChange).remote === false)).toBe(true);
  });

  test('is refused where the structure of the workbook is protected', async () => {
    office.hold(BOOK);
    office.workbook.isStructureProtected = true;
    await expect(office.host().copySheet!('模板', 'CI 1')).rejects.toThrow(
      'The sheet "模板" was not copied to "CI 1": the workbook structure is protected',
    );
  });

  test('where a colleague takes the name meanwhile it is gone again, and that is said', async () => {
    office.hold(BOOK);
    const stop = office.workbook.onEvent((event) => {
      if (event.what !== 'sheet in' || event.by === 'colleague') return;
      stop();
      office.workbook.by('colleague', () => office.workbook.addSheet('CI 1'));
    });
    await expect(office.host().copySheet!('模板', 'CI 1')).rejects.toThrow(
      'exists already; choose another name',
    );
    expect(office.workbook.sheets.map(({ name }) => name)).toEqual(['订单', '模板', 'CI 1']);
    expect(sheet('CI 1').rows).toEqual([]);
  });

  test.each([1, 2, 3])('a fault in request %d is a sentence; no half copy is left where Excel still answers', async (request) => {
    for (const what of [{ error: 'GeneralException' }, { error: 'AccessDenied' }, { error: 'ConnectionFailure' }, 'dropped reply'] as const) {
      office.hold(BOOK);
      office.excel.faults.add({ request, what });
      expect(await failureOf(office.host({ alarm: impatient }).copySheet!('模板', 'CI 1'))).toBeInstanceOf(GendanError);
      const names = office.workbook.sheets.map(({ name }) => name);
      const isAnswered = typeof what === 'object' && what.error !== 'ConnectionFailure';
      if (isAnswered) expect(names).toEqual(['订单', '模板']);
      expect(names.slice(0, 2)).toEqual(['订单', '模板']);
    }
  }); // prettier-ignore
});

describe('rows that are repeated', () => {
  test('take three requests, and have the heights of theirs', async () => {
    office.hold(BOOK);
    sheet('模板').heights.set(2, 24);
    const host = office.host();
    expect(await syncsOf(() => host.repeatRows!('模板', { from: 2, to: 3, times: 3 }))).toBe(3);
    expect([2, 3, 4, 5, 6, 7, 8].map((row) => sheet('模板').heights.get(row))).toEqual([24, undefined, 24, undefined, 24, undefined, undefined]);
    expect(sheet('模板').cell(8, 1)).toMatchObject({ value: 'Total' });
  }); // prettier-ignore

  test.each([1, 2, 3])('a fault in request %d is a sentence; the rows are as they were where Excel still answers', async (request) => {
    for (const what of [{ error: 'GeneralException' }, { error: 'AccessDenied' }, { error: 'ConnectionFailure' }, 'dropped reply'] as const) {
      office.hold(BOOK);
      office.workbook.find('模板')!.put(4, 2, { formula: '=SUM(B2:B3)' });
      const before = contentOf(office.book());
      office.excel.faults.add({ request, what });
      const failed = await failureOf(office.host({ alarm: impatient }).repeatRows!('模板', { from: 2, to: 3, times: 3 }));
      expect(failed).toBeInstanceOf(GendanError);
      if (typeof what === 'object' && what.error !== 'ConnectionFailure') {
        expect(contentOf(office.book())).toEqual(before);
        expect(formulaAt(findSheet(office.book(), '模板')!, 4, 2)).toBe('SUM(B2:B3)');
      }
    }
  }); // prettier-ignore
});
