import { basename, join } from 'node:path';
import type { Files } from '../files';
import { isMarkGone } from './maker';

/** What a run has for a moment while it takes a lock: its draft, and the right to break a dead one. */
const PASSING =
  /^(?:\.([0-9a-f]{8}-\d+-\d*)\.[0-9a-f]{16}\.gendan-lock-draft|(?:\..+\.gendan-lock|sending\.lock)\.[0-9a-f]{16,32})$/;
/** Milliseconds after which nobody can still be at it. */
const OLD = 600_000;

/** Removes what runs that were killed while they took a lock left in a folder. */
export async function removeLockLeftovers(files: Files, folder: string): Promise<void> {
  for (const name of await files.list(folder)) {
    const path = join(folder, name);
    if (await isLockLeftover(files, path)) await files.remove(path).catch(() => undefined);
  }
}

/** Whether a run that was killed while it took a lock left a file. Others may be at it: theirs is none. */
export async function isLockLeftover(files: Files, path: string): Promise<boolean> {
  const found = PASSING.exec(basename(path));
  return found !== null && (isMarkGone(found[1] ?? '') || isOld(files, path));
}

async function isOld(files: Files, path: string): Promise<boolean> {
  const looks = await files.look(path);
  return looks !== undefined && Date.now() - looks.changed > OLD;
}
