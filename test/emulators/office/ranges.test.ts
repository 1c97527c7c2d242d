import { bookOf, sheetOf } from '../../tools/workbook';
import { overwrite, workbookOf } from '../../../emulators/spreadsheet/book';
import type { Workbook } from '../../../emulators/spreadsheet/workbook';
import { startOffice, type StartedOffice } from '../../../emulators/office/start';

let workbook: Workbook;
let started: StartedOffice;

const BOOK = bookOf(
  sheetOf(
    '出货',
    [
      ['单号', '交期', '数量', '备注'],
      ['PO-1', 46077, 12, { error: '#N/A' }],
      ['PO-2', 46078.5, null, '007'],
      ['PO-3', null, true, null],
    ],
    { kinds: ['ssss', 'sdne', 'st.s', 's.b.'] },
  ),
);

beforeAll(async () => {
  workbook = workbookOf(BOOK);
  started = await startOffice(workbook);
});
afterAll(() => started.stop());
beforeEach(() => {
  workbook.is1904 = false;
  for (const sheet of [...workbook.sheets]) workbook.removeSheet(sheet);
  overwrite(workbook, BOOK, 'person');
});

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => started.Excel.run((context) => work(context.workbook.worksheets.getItem('出货'), context));

test('values, formulas, formats, texts and types of the used range', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getUsedRange(true);
    range.load('address,rowCount,columnCount,values,formulas,numberFormat,text,valueTypes');
    await context.sync();
    expect([range.address, range.rowCount, range.columnCount]).toEqual(['出货!A1:D4', 4, 4]);
    expect(range.values).toEqual([
      ['单号', '交期', '数量', '备注'],
      ['PO-1', 46077, 12, '#N/A'],
      ['PO-2', 46078.5, '', '007'],
      ['PO-3', '', true, ''],
    ]);
    expect(range.formulas).toEqual(range.values);
    expect(range.text[1]).toEqual(['PO-1', '2026/2/24', '12', '#N/A']);
    expect(range.text[2]![1]).toBe('2026/2/25 12:00');
    expect(range.valueTypes[1]).toEqual(['String', 'Double', 'Double', 'Error']);
    expect(range.valueTypes[3]).toEqual(['String', 'Empty', 'Boolean', 'Empty']);
  });
});

test('values are taken as typed, null leaves a cell, empty text empties it', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A2:D2').values = [[null, '2026-05-03', '', "'=1+1"]] as unknown[][] as never;
    sheet.getRange('A3:D3').formulas = [['=B3+1', '5%', 'TRUE', '#DIV/0!']];
    await context.sync();
    const range = sheet.getRange('A2:D3').load('values,formulas,numberFormat,valueTypes');
    await context.sync();
    expect(range.values).toEqual([
      ['PO-1', 46145, '', '=1+1'],
      [1.05, 0.05, true, '#DIV/0!'],
    ]);
    expect(range.formulas[1]![0]).toBe('=B3+1');
    expect(range.valueTypes[1]).toEqual(['Double', 'Double', 'Boolean', 'Error']);
  });
  expect(workbook.sheets[0]!.cell(2, 4)).toMatchObject({ value: '=1+1', isQuoted: true });
});

test('one value fills a range, a table of another size is refused', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('F1:G2').values = 'x' as never;
    sheet.getRange('F1:G1').numberFormat = '@' as never;
    await context.sync();
    sheet.getRange('F1').values = [['2026-05-03']];
    await context.sync();
    const range = sheet.getRange('F1:G2').load('values');
    await context.sync();
    expect(range.values).toEqual([
      ['2026-05-03', 'x'],
      ['x', 'x'],
    ]);
  });
  await expect(
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [['a', 'b']];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
  ['by indexes', (sheet) => sheet.getRangeByIndexes(1, 1, 2, 3), 'B2:D3'],
  ['a cell', (sheet) => sheet.getCell(3, 0), 'A4'],
  ['a column', (sheet) => sheet.getRange('B2').getEntireColumn(), 'B:B'],
  ['rows', (sheet) => sheet.getRange('2:3'), '2:3'],
  ['a row of a range', (sheet) => sheet.getRange('B2:D4').getRow(1), 'B3:D3'],
  ['a column of a range', (sheet) => sheet.getRange('B2:D4').getColumn(2), 'D2:D4'],
  ['what two ranges share', (sheet) => sheet.getRange('A1:C3').getIntersection('B2:F9'), 'B2:C3'],
  ['around two ranges', (sheet) => sheet.getRange('A1').getBoundingRect('C4'), 'A1:C4'],
  ['beside', (sheet) => sheet.getRange('A1:B1').getOffsetRange(2, 1), 'B3:C3'],
  ['larger', (sheet) => sheet.getRange('A1').getResizedRange(1, 2), 'A1:C2'],
  ['the last cell', (sheet) => sheet.getUsedRange().getLastCell(), 'D4'],
  ['what is used of a column', (sheet) => sheet.getRange('C:C').getUsedRange(true), 'C1:C4'],
])('a range %s', async (_, pick, address) => {
  await onSheet(async (sheet, context) => {
    const range = pick(sheet).load('address');
    await context.sync();
    expect(range.address).toBe(`出货!${address}`);
  });
});

