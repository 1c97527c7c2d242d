import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../../../shared/config';
import { readWorkbook } from '../../../../xlsx/read';
import { aFolder } from '../../../tools/folder';
import { orderBook } from '../../../tools/order-book';
import { bought, daysAfter, purchases } from '../../../tools/purchases';
import { buildWorkbook } from '../../../tools/workbook';

const folder = aFolder();
const { gendan } = folder;

const config = () => readConfig(readWorkbook(readFileSync(folder.book))).config;
const row = (key: string) => config().processRows.find((each) => each.key === key)!;
const orders = bought(Array.from({ length: 24 }, (_, at) => (at % 4 === 0 ? 18 : 15))).map((order) => ({
  ...order,
  ordered: daysAfter(order.bought!, -1),
}));
const withPurchases = (): void => writeFileSync(folder.book, Buffer.from(buildWorkbook(purchases(orders))));

test('proposals are told with their figures and effect, as text and as JSON', async () => {
  withPurchases();
  const { out } = await gendan('checkup', folder.book);
  expect(out).toContain('物料到齐: limit of 18 days  [limit material]');
  expect(out).toContain(
    'On time 0 of 24. The limit is 11 days, and four of five are done within 18 days (n=24)',
  );
  expect(out).toContain(
    'Of 24 past orders 0 would have been past the deadline instead of 24; the 24 open ones stay as they are',
  );
  expect(out).toContain('--accept "ID"');
  const { proposals } = JSON.parse((await gendan('checkup', folder.book, '--json')).out);
  expect(proposals).toHaveLength(1);
  expect(proposals[0]).toMatchObject({
    id: 'limit material',
    kind: 'limit',
    stages: ['material'],
    title: '物料到齐: limit of 18 days',
    because: expect.stringContaining('On time 0 of 24.'),
    orders: Array.from({ length: 24 }, (_, at) => `P-${at + 1}`),
    effect: { past: { of: 24, before: 24, after: 0 }, open: { of: 24, before: 0, after: 0, changed: [] } },
  });
});

test('accepted on consent only, by whoever is named, and taken back by revert', async () => {
  withPurchases();
  const asked = await gendan('checkup', folder.book, '--accept', 'limit material');
  expect(asked.code).toBe(1);
  expect(asked.err).toContain('--yes');
  expect(row('material').limit).toBe('11d');
  const written = await gendan(
    'checkup',
    folder.book,
    '--accept',
    'limit material',
    '--as',
    '王经理',
    '--yes',
  );
  expect(written.code).toBe(0);
  expect(row('material')).toMatchObject({ limit: '18天', confirmed: '是' });
  expect(config().log.at(-1)).toMatchObject({ event: 'note', by: '王经理' });
  expect((await gendan('checkup', folder.book)).out).toContain('No proposals');
  expect((await gendan('revert', folder.book)).code).toBe(0);
  expect(row('material')).toMatchObject({ limit: '11d', confirmed: '' });
});

test('a copy takes it, and the book stays', async () => {
  withPurchases();
  const before = readFileSync(folder.book);
  const copy = join(folder.path, 'copy.xlsx');
  expect((await gendan('checkup', folder.book, '--accept', 'limit material', '--out', copy)).code).toBe(0);
  expect(readFileSync(folder.book)).toEqual(before);
  expect(readConfig(readWorkbook(readFileSync(copy))).config.processRows[2]).toMatchObject({ limit: '18天' });
});

test('an id that nothing has, and a book without a process, are told what to do', async () => {
  withPurchases();
  const wrong = await gendan('checkup', folder.book, '--accept', 'drop material', '--yes');
  expect(wrong.code).not.toBe(0);
  expect(wrong.err).toContain('no proposal "drop material". There are: limit material.');
  const empty = await gendan('checkup', folder.book, '--accept', '', '--yes');
  expect(empty.err).toContain('There are: limit material.');
  writeFileSync(folder.book, Buffer.from(buildWorkbook(orderBook())));
  const none = await gendan('checkup', folder.book, '--accept', 'limit material', '--yes');
  expect(none.err).toContain('It has none for this workbook');
});
