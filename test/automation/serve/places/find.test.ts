import { mkdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PLACE_KINDS, placeKind, placeNamed } from '../../../../automation/serve/places';
import { NoSuchPlace, PlaceUnreachable } from '../../../../automation/serve/places/errors';
import { FOLDER_DEPTH } from '../../../../automation/serve/places/folder';
import { NotASpreadsheet } from '../../../../automation/google/errors';
import { aFolder } from '../../../tools/folder';

const here = aFolder();
const root = (): string => realpathSync(here.path);

function put(...names: string[]): void {
  for (const name of names) {
    mkdirSync(join(root(), name, '..'), { recursive: true });
    writeFileSync(join(root(), name), 'x');
  }
}

const found = async () => {
  const { books, leftOut } = await PLACE_KINDS.folder.find(root());
  return {
    books: books.map(({ address }) => relative(root(), address)).sort(),
    leftOut: leftOut.map(({ address }) => relative(root(), address)),
  };
};

test('of a folder the workbooks are found, in the folders within it too, and nothing that programs keep there', async () => {
  put('订单.xlsx', '2026/一部/Orders.XLSX', '2026/macro.xlsm');
  put('old.xls', 'list.csv', '~$订单.xlsx', '.~订单.xlsx', '.订单.xlsx.0123456789ab.gendan-part');
  put('.gendan-backup/订单.xlsx.20260518.before.xlsx', '.dropbox.cache/a.xlsx', '$RECYCLE.BIN/b.xlsx');
  expect(await found()).toEqual({
    books: ['2026/macro.xlsm', '2026/一部/Orders.XLSX', '订单.xlsx'],
    leftOut: [],
  });
});

test('a copy that a syncing program left is named with what to do, and not served', async () => {
  put('订单.xlsx', '订单 (王丽的冲突副本 2026-05-18).xlsx');
  expect(await found()).toEqual({ books: ['订单.xlsx'], leftOut: ['订单 (王丽的冲突副本 2026-05-18).xlsx'] });
});

test('links are followed, each book is found once, and a loop of them ends', async () => {
  put('a/one.xlsx', 'b/two.xlsx');
  symlinkSync(root(), join(root(), 'a', 'back'));
  symlinkSync(join(root(), 'b'), join(root(), 'a', 'same'));
  symlinkSync(join(root(), 'b', 'two.xlsx'), join(root(), 'a', 'two again.xlsx'));
  symlinkSync(join(root(), 'nowhere.xlsx'), join(root(), 'dangling.xlsx'));
  expect(await found()).toEqual({ books: ['a/one.xlsx', 'b/two.xlsx'], leftOut: [] });
});

test('very deep folders are not looked into', async () => {
  const deep = Array.from({ length: FOLDER_DEPTH }, (_, at) => `d${at}`).join('/');
  put(`${deep}/in.xlsx`, `${deep}/further/out.xlsx`);
  expect((await found()).books).toEqual([`${deep}/in.xlsx`]);
});

test('a folder that cannot be read is no folder without books', async () => {
  rmSync(root(), { recursive: true });
  const asked = PLACE_KINDS.folder.find(here.path);
  await expect(asked).rejects.toThrow(PlaceUnreachable);
  mkdirSync(here.path);
});

test('a place that a person names is of one kind, in one spelling', async () => {
  put('订单.xlsx');
  symlinkSync(join(root(), '订单.xlsx'), join(root(), 'link.xlsx'));
  expect(await placeNamed(root())).toEqual({ kind: 'folder', address: root() });
  expect(await placeNamed(join(root(), '.', 'link.xlsx'))).toEqual({ kind: 'file', address: join(root(), '订单.xlsx') }); // prettier-ignore
  const id = '1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789';
  for (const text of [`sheets:${id}`, `https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`])
    expect(await placeNamed(text)).toEqual({ kind: 'sheets', address: `sheets:${id}` });
  expect((await PLACE_KINDS.sheets.find(`sheets:${id}`)).books).toEqual([{ kind: 'sheets', address: `sheets:${id}`, title: id }]); // prettier-ignore
});

test('what is no place is said in a sentence', async () => {
  put('list.csv');
  await expect(placeNamed(join(root(), 'list.csv'))).rejects.toThrow(NoSuchPlace);
  await expect(placeNamed(join(root(), 'nowhere'))).rejects.toThrow(NoSuchPlace);
  await expect(placeNamed('https://example.com/x')).rejects.toThrow(NotASpreadsheet);
});

test('a kind that this version does not know is none', () => {
  expect(placeKind('file')).toBe(PLACE_KINDS.file);
  expect(placeKind('sharepoint')).toBeUndefined();
  expect(placeKind('toString')).toBeUndefined();
});

test('a file that is gone has no book, and a fingerprint tells contents apart', async () => {
  put('a.xlsx', 'b.xlsx');
  const at = (name: string): string => join(root(), name);
  const print = PLACE_KINDS.file.fingerprint!;
  expect(await print(at('a.xlsx'))).toBe(await print(at('b.xlsx')));
  writeFileSync(at('b.xlsx'), 'y');
  expect(await print(at('a.xlsx'))).not.toBe(await print(at('b.xlsx')));
  expect(await print(at('c.xlsx'))).toBeUndefined();
  expect((await PLACE_KINDS.file.find(at('c.xlsx'))).books).toEqual([]);
});
