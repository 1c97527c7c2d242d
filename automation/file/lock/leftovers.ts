import { join } from 'node:path';
import type { Files } from '../files';
import { isMarkGone } from './maker';

/** What a run has for a moment while it takes a lock: its draft, and the right to break a dead one. */
const PASSING =
  /^(?:\.([0-9a-f]{8}-\d+-\d*)\.[0-9a-f]{16}\.gendan-lock-draft|(?:\..+\.gendan-lock|sending\.lock)\.[0-9a-f]{16,32})$/;
/** Milliseconds after which nobody can still be at it. */
const OLD = 600_000;

/** Removes what runs that were killed while they took a lock left in a folder. Others may be at it: theirs stays. */
export async function removeLockLeftovers(files: Files, folder: string): Promise<void> {
  for (const name of await files.list(folder)) {
    const found = PASSING.exec(name);
    if (!found) continue;
    const path = join(folder, name);
    if (isMarkGone(found[1] ?? '') || (await isOld(files, path)))
      await files.remove(path).catch(() => undefined);
  }
}

async function isOld(files: Files, path: string): Promise<boolean> {
  const looks = await files.look(path);
  return looks !== undefined && Date.now() - looks.changed > OLD;
}
