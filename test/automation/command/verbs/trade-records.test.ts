import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mapBook } from '../../../../shared/mapping/mapping';
import { readWorkbook } from '../../../../xlsx/read';
import { aFolder } from '../../../tools/folder';

const SAMPLE = join(__dirname, '../../../../samples/出货跟踪表-2026.xlsx');

const folder = aFolder('zh_CN.UTF-8');
const { gendan } = folder;
beforeEach(() => {
  copyFileSync(SAMPLE, folder.book);
});

const records = async (kind: string) =>
  JSON.parse((await gendan('records', kind, folder.book, '--json')).out);
const sheets = () => readWorkbook(readFileSync(folder.book)).sheets.map(({ name }) => name);
const tables = () => mapBook(readWorkbook(readFileSync(folder.book))).tables.map(({ sheet }) => sheet);

test('a book without customers of Gendan’s own lists none', async () => {
  expect(await records('customers')).toMatchObject({ kind: 'customers', sheet: null, rows: [] });
});

test('the team’s own list of customers is taken on consent, read where it is, and nothing is created', async () => {
  const before = sheets();
  expect((await gendan('record', '客户', folder.book, '--sheet-onto', '客户资料')).code).toBe(1);
  expect(sheets()).toEqual(before);
  expect((await gendan('record', '客户', folder.book, '--sheet-onto', '客户资料', '--yes')).code).toBe(0);
  expect(sheets().filter((name) => !before.includes(name))).toEqual(['跟单_设置']);
  const { sheet, rows, findings } = await records('customers');
  expect(sheet).toBe('客户资料');
  expect(findings).toEqual([]);
  expect(rows.length).toBeGreaterThan(5);
  expect(Object.keys(rows[0])).toEqual(
    expect.arrayContaining(['customer', 'country', 'terms', 'port', 'owner']),
  );
});

test('a sheet of orders is refused as a list of customers, with what is missing', async () => {
  const [orders] = tables();
  const { code, err } = await gendan('record', 'customers', folder.book, '--sheet-onto', orders!, '--yes');
  expect(code).toBe(1);
  expect(err).toContain(orders);
});

test('a receipt is written on consent into a sheet that is never read as orders', async () => {
  const before = tables();
  const row = ['number=BOC0001', '订单号=PO-1', '到账日期=2026-04-02', '金额=USD 3,600.00', '第几期=1'];
  expect((await gendan('record', '收款', folder.book, ...row)).code).toBe(1);
  expect(sheets()).not.toContain('跟单_收款');
  expect((await gendan('record', '收款', folder.book, ...row, '--yes')).code).toBe(0);
  expect(await records('receipts')).toMatchObject({
    sheet: '跟单_收款',
    rows: [{ number: 'BOC0001', order: 'PO-1', part: '1', date: '2026-04-02', amount: 'USD 3,600.00' }],
    findings: [],
  });
  expect(tables()).toEqual(before);
  expect((await gendan('revert', folder.book)).code).toBe(0);
  expect(sheets()).not.toContain('跟单_收款');
});

test('a payment term that cannot be read for certain is asked about and not written', async () => {
  const { code, err } = await gendan(
    'record',
    'customers',
    folder.book,
    'customer=MAPLE',
    'terms=T/T',
    '--yes',
  );
  expect(code).toBe(1);
  expect(err).toContain('付款条款“T/T”');
  expect(sheets()).not.toContain('跟单_客户');
});

test('a refund rate that is for nothing is not written', async () => {
  const { code, err } = await gendan(
    'record',
    '退税率',
    folder.book,
    '退税率=9%',
    '生效日期=2026-04-01',
    '--yes',
  );
  expect(code).toBe(1);
  expect(err).toContain('没有 HS 编码，也没有货号');
});

test('init names the team’s own lists and how to take them; with --yes nothing is taken without being asked', async () => {
  const { code, err } = await gendan('init', folder.book, '--yes');
  expect(code).toBe(0);
  expect(err).toContain('“客户资料”是你们的客户资料吗？认得的列：客户、国家');
  expect(err).toContain(`gendan record customers "${folder.book}" --sheet-onto "客户资料"`);
  expect(await records('customers')).toMatchObject({ sheet: null });
});

const typed = ['order=PO-1', 'kind=bl', 'field=毛重kg', 'value=1450'];

test('who acts is who wrote the row, unless somebody else is named', async () => {
  await gendan('record', 'paper-data', folder.book, ...typed, '--as', '王丽', '--yes');
  await gendan('record', 'paper-data', folder.book, ...typed.slice(0, 2), 'field=件数', 'value=9', '填写人=孙敏', '--as', '王丽', '--yes');
  expect((await records('paper-data')).rows.map(({ writtenBy }: { writtenBy: string }) => writtenBy)).toEqual(['王丽', '孙敏']);
}); // prettier-ignore

test('whoever changes the bank data has written them; whoever changes another cell has not', async () => {
  const writer = async () => (await records('company')).rows[0].writtenBy;
  await gendan('record', 'company', folder.book, '公司=远洋', '账号=123', '--as', '李会计', '--yes');
  expect(await writer()).toBe('李会计');
  await gendan('record', 'company', folder.book, '--row', '远洋', '电话=0574', '--as', '陈总', '--yes');
  expect(await writer()).toBe('李会计');
  await gendan('record', 'company', folder.book, '--row', '远洋', '账号=124', '--as', '陈总', '--yes');
  expect(await writer()).toBe('陈总');
  const own = await gendan(
    'record',
    'company',
    folder.book,
    '--row',
    '远洋',
    '--approve',
    '--as',
    '陈总',
    '--yes',
  );
  expect([own.code, own.err]).toEqual([1, expect.stringContaining('同一个人')]);
});

test('a name of which a part is blank is shown without the gap, and found as it is shown', async () => {
  const { err } = await gendan('record', 'paper-data', folder.book, ...typed, '--yes');
  expect(err).toContain('添加PO-1 提单 毛重kg');
  const removed = await gendan(
    'record',
    'paper-data',
    folder.book,
    '--row',
    'PO-1 提单 毛重kg',
    '--remove',
    '--yes',
  );
  expect([removed.code, removed.err]).toEqual([0, expect.stringContaining('删除PO-1 提单 毛重kg')]);
});
