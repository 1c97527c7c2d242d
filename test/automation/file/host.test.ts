import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsxHost } from '../../../automation/file/host';
import { diskFiles, type Files } from '../../../automation/file/files';
import { readWorkbook } from '../../../xlsx/read';
import type { BookChange } from '../../../shared/host';
import { bookOf, buildWorkbook, sheetOf } from '../../tools/workbook';
import { change, patchOf, text } from '../../xlsx/parts';
import { until } from '../../tools/until';

let folder: string;
let path: string;
const start = buildWorkbook(bookOf(sheetOf('a', [['x', 'y']])));
const patch = patchOf(change('a', 1, 1, 'x', text('neu')), change('a', 2, 1, null, text('neu')));
const stamp = (): string => '20260518-100000';
const firstCell = (file: string): unknown => readWorkbook(readFileSync(file)).sheets[0]!.rows[0]![0];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gendan-'));
  path = join(folder, 'book.xlsx');
  writeFileSync(path, start);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A disk that fails at its n-th step; every call counts as one, writing as three (nothing, half, all written). */
function failingAt(step: number): { files: Files; steps: () => number } {
  let count = 0;
  const fail = (): never => {
    throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
  };
  const due = (): boolean => ++count === step;
  const files = { ...diskFiles };
  for (const name of ['read', 'look', 'link', 'makeFolder', 'list', 'rename', 'replace'] as const) {
    const real = diskFiles[name] as (...args: string[]) => Promise<never>;
    Object.assign(files, { [name]: async (...args: string[]) => (due() ? fail() : real(...args)) });
  }
  files.writeDurably = async (file, bytes, like) => {
    if (due()) fail();
    if (due()) {
      await diskFiles.writeDurably(file, bytes.subarray(0, bytes.length >> 1), like);
      fail();
    }
    const kept = await diskFiles.writeDurably(file, bytes, like);
    if (due()) fail();
    return kept;
  };
  return { files, steps: () => count };
}

test('an error at any step leaves the old file or the new one; the next commit completes and can be taken back', async () => {
  const dry = failingAt(Infinity);
  await openXlsxHost(path, { stamp, files: dry.files }).commit(patch);
  const written = readFileSync(path);
  expect(dry.steps()).toBeGreaterThan(15);
  for (let step = 1; step <= dry.steps(); step++) {
    rmSync(join(folder, '.gendan-backup'), { recursive: true, force: true });
    writeFileSync(path, start);
    const failure = await openXlsxHost(path, { stamp, files: failingAt(step).files })
      .commit(patch)
      .then(
        () => undefined,
        (error: Error) => error,
      );
    const now = readFileSync(path);
    expect([Buffer.from(start), written].some((whole) => whole.equals(now))).toBe(true);
    if (failure)
      expect(failure).toMatchObject({
        sentence: { en: expect.stringContaining('ENOSPC'), zh: expect.stringContaining('ENOSPC') },
      });
    else expect(now.equals(written)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(
      expect.not.arrayContaining([expect.stringContaining('gendan-part')]),
    );
    const host = openXlsxHost(path, { stamp });
    const report = await host.commit(patch);
    expect(report).toMatchObject({ written: now.equals(written) ? 0 : 2, refused: [] });
    expect(readFileSync(path).equals(written)).toBe(true);
    await host.revert();
    expect(readFileSync(path).equals(start)).toBe(true);
  }
});

test.each(['~$book.xlsx', '.~lock.book.xlsx#'])(
  'while %s lies beside the book nothing is written, but --out works',
  async (lock) => {
    writeFileSync(join(folder, lock), '');
    await expect(openXlsxHost(path).commit(patch)).rejects.toMatchObject({
      name: 'BookIsOpen',
      sentence: { zh: expect.stringContaining('--out') },
    });
    expect(readFileSync(path).equals(start)).toBe(true);
    const out = join(folder, 'out.xlsx');
    const host = openXlsxHost(path, { out, stamp });
    expect(await host.commit(patch)).toMatchObject({ written: 2 });
    expect(firstCell(out)).toBe('neu');
    expect(readFileSync(path).equals(start)).toBe(true);
    expect(await host.commit(patch)).toMatchObject({ written: 0, unchanged: 2 });
  },
);

test('a book saved between reading and replacing is patched as it is then', async () => {
  let saves = 0;
  const files: Files = {
    ...diskFiles,
    makeFolder: async (name) => {
      if (saves++ === 0) writeFileSync(path, buildWorkbook(bookOf(sheetOf('a', [['x', 'colleague']]))));
      return diskFiles.makeFolder(name);
    },
  };
  await openXlsxHost(path, { stamp, files }).commit(patch);
  expect(readWorkbook(readFileSync(path)).sheets[0]!.rows).toEqual([['neu', 'colleague'], ['neu']]);
});

test('a book that is saved again and again is given up on, with a sentence', async () => {
  let n = 0;
  const files: Files = {
    ...diskFiles,
    makeFolder: async (name) => {
      writeFileSync(path, buildWorkbook(bookOf(sheetOf('a', [['x', `v${n++}`]]))));
      return diskFiles.makeFolder(name);
    },
  };
  await expect(openXlsxHost(path, { stamp, files }).commit(patch)).rejects.toMatchObject({
    name: 'BookKeepsChanging',
  });
  expect(firstCell(path)).toBe('x');
});

test('keeps the permissions, follows links, and says what is missing', async () => {
  chmodSync(path, 0o640);
  const link = join(folder, 'link.xlsx');
  symlinkSync(path, link);
  await openXlsxHost(link, { stamp }).commit(patch);
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(firstCell(path)).toBe('neu');
  expect(readFileSync(link).equals(readFileSync(path))).toBe(true);
  await expect(openXlsxHost(join(folder, 'none.xlsx')).readBook()).rejects.toMatchObject({
    name: 'BookNotFound',
  });
  await expect(openXlsxHost(folder).readBook()).rejects.toMatchObject({ name: 'CannotReadBook' });
});

test('keeps ten backups, and none when asked not to', async () => {
  const host = openXlsxHost(path, { stamp });
  for (let i = 0; i < 13; i++)
    await host.commit(patchOf(change('a', 1, 2, i === 0 ? 'y' : `v${i - 1}`, text(`v${i}`))));
  expect(readdirSync(join(folder, '.gendan-backup')).filter((name) => name.endsWith('.json'))).toHaveLength(
    10,
  );
  const other = join(folder, 'other.xlsx');
  writeFileSync(other, start);
  await openXlsxHost(other, { backup: false }).commit(patch);
  await expect(openXlsxHost(other).revert()).rejects.toMatchObject({ name: 'NothingToRevert' });
});

test('a write that was announced but never happened is not taken back', async () => {
  const host = openXlsxHost(path, { stamp });
  await host.commit(patch);
  writeFileSync(path, start);
  await expect(host.revert()).rejects.toMatchObject({ name: 'NothingToRevert' });
  expect(existsSync(path)).toBe(true);
});

test('tells who watches what a colleague saved', async () => {
  const host = openXlsxHost(path, { stamp });
  await host.readBook();
  const seen: BookChange[] = [];
  const stop = host.watch((one) => seen.push(one));
  // What is there when watching begins is no news, and some systems begin a little after they were asked to.
  let saves = 0;
  await until('a change is told', () => {
    if (seen.length === 0)
      writeFileSync(path, buildWorkbook(bookOf(sheetOf('a', [['x', 'y'], [`new ${++saves}`]]))));
    return seen.length > 0;
  });
  stop();
  expect(seen[0]).toEqual({ sheet: 'a', rows: [2, 2], remote: true });
});
