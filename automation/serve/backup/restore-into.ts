import { openDatabase } from '../database/open';
import { restore } from './restore';

/** Restores a backup into the database that the environment names; how many rows. Errors of `openDatabase` and `restore`. */
export async function restoreInto(
  env: Readonly<Record<string, string | undefined>>,
  state: string,
  file: string,
  mayReplace: boolean,
): Promise<number> {
  const db = await openDatabase({ env, state });
  try {
    return await restore(db, file, { mayReplace });
  } finally {
    await db.close();
  }
}
