import type { Database } from './database';
import { openEmbedded } from './embedded';
import { migrate } from './migrate';
import { openPostgres } from './postgres';

type Env = Readonly<Record<string, string | undefined>>;

export interface DatabasePlace {
  /** `DATABASE_URL` names a PostgreSQL; without it the database is embedded. */
  readonly env: Env;
  /** The state folder, where the embedded one lies (`automation/state-dir.ts`). */
  readonly state: string;
}

/**
 * The database of a server, with today's schema. Sentences for every failure: BadDatabaseUrl, DatabaseAway,
 * DatabaseRefuses, EmbeddedDatabaseHeld, CannotOpenEmbedded, DatabaseNewer, CannotMigrate.
 */
export async function openDatabase({ env, state }: DatabasePlace): Promise<Database> {
  const { DATABASE_URL: url = '' } = env;
  const database = url.trim() === '' ? await openEmbedded(state) : await openPostgres(url.trim());
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close().catch(() => undefined);
    throw error;
  }
}
