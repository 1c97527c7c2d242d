import { dirname } from 'node:path';
import type { Bilingual } from '../../shared/lang';
import { removeLeftovers } from './beside';
import { BookFolderMissing, BookKeepsChanging, BookNotFound } from './errors';
import type { Files } from './files';
import type { Lock } from './lock/lock';
import { whileLocked } from './lock/while-locked';
import { refuseWhenOpen } from './program-locks';
import { readBookFile, writing } from './reading';
import { replaceBook, type Keep } from './replace-book';

/** What is made of a book as it is found. */
export interface Made<T> {
  readonly result: T;
  /** Absent when there is nothing to write. */
  readonly after?: Uint8Array;
  readonly keep: Keep;
  /** Once it is written, still under the lock. */
  readonly done?: () => Promise<void>;
}

/** How often a change starts over when another program saves the book in between. */
const ATTEMPTS = 3;

/**
 * The one way in which a book is written, by every verb, the workbench's server and `revert`: under the book's lock it
 * is read, changed, and replaced if it is still what was read. Gives the result and what a person should know besides.
 * BookIsOpen, BookIsBeingWritten, BookIsReadOnly, BookKeepsChanging, CannotWriteBook, and what `make` throws.
 */
export async function changeBook<T>(
  files: Files,
  { source, target }: { readonly source: string; readonly target: string },
  make: (before: Buffer) => Made<T> | Promise<Made<T>>,
): Promise<{ readonly result: T; readonly notes: readonly Bilingual[] }> {
  return writing(target, async () => {
    if (!(await files.exists(source))) throw new BookNotFound(source);
    if (!(await files.exists(dirname(target)))) throw new BookFolderMissing(target);
    await refuseWhenOpen(files, target);
    return whileLocked(files, target, async (lock: Lock) => {
      await removeLeftovers(files, target);
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const before = await readBookFile(files, source);
        const { result, after, keep, done } = await make(before);
        if (after === undefined) return { result, notes: [] };
        const replaced = await replaceBook(files, { source, target, before, after, keep }, lock);
        if (!replaced.isDone) continue;
        await done?.();
        return { result, notes: replaced.notes };
      }
      throw new BookKeepsChanging(target);
    });
  });
}
