import { bookOf, sheetOf } from '../../tools/workbook';
import { workbookOf } from '../../../emulators/spreadsheet/book';
import type { Workbook } from '../../../emulators/spreadsheet/workbook';
import { startOffice, type StartedOffice } from '../../../emulators/office/start';

let workbook: Workbook;
let started: StartedOffice;

beforeEach(async () => {
  workbook = workbookOf(
    bookOf(
      sheetOf('出货', [
        ['单号', '状态'],
        ['PO-1', '已逾期'],
        ['PO-2', '进行中'],
      ]),
    ),
  );
  started = await startOffice(workbook);
});
afterEach(() => started.stop());

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => started.Excel.run((context) => work(context.workbook.worksheets.getItem('出货'), context));

describe('tables', () => {
  test('a table is made, found, named, widened and dissolved', async () => {
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add('A1:B3', true);
      table.name = '订单';
      table.showFilterButton = false;
      await context.sync();
      table.resize('A1:C4');
      const tables = context.workbook.tables;
      tables.load('items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id,items/style');
      await context.sync();
      expect(
        tables.items.map(({ name, showHeaders, showTotals }) => [name, showHeaders, showTotals]),
      ).toEqual([['订单', true, false]]);
      sheet.load('id');
      const same = context.workbook.tables.getItem('订单');
      const [range, header, body] = [same.getRange(), same.getHeaderRowRange(), same.getDataBodyRange()];
      for (const each of [range, header, body]) each.load('address');
      same.columns.load('items/name,items/index');
      await context.sync();
      expect([range.address, header.address, body.address]).toEqual([
        '出货!A1:C4',
        '出货!A1:C1',
        '出货!A2:C4',
      ]);
      expect(tables.items[0]!.worksheet.id).toBe(sheet.id);
      expect(same.columns.items.map(({ name }) => name)).toEqual(['单号', '状态', '']);
      same.convertToRange();
      await context.sync();
      const none = context.workbook.tables.getItemOrNullObject('订单');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test.each([
    ['a table over another', (sheet: Excel.Worksheet) => sheet.tables.add('B2:C3', true)],
    ['a table that leaves its header', (sheet: Excel.Worksheet) => sheet.tables.getItem('T').resize('A2:B4')],
  ])('no %s', async (_, change) => {
    await onSheet(async (sheet, context) => {
      sheet.tables.add('A1:B3', true).name = 'T';
      await context.sync();
    });
    await expect(
      onSheet(async (sheet, context) => {
        change(sheet);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('a row is added below', async () => {
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add('A1:B3', true);
      table.rows.add(undefined, [['PO-3', '新']]);
      table.rows.load('count');
      await context.sync();
      expect(table.rows.count).toBe(3);
    });
    expect(workbook.sheets[0]!.cell(4, 2)!.value).toBe('新');
  });
});

describe('rules of colour', () => {
  test('of all three kinds, the newest first, and away again', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('B2:B3');
      const text = range.conditionalFormats.add('ContainsText');
      text.textComparison.rule = { operator: 'Contains', text: '逾期' };
      text.textComparison.format.font.color = '#C00000';
      text.textComparison.format.fill.color = '#FDE7E9';
      const custom = range.conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$B2="进行中"';
      custom.custom.format.font.bold = true;
      custom.stopIfTrue = true;
      const value = sheet.getRange('A2:A3').conditionalFormats.add('CellValue');
      value.cellValue.rule = { operator: 'GreaterThan', formula1: '=1' };
      await context.sync();
      const formats = sheet.getRange('A1:B9').conditionalFormats;
      formats.load('items/id,items/type,items/priority,items/stopIfTrue');
      const of = formats.getItemAt(2).getRange().load('address');
      const rule = formats.getItemAt(2).textComparison.load('rule');
      await context.sync();
      expect(formats.items.map(({ type }) => type)).toEqual(['CellValue', 'Custom', 'ContainsText']);
      expect([of.address, rule.rule]).toEqual(['出货!B2:B3', { operator: 'Contains', text: '逾期' }]);
      formats.items[1]!.delete();
      await context.sync();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(1);
      sheet.getRange('A1:B9').conditionalFormats.clearAll();
      await context.sync();
    });
    expect(workbook.sheets[0]!.colourRules).toEqual([]);
  });

  test('of another kind are not emulated, and say so', async () => {
    await expect(
      onSheet(async (sheet, context) => {
        sheet.getRange('A1').conditionalFormats.add('DataBar');
        await context.sync();
      }),
    ).rejects.toThrow('not emulated: a conditional format of type DataBar');
  });
});

describe('rules of input', () => {
  test('a list on a column, away from the middle of it', async () => {
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('B2:B9');
      dataValidation.rule = { list: { inCellDropDown: true, source: '已发,未发' } };
      dataValidation.ignoreBlanks = false;
      dataValidation.errorAlert = { title: '状态', message: '请选择', style: 'Warning', showAlert: true };
      await context.sync();
      sheet.getRange('B4:B5').dataValidation.clear();
      await context.sync();
      const [one, mixed, none] = ['B2:B3', 'B2:B9', 'B4'].map((at) => sheet.getRange(at).dataValidation);
      for (const each of [one!, mixed!, none!]) each.load('rule,type,ignoreBlanks');
      await context.sync();
      expect(one!.rule.list).toEqual({ inCellDropDown: true, source: '已发,未发' });
      expect([one!.type, one!.ignoreBlanks, mixed!.type, none!.type]).toEqual([
        'List',
        false,
        'Inconsistent',
        'None',
      ]);
    });
    expect(workbook.sheets[0]!.inputRules.map(({ area }) => [area.top, area.bottom])).toEqual([
      [2, 3],
      [6, 9],
    ]);
  });

  test.each<[string, Excel.DataValidationRule]>([
    ['a list of more than 255 characters', { list: { inCellDropDown: true, source: '长'.repeat(256) } }],
    ['no rule', {}],
    ['a formula without its sign', { custom: { formula: 'A1>1' } }],
  ])('not %s', async (_, rule) => {
    await expect(
      onSheet(async (sheet, context) => {
        sheet.getRange('B2').dataValidation.rule = rule;
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
