import { chmodSync, chownSync, existsSync, linkSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskFiles, type Files } from '../../../automation/file/files';
import { openXlsxHost } from '../../../automation/file/host';
import { saveBook } from '../../../automation/file/save';
import { markOf, thisMaker } from '../../../automation/file/lock/maker';
import { hashOf } from '../../../automation/file/backups';
import { readWorkbook } from '../../../xlsx/read';
import { bookOf, buildWorkbook, sheetOf } from '../../tools/workbook';
import { change, patchOf, text } from '../../xlsx/parts';

let folder: string;
let path: string;
const bookWith = (...cells: string[]): Buffer => Buffer.from(buildWorkbook(bookOf(sheetOf('a', [cells]))));
const start = bookWith('x', 'y', 'z');
const patch = patchOf(change('a', 1, 1, 'x', text('neu')));
const row = (file = path): readonly unknown[] => readWorkbook(readFileSync(file)).sheets[0]!.rows[0]!;
const backup = (ending: string): string[] =>
  readdirSync(join(folder, '.gendan-backup'))
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, '.gendan-backup', name));
const isRoot = process.getuid?.() === 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gendan-'));
  path = join(folder, 'book.xlsx');
  writeFileSync(path, start);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('several at once', () => {
  test('each keeps what the others wrote', async () => {
    const cells = [change('a', 1, 1, 'x', text('1')), change('a', 1, 2, 'y', text('2')), change('a', 1, 3, 'z', text('3'))]; // prettier-ignore
    await Promise.all(cells.map((cell) => openXlsxHost(path).commit(patchOf(cell))));
    expect(row()).toEqual(['1', '2', '3']);
  });

  test('of those that change the same cell one writes, and the others say that it changed', async () => {
    const reports = await Promise.all(
      ['1', '2', '3'].map((value) => openXlsxHost(path).commit(patchOf(change('a', 1, 1, 'x', text(value))))),
    );
    expect(reports.map(({ written }) => written).sort()).toEqual([0, 0, 1]);
    expect(reports.filter(({ refused }) => refused.length === 1)).toHaveLength(2);
  });

  test('of saves that began with the same file one is kept, and the others are told', async () => {
    const saves = ['1', '2', '3'].map((value) => saveBook(path, bookWith(value), hashOf(start)));
    const ended = await Promise.allSettled(saves);
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const each of ended)
      if (each.status === 'rejected') expect(each.reason).toMatchObject({ name: 'BookChangedMeanwhile' });
  });

  test('taking back waits for the write that is under way', async () => {
    const host = openXlsxHost(path);
    await host.commit(patch);
    await Promise.all([
      openXlsxHost(path).commit(patchOf(change('a', 1, 2, 'y', text('later')))),
      new Promise((resolve) => setTimeout(resolve, 5)).then(() => openXlsxHost(path).revert()),
    ]);
    // Whichever came first, one of the two writes was taken back and the other stands.
    expect([['x', 'later', 'z'], ['neu', 'y', 'z']]).toContainEqual(row()); // prettier-ignore
  });
});

