import type { Database } from '../database/database';
import { DatabaseNewer } from '../database/errors';
import { versionOf } from '../database/migrate';
import { MIGRATIONS } from '../database/schema';
import type { Readiness } from './operations';

/** Whether the server may be asked; a database that does not answer within `within` (ms) is away. Never rejects. */
export async function readiness(
  ready: () => Promise<Readiness>,
  within: number,
): Promise<Readiness & { readonly isReady: boolean }> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>(
    (_, reject) => (timer = setTimeout(() => reject(new Error('late')), within)),
  );
  try {
    const { database, migrated, draining } = await Promise.race([ready(), late]);
    return { database, migrated, draining, isReady: database && migrated && !draining };
  } catch {
    return { database: false, migrated: false, draining: false, isReady: false };
  } finally {
    clearTimeout(timer);
  }
}

/** Asks the database itself. */
export const readyWith = (db: Database, isDraining: () => boolean) => async (): Promise<Readiness> => ({
  database: true,
  migrated: await isMigrated(db),
  draining: isDraining(),
});

async function isMigrated(db: Database): Promise<boolean> {
  try {
    return (await versionOf(db)) === MIGRATIONS.length;
  } catch (error) {
    // A newer version has been at it: that one is to be asked.
    if (error instanceof DatabaseNewer) return false;
    throw error;
  }
}
