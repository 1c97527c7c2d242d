import { mkdirSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PLACE_KINDS } from '../../../../../automation/serve/places';
import { hashOf } from '../../../../../automation/file/backups';
import type { PlaceNews, Watching } from '../../../../../automation/serve/places/place';
import { pollingFor } from '../../../../../automation/serve/places/watch/polling';
import { howItStands, isWholePackage } from '../../../../../automation/serve/places/watch/stands';
import { aFolder } from '../../../../tools/folder';
import { until } from '../../../../tools/until';
import { buildWorkbook } from '../../../../tools/workbook';
import { orderBook } from '../../../../tools/order-book';

const here = aFolder();
const bytes = Buffer.from(buildWorkbook(orderBook()));
const other = Buffer.concat([bytes, Buffer.from([0])]);
const at = (name: string): string => join(realpathSync(here.path), name);

let watching: Watching;
let news: string[];
afterEach(() => watching?.close());

const said = (each: PlaceNews): string => {
  if (each.is === 'moved') return `${basename(each.from)} is now ${each.to.title}`;
  return `${each.is} ${each.is === 'found' ? each.book.title : basename(each.address)}`;
};

async function watch(
  kind: 'folder' | 'file',
  address: string,
  env: Record<string, string> = {},
): Promise<void> {
  news = [];
  watching = await PLACE_KINDS[kind].watch!(address, {
    env,
    onNews: (each) => void news.push(said(each)),
    onTrouble: ({ en }) => void news.push(en),
    isKnown: async (_, fingerprint) => fingerprint === hashOf(Buffer.from('ours')),
    wait: () => sleep(20),
  });
}

test.each([
  ['as the system tells', {}],
  ['by looking again and again', { GENDAN_SERVE_POLL: '1' }],
])('a folder is watched %s', async (_, env: Record<string, string>) => {
  writeFileSync(at('a.xlsx'), bytes);
  await watch('folder', at(''), env);
  // What is saved before the first look of those that look again and again is the first that they see.
  let saved = -Infinity;
  await until('a change', () => {
    if (Date.now() - saved > 4_000) {
      writeFileSync(at('a.xlsx'), other);
      saved = Date.now();
    }
    return news.includes('changed a.xlsx');
  });
  mkdirSync(at('new/within'), { recursive: true });
  writeFileSync(at('new/within/b.xlsx'), bytes);
  await until('a new book', () => news.includes('found b'));
  renameSync(at('a.xlsx'), at('new/c.xlsx'));
  await until('a move', () => news.includes('a.xlsx is now c'));
  rmSync(at('new/within/b.xlsx'));
  await until('a book that went', () => news.includes('gone b.xlsx'));
  expect(news).toHaveLength(4);
});

test('what is no book, what programs lay there and what we wrote make no news', async () => {
  writeFileSync(at('a.xlsx'), bytes);
  await watch('folder', at(''));
  mkdirSync(at('.gendan-backup'));
  for (const name of [
    '~$b.xlsx',
    '.hidden.xlsx',
    'list.csv',
    '.gendan-backup/a.xlsx',
    'x (conflicted copy 2026).xlsx',
  ])
    writeFileSync(at(name), bytes);
  writeFileSync(at('a.xlsx'), 'ours');
  writeFileSync(at('last.xlsx'), bytes);
  await until('the last one', () => news.length > 0);
  expect(news).toEqual(['found last']);
});

test('where a link leads is watched too', async () => {
  mkdirSync(at('far'));
  mkdirSync(at('place'));
  writeFileSync(at('far/a.xlsx'), bytes);
  symlinkSync(at('far'), at('place/link'));
  await watch('folder', at('place'));
  writeFileSync(at('far/a.xlsx'), other);
  await until('a change behind the link', () => news.includes('changed a.xlsx'));
});

test('of one workbook its changes are told, and where it went in its folder; its neighbours are not', async () => {
  writeFileSync(at('a.xlsx'), bytes);
  await watch('file', at('a.xlsx'));
  writeFileSync(at('neighbour.xlsx'), bytes);
  writeFileSync(at('a.xlsx'), other);
  await until('a change', () => news.includes('changed a.xlsx'));
  renameSync(at('a.xlsx'), at('订单 2026.xlsx'));
  await until('a new name', () => news.includes('a.xlsx is now 订单 2026'));
  expect(news).toHaveLength(2);
});

test('a workbook is whole once its end has come, and not while a program has it open', async () => {
  writeFileSync(at('a.xlsx'), bytes.subarray(0, bytes.length - 30));
  expect(await howItStands(at('a.xlsx'))).toBe('part');
  writeFileSync(at('a.xlsx'), bytes);
  expect(await howItStands(at('a.xlsx'))).toBe('whole');
  writeFileSync(at('~$a.xlsx'), 'x');
  expect(await howItStands(at('a.xlsx'))).toBe('open');
  expect(isWholePackage(Buffer.alloc(4096))).toBe(false); // made room for, and nothing written yet
  expect(isWholePackage(Buffer.from('not a workbook'))).toBe(true);
});

test.each([
  ['', undefined],
  ['30', 30_000],
  ['30s', 30_000],
  ['yes', 10_000],
  ['no', undefined],
])('GENDAN_SERVE_POLL=%s on a disk of this machine', async (asked, every) => {
  expect(await pollingFor(here.path, { GENDAN_SERVE_POLL: asked })).toBe(every);
});

test('a share of another machine is looked at again and again', async () => {
  expect(await pollingFor('\\\\server\\orders', {})).toBe(10_000);
});
