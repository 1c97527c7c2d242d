import { bookOf, sheetOf } from '../../tools/workbook';
import { workbookOf } from '../../../emulators/spreadsheet/book';
import { typeInto } from '../../../emulators/spreadsheet/typing.cell';
import type { Workbook } from '../../../emulators/spreadsheet/workbook';
import type { Worksheet } from '../../../emulators/spreadsheet/worksheet';
import type { RegisteredFunctions } from '../../../emulators/office/custom-functions';
import { startOffice, type StartedOffice } from '../../../emulators/office/start';

const REGISTERED: RegisteredFunctions = {
  namespace: 'SLA',
  metadata: {
    functions: [
      { id: 'ADD', name: 'ADD', parameters: [{ name: 'a' }, { name: 'b', optional: true }] },
      { id: 'TOTAL', name: 'TOTAL', parameters: [{ name: 'table', dimensionality: 'matrix' }] },
      { id: 'WRONG', name: 'WRONG', parameters: [{ name: 'how' }] },
      { id: 'GRID', name: 'GRID', parameters: [{ name: 'rows' }] },
      { id: 'WHERE', name: 'WHERE', parameters: [], options: { requiresAddress: true } },
      { id: 'LATER', name: 'LATER', parameters: [{ name: 'a' }] },
      { id: 'MANY', name: 'MANY', parameters: [{ name: 'each', repeating: true }] },
      { id: 'NOBODY', name: 'NOBODY', parameters: [] },
    ],
  },
};

let workbook: Workbook;
let sheet: Worksheet;
let started: StartedOffice;

beforeAll(async () => {
  workbook = workbookOf(bookOf(sheetOf('算', [['a']])));
  sheet = workbook.sheets[0]!;
  started = await startOffice(workbook, { functions: REGISTERED });
  const { CustomFunctions } = started;
  CustomFunctions.associate('ADD', (a: number, b: number | null) => a + (b ?? 100));
  CustomFunctions.associate('TOTAL', (table: unknown[][]) =>
    table.flat().reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0),
  );
  CustomFunctions.associate('WRONG', (how: string) => {
    if (how === 'none')
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, '没有这个日历');
    if (how === 'throw') throw new Error('x');
    if (how === 'in a table')
      return [[1, new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, '不是日期')]];
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
  });
  CustomFunctions.associate('GRID', (rows: number) => Array.from({ length: rows }, (_, i) => [i, `第${i}`]));
  CustomFunctions.associate('WHERE', (invocation: { address: string }) => invocation.address);
  CustomFunctions.associate('LATER', async (a: number) => a * 2);
  CustomFunctions.associate('MANY', (values: number[]) => values.length);
});
afterAll(() => started.stop());
afterEach(async () => {
  workbook.by('person', () => {
    sheet.rows.length = 0;
    sheet.spills.clear();
    sheet.changed({ top: 1, left: 1, bottom: 30, right: 30 });
  });
  await started.host.idle();
});

const type = (row: number, column: number, formula: string): void =>
  sheet.set(row, column, { value: null, formula });
const shows = (row: number, column: number): unknown => sheet.cell(row, column)?.value ?? null;
const errorOf = (error: string) => ({ error });

test('every call in one go: scalars, ranges, what is left out, promises, addresses, errors, nesting', async () => {
  sheet.set(1, 1, { value: 2 });
  sheet.set(2, 1, { value: 'text' });
  sheet.set(3, 1, { value: 4 });
  type(1, 3, '=SLA.ADD(A1,3)');
  type(2, 3, '=SLA.ADD(A1)');
  type(3, 3, '=SLA.TOTAL(A1:B3)');
  type(4, 3, '=SLA.LATER(A3)+1');
  type(5, 3, '=SLA.WHERE()');
  type(6, 3, '=SLA.WRONG("none")');
  type(7, 3, '=SLA.WRONG("zero")');
  type(8, 3, '=SLA.WRONG("throw")');
  type(9, 3, '=SLA.NOPE(1)');
  type(10, 3, '=SLA.NOBODY()');
  type(11, 3, '=SLA.ADD(SLA.ADD(1,1),SLA.LATER(2))');
  type(12, 3, '=IF(SLA.LATER(1)>1,"晚","早")');
  type(13, 3, '=SLA.MANY(1,2,3)');
  type(14, 3, '=SLA.ADD(C6,1)');
  type(15, 3, '=SLA.ADD()');
  expect(shows(1, 3)).toEqual(errorOf('#BUSY!'));
  expect(shows(9, 3)).toEqual(errorOf('#NAME?'));
  await started.host.idle();
  expect([1, 2, 3, 4, 5].map((row) => shows(row, 3))).toEqual([5, 102, 6, 9, '算!C5']);
  expect([6, 7, 8, 9, 10].map((row) => shows(row, 3))).toEqual(
    ['#N/A', '#DIV/0!', '#VALUE!', '#NAME?', '#VALUE!'].map(errorOf),
  );
  expect([11, 12, 13, 14, 15].map((row) => shows(row, 3))).toEqual([
    6,
    '晚',
    3,
    errorOf('#N/A'),
    errorOf('#VALUE!'),
  ]);
  const said = started.host.state.functions.calls.find(({ args }) => args[0] === 'none');
  expect(said).toMatchObject({ name: 'WRONG', address: '算!C6', message: '没有这个日历' });
});

