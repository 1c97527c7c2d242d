import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsxHost } from '../../../automation/file/host';
import { saveBook } from '../../../automation/file/save';
import { readWorkbook } from '../../../xlsx/read';
import { change, patchOf, text } from '../../xlsx/parts';
import { built, SETTING_UP_MS } from '../../tools/built';
import { orderBook } from '../../tools/order-book';
import { run } from '../../tools/run';
import { setUp } from '../../tools/set-up';
import { bookOf, buildWorkbook, sheetOf } from '../../tools/workbook';
import { inPairs, runChild, saving, stepsOf, type Command, type Ended } from './child';
import { Tally } from './tally';

/**
 * What may happen to a book while it is written: the process is killed at every step that changes a file, the disk is
 * full from every step on, two and three write at once, another program saves in between. The counts are printed.
 */
const tally = new Tally(['kills', 'full disks', 'races', 'saves of another program', 'torn files', 'lost writes', 'files left behind', 'books that stayed locked']); // prettier-ignore
let folder: string;

beforeAll(() => built('command'), SETTING_UP_MS);
afterAll(() => tally.print('attacks on files'));
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'gendan-attack-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const START = Buffer.from(buildWorkbook(setUp(orderBook())));
const SAVED = Buffer.from(buildWorkbook(bookOf(sheetOf('出货', [['saved', 'by', 'the page']]))));
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const isUsable = (bytes: Buffer): boolean => {
  try {
    return readWorkbook(bytes).sheets.length > 0;
  } catch {
    return false;
  }
};

/** A book in a folder of its own, and what a verb does to it. */
interface Scene {
  readonly book: string;
  readonly command: Command;
  /** What the book is before and after. */
  readonly before: Buffer;
  after: Buffer;
}

const VERBS: Readonly<Record<string, (book: string) => Promise<Command>>> = {
  'plan --write': async (book) => ['plan', book, '--write', '--yes', '--now', '2026-06-20T10:00'],
  set: async (book) => ['set', '--yes', book, '出货!D3=李雷'],
  revert: async (book) => {
    expect((await runChild(['set', '--yes', book, '出货!D3=李雷'])).code).toBe(0);
    return ['revert', book];
  },
  'server save': async (book) => {
    // Beside its own book: another scene would truncate it while the child reads.
    const bytes = join(book, '..', 'saved.bin');
    writeFileSync(bytes, SAVED);
    return saving(book, bytes, hashOf(readFileSync(book)));
  },
};

async function scene(verb: string, name: string): Promise<Scene> {
  const home = join(folder, name);
  mkdirSync(home);
  const book = join(home, 'book.xlsx');
  writeFileSync(book, START);
  const command = await VERBS[verb]!(book);
  return { book, command, before: readFileSync(book), after: Buffer.alloc(0) };
}

/** What the verb makes of the book when nothing goes wrong, and in how many steps. */
async function rehearsal(verb: string): Promise<{ after: Buffer; steps: readonly string[] }> {
  const { book, command } = await scene(verb, 'rehearsal');
  const steps = await stepsOf(command, join(folder, 'steps'));
  return { after: readFileSync(book), steps };
}

/** What must be so whatever went wrong, and that the next run needs nobody's help. */
async function checkAfter(
  { book, command, before, after }: Scene,
  ended: Ended,
  what: string,
): Promise<void> {
  const now = readFileSync(book);
  if (!now.equals(before) && !now.equals(after)) tally.add('torn files');
  expect(`${what}: ${now.equals(before) || now.equals(after)}`).toBe(`${what}: true`);
  if (ended.code === 0) expect(now.equals(after)).toBe(true);
  else if (ended.code !== null) expect(`${what}: ${ended.err}`).toMatch(/ENOSPC|full|cannot be written/);
  // A revert that was done but for its mark finds nothing to take back; a page that had saved is told so.
  const again = await here(command);
  const isDone = again.code === 0 || now.equals(after);
  if (!isDone) tally.add('books that stayed locked');
  expect(`${what}, once more: ${again.err}${isDone}`).toMatch(/true$/);
  expect(readFileSync(book).equals(after)).toBe(true);
  // Whatever is left goes with the next write.
  expect((await here(['set', '--yes', book, '出货!A1=x'])).code).toBe(0);
  const left = leftBeside(book);
  tally.add('files left behind', left.length);
  expect(`${what}: ${left.join()}`).toBe(`${what}: `);
}

