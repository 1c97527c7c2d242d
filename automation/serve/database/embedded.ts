import { AsyncLocalStorage } from 'node:async_hooks';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PGlite, PGliteInterface, Transaction } from '@electric-sql/pglite';
import { packageFolder } from '../../command/package-folder';
import { diskFiles } from '../../file/files';
import { heldBy } from '../../file/lock/held-by';
import { isLock, takeLock, type Lock } from '../../file/lock/lock';
import type { Database, Queries } from './database';
import { CannotOpenEmbedded, EmbeddedDatabaseHeld, EmbeddedDatabaseLost, NoEmbeddedDatabase } from './errors';
import { asValue, PARSERS } from './types';

/** Where the embedded database of a state folder lies. */
export const embeddedFolder = (state: string): string => join(state, 'serve', 'db');

/** How long a lock that was ours counts as ours without a look (ms). */
const LOOKED_FOR = 30_000;

/**
 * PGlite in the state folder, for one process: a second one would ruin it. EmbeddedDatabaseHeld, CannotOpenEmbedded,
 * NoEmbeddedDatabase.
 */
export async function openEmbedded(state: string): Promise<Database> {
  const folder = embeddedFolder(state);
  const path = `${folder}.lock`;
  const lock = await takes(state, folder, path);
  try {
    return overPglite(await opened(folder), guardOf(lock, folder), lock);
  } catch (error) {
    await lock.release().catch(() => undefined);
    if (reasonOf(error) === 'ERR_MODULE_NOT_FOUND') throw new NoEmbeddedDatabase(error);
    throw new CannotOpenEmbedded(folder, reasonOf(error), error);
  }
}

/** A new one, made when the command was built, with the tables that it had then: to make it here takes long. */
const ready = (): string => join(packageFolder(), 'dist', 'serve', 'new-database.tar.gz');

/** Opens the folder; makes it where there is none. */
async function opened(folder: string): Promise<PGlite> {
  const { PGlite } = await import('@electric-sql/pglite');
  const making = `${folder}.making`;
  // Who was ended while it was made left a part of one, in which nothing is yet.
  if (existsSync(making)) await rm(folder, { recursive: true, force: true });
  else if (existsSync(folder)) return PGlite.create(folder, { parsers: PARSERS });
  await writeFile(making, '');
  const made = await fromReady(folder, PGlite).catch(() => rm(folder, { recursive: true, force: true }));
  const pglite = made ?? (await PGlite.create(folder, { parsers: PARSERS }));
  await rm(making);
  return pglite;
}

async function fromReady(folder: string, by: typeof PGlite): Promise<PGlite | undefined> {
  if (!existsSync(ready())) return undefined;
  return by.create(folder, { parsers: PARSERS, loadDataDir: new Blob([await readFile(ready())]) });
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

/** The port over a PGlite that is open. One statement or transaction at a time; the others wait for their turn. */
export function overPglite(
  pglite: PGliteInterface,
  guard: () => Promise<void> = async () => undefined,
  lock?: Lock,
): Database {
  const within = new AsyncLocalStorage<{ isOpen: boolean }>();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    // It would wait for itself for ever.
    if (within.getStore()?.isOpen)
      return Promise.reject(new Error('In a transaction, ask through what it is given.'));
    const turn = last.then(guard).then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const single = <Row>(text: string, values?: readonly unknown[]) =>
    inTurn(() =>
      ask<Row>(pglite, text, values).catch(async (error: unknown) => {
        // A text that begins a transaction and fails leaves it open; the next would be in it.
        await pglite.exec('rollback').catch(() => undefined);
        throw error;
      }),
    );
  return {
    kind: 'embedded',
    query: async <Row>(text: string, values?: readonly unknown[]) => (await single<Row>(text, values)).rows,
    transaction: <T>(work: (queries: Queries) => Promise<T>) =>
      inTurn(() => {
        const state = { isOpen: true };
        return pglite
          .transaction((asked) => within.run(state, () => work(queriesOf(asked))))
          .finally(() => void (state.isOpen = false)) as Promise<T>;
      }),
    executeSql: single,
    async close() {
      // Whoever was before has its turn; nothing comes after.
      await inTurn(() => pglite.close());
      await lock?.release();
    },
  };
}

const queriesOf = (asked: Transaction): Queries => ({
  query: async <Row>(text: string, values?: readonly unknown[]) => (await ask<Row>(asked, text, values)).rows,
});

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
