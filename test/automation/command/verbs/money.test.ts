import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../../xlsx/read';
import { bookOf, day, sheetOf } from '../../../tools/book';
import { aFolder } from '../../../tools/folder';
import { moneyPlan, sailed, sheet } from '../../../tools/money-book';
import { buildWorkbook } from '../../../tools/workbook';

const folder = aFolder();
const { gendan } = folder;

const NOW = ['--now', '2026-05-18T10:00'];
const json = async () => JSON.parse((await gendan('money', folder.book, '--json', ...NOW)).out);
const names = (): string[] => readWorkbook(readFileSync(folder.book)).sheets.map(({ name }) => name);

function written(): void {
  const { book: made } = moneyPlan(
    [
      sailed('2026-03-16', { 客户: 'Maple', 金额: 1200.5 }),
      sailed('2026-05-11', {
        付款方式: '30% T/T deposit, 70% against copy of B/L',
        定金到账: day('2026-02-10'),
      }),
    ],
    sheet(
      '跟单_付款',
      ['订单号', '款项', '收款方', '金额', '币种', '到期日'],
      ['M-1', '海运费', 'DSV', 900, 'CNY', day('2026-05-20')],
    ),
  );
  writeFileSync(folder.book, Buffer.from(buildWorkbook(made)));
}

test('the ledger as JSON: days in ISO form, amounts as figures, by age, customer and week', async () => {
  written();
  const { orders, byAge, byCustomer, forecast, owed } = await json();
  expect(orders.map(({ key, parts }: { key: string; parts: object[] }) => [key, parts.length])).toEqual([['M-1', 1], ['M-2', 2]]);
  expect(orders[0].parts[0]).toMatchObject({
    part: 1, percent: 100, due: '2026-04-15', amount: 1200.5, currency: 'USD', received: 0, open: 1200.5, age: 33,
  });
  expect(orders[1].parts).toMatchObject([
    { part: 1, percent: 30, amount: 3000, received: 3000, open: 0, age: 0, settled: true },
    { part: 2, percent: 70, due: '2026-05-18', amount: 7000, received: 0, open: 7000, age: 0 },
  ]);
  expect(byAge).toEqual([{ currency: 'USD', total: 8200.5, not_due: 7000, '1-30': 0, '31-60': 1200.5, '61-90': 0, '90+': 0 }]);
  expect(byCustomer).toEqual([
    { customer: 'Maple', open: [{ currency: 'USD', amount: 1200.5 }], overdue: [{ currency: 'USD', amount: 1200.5 }], oldest: 33 },
    { customer: 'Nordvik', open: [{ currency: 'USD', amount: 7000 }], overdue: [], oldest: 0 },
  ]);
  expect(forecast).toEqual({
    overdue: [{ currency: 'USD', amount: 1200.5 }],
    weeks: [{ week: '2026-W21', from: '2026-05-18', to: '2026-05-24', sums: [{ currency: 'USD', amount: 7000 }] }],
    undated: [],
  });
  expect(owed).toMatchObject([{ order: 'M-1', kind: 'freight', payee: 'DSV', currency: 'CNY', amount: 900, due: '2026-05-20' }]);
}); // prettier-ignore

test('as text, in the reader’s language', async () => {
  written();
  const { code, out } = await gendan('money', folder.book, ...NOW);
  expect(code).toBe(0);
  expect(out).toMatch(/USD +USD 7,000 +USD 1,200\.50 +USD 8,200\.50/);
  expect(out).toMatch(/M-1 +Maple +1 payment on account +USD 1,200\.50 +2026-04-15 +33/);
  expect(out).toMatch(/2026-W21 \(2026-05-18\) +USD 7,000/);
  expect(out).toMatch(/What we owe {2}CNY 900/);
  const chinese = await gendan('money', folder.book, '--lang', 'zh', ...NOW);
  expect(chinese.out).toMatch(/账龄[\s\S]*未收各期[\s\S]*回款预测/);
});

test('the sheet is written on consent only, and is up to date then', async () => {
  written();
  const asked = await gendan('money', folder.book, '--write', ...NOW);
  expect([asked.code, names().includes('跟单_资金')]).toEqual([1, false]);
  expect(asked.err).toContain('--yes');
  expect((await gendan('money', folder.book, '--write', '--yes', ...NOW)).code).toBe(0);
  expect(names()).toContain('跟单_资金');
  const again = await gendan('money', folder.book, '--write', '--yes', ...NOW);
  expect([again.code, again.err]).toEqual([0, expect.stringContaining('up to date')]);
});

test('a copy needs no consent and leaves the book alone', async () => {
  written();
  const before = join(folder.path, 'before.xlsx');
  copyFileSync(folder.book, before);
  const out = join(folder.path, 'out.xlsx');
  expect((await gendan('money', folder.book, '--out', out, ...NOW)).code).toBe(0);
  expect(readFileSync(folder.book).equals(readFileSync(before))).toBe(true);
  expect(readWorkbook(readFileSync(out)).sheets.map(({ name }) => name)).toContain('跟单_资金');
});

test('a book without orders: a reason, and the exit code of what could not be done', async () => {
  writeFileSync(folder.book, Buffer.from(buildWorkbook(bookOf(sheetOf('空', [['甲', '乙']])))));
  const { code, out } = await gendan('money', folder.book, '--json', ...NOW);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({ orders: [], reason: expect.any(String) });
});