test('set by the add-in, and worked out again when what they rest on changes, only then', async () => {
  const { calls } = started.host.state.functions;
  await started.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('算').getRange('A1:B2');
    range.formulas = [
      [1, '=SLA.ADD(A1,1)'],
      [10, '=SLA.ADD(A2,1)'],
    ];
    await context.sync();
  });
  await started.host.idle();
  expect([shows(1, 2), shows(2, 2)]).toEqual([2, 11]);
  const before = calls.length;
  sheet.set(1, 1, { value: 5 });
  sheet.set(9, 9, { value: 'x' });
  await started.host.idle();
  expect([shows(1, 2), shows(2, 2), calls.length - before]).toEqual([6, 11, 1]);
});

test('a table spills, makes way, and comes back when the way is free', async () => {
  type(1, 1, '=SLA.GRID(3)');
  type(1, 4, '=SUM(A1:A9)');
  await started.host.idle();
  expect([shows(1, 1), shows(3, 2), shows(1, 4)]).toEqual([0, '第2', 3]);
  await started.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('算');
    const spilt = range.getRange('A1').getSpillingToRangeOrNullObject().load('address');
    const parent = range.getRange('B3').getSpillParentOrNullObject().load('address');
    const none = range.getRange('D1').getSpillParentOrNullObject();
    const cell = range.getRange('B2').load('hasSpill,formulas');
    await context.sync();
    expect([spilt.address, parent.address, none.isNullObject]).toEqual(['算!A1:B3', '算!A1', true]);
    expect([cell.hasSpill, cell.formulas]).toEqual([true, [['第1']]]);
  });
  sheet.set(2, 2, { value: '挡' });
  await started.host.idle();
  expect([shows(1, 1), shows(2, 1), shows(2, 2)]).toEqual([errorOf('#SPILL!'), null, '挡']);
  sheet.set(2, 2, { value: null });
  await started.host.idle();
  expect([shows(1, 1), shows(2, 2), shows(3, 1)]).toEqual([0, '第1', 2]);
  sheet.set(1, 1, { value: null });
  await started.host.idle();
  expect([shows(2, 1), shows(3, 2)]).toEqual([null, null]);
});

test('an error inside of a table is one cell of it', async () => {
  type(1, 1, '=SLA.WRONG("in a table")');
  await started.host.idle();
  expect([shows(1, 1), shows(1, 2)]).toEqual([1, errorOf('#VALUE!')]);
});

test('rows that come in take formulas, and what they refer to, along', async () => {
  sheet.set(1, 1, { value: 7 });
  type(2, 1, '=SLA.ADD($A$1,1)');
  await started.host.idle();
  sheet.insertRows(1, 2);
  await started.host.idle();
  expect(sheet.cell(4, 1)).toMatchObject({ formula: '=SLA.ADD($A$3,1)', value: 8 });
});

test('a person types a formula, and a date beside it', async () => {
  workbook.by('person', () => {
    typeInto(sheet, 1, 1, '5/3', 'excel');
    typeInto(sheet, 1, 2, '=SLA.ADD(A1,1)', 'excel');
  });
  await started.host.idle();
  expect([shows(1, 1), shows(1, 2), sheet.cell(1, 1)!.format]).toEqual([46145, 46146, 'm"月"d"日"']);
});

test('results come back in the older form too', async () => {
  const older = await startOffice(workbookOf(bookOf(sheetOf('算', [['a']]))), {
    functions: REGISTERED,
    sets: { ExcelApi: '1.9', CustomFunctionsRuntime: '1.2' },
  });
  try {
    const { CustomFunctions } = older;
    CustomFunctions.associate('ADD', (a: number, b: number) => a + b);
    CustomFunctions.associate('WRONG', () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
    });
    const [only] = older.host.state.workbook.sheets;
    only!.set(1, 1, { value: null, formula: '=SLA.ADD(1,2)' });
    only!.set(2, 1, { value: null, formula: '=SLA.WRONG(1)' });
    await older.host.idle();
    expect([only!.cell(1, 1)!.value, only!.cell(2, 1)!.value]).toEqual([3, errorOf('#NUM!')]);
  } finally {
    older.stop();
  }
});

test('the client is told that a sheet was calculated', async () => {
  let told = 0;
  await started.Excel.run(async (context) => {
    context.workbook.worksheets.onCalculated.add(async () => void told++);
    await context.sync();
  });
  type(1, 1, '=SLA.ADD(1,1)');
  await started.host.idle();
  expect(told).toBeGreaterThan(0);
});
