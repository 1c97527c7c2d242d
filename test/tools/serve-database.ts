import { randomBytes } from 'node:crypto';
import { runInThisContext } from 'node:vm';
import { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';
import type { Database } from '../../automation/serve/database/database';
import { overPglite } from '../../automation/serve/database/embedded';
import { migrate } from '../../automation/serve/database/migrate';
import { openPostgres } from '../../automation/serve/database/postgres';
import { PARSERS } from '../../automation/serve/database/types';

/** The folder of a new database, made once in each process of jest: a new one takes seconds. */
const kept = runInThisContext('globalThis') as { gendanDatabase?: Promise<Blob> };

/** A fresh database in memory; with today's schema unless nothing is wanted in it. Close it. */
export async function memoryDatabase({ isEmpty = false } = {}): Promise<Database> {
  const known = await kept.gendanDatabase;
  const pglite = await PGlite.create({ parsers: PARSERS, ...(known && { loadDataDir: known }) });
  kept.gendanDatabase ??= pglite.dumpDataDir('none') as Promise<Blob>;
  await kept.gendanDatabase;
  const database = overPglite(pglite);
  if (!isEmpty) await migrate(database);
  return database;
}

/** Where a PostgreSQL for tests is, in which databases may be made. */
export const { GENDAN_TEST_DATABASE_URL: postgresUrl } = process.env;

/** The address of a new, empty database in that PostgreSQL, and how it is taken away. */
export async function ownDatabase(url: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `gendan_test_${randomBytes(6).toString('hex')}`;
  await once(url, `create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return { url: own.href, drop: () => once(url, `drop database if exists ${name} with (force)`) };
}

async function once(url: string, text: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(text).finally(() => client.end());
}

/** Opens a further database of the kind that the suite runs over; all are gone after the test. */
export type OpenFresh = (wanted?: { readonly isEmpty?: boolean }) => Promise<Database>;

/** A suite over both kinds; over PostgreSQL only where `GENDAN_TEST_DATABASE_URL` names one. */
export function overDatabases(name: string, suite: (fresh: OpenFresh) => void): void {
  describe(`${name}, embedded`, () => suite(endedAfterEach(memoryDatabase)));
  (postgresUrl ? describe : describe.skip)(`${name}, PostgreSQL (GENDAN_TEST_DATABASE_URL)`, () =>
    suite(endedAfterEach(postgresDatabase)),
  );
}

/** A database of its own in the PostgreSQL for tests. Closing drops it. */
export async function postgresDatabase({ isEmpty = false } = {}): Promise<Database> {
  const { url, drop } = await ownDatabase(postgresUrl!);
  const database = await openPostgres(url);
  if (!isEmpty) await migrate(database);
  return { ...database, close: () => database.close().then(drop) };
}

/** The databases of a suite serve one test after the other: made anew takes longer than made empty. */
function endedAfterEach(open: (wanted: { isEmpty: boolean }) => Promise<Database>): OpenFresh {
  const opened: Database[] = [];
  let taken = 0;
  afterEach(() => void (taken = 0));
  afterAll(async () => {
    for (const database of opened) await database.close();
  });
  return async ({ isEmpty = false } = {}) => {
    const at = taken++;
    const known = opened[at];
    if (!known) return (opened[at] = await open({ isEmpty }));
    await known.query('drop schema if exists gendan, pgboss cascade');
    if (!isEmpty) await migrate(known);
    return known;
  };
}
