import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../../../automation/serve/database/database';
import { DatabaseNewer } from '../../../../automation/serve/database/errors';
import { migrate, versionOf } from '../../../../automation/serve/database/migrate';
import { MIGRATIONS, type Migration } from '../../../../automation/serve/database/schema';
import { allGroups } from '../../../../automation/serve/store/groups';
import { booksOf } from '../../../../automation/serve/store/books';
import { dueOf } from '../../../../automation/serve/store/due';
import { lateOrdersOf } from '../../../../automation/serve/store/late-orders';
import { runsOf } from '../../../../automation/serve/store/runs-read';
import { secretsOf } from '../../../../automation/serve/tenancy/secrets';
import { allTokens, findToken } from '../../../../automation/serve/tenancy/tokens';
import { overDatabases } from '../../../tools/serve-database';

const SECOND: Migration = {
  name: 'made up: how often a book was read',
  sql: `alter table gendan.books add column reads integer not null default 0;
    update gendan.books set reads = (select count(*) from gendan.runs where book_id = books.id);
    create table gendan.made_up (name text primary key);`,
};
const BROKEN: Migration = {
  name: 'made up: broken',
  sql: `create table gendan.half (name text); select * from gendan.nowhere;`,
};

/** A database as the first version left it, with a team's books in it. */
async function ofFirst(db: Database): Promise<void> {
  await db.query(readFileSync(join(__dirname, 'dumps/first.sql'), 'utf8'));
}

const history = (db: Database) => db.query('select number, name from gendan.migrations order by number');
const tables = async (db: Database): Promise<string[]> =>
  (
    await db.query<{ name: string }>(
      `select tablename::text as name from pg_tables where schemaname = 'gendan' order by 1`,
    )
  ).map(({ name }) => name);

overDatabases('the schema', (fresh) => {
  test('a new database has all steps, and once more changes nothing', async () => {
    const db = await fresh({ isEmpty: true });
    expect(await versionOf(db)).toBe(0);
    await migrate(db);
    await migrate(db);
    expect(await history(db)).toEqual(MIGRATIONS.map(({ name }, at) => ({ number: at + 1, name })));
  });

  test('of several that start at once one does it', async () => {
    const db = await fresh({ isEmpty: true });
    await Promise.all(Array.from({ length: 6 }, () => migrate(db, [...MIGRATIONS, SECOND])));
    expect(await history(db)).toHaveLength(MIGRATIONS.length + 1);
  });

  test('a further step runs on the data that is there', async () => {
    const db = await fresh({ isEmpty: true });
    await ofFirst(db);
    await migrate(db);
    await migrate(db, [...MIGRATIONS, SECOND]);
    expect(await db.query('select title, reads from gendan.books order by title')).toEqual([
      { title: '出货跟踪表-2026', reads: 3 },
      { title: '杯子项目', reads: 0 },
    ]);
  });

  test('a server of the version before goes on while the database is already ahead, but does not start anew', async () => {
    const db = await fresh({ isEmpty: true });
    await ofFirst(db);
    await migrate(db, [...MIGRATIONS, SECOND]);
    const groups = (await allGroups(db)).map(({ id }) => id);
    expect(await booksOf(db, groups)).toHaveLength(2);
    await expect(migrate(db)).rejects.toThrow(DatabaseNewer);
    await expect(migrate(db)).rejects.toThrow(/newer version of Gendan.*nothing was changed/);
  });

  test('a step that fails is taken back whole and says which', async () => {
    const db = await fresh();
    await expect(migrate(db, [...MIGRATIONS, BROKEN])).rejects.toThrow(
      /"made up: broken".*nowhere.*taken back/,
    );
    expect(await tables(db)).not.toContain('half');
    await migrate(db);
  });

  test('what the first version kept is all there in today’s', async () => {
    const old = await fresh({ isEmpty: true });
    await ofFirst(old);
    await migrate(old);
    const today = await fresh({ isEmpty: true });
    await migrate(today);
    expect(await tables(old)).toEqual(await tables(today));

    const groups = await allGroups(old);
    expect(groups.map(({ name }) => name)).toEqual(['外贸一部', '外贸二部']);
    const first = [groups[0]!.id];
    const [book, other] = await booksOf(old, first);
    expect(other).toBeUndefined();
    expect(book).toMatchObject({
      title: '出货跟踪表-2026',
      ownId: 'b7c2a9',
      hours: { update: '09:00' },
      orders: 120,
      late: 2,
    });
    expect((await runsOf(old, book!.id, { limit: 9 })).map(({ job, state }) => `${job} ${state}`)).toEqual([
      'digest partly',
      'update done',
      'update failed',
    ]);
    expect((await lateOrdersOf(old, first)).map(({ order, team }) => `${order} ${team}`)).toEqual([
      'PO-1002 外贸一部',
      'PO-1001 华东',
    ]);
    expect(await dueOf(old, first)).toEqual([
      { book: book!.id, job: 'update', at: new Date('2026-05-19T01:00:00Z') },
    ]);
    expect(await old.query('select book, name, value from gendan.records')).toEqual([
      { book: 'b7c2a9', name: 'sent', value: { days: { '2026-05-18': ['li.lei@meridian.example'] } } },
    ]);
    const secrets = secretsOf(old, { GENDAN_SERVE_KEY: 'a passphrase of the first version' });
    expect(await secrets.envOf(groups[0]!.id)).toEqual({ GENDAN_SMTP_URL: 'smtps://meridian.example' });
    expect((await allTokens(old)).map(({ name, role, group }) => `${name} ${role} ${group?.name}`)).toEqual([
      '韩梅梅 operator undefined',
    ]);
    expect(await findToken(old, 'first-token')).toMatchObject({ name: '韩梅梅' });
  });
});
