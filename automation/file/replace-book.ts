import type { Bilingual } from '../../shared/lang';
import { Backups, hashOf, type BackupRecord } from './backups';
import { passing } from './beside';
import { BookIsReadOnly, LockLost } from './errors';
import type { Files } from './files';
import type { Lock } from './lock/lock';
import { lossNotes } from './loss-notes';
import { refuseWhenOpen } from './program-locks';
import { readBookFile, writing } from './reading';

/** One state of a book to be put in the place of another. */
export interface Replacement {
  /** Where `before` was read, and what is replaced; two files when a copy is written. */
  readonly source: string;
  readonly target: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** What to remember so that the write can be taken back; false to keep nothing. */
  readonly keep: Keep;
}

export type Keep =
  | false
  | (Pick<BackupRecord, 'written' | 'keys'> & { readonly stamp: string; readonly isReverted?: boolean });

/** `isDone` is false, and nothing written, when `source` no longer holds `before` or somebody saved `target` meanwhile. */
export type Replaced =
  { readonly isDone: false } | { readonly isDone: true; readonly notes: readonly Bilingual[] };

/**
 * Replaces a book in one step, under its lock: whoever reads it sees the old bytes or the new ones, also after a power
 * cut. The new file is written and synced first, then what it replaces is backed up, then it is looked once more
 * whether that is still what lies there. A second name (`held`) keeps hold of what is replaced until afterwards: a
 * program that wrote into it at the last moment is not overwritten, its file is put back.
 */
export async function replaceBook(files: Files, job: Replacement, lock: Lock): Promise<Replaced> {
  const { source, target, before, after } = job;
  const looks = await files.look(target);
  if (!(await files.mayWrite(target))) throw new BookIsReadOnly(target);
  const like = looks ?? (await files.look(source));
  const [part, held] = [passing(target, 'part'), passing(target, 'held')];
  let record: BackupRecord | undefined;
  const backups = new Backups(files, target, like);
  let isDone = false;
  try {
    const notKept = await writing(target, () =>
      files.writeDurably(part, after, like && { ...like, path: looks ? target : source }),
    );
    const replaced = looks && source !== target ? await readBookFile(files, target) : before;
    record = await announced(backups, target, replaced, job);
    // Before any content is compared: what comes after this look is refused by it.
    const state = (await files.look(target))?.state;
    const isHeld = looks !== undefined && (await isLinked(files, target, held));
    const hasIt = async (path: string, bytes: Uint8Array): Promise<boolean> => hashOf(await readBookFile(files, path)) === hashOf(bytes); // prettier-ignore
    if (!(await hasIt(source, before))) return { isDone: false };
    if (isHeld && !(await hasIt(held, replaced))) return { isDone: false };
    await refuseWhenOpen(files, target);
    if (!(await lock.isMine())) throw new LockLost(target);
    if (!(await writing(target, () => files.replace(part, target, state)))) return { isDone: false };
    isDone = true;
    if (isHeld && !(await hasIt(held, replaced)) && (await hasIt(target, after))) {
      await writing(target, () => files.rename(held, target));
      isDone = false;
      return { isDone: false };
    }
    return { isDone: true, notes: lossNotes(target, notKept, like, looks) };
  } finally {
    // What could not be removed goes with the next write.
    for (const path of [part, held]) await files.remove(path).catch(() => undefined);
    if (record && !isDone) await backups.drop(record).catch(() => undefined);
    if (isDone) await backups.prune().catch(() => undefined);
  }
}

function announced(
  backups: Backups,
  target: string,
  replaced: Uint8Array,
  { after, keep }: Replacement,
): Promise<BackupRecord | undefined> {
  if (!keep) return Promise.resolve(undefined);
  const { stamp, ...about } = keep;
  return writing(target, () => backups.add(stamp, replaced, after, about));
}

/** False where the file system knows no second names: what another program writes at the last moment is not seen there. */
async function isLinked(files: Files, from: string, to: string): Promise<boolean> {
  return files.link(from, to).then(
    () => true,
    () => false,
  );
}
