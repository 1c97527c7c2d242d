import type { Database } from '../database/database';
import { openDatabase } from '../database/open';
import { findRunning } from '../keeping/running';
import { openSource } from '../page/source';
import { openBoss } from '../queues/boss';
import { Queues } from '../queues/queues';
import { workersSeen } from '../store/workers';
import { secretsOf } from '../tenancy/secrets';
import { operationsAt } from './asked';
import type { Operations } from './operations';
import { act, operationsOver } from './over-database';

type Env = Readonly<Record<string, string | undefined>>;

export interface OpenedOperations {
  readonly operations: Operations;
  /** Whether a server that is running does what is asked; else it is done once one runs. */
  readonly isRunning: boolean;
  close(): Promise<void>;
}

/**
 * The operations of the server that runs over the embedded database of this machine; else over the database itself, which
 * is PostgreSQL where DATABASE_URL names one. Sentences for every failure.
 */
export async function openOperations(env: Env, state: string): Promise<OpenedOperations> {
  if ((env.DATABASE_URL ?? '').trim() === '') {
    const running = await findRunning(state);
    if (running)
      return { operations: operationsAt(running), isRunning: true, close: () => Promise.resolve() };
  }
  const db = await openDatabase({ env, state });
  try {
    const queues = new Queues(await openBoss(db), db);
    const isRunning = (await workersSeen(db)).length > 0;
    return {
      operations: operationsOf({ db, queues, env }),
      isRunning,
      async close() {
        await queues.close();
        await db.close();
      },
    };
  } catch (error) {
    await db.close().catch(() => undefined);
    throw error;
  }
}

interface Parts {
  readonly db: Database;
  readonly queues: Queues;
  readonly env: Env;
  readonly changed?: () => void;
  readonly entry?: () => string | undefined;
}

/** The operations over a database that is open. */
export const operationsOf = (parts: Parts): Operations =>
  operationsOver({ ...parts, secrets: secretsOf(parts.db, parts.env), source: sourceOf(parts) });

/** What the page shows of it, and asks for. */
export const sourceOf = ({
  db,
  queues,
  changed,
}: Omit<Parts, 'env' | 'entry'>): ReturnType<typeof openSource> =>
  openSource({
    db,
    depth: (books) => queues.depth(books),
    act: (wanted) => act({ db, queues, ...(changed && { changed }) }, wanted),
  });
