import { GendanError } from '../../../shared/errors';
import type { Database, Queries } from './database';
import { CannotMigrate, DatabaseNewer } from './errors';
import { MIGRATIONS, type Migration } from './schema';

/** Its own number among the locks of a database, which others may use too. */
const LOCK = 7_514_041_114;

const HISTORY = `
create schema if not exists gendan;
create table if not exists gendan.migrations (
  number integer primary key,
  name text not null,
  at timestamptz not null default now()
);`;

/**
 * Brings the database to today's schema, one step after the other, each whole or not at all; of several programs that
 * start at once, one does it and the others wait. DatabaseNewer, CannotMigrate.
 */
export async function migrate(
  database: Database,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  while ((await versionOf(database, migrations)) < migrations.length) {
    await database.transaction((within) => takeStep(within, migrations));
  }
}

/** How many steps were taken; 0 for a database that is not ours yet. DatabaseNewer. */
export async function versionOf(
  queries: Queries,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<number> {
  const [found] = await queries.query<{ there: boolean }>(
    `select to_regclass('gendan.migrations') is not null as there`,
  );
  if (!found!.there) return 0;
  const [newest] = await queries.query<{ number: number }>(
    'select coalesce(max(number), 0) as number from gendan.migrations',
  );
  if (newest!.number > migrations.length) throw new DatabaseNewer(newest!.number, migrations.length);
  return newest!.number;
}

/** Until the transaction ends nobody else takes a step. */
export async function lockSchema(within: Queries): Promise<void> {
  // Large tables take longer than any other statement may.
  await within.query(`set local statement_timeout = 0; select pg_advisory_xact_lock(${LOCK})`);
}

/** The next step, if there is one. DatabaseNewer, CannotMigrate. */
export async function takeStep(within: Queries, migrations: readonly Migration[]): Promise<void> {
  let name = 'gendan.migrations';
  try {
    await lockSchema(within);
    await within.query(HISTORY);
    const version = await versionOf(within, migrations);
    const next = migrations[version];
    if (!next) return;
    ({ name } = next);
    await within.query(next.sql);
    await within.query('insert into gendan.migrations (number, name) values ($1, $2)', [version + 1, name]);
  } catch (error) {
    if (error instanceof GendanError) throw error;
    throw new CannotMigrate(name, error instanceof Error ? error.message : String(error), error);
  }
}
