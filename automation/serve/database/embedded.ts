import { AsyncLocalStorage } from 'node:async_hooks';
import { join } from 'node:path';
import type { PGliteInterface, Transaction } from '@electric-sql/pglite';
import { diskFiles } from '../../file/files';
import { heldBy } from '../../file/lock/held-by';
import { isLock, takeLock, type Lock } from '../../file/lock/lock';
import type { Database, Queries } from './database';
import { CannotOpenEmbedded, EmbeddedDatabaseHeld, EmbeddedDatabaseLost } from './errors';
import { asValue, PARSERS } from './types';

/** Where the embedded database of a state folder lies. */
export const embeddedFolder = (state: string): string => join(state, 'serve', 'db');

/** How long a lock that was ours counts as ours without a look (ms). */
const LOOKED_FOR = 30_000;

/**
 * PGlite in the state folder, for one process: a second one would ruin it. EmbeddedDatabaseHeld, CannotOpenEmbedded.
 */
export async function openEmbedded(state: string): Promise<Database> {
  const folder = embeddedFolder(state);
  const path = `${folder}.lock`;
  const lock = await takes(state, folder, path);
  try {
    const { PGlite } = await import('@electric-sql/pglite');
    return overPglite(await PGlite.create(folder, { parsers: PARSERS }), guardOf(lock, folder), lock);
  } catch (error) {
    await lock.release().catch(() => undefined);
    throw new CannotOpenEmbedded(folder, reasonOf(error), error);
  }
}

async function takes(state: string, folder: string, path: string): Promise<Lock> {
  let taken;
  try {
    await diskFiles.makeFolder(join(state, 'serve'));
    taken = await takeLock(diskFiles, path);
  } catch (error) {
    throw new CannotOpenEmbedded(folder, reasonOf(error), error);
  }
  if (!isLock(taken)) throw new EmbeddedDatabaseHeld(folder, path, heldBy(taken, Date.now()));
  return taken;
}

/** A machine that slept for long may have lost its lock to another program. */
function guardOf(lock: Lock, folder: string): () => Promise<void> {
  let looked = Date.now();
  return async () => {
    if (Date.now() - looked < LOOKED_FOR) return;
    if (!(await lock.isMine())) throw new EmbeddedDatabaseLost(folder);
    looked = Date.now();
  };
}

/** The port over a PGlite that is open. One statement or transaction at a time; the others wait. */
export function overPglite(
  pglite: PGliteInterface,
  guard: () => Promise<void> = async () => undefined,
  lock?: Lock,
): Database {
  const within = new AsyncLocalStorage<{ isOpen: boolean }>();
  const ready = async (): Promise<void> => {
    // It would wait for itself for ever.
    if (within.getStore()?.isOpen) throw new Error('In a transaction, ask through what it is given.');
    await guard();
  };
  return {
    kind: 'embedded',
    async query<Row>(text: string, values?: readonly unknown[]) {
      await ready();
      return (await ask<Row>(pglite, text, values)).rows;
    },
    async transaction<T>(work: (queries: Queries) => Promise<T>) {
      await ready();
      const state = { isOpen: true };
      return pglite
        .transaction((asked) =>
          within.run(state, () =>
            work({
              query: async <Row>(text: string, values?: readonly unknown[]) =>
                (await ask<Row>(asked, text, values)).rows,
            }),
          ),
        )
        .finally(() => void (state.isOpen = false)) as Promise<T>;
    },
    async executeSql(text, values) {
      await ready();
      return ask(pglite, text, values);
    },
    async close() {
      await pglite.close();
      await lock?.release();
    },
  };
}

/** Several statements are possible where there are no values; the last one's rows. */
async function ask<Row>(
  over: PGliteInterface | Transaction,
  text: string,
  values: readonly unknown[] = [],
): Promise<{ rows: Row[]; rowCount: number }> {
  const result =
    values.length === 0 ? (await over.exec(text)).at(-1) : await over.query<Row>(text, values.map(asValue));
  return { rows: (result?.rows ?? []) as Row[], rowCount: result?.rowCount ?? 0 };
}

const reasonOf = (error: unknown): string =>
  (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : String(error));
