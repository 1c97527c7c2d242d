import type { Bilingual } from '../../shared/lang';
import { diffBooks } from '../../shared/book/diff';
import { readWorkbook } from '../../xlsx/read';
import { hashOf, stampNow } from './backups';
import { changeBook } from './change-book';
import { BookChangedMeanwhile } from './errors';
import { diskFiles, type Files } from './files';

export interface Saved {
  readonly hash: string;
  /** What the file could not keep: its owner, its group, its other names. */
  readonly notes: readonly Bilingual[];
}

/**
 * Puts a workbook that was made from the file in the file's place, keeping a backup; gives the new hash, and what a
 * person should know besides.
 * Throws `BookChangedMeanwhile` when the file is not the one of that hash any more, what `readWorkbook` throws
 * for bytes that are no workbook, and what keeps a file from being written.
 */
export async function saveBook(
  path: string,
  after: Uint8Array,
  seen: string,
  { files = diskFiles, stamp = stampNow }: { files?: Files; stamp?: () => string } = {},
): Promise<Saved> {
  const target = await files.realPath(path);
  const hash = hashOf(after);
  const { result, notes } = await changeBook(files, { source: target, target }, (before) => {
    if (hashOf(before) !== seen) throw new BookChangedMeanwhile(path);
    if (hash === seen) return { result: hash, keep: false };
    const { cells } = diffBooks(readWorkbook(before), readWorkbook(after));
    return { result: hash, after, keep: { stamp: stamp(), written: cells.length, keys: {} } };
  });
  return { hash: result, notes };
}
