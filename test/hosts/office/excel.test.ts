import { bookOf, sheetOf } from '../../tools/workbook';
import { workbookOf } from '../spreadsheet/book';
import { startOffice, type StartedOffice } from './start';

let started: StartedOffice;

beforeAll(async () => {
  const sheet = sheetOf(
    '出货 2026',
    [
      ['单号', '交期'],
      ['PO-1', 46077],
    ],
    { kinds: ['ss', 'sd'] },
  );
  started = await startOffice(workbookOf(bookOf(sheet)));
});
afterAll(() => started.stop());

test('reads and writes through the real client', async () => {
  await started.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('出货 2026');
    const range = sheet.getUsedRange();
    range.load('values,formulas,numberFormat,address,text,valueTypes');
    const sheets = context.workbook.worksheets;
    sheets.load('items/name,items/visibility');
    await context.sync();
    expect(range.values).toEqual([
      ['单号', '交期'],
      ['PO-1', 46077],
    ]);
    expect(range.address).toBe("'出货 2026'!A1:B2");
    expect(range.numberFormat[1]).toEqual(['General', 'yyyy/m/d']);
    expect(range.text[1]).toEqual(['PO-1', '2026/2/24']);
    expect(sheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['出货 2026', 'Visible'],
    ]);
    sheet.getRange('A3:B3').values = [['PO-2', '=B2+1']];
    await context.sync();
    const again = sheet.getRange('A3:B3').load('values,formulas');
    await context.sync();
    expect(again.formulas).toEqual([['PO-2', '=B2+1']]);
  });
});

test('an unknown sheet is ItemNotFound', async () => {
  const failing = started.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('无').load('name');
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: 'ItemNotFound' });
  await expect(failing).rejects.toBeInstanceOf(Error);
});
