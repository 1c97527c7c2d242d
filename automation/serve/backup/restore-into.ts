import { hostname } from 'node:os';
import { openDatabase } from '../database/open';
import { findRunning } from '../keeping/running';
import { ServersAtWork } from './errors';
import { restore, type RestoreOptions } from './restore';

/** Restores a backup into the database that the environment names; how many rows. Errors of `openDatabase` and `restore`. */
export async function restoreInto(
  env: Readonly<Record<string, string | undefined>>,
  state: string,
  file: string,
  options: Pick<RestoreOptions, 'mayReplace' | 'sentUntil'>,
): Promise<number> {
  // One that goes on sending from the database that the backup is of knows nothing of this one.
  const running = options.sentUntil === undefined ? await findRunning(state) : undefined;
  if (running) throw new ServersAtWork([`${hostname()} ${running.pid}`]);
  const db = await openDatabase({ env, state });
  try {
    return await restore(db, file, options);
  } finally {
    await db.close();
  }
}
