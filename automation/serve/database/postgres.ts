import type { Pool, PoolClient, PoolConfig, QueryResult, types as pgTypes } from 'pg';
import type { Database, Queries } from './database';
import { BadDatabaseUrl } from './errors';
import { isAway, isTooEarly, sentenceOf } from './postgres-errors';
import { asValue, PARSERS } from './types';

/** Connections of one process; three workers and a page stay far below the usual 100 of a server. */
const CONNECTIONS = 10;
/** All in ms. A statement takes far less; what hangs gives its locks back. */
const CONNECT = 10_000;
const STATEMENT = 60_000;
const ANSWER = 120_000;
const IDLE = 30_000;
/** How long a database that restarts is waited for before anything was asked of it (ms). */
const PATIENCE = 15_000;

/** PostgreSQL by its address, whose own parameters decide about SSL. BadDatabaseUrl, DatabaseAway, DatabaseRefuses. */
export async function openPostgres(url: string, { patience = PATIENCE } = {}): Promise<Database> {
  if (!/^postgres(ql)?:\/\//i.test(url)) throw new BadDatabaseUrl();
  const { default: pg } = await import('pg');
  const database = overPool(poolOf(pg.Pool, url, pg.types), patience);
  try {
    await database.query('select 1');
    return database;
  } catch (error) {
    await database.close().catch(() => undefined);
    // Read only when the first connection is made.
    throw (error as NodeJS.ErrnoException).code === 'ERR_INVALID_URL' ? new BadDatabaseUrl() : error;
  }
}

/** pg takes all three for `verify-full` and warns each time; written out it means the same and is quiet. */
const sslWrittenOut = (url: string): string =>
  /[?&]uselibpqcompat=true/.test(url)
    ? url
    : url.replace(/([?&]sslmode=)(prefer|require|verify-ca)(?=&|$)/, '$1verify-full');

function poolOf(Kind: typeof Pool, url: string, types: typeof pgTypes): Pool {
  const config: PoolConfig = {
    connectionString: sslWrittenOut(url),
    application_name: 'gendan',
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT,
    idleTimeoutMillis: IDLE,
    statement_timeout: STATEMENT,
    idle_in_transaction_session_timeout: STATEMENT,
    query_timeout: ANSWER,
    keepAlive: true,
    types: {
      getTypeParser: ((id: number, format?: 'text' | 'binary') =>
        (format !== 'binary' && PARSERS[id]) ||
        types.getTypeParser(id, format)) as typeof pgTypes.getTypeParser,
    },
  };
  const pool = new Kind(config);
  // A connection that ends while nobody uses it is replaced by the next; without these the process would end.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => void client.on('error', () => undefined));
  return pool;
}

/** A connection while somebody has it. */
interface Session {
  readonly client: PoolClient;
  /** Why it is none any more. */
  broken?: Error;
}

function overPool(pool: Pool, patience: number): Database {
  const alone = async <T>(work: (session: Session) => Promise<T>): Promise<T> => {
    const session: Session = { client: await connected(pool, patience) };
    try {
      return await work(session);
    } finally {
      session.client.release(session.broken);
    }
  };
  const single = (text: string, values?: readonly unknown[]) =>
    alone((session) =>
      asked(session, text, values).catch(async (error: unknown) => {
        // A text that begins a transaction and fails leaves it open, for whoever has the connection next.
        if (!values?.length && !session.broken) await asked(session, 'rollback');
        throw error;
      }),
    );
  return {
    kind: 'postgres',
    query: async <Row>(text: string, values?: readonly unknown[]) =>
      (await single(text, values)).rows as Row[],
    transaction: (work) => alone((session) => inTransaction(session, work)),
    async executeSql(text, values) {
      const { rows, rowCount } = await single(text, values);
      return { rows, rowCount: rowCount ?? 0 };
    },
    close: () => pool.end(),
  };
}

/** Nothing was asked yet, so that a database which is just restarting may be waited for. */
async function connected(pool: Pool, patience: number): Promise<PoolClient> {
  const end = Date.now() + patience;
  for (let pause = 50; ; pause = Math.min(2_000, pause * 2)) {
    try {
      return await pool.connect();
    } catch (error) {
      if (!isTooEarly(error) || Date.now() + pause > end) throw sentenceOf(error);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

async function inTransaction<T>(session: Session, work: (within: Queries) => Promise<T>): Promise<T> {
  await asked(session, 'begin');
  try {
    const done = await work({
      query: async <Row>(text: string, values?: readonly unknown[]) =>
        (await asked(session, text, values)).rows as Row[],
    });
    const { command } = await asked(session, 'commit');
    // A statement failed and `work` went on as if nothing had been.
    if (command !== 'COMMIT') throw new Error('A statement of the transaction failed; it was taken back.');
    return done;
  } catch (error) {
    if (!session.broken) await asked(session, 'rollback').catch(() => undefined);
    throw error;
  }
}

/** Several statements are possible where there are no values; the last one's rows. */
async function asked(session: Session, text: string, values: readonly unknown[] = []): Promise<QueryResult> {
  try {
    const result: QueryResult | QueryResult[] =
      values.length === 0
        ? await session.client.query(text)
        : await session.client.query(text, values.map(asValue));
    return Array.isArray(result) ? result.at(-1)! : result;
  } catch (error) {
    if (isAway(error)) session.broken = error as Error;
    throw sentenceOf(error);
  }
}
