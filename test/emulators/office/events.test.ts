import { bookOf, sheetOf } from '../../tools/workbook';
import { workbookOf } from '../../../emulators/spreadsheet/book';
import type { Workbook } from '../../../emulators/spreadsheet/workbook';
import { startOffice, type StartedOffice } from '../../../emulators/office/start';

let workbook: Workbook;
let started: StartedOffice;
let told: unknown[];

beforeEach(async () => {
  workbook = workbookOf(bookOf(sheetOf('出货', [['单号'], ['PO-1']]), sheetOf('客户', [['名称']])));
  started = await startOffice(workbook);
  told = [];
});
afterEach(() => started.stop());

const note = async (args: unknown): Promise<void> => {
  told.push(args);
};

const listen = (add: (sheets: Excel.WorksheetCollection) => void): Promise<void> =>
  started.Excel.run(async (context) => {
    add(context.workbook.worksheets);
    await context.sync();
  });

test('the person, a colleague and the add-in change cells', async () => {
  await listen((sheets) => sheets.onChanged.add(note));
  const [orders] = workbook.sheets;
  orders!.set(2, 1, { value: 'PO-9' });
  workbook.by('colleague', () => orders!.set(3, 1, { value: 'PO-2' }));
  await started.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('出货').getRange('A4:B5').values = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    await context.sync();
  });
  await started.host.idle();
  const id = started.host.state.sheetId(orders!);
  expect(told).toEqual([
    expect.objectContaining({
      type: 'WorksheetChanged',
      changeType: 'RangeEdited',
      worksheetId: id,
      address: 'A2',
      source: 'Local',
      triggerSource: 'Unknown',
      details: {
        valueBefore: 'PO-1',
        valueAfter: 'PO-9',
        valueTypeBefore: 'String',
        valueTypeAfter: 'String',
      },
    }),
    expect.objectContaining({ address: 'A3', source: 'Remote' }),
    expect.objectContaining({
      address: 'A4:B5',
      source: 'Local',
      triggerSource: 'ThisLocalAddin',
      details: undefined,
    }),
  ]);
});

test('a changed range is found again where it is by now', async () => {
  const found: string[] = [];
  await listen((sheets) =>
    sheets.onChanged.add(async (args) => {
      if (args.changeType !== 'RangeEdited') return;
      await started.Excel.run(async (context) => {
        const range = args.getRange(context).load('address');
        await context.sync();
        found.push(range.address);
      });
    }),
  );
  workbook.sheets[0]!.set(2, 1, { value: 'PO-9' });
  workbook.sheets[0]!.insertRows(1, 3);
  await started.host.idle();
  await started.host.idle();
  expect(found).toEqual(['出货!A5']);
});

test.each<[string, (workbook: Workbook) => void, object]>([
  ['rows in', ({ sheets }) => sheets[0]!.insertRows(2, 3), { changeType: 'RowInserted', address: '2:4' }],
  ['rows out', ({ sheets }) => sheets[0]!.deleteRows(2, 1), { changeType: 'RowDeleted', address: '2:2' }],
  [
    'columns in',
    ({ sheets }) => sheets[0]!.insertColumns(2, 2),
    { changeType: 'ColumnInserted', address: 'B:C' },
  ],
  [
    'columns out',
    ({ sheets }) => sheets[0]!.deleteColumns(1, 1),
    { changeType: 'ColumnDeleted', address: 'A:A' },
  ],
])('%s, on the sheet itself', async (_, change, args) => {
  await started.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('出货').load('id');
    sheet.onChanged.add(note);
    await context.sync();
  });
  change(workbook);
  workbook.sheets[1]!.set(1, 1, { value: 'x' });
  await started.host.idle();
  expect(told).toEqual([expect.objectContaining(args)]);
});

test('sheets come, go, are named, come to the front', async () => {
  await listen((sheets) => {
    sheets.onAdded.add(note);
    sheets.onDeleted.add(note);
    sheets.onActivated.add(note);
    sheets.onDeactivated.add(note);
    sheets.onSelectionChanged.add(note);
    sheets.onRowSorted.add(note);
  });
  const id = (i: number): string => started.host.state.sheetId(workbook.sheets[i]!);
  const added = workbook.by('colleague', () => workbook.addSheet('新'));
  workbook.select(workbook.sheets[1]!, { top: 2, left: 1, bottom: 3, right: 2 });
  workbook.sheets[0]!.sorted({ top: 2, left: 1, bottom: 9, right: 4 });
  const gone = started.host.state.sheetId(added);
  workbook.removeSheet(added);
  await started.host.idle();
  expect(told).toEqual([
    { type: 'WorksheetAdded', source: 'Remote', worksheetId: gone },
    { type: 'WorksheetDeactivated', worksheetId: id(0) },
    { type: 'WorksheetActivated', worksheetId: id(1) },
    { type: 'WorksheetSelectionChanged', address: 'A2:B3', worksheetId: id(1) },
    { type: 'WorksheetRowSorted', address: 'A2:D9', source: 'Local', worksheetId: id(0) },
    { type: 'WorksheetDeleted', source: 'Local', worksheetId: gone },
  ]);
});

test('what a colleague selects is not told', async () => {
  await listen((sheets) => sheets.onSelectionChanged.add(note));
  workbook.by('colleague', () =>
    workbook.select(workbook.sheets[0]!, { top: 2, left: 1, bottom: 2, right: 1 }),
  );
  await started.host.idle();
  expect(told).toEqual([]);
});

test('a name that changed, where the web tells it', async () => {
  started.stop();
  started = await startOffice(workbook, { sets: { ExcelApi: '1.17', ExcelApiOnline: '1.1' } });
  await listen((sheets) => sheets.onNameChanged.add(note));
  workbook.rename(workbook.sheets[0]!, '订单');
  await started.host.idle();
  expect(told).toEqual([expect.objectContaining({ nameBefore: '出货', nameAfter: '订单', source: 'Local' })]);
});

test('nothing is told after the handler is taken away, and while events are off', async () => {
  let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
  await listen((sheets) => (handler = sheets.onChanged.add(note)));
  await started.Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
    workbook.sheets[0]!.set(2, 1, { value: 'x' });
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await started.Excel.run(handler!.context, async (context) => {
    handler!.remove();
    await context.sync();
  });
  workbook.sheets[0]!.set(2, 1, { value: 'y' });
  await started.host.idle();
  expect(told).toEqual([]);
});

test('a selection through the workbook', async () => {
  await started.Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(note);
    await context.sync();
  });
  workbook.select(workbook.sheets[0]!, { top: 2, left: 1, bottom: 2, right: 1 });
  await started.host.idle();
  expect(told).toHaveLength(1);
});
