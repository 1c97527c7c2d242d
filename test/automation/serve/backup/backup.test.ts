import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { backup } from '../../../../automation/serve/backup/backup';
import { restore } from '../../../../automation/serve/backup/restore';
import type { Database } from '../../../../automation/serve/database/database';
import { take } from '../../../../automation/serve/database/leases';
import { migrate } from '../../../../automation/serve/database/migrate';
import { MIGRATIONS } from '../../../../automation/serve/database/schema';
import { restoredOf } from '../../../../automation/serve/keeping/restored';
import { booksOf } from '../../../../automation/serve/store/books';
import { allGroups } from '../../../../automation/serve/store/groups';
import { startRun } from '../../../../automation/serve/store/runs';
import { runsOf } from '../../../../automation/serve/store/runs-read';
import { addWorker } from '../../../../automation/serve/store/workers';
import { secretsOf } from '../../../../automation/serve/tenancy/secrets';
import { memoryDatabase, overDatabases, postgresDatabase, postgresUrl } from '../../../tools/serve-database';
import { minute } from '../store/team';

const FIRST = readFileSync(join(__dirname, '../database/dumps/first.sql'), 'utf8');
const TABLES = 'settings groups places books due runs late_orders records secrets tokens'.split(' ');
const NEWER = {
  name: 'made up: how often a book was read',
  sql: 'alter table gendan.books add column reads integer not null default 3',
};

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gendan-'));
  file = join(folder, 'gendan.backup');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A team's server, as the first version left it and today's goes on with it. */
async function filled(db: Database): Promise<void> {
  await db.query('drop schema if exists gendan cascade');
  await db.query(FIRST);
  await migrate(db);
}

/** All that is in it, as text: to the last microsecond. */
async function everything(db: Database): Promise<string> {
  const rows = [];
  for (const table of TABLES)
    rows.push(
      await db.query(
        `select '${table}' as t, to_jsonb(each)::text as row from gendan.${table} each order by 2`,
      ),
    );
  return JSON.stringify(rows, null, 1);
}

