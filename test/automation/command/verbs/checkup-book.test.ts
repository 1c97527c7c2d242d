import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bookOf, sheetOf } from '../../../tools/book';
import { checkupBook, type OrderCells, type Told } from '../../../tools/checkup-book';
import { aFolder } from '../../../tools/folder';
import { daysAfter } from '../../../tools/purchases';
import { buildWorkbook } from '../../../tools/workbook';

const folder = aFolder();
const { gendan } = folder;
const NOW = ['--now', '2026-05-18T10:00'];

/** Five orders whose material took 4, 5, 6, 7 and 20 days; the last waited 10 of them for the customer. */
function write(more: readonly Told[] = [], tooks = [4, 5, 6, 7, 20]): void {
  const orders = tooks.map((took, at): OrderCells => {
    const bought = daysAfter('2026-02-02', 7 * at);
    return { 订单号: `P-${at + 1}`, 客户: 'Nordvik', 下单日期: bought, 采购日期: bought, 物料到齐: daysAfter(bought, took), ETD: null, ATD: null }; // prettier-ignore
  });
  const log: Told[] = [
    { at: '2026-03-02', order: 'P-5', stage: 'material', event: 'waiting', party: 'customer' },
    { at: '2026-03-12', order: 'P-5', stage: 'material', event: 'resumed' },
    { at: '2026-03-20', order: 'P-1', stage: 'load', event: 'waived' },
    ...more,
  ];
  const stages = [
    { key: 'purchase', name: '采购下单', role: '采购员', limit: '2wd', evidence: 'purchase_date' },
    { key: 'material', name: '物料到齐', role: '跟单员', limit: '8d', after: 'purchase', evidence: 'material_in' },
    { key: 'load', name: '装柜', role: '单证员', after: 'material' },
  ]; // prettier-ignore
  writeFileSync(folder.book, Buffer.from(buildWorkbook(checkupBook(stages, orders, log))));
}

const checkup = async (...flags: string[]) =>
  JSON.parse((await gendan('checkup', folder.book, '--json', ...NOW, ...flags)).out);

test('as JSON: figures of every stage, shares of so many, what is not known is null', async () => {
  write();
  const told = await checkup();
  expect(Object.keys(told)).toEqual([
    'orders', 'since', 'stages', 'variants', 'transitions', 'bottleneck', 'pingPong', 'conformance', 'unkept', 'proposals',
  ]); // prettier-ignore
  expect(told).toMatchObject({ orders: 5, since: null, proposals: [] });
  expect(told.stages[1]).toEqual({
    stage: 'material',
    name: '物料到齐',
    role: 'merchandiser',
    processes: ['tt-fob'],
    unit: 'd',
    limit: 8,
    n: 5,
    median: 6,
    // 4, 5, 6, 7 and 10 without the wait.
    p80: 7.6,
    p90: 8.8,
    p95: 9.4,
    // 10 of 4 + 5 + 6 + 7 + 20 days.
    waiting: { customer: 0.2381 },
    reopened: { n: 0, orders: [] },
    moved: { n: 0, orders: [] },
    skipped: { count: 0, of: 5, share: 0, orders: [] },
    onTime: { count: 4, of: 5, share: 0.8, late: ['P-5'] },
  });
  expect(told.stages[2]).toMatchObject({
    stage: 'load',
    limit: null,
    n: 0,
    median: null,
    p90: null,
    waiting: null,
    skipped: { count: 1, of: 1, share: null, orders: ['P-1'] },
    onTime: { count: 0, of: 0, share: null },
  });
  expect(told.variants).toEqual([{ path: ['purchase', 'material'], n: 5, closed: 5, orders: ['P-1', 'P-2', 'P-3', 'P-4', 'P-5'] }]); // prettier-ignore
  expect(told.transitions).toEqual([{ from: 'purchase', to: 'material', n: 5, medianDays: 6, orders: ['P-1', 'P-2', 'P-3', 'P-4', 'P-5'] }]); // prettier-ignore
  expect(told.bottleneck).toEqual({
    byTime: { stage: 'material', days: 42, share: 1 },
    byLateness: { stage: 'material', orders: 1, days: 2 },
  });
  expect(told.conformance).toEqual({ count: 5, of: 5, share: 1, deviations: [] });
});

