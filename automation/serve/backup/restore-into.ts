import { openDatabase } from '../database/open';
import { restore, type RestoreOptions } from './restore';

/** Restores a backup into the database that the environment names; how many rows. Errors of `openDatabase` and `restore`. */
export async function restoreInto(
  env: Readonly<Record<string, string | undefined>>,
  state: string,
  file: string,
  options: Pick<RestoreOptions, 'mayReplace' | 'sentUntil'>,
): Promise<number> {
  const db = await openDatabase({ env, state });
  try {
    return await restore(db, file, options);
  } finally {
    await db.close();
  }
}
