import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileKeeping } from '../../automation/keeping/files/file-keeping';
import type { Keeping } from '../../automation/keeping/keeping';
import { askingStore } from '../../automation/keeping/store/asking-store';
import { storeKeeping } from '../../automation/keeping/store/store-keeping';
import type { Database } from '../../automation/serve/database/database';
import { databaseKeeping } from '../../automation/serve/keeping/database-keeping';
import { findRunning } from '../../automation/serve/keeping/running';
import { serveKeeping } from '../../automation/serve/keeping/serve-keeping';
import { memoryDatabase, postgresDatabase, postgresUrl } from './serve-database';

/** One truth about what was sent, and machines that share it. */
export interface KeepingWorld {
  readonly folder: string;
  readonly database?: Database;
  machine(name: string): Keeping;
  close(): Promise<void>;
}

/** Nobody waits in tests. */
export const AT_ONCE = { wait: () => Promise.resolve() };

const folderOf = (): string => mkdtempSync(join(tmpdir(), 'gendan-'));
export const envOf = (folder: string, machine: string) => ({ XDG_STATE_HOME: join(folder, `state of ${machine}`) }); // prettier-ignore

function overFiles(): Promise<KeepingWorld> {
  const folder = folderOf();
  return Promise.resolve({
    folder,
    // Two runs on one machine: files are no truth for several.
    machine: () => fileKeeping({ env: envOf(folder, 'all'), host: 'SHANGHAI-PC' }),
    close: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
  });
}

/** One database serves a file of tests: each world has a group of its own in it. */
function overDatabase(open: () => Promise<Database>): () => Promise<DatabaseWorld> {
  let shared: Promise<Database> | undefined;
  afterAll(async () => (await shared)?.close());
  let worlds = 0;
  return async () => {
    const folder = folderOf();
    const database = await (shared ??= open());
    const group = `group ${(worlds += 1)}`;
    await database.query('insert into gendan.groups (name) values ($1)', [group]);
    return {
      folder,
      database,
      group,
      machine: (name, over = database) => databaseKeeping({ database: over, machine: { env: envOf(folder, name), host: name }, group, ...AT_ONCE }), // prettier-ignore
      close: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
    };
  };
}

export interface DatabaseWorld extends KeepingWorld {
  readonly database: Database;
  readonly group: string;
  machine(name: string, over?: Database): Keeping;
}

export const overEmbedded = (): (() => Promise<DatabaseWorld>) => overDatabase(() => memoryDatabase());

export interface ServerWorld extends DatabaseWorld {
  readonly state: string;
  end(): Promise<void>;
  /** Ends and starts another one over the same database. */
  again(): Promise<void>;
}

/** A server on this machine has the database open. */
export function overServer(): () => Promise<ServerWorld> {
  const open = overEmbedded();
  return async () => {
    const world = await open();
    const { folder, database, group } = world;
    const env = envOf(folder, 'all');
    const state = join(env.XDG_STATE_HOME, 'gendan');
    const start = () => serveKeeping({ database, state, machine: { env, host: 'SHANGHAI-PC' } });
    let end: (() => Promise<void>) | undefined = await start();
    const stop = async (): Promise<void> => {
      await end?.();
      end = undefined;
    };
    return {
      ...world,
      state,
      machine: (name) => storeKeeping(askingStore(() => findRunning(state), group), { ...AT_ONCE, holder: `4711 ${name}` }), // prettier-ignore
      end: stop,
      again: async () => {
        await stop();
        end = await start();
      },
      close: () => stop().then(world.close),
    };
  };
}

const withPostgres = postgresUrl ? describe : describe.skip;

/** A suite over every place where it can be kept what was sent. */
export function overKeepings(suite: (open: () => Promise<KeepingWorld>) => void): void {
  describe('in files', () => suite(overFiles));
  describe('in the embedded database', () => suite(overEmbedded()));
  describe('by asking the server', () => suite(overServer()));
  withPostgres('in PostgreSQL (GENDAN_TEST_DATABASE_URL)', () => suite(overDatabase(postgresDatabase))); // prettier-ignore
}