test('in words: three lines for the manager, then the stages', async () => {
  write();
  const { code, out } = await gendan('checkup', folder.book, ...NOW);
  expect(code).toBe(0);
  const [orders, bottleneck, written] = out.split('\n');
  expect(orders).toBe('5 orders looked at');
  expect(bottleneck).toBe(
    'Most time: 物料到齐, 100% of the time of all stages (42 days); most often past its deadline: 物料到齐, in 1 order, 2 days together',
  );
  expect(written).toBe('Went as the process is written: 100% (n=5)');
  expect(out).toMatch(/物料到齐 +5 +6 +7\.6 +8\.8 +9\.4 +8 days +80% \(n=5\) +Customer 24%/);
  expect(out).toContain('×5  Purchase order → 物料到齐');
  expect((await gendan('checkup', folder.book, '--lang', 'zh', ...NOW)).out).toContain('看了 5 单\n');
});

test('of four orders there is neither a percentage nor a percentile', async () => {
  write([], [4, 5, 6, 7]);
  const { out } = await gendan('checkup', folder.book, ...NOW);
  expect(out.split('\n')[1]).toBe('Most time: 物料到齐, 22 days together');
  expect(out).toMatch(/物料到齐 +4 +5\.5 +8 days +4 \/ 4/);
  expect(out).not.toContain('%');
  expect((await checkup()).bottleneck.byTime).toEqual({ stage: 'material', days: 22, share: null });
});

test('what was not as written, and who sent work back', async () => {
  write([
    { at: '2026-03-21', order: 'P-2', stage: 'load', event: 'done', date: '2026-02-10' },
    { at: '2026-02-26', order: 'P-3', stage: 'load', event: 'done', date: '2026-02-26' },
    { at: '2026-02-27', order: 'P-3', stage: 'material', event: 'reopened' },
  ]);
  const { out } = await gendan('checkup', folder.book, ...NOW);
  expect(out).toContain('Container loading done before 物料到齐: 1 order (P-2)');
  expect(out).toContain('merchandiser and documents clerk: once in 1 order (P-3)');
});

test('since a day, and a day that is none', async () => {
  write();
  expect(await checkup('--since', '2026-02-20')).toMatchObject({ orders: 4, since: '2026-02-20' });
  const none = await gendan('checkup', folder.book, '--since', '2026-05-01', ...NOW);
  expect(none.code).toBe(1);
  expect(none.err).toContain('No order has done anything since 2026-05-01');
  expect(await checkup('--since', '2026-05-01')).toEqual({
    orders: [],
    reason: 'No order has done anything since 2026-05-01. Give --since an earlier day, or leave it out.',
  });
  const wrong = await gendan('checkup', folder.book, '--since', 'May', ...NOW);
  expect(wrong.code).toBe(1);
  expect(wrong.err).toContain('--since "May" is not a date');
});

test('a workbook without orders says why', async () => {
  writeFileSync(folder.book, Buffer.from(buildWorkbook(bookOf(sheetOf('x', [['hello']])))));
  const asJson = await gendan('checkup', folder.book, '--json');
  expect(asJson.code).toBe(1);
  expect(JSON.parse(asJson.out)).toMatchObject({ orders: [], reason: expect.any(String) });
  expect((await gendan('checkup', folder.book)).code).toBe(1);
});

test('the sample: nothing is written, in either language', async () => {
  copyFileSync(join(__dirname, '../../../../samples/出货跟踪表-2026.xlsx'), folder.book);
  const zh = await gendan('checkup', folder.book, '--lang', 'zh', ...NOW);
  expect(zh.out).toMatch(/^看了 89 单\n最花时间：收定金/);
  expect(zh.out).not.toMatch(/NaN|undefined|Infinity/);
  expect((await gendan('checkup', folder.book, ...NOW)).out).toMatch(/^89 orders looked at\n/);
});
