import { GendanError } from '../../../shared/errors';
import type { Database, Queries } from '../database/database';
import { lockSchema, takeStep } from '../database/migrate';
import { MIGRATIONS, type Migration } from '../database/schema';
import { markRestored } from '../keeping/restored';
import { workersSeen } from '../store/workers';
import { BackupNewer, BadBackup, DatabaseNotEmpty, ServersAtWork } from './errors';
import { headOf, lineOf } from './format';
import { linesOfFile } from './read-lines';
import { keptTables, quoted } from './tables';

export interface RestoreOptions {
  /** What is in the database is replaced whole. */
  readonly mayReplace?: boolean;
  /**
   * Serial day of today, where more may have been sent than the backup knows: then nothing is sent again by itself
   * (keeping/restored.ts). Undefined where a person is sure that nothing was sent since.
   */
  readonly sentUntil?: number;
  readonly migrations?: readonly Migration[];
}

const ROWS_AT_ONCE = 500;

/**
 * Restores a backup, also one of the other kind of database and of an earlier version, all or nothing; how many rows.
 * Runs that were at work then are lost. DatabaseNotEmpty, ServersAtWork, BadBackup, BackupNewer, CannotUseBackupFile.
 */
export async function restore(
  db: Database,
  file: string,
  { mayReplace = false, sentUntil, migrations = MIGRATIONS }: RestoreOptions = {},
): Promise<number> {
  const lines = linesOfFile(file);
  try {
    const first = await lines.next();
    const head = first.done ? undefined : headOf(first.value);
    if (!head) throw new BadBackup(file, 'not-ours');
    if (head.schema > migrations.length) throw new BackupNewer(file, head.schema, migrations.length);
    return await db.transaction(async (within) => {
      await lockSchema(within);
      await refuseIfUsed(within, mayReplace);
      // As it was when the backup was made, then on to today's, as an upgrade does it.
      await within.query('drop schema if exists gendan cascade');
      await steps(within, migrations.slice(0, head.schema));
      const rows = await fill(within, lines, file);
      await steps(within, migrations);
      await within.query(
        `update gendan.runs set state = 'lost', ended_at = coalesce(ended_at, now()) where state = 'running'`,
      );
      if (sentUntil !== undefined) await markRestored(within, sentUntil);
      return rows;
    });
  } finally {
    await lines.return(undefined);
  }
}

async function steps(within: Queries, migrations: readonly Migration[]): Promise<void> {
  for (let at = 0; at < migrations.length; at += 1) await takeStep(within, migrations);
}

async function refuseIfUsed(within: Queries, mayReplace: boolean): Promise<void> {
  const [there] = await within.query<{ groups: boolean }>(
    `select to_regclass('gendan.groups') is not null as groups`,
  );
  if (!there!.groups) return;
  const alive = await workersSeen(within);
  if (alive.length > 0) throw new ServersAtWork(alive);
  const [used] = await within.query<{ books: number; is_used: boolean }>(
    `select (select count(*) from gendan.books) as books,
       exists (select from gendan.places) or exists (select from gendan.books) or exists (select from gendan.records)
         or exists (select from gendan.secrets) or exists (select from gendan.tokens) as is_used`,
  );
  if (used!.is_used && !mayReplace) throw new DatabaseNotEmpty(used!.books);
}

async function fill(within: Queries, lines: AsyncGenerator<string>, file: string): Promise<number> {
  const tables = new Set(await keptTables(within));
  let table: string | undefined;
  let waiting: string[] = [];
  let count = 0;
  const put = async (): Promise<void> => {
    if (waiting.length > 0) await insert(within, table!, waiting, file);
    waiting = [];
  };
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    const line = lineOf(next.value);
    if (!line) throw new BadBackup(file, 'damaged');
    if ('rows' in line) {
      await put();
      if (line.rows !== count) throw new BadBackup(file, 'damaged');
      await goOnCounting(within);
      return count;
    }
    if ('row' in line) {
      if (table === undefined) throw new BadBackup(file, 'damaged');
      count += 1;
      if (waiting.push(line.row) >= ROWS_AT_ONCE) await put();
    } else {
      await put();
      if (!tables.has(line.table)) throw new BadBackup(file, 'damaged');
      ({ table } = line);
    }
  }
  throw new BadBackup(file, 'broken-off');
}

async function insert(within: Queries, table: string, rows: readonly string[], file: string): Promise<void> {
  try {
    await within.query(
      `insert into ${quoted(table)} overriding system value
       select * from jsonb_populate_recordset(null::${quoted(table)}, $1::jsonb)`,
      [`[${rows.join(',')}]`],
    );
  } catch (error) {
    // Class 22 and 23: what stands there is no value of the table, or contradicts other rows.
    const isWrong = /^2[23]/.test(String((error as { code?: unknown }).code ?? ''));
    throw error instanceof GendanError || !isWrong ? error : new BadBackup(file, 'damaged');
  }
}

/** Numbers that count up begin after those that were restored. */
async function goOnCounting(within: Queries): Promise<void> {
  const counted = await within.query<{ table: string; column: string }>(
    `select table_name as "table", column_name as "column" from information_schema.columns
     where table_schema = 'gendan' and is_identity = 'YES'`,
  );
  for (const { table, column } of counted) {
    await within.query(
      `select setval(pg_get_serial_sequence($1, $2), coalesce(max("${column}"), 0) + 1, false) from ${quoted(table)}`,
      [quoted(table), column],
    );
  }
}