overDatabases('a backup', (fresh) => {
  test('restored into an empty database it is all there, to the last microsecond; nobody is at work', async () => {
    const from = await fresh();
    await filled(from);
    await take(from, 'book/1', 'w1', 3600);
    const rows = await backup(from, file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const to = await fresh();
    expect(await restore(to, file)).toBe(rows);
    expect(await everything(to)).toBe(await everything(from));
    expect(await to.query('select name from gendan.leases')).toEqual([]);
    expect(await to.query('select name from gendan.workers')).toEqual([]);
    await migrate(to);
    expect(await readdir(folder)).toEqual(['gendan.backup']);
  });

  test('restored where more may have been sent since says so in the database; where nothing was, it does not', async () => {
    const from = await fresh();
    await filled(from);
    await backup(from, file);
    await restore(from, file, { mayReplace: true, sentUntil: 46_160 });
    expect(await restoredOf(from)).toMatchObject({ day: 46_160 });
    await restore(from, file, { mayReplace: true });
    expect(await restoredOf(from)).toBeUndefined();
  });

  test('what follows is numbered on, and what was at work then is lost', async () => {
    const from = await fresh();
    await filled(from);
    const groups = (await allGroups(from)).map(({ id }) => id);
    const [, book] = await booksOf(from, groups);
    await startRun(from, { book: book!.id, job: 'update', worker: 'w1', attempt: 1, at: minute(0) });
    await backup(from, file);
    await restore(from, file, { mayReplace: true });
    const next = await startRun(from, {
      book: book!.id,
      job: 'update',
      worker: 'w9',
      attempt: 1,
      at: minute(9),
    });
    expect(next).toBe('5');
    expect((await runsOf(from, book!.id, { limit: 9 })).map(({ state }) => state)).toEqual([
      'running',
      'lost',
    ]);
  });

  test('secrets stay sealed in it and open with the same key where it was restored', async () => {
    const from = await fresh();
    await filled(from);
    await backup(from, file);
    expect(gunzipSync(readFileSync(file)).toString()).not.toContain('smtps://');
    const to = await fresh();
    await restore(to, file);
    const [group] = await allGroups(to);
    expect(
      await secretsOf(to, { GENDAN_SERVE_KEY: 'a passphrase of the first version' }).envOf(group!.id),
    ).toEqual({
      GENDAN_SMTP_URL: 'smtps://meridian.example',
    });
  });

  test('it is of one moment, though servers go on writing', async () => {
    const from = await fresh();
    await filled(from);
    const before = await everything(from);
    const writes = (async () => {
      for (let n = 0; n < 30; n += 1)
        await from.transaction(async (within) => {
          await within.query(`insert into gendan.groups (name) values ('一组 ${n}')`);
          await within.query(`insert into gendan.settings values ('${n}', '${n}')`);
        });
    })();
    await backup(from, file);
    await writes;
    const to = await fresh();
    await restore(to, file);
    const [groups] = await to.query<{ n: number }>('select count(*) as n from gendan.groups');
    const [settings] = await to.query<{ n: number }>('select count(*) as n from gendan.settings');
    // Of each pair both or none.
    expect(groups!.n - 2).toBe(settings!.n - 2);
    expect(before).toContain('外贸一部');
  });

  test('what is there is replaced only when told; while servers are at work not at all', async () => {
    const db = await fresh();
    await filled(db);
    await backup(db, file);
    await db.query(`update gendan.books set title = '后来改的'`);
    const later = await everything(db);
    await expect(restore(db, file)).rejects.toThrow(/has data in it already \(2 books\)/);
    await addWorker(db, { name: 'w7', machine: 'server-7', pid: 7 });
    await expect(restore(db, file, { mayReplace: true })).rejects.toThrow('still using this database (w7)');
    expect(await everything(db)).toBe(later);
    await db.query(`delete from gendan.workers`);
    await restore(db, file, { mayReplace: true });
    expect(await everything(db)).not.toContain('后来改的');
  });

  test('one of an earlier version is brought to today’s, one of a newer version is refused', async () => {
    const db = await fresh();
    await filled(db);
    await backup(db, file);
    const migrations = [...MIGRATIONS, NEWER];
    await restore(db, file, { mayReplace: true, migrations });
    expect(await db.query('select reads from gendan.books')).toEqual([{ reads: 3 }, { reads: 3 }]);
    const text = gunzipSync(readFileSync(file)).toString();
    writeFileSync(file, gzipSync(text.replace(/"schema":\d+/, `"schema":${MIGRATIONS.length + 1}`)));
    const today = await fresh();
    await expect(restore(today, file)).rejects.toThrow('of a newer version of Gendan');
  });

  test('a file that is none, broken off or damaged changes nothing and says so', async () => {
    const db = await fresh();
    await filled(db);
    await backup(db, file);
    const whole = readFileSync(file);
    const lines = gunzipSync(whole).toString().trimEnd().split('\n');
    const before = await everything(db);
    const refused = async (bytes: Buffer | string, sentence: RegExp): Promise<void> => {
      writeFileSync(file, bytes);
      await expect(restore(db, file, { mayReplace: true })).rejects.toThrow(sentence);
      expect(await everything(db)).toBe(before);
    };
    const packed = (all: readonly string[]) => gzipSync(`${all.join('\n')}\n`);
    await refused('', /gendan\.backup.*(no backup|not whole)/);
    await refused('not a backup', /is no backup/);
    await refused(packed(['{"some":"other"}']), /is no backup/);
    await refused(packed(['null']), /is no backup/);
    await refused(packed(lines.slice(0, -1)), /its end is missing/);
    await refused(packed([lines[0]!, ...lines.slice(2)]), /is damaged/);
    await refused(packed(lines.filter((line) => !line.includes('杯子项目'))), /is damaged/);
    await refused(
      packed(lines.map((line) => line.replace('"orders": 120', '"orders": "many"'))),
      /is damaged/,
    );
    await refused(
      packed(lines.map((line) => line.replace('{"table":"books"}', '{"table":"pg_class"}'))),
      /is damaged/,
    );
    const flipped = Buffer.from(whole);
    flipped.writeUInt8(flipped.readUInt8(whole.length >> 1) ^ 255, whole.length >> 1);
    await refused(flipped, /is damaged/);
    writeFileSync(file, whole);
    truncateSync(file, whole.length - 30);
    await expect(restore(db, file, { mayReplace: true })).rejects.toThrow(/its end is missing/);
  });

  test('where no file can be read or written a sentence says so, and no half file stays', async () => {
    const db = await fresh();
    await expect(backup(db, join(folder, 'nowhere', 'x'))).rejects.toThrow(
      /cannot be read or written \(ENOENT\)/,
    );
    await expect(restore(db, join(folder, 'nothing'))).rejects.toThrow(
      /cannot be read or written \(ENOENT\)/,
    );
    expect(await readdir(folder)).toEqual([]);
  });
});

(postgresUrl ? describe : describe.skip)(
  'a backup, from one kind to the other (GENDAN_TEST_DATABASE_URL)',
  () => {
    test.each([
      ['embedded to PostgreSQL', memoryDatabase, postgresDatabase],
      ['PostgreSQL to embedded', postgresDatabase, memoryDatabase],
    ] as const)('%s: everything moves', async (_, openFrom, openTo) => {
      const [from, to] = [await openFrom(), await openTo()];
      try {
        await filled(from);
        await backup(from, file);
        await restore(to, file);
        expect(await everything(to)).toBe(await everything(from));
      } finally {
        await from.close();
        await to.close();
      }
    });
  },
);
