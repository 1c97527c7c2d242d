import { copyFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../../../shared/config';
import { readWorkbook } from '../../../../xlsx/read';
import { aFolder } from '../../../tools/folder';
import { orderBook } from '../../../tools/order-book';
import { buildWorkbook } from '../../../tools/workbook';

const folder = aFolder();
const { gendan } = folder;
beforeEach(() => {
  writeFileSync(folder.book, Buffer.from(buildWorkbook(orderBook())));
});

const config = (path = folder.book) => readConfig(readWorkbook(readFileSync(path))).config;

test('without a kind the kinds, and where the book holds them', async () => {
  const { out } = await gendan('records', folder.book);
  expect(out).toMatch(/people +\(Gendan People\) +0/);
  expect(JSON.parse((await gendan('records', folder.book, '--json')).out)).toContainEqual({
    kind: 'calendar',
    title: 'Gendan Calendar',
    sheet: null,
    rows: 0,
  });
});

test('a row is shown first, and written on consent only; the sheet comes with it', async () => {
  const asked = await gendan('record', 'people', folder.book, '姓名=王丽', 'roles=单证员');
  expect(asked.code).toBe(1);
  expect(asked.err).toContain('--yes');
  expect(config().people).toEqual([]);
  const written = await gendan('record', 'people', folder.book, '姓名=王丽', 'roles=单证员', '--yes');
  expect(written.code).toBe(0);
  expect(written.err).toContain('Add 王丽');
  expect(config().people).toMatchObject([{ name: '王丽', roles: ['docs'] }]);
});

test('the row of that name is changed in what was said, and revert takes it back', async () => {
  await gendan('record', 'people', folder.book, 'name=王丽', 'roles=docs', 'Hours a week=30', '--yes');
  await gendan('record', 'people', folder.book, 'name=王丽', 'markets=US、DE', '--yes');
  expect(config().people).toMatchObject([
    { name: '王丽', roles: ['docs'], capacity: 1800, markets: ['US', 'DE'] },
  ]);
  const { out } = await gendan('records', 'people', folder.book, '--json');
  expect(JSON.parse(out)).toMatchObject({
    kind: 'people',
    rows: [{ name: '王丽', capacity: '30', markets: 'US, DE' }],
    findings: [],
  });
  expect((await gendan('revert', folder.book)).code).toBe(0);
  expect(config().people).toMatchObject([{ markets: [] }]);
  expect((await gendan('record', 'people', folder.book, 'name=王丽', '--remove', '--yes')).code).toBe(0);
  expect(config().people).toEqual([]);
});

test.each([
  [['record', 'ships', 'BOOK', 'a=b'], 'no records called "ships"'],
  [['record', 'people', 'BOOK', 'name'], 'Cannot read "name"'],
  [['record', 'people', 'BOOK', 'colour=red'], 'no column "colour"'],
  [['record', 'people', 'BOOK', 'roles=docs'], 'Name: must not be blank'],
  [['record', 'people', 'BOOK', 'name=A', 'roles=captain'], 'captain'],
  [['record', 'people', 'BOOK'], 'nothing to record'],
  [['record', 'people', 'BOOK', 'name=A', '--row', 'B'], 'Gendan People has no rows yet.'],
  [['record', 'people', 'BOOK', '--sheet-onto', '出货'], 'cannot stand for'],
])('%j ends in a sentence', async (args, sentence) => {
  const { code, err } = await gendan(...args.map((arg) => (arg === 'BOOK' ? folder.book : arg)));
  expect(code).toBe(1);
  expect(err).toContain(sentence);
});

test('a book that was set up keeps its id when it moves; a copy beside it gets its own', async () => {
  await gendan('init', folder.book, '--yes');
  const { book: id } = config().settings;
  expect(id).toMatch(/^[A-Za-z]{12}$/);
  const add = (path: string, name: string) => gendan('record', 'people', path, `name=${name}`, '--yes');
  await add(folder.book, 'A');
  const moved = join(folder.path, 'moved.xlsx');
  renameSync(folder.book, moved);
  await add(moved, 'B');
  expect(config(moved).settings.book).toBe(id);
  const copy = join(folder.path, 'copy.xlsx');
  copyFileSync(moved, copy);
  expect((await add(copy, 'C')).err).toContain('copy of another one');
  expect(config(copy).settings.book).toMatch(/^[A-Za-z]{12}$/);
  expect(config(copy).settings.book).not.toBe(id);
  expect(config(moved).settings.book).toBe(id);
});
