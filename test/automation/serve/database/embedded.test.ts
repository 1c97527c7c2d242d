import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../../../automation/serve/database/database';
import { embeddedFolder } from '../../../../automation/serve/database/embedded';
import { CannotOpenEmbedded, EmbeddedDatabaseHeld } from '../../../../automation/serve/database/errors';
import { openDatabase } from '../../../../automation/serve/database/open';

let state = '';
beforeEach(() => void (state = mkdtempSync(join(tmpdir(), 'gendan-'))));
afterEach(() => rmSync(state, { recursive: true, force: true }));

const names = async (db: Database): Promise<string[]> =>
  (await db.query<{ name: string }>('select name from gendan.groups order by name')).map(({ name }) => name);
const open = () => openDatabase({ env: {}, state });

test('the embedded database is for one program, keeps what it was told, and is free when it is closed', async () => {
  const db = await open();
  expect(db.kind).toBe('embedded');
  await db.query('insert into gendan.groups (name) values ($1)', ['外贸一部']);
  const second = open();
  await expect(second).rejects.toThrow(EmbeddedDatabaseHeld);
  await expect(second).rejects.toThrow(new RegExp(`process ${process.pid} on .*server that is running`));
  await db.close();
  expect(existsSync(`${embeddedFolder(state)}.lock`)).toBe(false);

  const again = await open();
  expect(await names(again)).toEqual(['外贸一部']);
  // Whoever asked before it closed is answered.
  const asked = names(again);
  await again.close();
  expect(await asked).toEqual(['外贸一部']);
});

test('the lock of a program that was killed keeps nobody out', async () => {
  await mkdir(join(state, 'serve'));
  const lock = `${embeddedFolder(state)}.lock`;
  writeFileSync(lock, 'not a lock any more');
  const old = new Date(Date.now() - 3_600_000);
  await utimes(lock, old, old);
  const db = await open();
  expect(await names(db)).toEqual([]);
  expect(JSON.parse(await readFile(lock, 'utf8'))).toMatchObject({ pid: process.pid });
  await db.close();
});

test('a folder in which it cannot be gives a sentence, and no lock stays', async () => {
  writeFileSync(join(state, 'serve'), 'a file where the folder should be');
  await expect(open()).rejects.toThrow(CannotOpenEmbedded);
  rmSync(join(state, 'serve'));

  await mkdir(embeddedFolder(state), { recursive: true });
  writeFileSync(join(embeddedFolder(state), 'PG_VERSION'), 'no version\n');
  const damaged = open();
  await expect(damaged).rejects.toThrow(CannotOpenEmbedded);
  await expect(damaged).rejects.toThrow(/restore a backup/);
  expect(existsSync(`${embeddedFolder(state)}.lock`)).toBe(false);
});
