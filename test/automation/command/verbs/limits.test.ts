import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { readConfig } from '../../../../shared/config';
import { readWorkbook } from '../../../../xlsx/read';
import { setUpBy030 } from '../../../tools/books';
import { aFolder } from '../../../tools/folder';
import { orderBook } from '../../../tools/order-book';
import { bought, purchases } from '../../../tools/purchases';
import { buildWorkbook } from '../../../tools/workbook';

const folder = aFolder();
const { gendan } = folder;

const row = (key: string) =>
  readConfig(readWorkbook(readFileSync(folder.book))).config.processRows.find((each) => each.key === key)!;
const TWENTY = [4, 5, 5, 6, 6, 6, 7, 7, 7, 7, 8, 8, 8, 9, 9, 9, 12, 13, 14, 19];
const withPurchases = (): void => {
  const orders = [...bought(TWENTY), { ordered: '2026-04-30', bought: '2026-05-04', there: null }];
  writeFileSync(folder.book, Buffer.from(buildWorkbook(purchases(orders))));
};

test('the limits that nobody confirmed are listed, as text and as JSON', async () => {
  withPurchases();
  const { code, out } = await gendan('limits', folder.book);
  expect(code).toBe(0);
  expect(out).toMatch(
    /material +物料到齐 +11 days +C +1 +n = 20, 80 % 9 days, 95 % 14 days, e\.g\. P-16, P-19/,
  );
  expect(out).toContain('--confirm KEY');
  const { limits, renewal } = JSON.parse((await gendan('limits', folder.book, '--json')).out);
  expect(limits).toContainEqual({
    variant: 'tt-fob',
    stage: 'material',
    name: '物料到齐',
    limit: '11d',
    from: null,
    grade: 'C',
    source: 'C 某厂',
    behind: 1,
    usual: { n: 20, p80: '9d', p95: '14d', capped: false, orders: ['P-16', 'P-19'] },
  });
  expect(renewal).toBeNull();
});

test('a limit is confirmed on consent only, and revert takes it back', async () => {
  withPurchases();
  const asked = await gendan('limits', folder.book, '--confirm', 'material,purchase');
  expect(asked.code).toBe(1);
  expect(asked.err).toContain('--yes');
  expect(row('material').confirmed).toBe('');
  expect((await gendan('limits', folder.book, '--confirm', 'material,purchase', '--yes')).code).toBe(0);
  expect([row('material').confirmed, row('purchase').confirmed]).toEqual(['是', '是']);
  expect((await gendan('limits', folder.book)).out).toContain('No limit of practice waits');
  expect((await gendan('revert', folder.book)).code).toBe(0);
  expect(row('material').confirmed).toBe('');
});

test('the usual time is adopted, and revert takes it back', async () => {
  withPurchases();
  const { code, err } = await gendan('limits', folder.book, '--adopt', 'material', '--yes');
  expect(code).toBe(0);
  expect(err).toContain('nineteen of twenty within 14 days');
  expect(row('material')).toMatchObject({ limit: '14天', warn: '5天', confirmed: '是' });
  await gendan('revert', folder.book);
  expect(row('material')).toMatchObject({ limit: '11d', confirmed: '', source: 'C 某厂' });
});

test('a book that 0.3.0 set up is offered today’s process, takes it over once, and revert takes it back', async () => {
  copyFileSync(setUpBy030('en'), folder.book);
  expect((await gendan('plan', folder.book)).out).toContain('limits BOOK --renew');
  expect((await gendan('init', folder.book, '--yes')).err).toContain('--renew');
  const before = row('deposit');
  const { code, err } = await gendan('limits', folder.book, '--renew', '--yes');
  expect(code).toBe(0);
  expect(err).toMatch(/\d+ rows renewed, \d+ new stages/);
  expect(row('deposit')).not.toEqual(before);
  expect((await gendan('limits', folder.book, '--renew', '--yes')).err).toContain('today’s already');
  await gendan('revert', folder.book);
  expect(row('deposit')).toEqual(before);
});

test('set-up ends with the command that confirms the limits', async () => {
  writeFileSync(folder.book, Buffer.from(buildWorkbook(orderBook())));
  const early = await gendan('limits', folder.book, '--confirm', 'pps_ok');
  expect([early.code, early.err]).toEqual([1, expect.stringContaining('Run gendan init first')]);
  const { err } = await gendan('init', folder.book, '--yes');
  expect(err.trim().split('\n').at(-1)).toContain(`gendan limits ${folder.book}`);
});

test('one change at a time', async () => {
  withPurchases();
  expect((await gendan('limits', folder.book, '--renew', '--confirm', 'material')).code).toBe(2);
});
