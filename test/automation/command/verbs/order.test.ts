import { readFileSync, writeFileSync } from 'node:fs';
import { findSheet } from '../../../../shared/book/model';
import { readWorkbook } from '../../../../xlsx/read';
import { aFolder } from '../../../tools/folder';
import { newOrderBook } from '../../../tools/new-order-book';
import { buildWorkbook } from '../../../tools/workbook';

const folder = aFolder();
const { gendan } = folder;
beforeEach(() => {
  writeFileSync(folder.book, Buffer.from(buildWorkbook(newOrderBook())));
});

const row = (name: string, at: number) =>
  findSheet(readWorkbook(readFileSync(folder.book)), name)?.rows[at - 1];

test('a new order is shown first, cell by cell, and written on consent only', async () => {
  const before = readFileSync(folder.book);
  const shown = await gendan('order', folder.book, 'FY26-04', '--from', 'XP001', 'ETD=2026-07-01');
  expect(shown.code).toBe(1);
  expect(shown.err).toContain('New order FY26-04: 订单!B6');
  expect(shown.err).toMatch(/订单!C6 +客户 +\(blank\) → MAPLE/);
  expect(shown.err).toContain('Filled from the card of MAPLE');
  expect(shown.err).toContain('--yes');
  expect(readFileSync(folder.book).equals(before)).toBe(true);
  expect(
    (await gendan('order', folder.book, 'FY26-04', '--from', 'XP001', 'ETD=2026-07-01', '--yes')).code,
  ).toBe(0);
  expect(row('订单', 6)?.slice(0, 4)).toEqual([4, 'FY26-04', 'MAPLE', '加拿大']);
  expect(row('订单', 7)?.[0]).toBe('合计');
  expect(row('跟单_明细', 5)?.slice(0, 3)).toEqual(['FY26-04', 1, 'SK1']);
  expect((await gendan('revert', folder.book)).code).toBe(0);
  expect(row('订单', 6)?.filter((cell) => cell !== null && cell !== '') ?? []).toEqual([]);
});

test('as JSON: each cell with where its value is from; a preview writes nothing and asks nobody', async () => {
  const before = readFileSync(folder.book);
  const { code, out } = await gendan('order', folder.book, 'FY26-04', 'customer=MAPLE', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    order: 'FY26-04', from: null, sheet: '订单', row: 6, lines: [],
    cells: expect.arrayContaining([
      { cell: 'B6', column: '订单号', field: 'order_no', value: 'FY26-04', from: 'number' },
      { cell: 'C6', column: '客户', field: 'customer', value: 'MAPLE', from: 'typed' },
      { cell: 'K6', column: '贸易条款', field: 'incoterm', value: 'FOB', from: 'card' },
      { cell: 'O6', column: '下单日期', field: 'order_date', value: '2026-05-18', from: 'today' },
    ]),
  }); // prettier-ignore
  expect(readFileSync(folder.book).equals(before)).toBe(true);
});

test('lines may be typed', async () => {
  const lines = ['--line', '货号=SK1; 数量=100; 单价=2.5', '--line', 'item=SK2; quantity=20'];
  expect((await gendan('order', folder.book, 'FY26-04', '客户=MAPLE', ...lines, '--yes')).code).toBe(0);
  expect(row('跟单_明细', 6)?.slice(0, 5)).toEqual(['FY26-04', 2, 'SK2', null, 20]);
});

test.each([
  [['FY26-02'], 'There is an order “FY26-02” already, in B4'],
  [['FY26-04', 'colour=red'], 'has no column “colour”'],
  [['FY26-04', 'ETD=soon'], '“soon” for “ETD” is no certain day'],
  [['FY26-04', 'customer'], 'Cannot read "customer"'],
  [['FY26-04', '--from', 'nothing'], 'No inquiry or order is called “nothing”'],
  [['FY26-04', '--sheet', '询盘'], 'does not list orders by their number'],
  [['FY26-04', '--line', 'item=SK1'], 'Line 1: Quantity'],
  [['FY26-04', '--line', 'colour=red'], 'no column "colour"'],
])('%j is refused with a sentence, and nothing is written', async (args, sentence) => {
  const before = readFileSync(folder.book);
  const { code, err } = await gendan('order', folder.book, ...args, '--yes');
  expect(code).toBe(1);
  expect(err).toContain(sentence);
  expect(readFileSync(folder.book).equals(before)).toBe(true);
});
