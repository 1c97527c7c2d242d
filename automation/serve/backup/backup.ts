import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Database, Queries } from '../database/database';
import { versionOf } from '../database/migrate';
import { CannotUseBackupFile } from './errors';
import { rowLine, tableLine, type BackupEnd, type BackupHead } from './format';
import { keptTables, quoted } from './tables';

const ROWS_AT_ONCE = 1_000;

/**
 * Writes everything that the server keeps into a file, as it was at one moment, while servers go on; secrets stay
 * sealed. How many rows. It holds customers' names: only its owner may read it. CannotUseBackupFile.
 */
export async function backup(db: Database, file: string): Promise<number> {
  const draft = `${file}.new`;
  const counted = { rows: 0 };
  try {
    await db.transaction(async (within) => {
      await within.query('set transaction isolation level repeatable read, read only');
      const lines = Readable.from(linesOf(within, counted));
      await pipeline(lines, createGzip(), createWriteStream(draft, { mode: 0o600 }));
    });
    await onDisk(draft);
    await rename(draft, file);
    return counted.rows;
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall !== undefined) throw new CannotUseBackupFile(file, code ?? String(error));
    throw error;
  }
}

async function* linesOf(within: Queries, counted: { rows: number }): AsyncGenerator<string> {
  const [now] = await within.query<{ at: Date }>('select now() as at');
  const head: BackupHead = {
    gendan: 'backup',
    format: 1,
    schema: await versionOf(within),
    at: now!.at.toISOString(),
  };
  yield `${JSON.stringify(head)}\n`;
  for (const table of await keptTables(within)) {
    yield `${tableLine(table)}\n`;
    await within.query(
      `declare kept no scroll cursor for select to_jsonb(each)::text as row from ${quoted(table)} each`,
    );
    for (;;) {
      const rows = await within.query<{ row: string }>(`fetch ${ROWS_AT_ONCE} from kept`);
      if (rows.length === 0) break;
      counted.rows += rows.length;
      yield rows.map(({ row }) => `${rowLine(row)}\n`).join('');
    }
    await within.query('close kept');
  }
  const end: BackupEnd = { rows: counted.rows };
  yield `${JSON.stringify(end)}\n`;
}

async function onDisk(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync().finally(() => file.close());
}