test.each(['A0', 'XFE1', 'A1:', '无', 'A1:B2:C3'])('%s is no address', async (address) => {
  await expect(
    onSheet(async (sheet, context) => {
      sheet.getRange(address).load('values');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a range that is kept stays with its cells', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A3:B3').load('values');
    const gone = sheet.getRange('A4').load('values');
    await context.sync();
    workbook.by('colleague', () => {
      workbook.sheets[0]!.deleteRows(4, 1);
      workbook.sheets[0]!.insertRows(2, 2);
    });
    range.load('address,values');
    await context.sync();
    expect([range.address, range.values[0]![0]]).toEqual(['出货!A5:B5', 'PO-2']);
    gone.load('address');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

test('a range that is not kept is gone after its sync', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1').untrack().load('values');
    await context.sync();
    expect(range.values).toEqual([['单号']]);
    expect(() => range.load('text')).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }));
  });
});

test('what was not loaded cannot be read', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1').load('values');
    await context.sync();
    expect(() => range.text).toThrow('load');
  });
});

test('looks: widths, wrapping, colours, borders', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.format.fill.color = '#ddebf7';
    range.format.font.bold = true;
    range.format.wrapText = true;
    range.format.columnWidth = 96;
    range.format.borders.getItem('EdgeBottom').style = 'Continuous';
    await context.sync();
    const format = sheet.getRange('A1:C1').format;
    format.load('wrapText,columnWidth,font/bold,fill/color');
    const one = sheet.getRange('B2').format;
    one.load(
      'columnWidth,fill/color,font/bold,horizontalAlignment,borders/items/style,borders/items/sideIndex',
    );
    await context.sync();
    expect([format.wrapText, format.columnWidth, format.font.bold, format.fill.color]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect([one.fill.color, one.font.bold, one.horizontalAlignment]).toEqual(['#DDEBF7', true, 'General']);
    expect(one.columnWidth).toBeCloseTo(96);
    expect(
      one.borders.items.filter(({ style }) => style !== 'None').map(({ sideIndex }) => sideIndex),
    ).toEqual(['EdgeBottom']);
    sheet.getRange('C:C').format.autofitColumns();
    sheet.getRange('E1').copyFrom('A1', 'Formats');
    await context.sync();
    const copied = sheet.getRange('E1').load('values,format/font/bold');
    await context.sync();
    expect([copied.values[0]![0], copied.format.font.bold]).toEqual(['', true]);
  });
});

test('clearing contents leaves the looks, clearing all takes both', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B2').clear('Contents');
    sheet.getRange('B3').clear();
    await context.sync();
    const range = sheet.getRange('B2:B3').load('values,numberFormat');
    await context.sync();
    expect(range.values).toEqual([[''], ['']]);
    expect(range.numberFormat).toEqual([['yyyy/m/d'], ['General']]);
  });
});

test('merged cells', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B1').merge();
    sheet.getRange('F1:F3').merge();
    const areas = sheet.getUsedRange().getMergedAreasOrNullObject();
    areas.load('address,areas/items/address,areas/items/rowCount');
    await context.sync();
    expect(areas.areas.items.map(({ address }) => address)).toEqual(['出货!A1:B1']);
    sheet.getRange('A1:B1').values = [['x', 'y']];
    const none = sheet.getRange('A3:B4').getMergedAreasOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
    const range = sheet.getRange('A1:B1').load('values');
    await context.sync();
    // What a merge covers takes nothing.
    expect(range.values).toEqual([['x', '']]);
  });
});

test('rows and columns come and go', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('2:3').insert('Down');
    sheet.getRange('C:C').delete('Left');
    await context.sync();
    const range = sheet.getUsedRange(true).load('address,values');
    await context.sync();
    expect([range.address, range.values[3]]).toEqual(['出货!A1:C6', ['PO-1', 46077, '#N/A']]);
  });
});

test('a protected sheet takes no changes, except in cells that are not locked', async () => {
  workbook.sheets[0]!.isProtected = true;
  workbook.sheets[0]!.set(9, 1, { look: { locked: false } });
  await onSheet(async (sheet, context) => {
    sheet.getRange('A9').values = [['x']];
    await context.sync();
    sheet.protection.load('protected');
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
  });
  for (const change of [
    (sheet: Excel.Worksheet) => (sheet.getRange('A2').values = [['x']]),
    (sheet: Excel.Worksheet) => (sheet.getRange('A2').numberFormat = [['@']]),
    (sheet: Excel.Worksheet) => (sheet.getRange('A2').format.fill.color = '#FF0000'),
    (sheet: Excel.Worksheet) => sheet.getRange('2:2').delete('Up'),
    (sheet: Excel.Worksheet) => sheet.getRange('A2').conditionalFormats.clearAll(),
  ])
    await expect(
      onSheet(async (sheet, context) => {
        change(sheet);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'AccessDenied' });
  await onSheet(async (sheet, context) => {
    sheet.protection.unprotect();
    sheet.getRange('A2').values = [['x']];
    await context.sync();
  });
  expect(workbook.sheets[0]!.cell(2, 1)!.value).toBe('x');
});

test('selection and the active cell', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B2:C3').select();
    await context.sync();
    const cell = context.workbook.getActiveCell().load('address');
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    expect([cell.address, range.address]).toEqual(['出货!B2', '出货!B2:C3']);
  });
});

test('a book of the 1904 system keeps its numbers and shows their days', async () => {
  workbook.is1904 = true;
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('B2').load('values,text');
    const day = context.workbook.functions.date(1904, 1, 2).load('value');
    await context.sync();
    expect([range.values[0]![0], range.text[0]![0], day.value]).toEqual([46077, '2030/2/25', 1]);
  });
});
