import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskFiles, type Files } from '../../../../automation/file/files';
import { isLock, takeLock, type Lock } from '../../../../automation/file/lock/lock';
import { thisMaker } from '../../../../automation/file/lock/maker';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gendan-'));
  path = join(folder, '.book.xlsx.gendan-lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const take = (files: Files = diskFiles): Promise<Lock | object> => takeLock(files, path);
const leftBy = (about: object, age = 0): void => {
  writeFileSync(path, JSON.stringify({ id: '00ff00ff00ff00ff', ...thisMaker(), at: '', ...about }));
  const then = Date.now() / 1000 - age;
  utimesSync(path, then, then);
};
const isTaken = async (): Promise<boolean> => {
  const taken = await take();
  if ('release' in taken) await taken.release();
  return 'release' in taken;
};

test('one holds it; the next gets it once it is let go, and nothing lies there afterwards', async () => {
  const first = (await take()) as Lock;
  expect(await first.isMine()).toBe(true);
  expect(await take()).toMatchObject({
    text: { pid: process.pid, machine: expect.stringContaining(hostname()) },
  });
  await first.release();
  expect(await isTaken()).toBe(true);
  expect(readdirSync(folder)).toEqual([]);
});

test.each<[string, object]>([
  ['a process that is gone', { pid: 2 ** 22 + 1 }],
  ['the same number, given to another process since', { pid: process.ppid, started: '1' }],
  ['before this start of the machine', { pid: process.ppid, boot: '11111111-2222-3333-4444-555555555555' }],
  ['this very process, which could not take it away when it was done', {}],
])('the lock of %s is taken over at once', async (_, about) => {
  leftBy(about);
  expect(await isTaken()).toBe(true);
});

test.each<[string, object]>([
  ['a process that runs', { pid: process.ppid, started: '' }],
  ['another machine', { machine: 'elsewhere', pid: 2 ** 22 + 1 }],
])('the lock of %s holds for ten minutes after it was touched last', async (_, about) => {
  leftBy(about);
  expect(await isTaken()).toBe(false);
  leftBy(about, 590);
  expect(await isTaken()).toBe(false);
  leftBy(about, 700);
  expect(await isTaken()).toBe(true);
});

test.each(['', '4711', '{"pid":', 'null'])(
  'a lock that does not say whose it is (%j) holds for a minute',
  async (text) => {
    writeFileSync(path, text);
    expect(await isTaken()).toBe(false);
    const then = Date.now() / 1000 - 90;
    utimesSync(path, then, then);
    expect(await isTaken()).toBe(true);
  },
);

test('of many that find a dead one, one breaks it', async () => {
  for (let round = 0; round < 20; round++) {
    leftBy({ pid: 2 ** 22 + 1 });
    const taken = await Promise.all(Array.from({ length: 8 }, () => takeLock(diskFiles, path)));
    const locks = taken.filter(isLock);
    expect(locks).toHaveLength(1);
    expect(await locks[0]!.isMine()).toBe(true);
    await locks[0]!.release();
  }
});

test('who was robbed of it knows, and leaves the lock of the next alone', async () => {
  const first = (await take()) as Lock;
  leftBy({ pid: process.ppid, started: '' });
  expect(await first.isMine()).toBe(false);
  await first.release();
  expect(readFileSync(path, 'utf8')).toContain('00ff00ff00ff00ff');
});

test('a disk that is full leaves no lock, with second names and without', async () => {
  const fail = (code: string) => (): never => {
    throw Object.assign(new Error(code), { code });
  };
  const full: Files = {
    ...diskFiles,
    write: async (file) => {
      writeFileSync(file, '');
      fail('ENOSPC')();
    },
  };
  await expect(take(full)).rejects.toMatchObject({ code: 'ENOSPC' });
  const plain: Files = { ...diskFiles, link: fail('EPERM') };
  await expect(take({ ...plain, read: fail('EIO') })).rejects.toMatchObject({ code: 'EIO' });
  expect(readdirSync(folder)).toEqual([]);
  const lock = (await take(plain)) as Lock;
  expect(await take(plain)).toMatchObject({ text: { pid: process.pid } });
  await lock.release();
});