describe('another program saves the book', () => {
  /** Does something at the last moment: after the last look, before the rename. */
  const atTheLastMoment = (act: () => void): Files => {
    let isFirst = true;
    return {
      ...diskFiles,
      replace: (from, to, state) => {
        if (isFirst) act();
        isFirst = false;
        return diskFiles.replace(from, to, state);
      },
    };
  };

  test('in the place of the file: nothing of it is lost', async () => {
    const files = atTheLastMoment(() => {
      writeFileSync(`${path}.tmp`, bookWith('x', 'theirs', 'z'));
      renameSync(`${path}.tmp`, path);
    });
    expect(await openXlsxHost(path, { files }).commit(patch)).toMatchObject({ written: 1 });
    expect(row()).toEqual(['neu', 'theirs', 'z']);
  });

  test('into the file while it is replaced: its bytes are put back, and ours come on top', async () => {
    const theirs = bookWith('x', 'theirs', 'z');
    // The program opened the file before, and writes into what it opened.
    const files: Files = { ...diskFiles };
    let isFirst = true;
    files.replace = async (from, to, state) => {
      const done = await diskFiles.replace(from, to, state);
      const held = readdirSync(folder).find((name) => name.endsWith('gendan-held'))!;
      if (isFirst) writeFileSync(join(folder, held), theirs);
      isFirst = false;
      return done;
    };
    await openXlsxHost(path, { files }).commit(patch);
    expect(row()).toEqual(['neu', 'theirs', 'z']);
    expect(backup('.json')).toHaveLength(1);
  });

  test('the backup holds what was replaced, also of a copy that goes over another file', async () => {
    const out = join(folder, 'out.xlsx');
    writeFileSync(out, bookWith('was', 'here'));
    await openXlsxHost(path, { out }).commit(patch);
    expect(row(out)).toEqual(['neu', 'y', 'z']);
    expect(row(backup('out.xlsx.' + /\d{8}-\d{6}/.exec(backup('.before.xlsx')[0]!)![0] + '-000.before.xlsx')[0])).toEqual(['was', 'here']); // prettier-ignore
    await openXlsxHost(out).revert();
    expect(row(out)).toEqual(['was', 'here']);
  });
});

test('what revert takes out of a book that was changed since is backed up as well', async () => {
  await openXlsxHost(path).commit(patch);
  const mixed = bookWith('neu', 'colleague', 'z');
  writeFileSync(path, mixed);
  await openXlsxHost(path).revert();
  expect(row()).toEqual(['x', 'colleague', 'z']);
  expect(backup('.before.xlsx').map((file) => readFileSync(file).equals(mixed))).toContain(true);
  await expect(openXlsxHost(path).revert()).rejects.toMatchObject({ name: 'NothingToRevert' });
});

describe('what the file is besides its bytes', () => {
  const modeOf = (file: string): number => statSync(file).mode & 0o777;

  test.each([0o600, 0o640, 0o664])('mode %o is that of every file from its first byte', async (mode) => {
    chmodSync(path, mode);
    const seen: number[] = [];
    const files: Files = {
      ...diskFiles,
      writeDurably: async (file, bytes, like) => {
        const kept = await diskFiles.writeDurably(file, bytes, like);
        seen.push(modeOf(file));
        return kept;
      },
    };
    await openXlsxHost(path, { files }).commit(patch);
    expect(new Set(seen)).toEqual(new Set([mode]));
    for (const file of [path, ...backup('')]) expect(modeOf(file)).toBe(mode);
    const out = join(folder, 'out.xlsx');
    await openXlsxHost(path, { out }).commit(patchOf(change('a', 1, 2, 'y', text('2'))));
    expect(modeOf(out)).toBe(mode);
  });

  test('a read-only book in a folder that may be written is left alone, with a sentence', async () => {
    chmodSync(path, 0o444);
    for (const write of [
      () => openXlsxHost(path).commit(patch),
      () => saveBook(path, bookWith('1'), hashOf(start)),
    ])
      // prettier-ignore
      await expect(write()).rejects.toMatchObject({
        name: 'BookIsReadOnly',
        sentence: { zh: expect.stringContaining('只读'), en: expect.stringContaining('--out') },
      });
    expect(readFileSync(path).equals(start)).toBe(true);
  });

  (isRoot ? test : test.skip)('the owner and the group stay', async () => {
    chownSync(path, 1234, 2345);
    await openXlsxHost(path).commit(patch);
    for (const file of [path, ...backup('')]) expect(statSync(file)).toMatchObject({ uid: 1234, gid: 2345 });
  });

  (isRoot && process.platform === 'linux' ? test : test.skip)('tags (extended attributes) stay', async () => {
    try {
      execFileSync('setfattr', ['-n', 'user.tag', '-v', 'red', path], { stdio: 'ignore' });
    } catch {
      return; // No such tool, or a file system without them.
    }
    await openXlsxHost(path).commit(patch);
    expect(execFileSync('getfattr', ['-n', 'user.tag', '--only-values', path]).toString()).toBe('red');
  });

  test('an owner or group that cannot be kept is said, and who was not to read it cannot', async () => {
    const files: Files = { ...diskFiles, writeDurably: async (...args) => (await diskFiles.writeDurably(...args), { owner: true, group: true }) }; // prettier-ignore
    const { notes } = await openXlsxHost(path, { files }).commit(patch);
    expect(notes?.map(({ en }) => en).join('\n')).toMatch(/another account[^]*another group/);
  });

  test('a second name of the file is said to have stayed behind', async () => {
    const other = join(folder, 'other.xlsx');
    linkSync(path, other);
    const { notes } = await openXlsxHost(path).commit(patch);
    expect(notes).toEqual([
      { zh: expect.stringContaining('硬链接'), en: expect.stringContaining('1 more name') },
    ]);
    expect(row(other)).toEqual(['x', 'y', 'z']);
    expect((await openXlsxHost(path).revert()).notes).toBeUndefined();
  });

  test('a link that somebody laid where a part would come is not followed', async () => {
    const mine = join(folder, 'mine.txt');
    writeFileSync(mine, 'mine');
    symlinkSync(mine, join(folder, 'part'));
    await diskFiles.writeDurably(join(folder, 'part'), Buffer.from('x'));
    expect(readFileSync(mine, 'utf8')).toBe('mine');
  });
});

