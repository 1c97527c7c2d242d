import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readLedger, type SentLedger } from '../../shared/features/digest/ledger';
import { diskFiles, type Files } from '../file/files';
import { CannotKeepLedger, SendingElsewhere } from './errors';

/** The record of what was sent of one book, in a file of its own. */
export interface LedgerFile {
  read(): Promise<SentLedger>;
  /** Returns once the record is on the disk for good. */
  store(ledger: SentLedger): Promise<void>;
}

export function ledgerFile(folder: string, files: Files = diskFiles): LedgerFile {
  const path = join(folder, 'sent.json');
  return {
    async read() {
      const text = await guarded(path, async () => ((await files.exists(path)) ? (await files.read(path)).toString('utf8') : undefined)); // prettier-ignore
      return readLedger(text);
    },
    store: (ledger) =>
      guarded(path, async () => {
        await files.makeFolder(folder);
        await files.writeDurably(`${path}.new`, Buffer.from(JSON.stringify(ledger)));
        await files.rename(`${path}.new`, path);
      }),
  };
}

/**
 * Does work while nobody else sends for the same book. A lock that a run left behind when it died is taken
 * over: the process it names is gone. SendingElsewhere.
 */
export async function whileSendingAlone<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const path = join(folder, 'sending.lock');
  await guarded(path, () => mkdir(folder, { recursive: true }));
  if (!(await takes(path))) {
    if (await isHeld(path)) throw new SendingElsewhere(path);
    await guarded(path, () => rm(path, { force: true }));
    if (!(await takes(path))) throw new SendingElsewhere(path);
  }
  try {
    return await work();
  } finally {
    mine.delete(path);
    await rm(path, { force: true });
  }
}

/** Locks of this process. In a container every run may have the same number, so the number alone says nothing. */
const mine = new Set<string>();

async function takes(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(String(process.pid));
    } finally {
      await file.close();
    }
    mine.add(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new CannotKeepLedger(path, reasonOf(error));
  }
}

async function isHeld(path: string): Promise<boolean> {
  const pid = Number(await readFile(path, 'utf8').catch(() => ''));
  // A lock without a number has only just been made.
  if (!Number.isInteger(pid) || pid <= 0) return true;
  if (pid === process.pid) return mine.has(path);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function guarded<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new CannotKeepLedger(path, reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : String(error));
}
