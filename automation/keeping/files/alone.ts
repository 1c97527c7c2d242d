import { diskFiles, type Files } from '../../file/files';
import { heldBy } from '../../file/lock/held-by';
import { removeLockLeftovers } from '../../file/lock/leftovers';
import type { FoundLock } from '../../file/lock/lock-file';
import { isLock, takeLock, type Lock } from '../../file/lock/lock';
import type { SendingElsewhere } from '../errors';
import type { Kept } from '../kept';
import type { RecordName, Records } from '../records';
import { CannotKeepFile, InboxBusy, SendingByLock } from './errors';
import { keptFile } from './kept-file';
import { lockPath } from './record-path';

/**
 * Does work while nobody else is at the same record of the same book; it can be stored as long as that is so. A lock that
 * a run left behind when it died is taken over. SendingElsewhere, CannotKeepFile.
 */
export async function whileAlone<Name extends RecordName, T>(
  folder: string,
  name: Name,
  work: (own: Kept<Records[Name]>) => Promise<T>,
  files: Files = diskFiles,
): Promise<T> {
  const file = keptFile(folder, name, files);
  return whileLockedAlone(folder, name, files, (lock) => {
    const store = async (value: Records[Name]): Promise<void> => {
      // A machine that slept may have lost the lock: whoever took it over sends what is left.
      if (!(await lock.isMine())) throw busy(name, lockPath(folder, name));
      await file.store(value);
    };
    return work({ ...file, store });
  });
}

export async function whileLockedAlone<T>(
  folder: string,
  name: RecordName,
  files: Files,
  work: (lock: Lock) => Promise<T>,
): Promise<T> {
  const lock = await taken(files, folder, name);
  await removeLockLeftovers(files, folder).catch(() => undefined);
  return work(lock).finally(() => lock.release().catch(() => undefined));
}

async function taken(files: Files, folder: string, name: RecordName): Promise<Lock> {
  const path = lockPath(folder, name);
  let found;
  try {
    await files.makeFolder(folder);
    found = await takeLock(files, path);
  } catch (error) {
    throw new CannotKeepFile(path, (error as NodeJS.ErrnoException).code ?? String(error));
  }
  if (isLock(found)) return found;
  throw busy(name, path, found);
}

const busy = (name: RecordName, path: string, found?: FoundLock): SendingElsewhere =>
  name === 'inbox' ? new InboxBusy(path) : new SendingByLock(path, found && heldBy(found, Date.now()));