test('what killed writes left goes with the next one; what is not ours stays', async () => {
  await openXlsxHost(path).commit(patch);
  const left = ['.book.xlsx.4711.gendan-part', '.book.xlsx.0123456789ab.gendan-part', '.book.xlsx.0123456789ab.gendan-held', '.gendan-backup/book.xlsx.20200101-000000-000.before.xlsx', '.gendan-backup/book.xlsx.20200101-000000-000.after.xlsx', '.gendan-backup/book.xlsx.20200101-000000-001.json.part', `.${markOf({ ...thisMaker(), pid: 2 ** 22 + 1 })}.0123456789abcdef.gendan-lock-draft`, '.01234567-1-1.0123456789abcdef.gendan-lock-draft']; // prettier-ignore
  const others = ['.book.xlsx.notes', '.other.xlsx.0123456789ab.gendan-part', '.gendan-backup/other.xlsx.20200101-000000-000.before.xlsx', '.gendan-backup/book.xlsx.notes.txt', `.${markOf(thisMaker())}.fedcba9876543210.gendan-lock-draft`]; // prettier-ignore
  for (const name of [...left, ...others]) writeFileSync(join(folder, name), 'x');
  utimesSync(join(folder, left.at(-1)!), 1, 1);
  await openXlsxHost(path).commit(patchOf(change('a', 1, 2, 'y', text('2'))));
  expect(left.filter((name) => existsSync(join(folder, name)))).toEqual([]);
  expect(others.filter((name) => !existsSync(join(folder, name)))).toEqual([]);
  expect(backup('.json')).toHaveLength(2);
});

test.each([
  ['Excel, and WPS on Windows', '~$book.xlsx', '\u0004Li L', 'Li L'],
  ['WPS on Linux', '.~book.xlsx', '', 'another program'],
  ['LibreOffice', '.~lock.book.xlsx#', ',lilei,pc,18.05.2026 10:00,file:///home;', 'lilei'],
])('the lock of %s is respected, and says how old it is and whose', async (_, name, content, who) => {
  const lock = join(folder, name);
  writeFileSync(lock, content);
  const refusal = (): Promise<Error> => openXlsxHost(path).commit(patch).then(() => new Error('written'), (error: Error) => error); // prettier-ignore
  expect((await refusal()).message).toContain('less than a minute ago');
  const then = Date.now() / 1000 - 30 * 86_400;
  utimesSync(lock, then, then);
  const { message } = await refusal();
  expect(message).toContain('30 days ago');
  expect(message).toContain(`delete ${name}`);
  expect(message).toContain(who);
  expect(readFileSync(path).equals(start)).toBe(true);
});

test('a name as long as the system allows is no obstacle to the lock', async () => {
  const long = join(folder, `${'表'.repeat(60)}.xlsx`);
  writeFileSync(long, start);
  await openXlsxHost(long, { stamp: () => '1' }).commit(patch);
  expect(row(long)).toEqual(['neu', 'y', 'z']);
});