/** The same command in this process, where nothing goes wrong. */
async function here(command: Command): Promise<Pick<Ended, 'code' | 'err'>> {
  if (command[0] !== '--save') return run(command);
  const [, book, bytes, hash] = command;
  return saveBook(book!, readFileSync(bytes!), hash!).then(
    () => ({ code: 0, err: '' }),
    (error: Error) => ({ code: 1, err: error.message }),
  );
}

/** Files that only a write under way has, and backups that nothing tells of. */
function leftBeside(book: string): string[] {
  const home = join(book, '..');
  const beside = readdirSync(home).filter((name) => name.includes('gendan-') && name !== '.gendan-backup');
  const backups = existsSync(join(home, '.gendan-backup')) ? readdirSync(join(home, '.gendan-backup')) : [];
  const told = new Set(backups.filter((name) => name.endsWith('.json')).map((name) => name.replace(/\.json$/, ''))); // prettier-ignore
  return [...beside, ...backups.filter((name) => !told.has(name.replace(/\.(before\.xlsx|after\.xlsx|json)$/, '')))]; // prettier-ignore
}

/** At which steps a fault makes a difference. */
const MATTERS = {
  kill: () => true,
  half: (name: string) => name === 'writeFile',
  full: (name: string) => !['rm', 'chmod', 'chown'].includes(name),
} as const;

describe.each(Object.keys(VERBS))('%s', (verb) => {
  test.each(['kill', 'half', 'full'] as const)('%s at every step', async (kind) => {
    const { after, steps } = await rehearsal(verb);
    expect(steps.length).toBeGreaterThan(10);
    const all = steps.flatMap((name, i) => (MATTERS[kind](name) ? [i + 1] : []));
    await inPairs(all, async (step) => {
      const one = { ...(await scene(verb, `${kind}-${step}`)), after };
      const ended = await runChild(one.command, { fault: `${kind}:${step}` });
      if (ended.code === null) tally.add('kills');
      else if (kind === 'full' && ended.code !== 0) tally.add('full disks');
      await checkAfter(one, ended, `${verb}, ${kind} at ${step}`);
      rmSync(join(one.book, '..'), { recursive: true, force: true });
    });
  });
});

