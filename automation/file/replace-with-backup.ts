import { Backups, hashOf, type BackupRecord } from './backups';
import type { Files } from './files';
import { readBookFile, refuseWhenOpen, replaceFile, writing } from './replace';

/** One state of a book to be put in the place of another. */
export interface Replacement {
  /** Where `before` was read, and what is replaced; two files when a copy is written. */
  readonly source: string;
  readonly target: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** What to remember so that the write can be taken back; false to keep nothing. */
  readonly keep: false | (Pick<BackupRecord, 'written' | 'keys'> & { readonly stamp: string });
}

/** Replaces a book in one step and keeps both states. False, and nothing written, when `source` no longer holds `before`. */
export async function replaceWithBackup(
  files: Files,
  { source, target, before, after, keep }: Replacement,
): Promise<boolean> {
  const backups = new Backups(files, target);
  const record = keep
    ? await writing(target, () =>
        backups.add(keep.stamp, before, after, { written: keep.written, keys: keep.keys }),
      )
    : undefined;
  const isStale = hashOf(await readBookFile(files, source)) !== hashOf(before);
  if (isStale) {
    if (record) await writing(target, () => backups.drop(record));
    return false;
  }
  try {
    await refuseWhenOpen(files, target);
    await replaceFile(files, target, after);
  } catch (error) {
    if (record) await backups.drop(record).catch(() => undefined);
    throw error;
  }
  // The write is done; old backups that cannot be deleted are no reason to fail.
  await backups.prune().catch(() => undefined);
  return true;
}
