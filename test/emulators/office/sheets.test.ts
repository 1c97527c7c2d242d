import { bookOf, sheetOf } from '../../tools/workbook';
import { workbookOf } from '../../../emulators/spreadsheet/book';
import type { Workbook } from '../../../emulators/spreadsheet/workbook';
import { startOffice, type StartedOffice } from '../../../emulators/office/start';

let workbook: Workbook;
let started: StartedOffice;

beforeEach(async () => {
  workbook = workbookOf(
    bookOf(sheetOf('出货 2026', [['单号'], ['PO-1']]), sheetOf('客户', [['名称']]), {
      ...sheetOf('暗', [['x']]),
      visibility: 'hidden',
    }),
  );
  started = await startOffice(workbook);
});
afterEach(() => started.stop());

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => started.Excel.run(work);

test('sheets with what stands inside of them, in one sync', async () => {
  await run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load(
      'items/name,items/visibility,items/position,items/protection/protected,items/tables/items/name',
    );
    await context.sync();
    expect(
      sheets.items.map(({ name, visibility, position, protection, tables }) => [
        name,
        visibility,
        position,
        protection.protected,
        tables.items.length,
      ]),
    ).toEqual([
      ['出货 2026', 'Visible', 0, false, 0],
      ['客户', 'Visible', 1, false, 0],
      ['暗', 'Hidden', 2, false, 0],
    ]);
  });
  expect(started.host.log.syncs).toBe(1);
});

test('a sheet by name, by id, and none', async () => {
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const one = worksheets.getItem('客户').load('id,name');
    const none = worksheets.getItemOrNullObject('无');
    const active = worksheets.getActiveWorksheet().load('name');
    const count = worksheets.getCount(true);
    await context.sync();
    expect([none.isNullObject, active.name, count.value]).toEqual([true, '出货 2026', 2]);
    const same = worksheets.getItem(one.id).load('name');
    await context.sync();
    expect(same.name).toBe('客户');
  });
});

test('adds, names, colours, moves, hides and deletes a sheet', async () => {
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add('跟单_今天');
    added.tabColor = '#0F6CBD';
    added.showGridlines = false;
    added.position = 0;
    added.freezePanes.freezeRows(1);
    await context.sync();
    added.load('name,position,tabColor,showGridlines');
    const frozen = added.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect([added.name, added.position, added.tabColor, added.showGridlines]).toEqual([
      '跟单_今天',
      0,
      '#0F6CBD',
      false,
    ]);
    expect(frozen.address).toBe('跟单_今天!1:1');
    added.name = '今天';
    added.visibility = 'VeryHidden';
    await context.sync();
    added.visibility = 'Visible';
    added.delete();
    await context.sync();
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['出货 2026', '客户', '暗']);
});

test.each([
  ['a name that is taken', '客户', 'ItemAlreadyExists'],
  ['a name in another case', 'ORDERS:', 'InvalidArgument'],
  ['more than 31 characters', '长'.repeat(32), 'InvalidArgument'],
  ['no name at all', '', 'InvalidArgument'],
])('no sheet gets %s', async (_, name, code) => {
  await expect(
    run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code });
});

test('a book whose structure is protected takes no sheets', async () => {
  workbook.isStructureProtected = true;
  await run(async (context) => {
    const protection = context.workbook.protection.load('protected');
    await context.sync();
    expect(protection.protected).toBe(true);
  });
  await expect(
    run(async (context) => {
      context.workbook.worksheets.add('新');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'AccessDenied' });
});

test('the last sheet that can be seen stays', async () => {
  await expect(
    run(async (context) => {
      context.workbook.worksheets.getItem('客户').delete();
      context.workbook.worksheets.getItem('出货 2026').delete();
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidOperation' });
  // What came before in the same sync is done: a batch is no transaction.
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['出货 2026', '暗']);
});

test('names, settings and the application', async () => {
  workbook.names.set('交期', "'出货 2026'!$A$2");
  await run(async (context) => {
    const { names, settings, application } = context.workbook;
    names.load('items/name,items/formula,items/type');
    const range = names.getItem('交期').getRange().load('address');
    names.add('客户名', context.workbook.worksheets.getItem('客户').getRange('A1'));
    settings.add('cfg', { a: [1, '二'], when: new Date(0) });
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.load('calculationMode');
    const day = context.workbook.functions.date(1904, 1, 2).load('value');
    await context.sync();
    expect(names.items.map(({ name, formula, type }) => [name, formula, type])).toEqual([
      ['交期', "='出货 2026'!$A$2", 'Range'],
    ]);
    expect(range.address).toBe("'出货 2026'!A2");
    const setting = settings.getItem('cfg').load('value');
    const none = settings.getItemOrNullObject('无');
    await context.sync();
    expect(setting.value).toEqual({ a: [1, '二'], when: new Date(0) });
    expect(none.isNullObject).toBe(true);
    expect(day.value).toBe(1463);
  });
  expect(workbook.names.get('客户名')).toBe('客户!$A$1:$A$1');
  expect(started.host.state.application.suspended).toEqual({ screen: 1, calculation: 1 });
});

test('settings of the document are those of the book', async () => {
  const { settings } = started.Office.context.document;
  settings.set('me', '王芳');
  await new Promise<void>((resolve, reject) =>
    settings.saveAsync((result) =>
      String(result.status) === 'succeeded' ? resolve() : reject(result.error),
    ),
  );
  expect(started.host.state.settings.get('me')).toBe('"王芳"');
  await run(async (context) => {
    const setting = context.workbook.settings.getItem('me').load('value');
    await context.sync();
    expect(setting.value).toBe('王芳');
  });
});

test('languages and the requirement sets', () => {
  const { displayLanguage, contentLanguage, requirements, officeTheme } = started.Office.context;
  expect([displayLanguage, contentLanguage, officeTheme]).toEqual(['zh-CN', 'zh-CN', undefined]);
  expect(requirements.isSetSupported('ExcelApi', '1.17')).toBe(true);
  expect(requirements.isSetSupported('ExcelApi', '1.18')).toBe(false);
});