describe('at once', () => {
  test.each([2, 3])('%i processes set a cell each: all are there', async (writers) => {
    for (let round = 0; round < 10; round++) {
      const book = join(folder, 'book.xlsx');
      writeFileSync(book, buildWorkbook(bookOf(sheetOf('a', [['x', 'y', 'z']]))));
      const cells = ['A1', 'B1', 'C1'].slice(0, writers);
      const ended = await Promise.all(cells.map((at) => runChild(['set', '--yes', book, `a!${at}=${at}`])));
      expect(ended.map(({ code, err }) => (code === 0 ? '' : err))).toEqual(cells.map(() => ''));
      const [row] = readWorkbook(readFileSync(book)).sheets[0]!.rows;
      tally.add('races');
      tally.add('lost writes', cells.filter((at, i) => row![i] !== at).length);
      expect(row!.slice(0, writers)).toEqual(cells);
    }
  });

  test.each([2, 3])(
    '%i processes save what they made of the same file: one is kept, the others are told',
    async (writers) => {
      for (let round = 0; round < 10; round++) {
        const book = join(folder, 'book.xlsx');
        writeFileSync(book, START);
        const mine = Array.from({ length: writers }, (_, i) => {
          const bytes = buildWorkbook(bookOf(sheetOf('a', [[`${round} ${i}`]])));
          writeFileSync(join(folder, `${i}.bin`), bytes);
          return hashOf(bytes);
        });
        const ended = await Promise.all(mine.map((_, i) => runChild(saving(book, join(folder, `${i}.bin`), hashOf(START))))); // prettier-ignore
        const kept = ended.findIndex(({ code }) => code === 0);
        const isRight = ended.filter(({ code }) => code === 0).length === 1 && hashOf(readFileSync(book)) === mine[kept]; // prettier-ignore
        tally.add('races');
        if (!isRight) tally.add('lost writes');
        expect(ended.map(({ code }) => code).sort()).toEqual([0, ...Array<number>(writers - 1).fill(3)]);
        expect(isRight).toBe(true);
      }
    },
  );

  test('many in one process', async () => {
    const book = join(folder, 'book.xlsx');
    for (let round = 0; round < 20; round++) {
      writeFileSync(book, START);
      const saves = Array.from({ length: 3 }, (_, i) => Buffer.from(buildWorkbook(bookOf(sheetOf('a', [[`${round} ${i}`]]))))); // prettier-ignore
      const ended = await Promise.allSettled(saves.map((bytes) => saveBook(book, bytes, hashOf(START))));
      tally.add('races');
      const done = ended.filter(({ status }) => status === 'fulfilled').length;
      if (done !== 1) tally.add('lost writes', Math.abs(done - 1));
      expect(done).toBe(1);
    }
  });

  test('a plan is written while somebody sets a cell and somebody takes back: each does its work or says why', async () => {
    for (let round = 0; round < 10; round++) {
      const book = join(folder, 'book.xlsx');
      rmSync(join(folder, '.gendan-backup'), { recursive: true, force: true });
      writeFileSync(book, START);
      const [planned, set] = await Promise.all([
        runChild(['plan', book, '--write', '--yes', '--now', '2026-06-20T10:00']),
        runChild(['set', '--yes', book, '出货!D3=李雷']),
        runChild(['revert', book]),
      ]);
      tally.add('races');
      expect([0, 3]).toContain(planned.code);
      expect(set.code).toBe(0);
      expect(isUsable(readFileSync(book))).toBe(true);
      expect(leftBeside(book)).toEqual([]);
    }
  });

  test('another program saves again and again: none of its saves is lost', async () => {
    const book = join(folder, 'book.xlsx');
    const marked = (n: number): Uint8Array => buildWorkbook(bookOf(sheetOf('a', [['ours', n]])));
    const markIn = (bytes: Buffer): unknown => readWorkbook(bytes).sheets[0]!.rows[0]![1];
    writeFileSync(book, marked(0));
    let isOver = false;
    const theirs = (async () => {
      for (let n = 1; !isOver; n++) {
        writeFileSync(`${book}.tmp`, marked(n));
        renameSync(`${book}.tmp`, book);
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 400));
        tally.add('saves of another program');
        if (markIn(readFileSync(book)) !== n) tally.add('lost writes');
      }
    })();
    let written = 0;
    for (let n = 0; n < 60; n++) {
      const seen = readWorkbook(readFileSync(book)).sheets[0]!.rows[0]![0]!;
      await openXlsxHost(book, { backup: false })
        .commit(patchOf(change('a', 1, 1, seen, text(`ours ${n}`))))
        .then(
          () => written++,
          (error: Error) => expect(error.name).toBe('BookKeepsChanging'),
        );
    }
    isOver = true;
    await theirs;
    expect(written).toBeGreaterThan(10);
    expect(tally.of('lost writes')).toBe(0);
  });
});

test('a disk that really is full (where a small one can be mounted)', async () => {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'gendan-attack', disk]).status === 0;
  if (!mounted) return;
  try {
    const book = join(disk, 'book.xlsx');
    for (let free = 0; free <= 120; free += 4) {
      for (const name of readdirSync(disk)) rmSync(join(disk, name), { recursive: true, force: true });
      writeFileSync(book, START);
      const { bavail, bsize } = statfsSync(disk);
      const filler = Math.max(0, bavail * bsize - free * 1024);
      if (filler > 0) writeFileSync(join(disk, 'filler'), Buffer.alloc(filler));
      const { code, err } = await runChild(['set', '--yes', book, '出货!D3=李雷']);
      const now = readFileSync(book);
      if (code !== 0) {
        tally.add('full disks');
        expect(`${free} KB: ${err}`).toMatch(/ENOSPC/);
      }
      if (!isUsable(now) || (code !== 0) !== now.equals(START)) tally.add('torn files');
      expect(now.equals(START)).toBe(code !== 0);
      rmSync(join(disk, 'filler'), { force: true });
      expect((await runChild(['set', '--yes', book, '出货!D3=李雷'])).code).toBe(0);
      expect(leftBeside(book)).toEqual([]);
    }
  } finally {
    spawnSync('umount', [disk]);
  }
});

test('nothing was torn, lost, left or locked', () => {
  for (const name of ['torn files', 'lost writes', 'files left behind', 'books that stayed locked'])
    expect(`${name} ${tally.of(name)}`).toBe(`${name} 0`);
});
