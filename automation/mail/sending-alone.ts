import { join } from 'node:path';
import { diskFiles, type Files } from '../file/files';
import { heldBy } from '../file/lock/held-by';
import { removeLockLeftovers } from '../file/lock/leftovers';
import { isLock, takeLock, type Lock } from '../file/lock/lock';
import { CannotKeepLedger, SendingElsewhere } from './errors';
import type { KeptFile } from './kept-file';

/**
 * Does work while nobody else sends for the same book, with its record, which can be stored as long as that is so. A
 * lock that a run left behind when it died is taken over. SendingElsewhere, CannotKeepLedger.
 */
export async function whileSendingAlone<T, Kept>(
  folder: string,
  ledger: KeptFile<Kept>,
  work: (ledger: KeptFile<Kept>) => Promise<T>,
  { lock: name = 'sending.lock', files = diskFiles }: { readonly lock?: string; readonly files?: Files } = {},
): Promise<T> {
  const path = join(folder, name);
  const lock = await taken(files, folder, path);
  await removeLockLeftovers(files, folder).catch(() => undefined);
  const store = async (kept: Kept): Promise<void> => {
    // A machine that slept may have lost the lock: whoever took it over sends what is left.
    if (!(await lock.isMine())) throw new SendingElsewhere(path);
    await ledger.store(kept);
  };
  return work({ ...ledger, store }).finally(() => lock.release().catch(() => undefined));
}

async function taken(files: Files, folder: string, path: string): Promise<Lock> {
  let found;
  try {
    await files.makeFolder(folder);
    found = await takeLock(files, path);
  } catch (error) {
    throw new CannotKeepLedger(path, (error as NodeJS.ErrnoException).code ?? String(error));
  }
  if (isLock(found)) return found;
  throw new SendingElsewhere(path, heldBy(found, Date.now()));
}
