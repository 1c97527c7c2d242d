import { diffBooks } from '../../shared/book/diff';
import { readWorkbook } from '../../xlsx/read';
import { hashOf, stampNow } from './backups';
import { changeBook } from './change-book';
import { BookChangedMeanwhile } from './errors';
import { diskFiles, type Files } from './files';

/**
 * Puts a workbook that was made from the file in the file's place, keeping a backup; gives the new hash.
 * Throws `BookChangedMeanwhile` when the file is not the one of that hash any more, what `readWorkbook` throws
 * for bytes that are no workbook, and what keeps a file from being written.
 */
export async function saveBook(
  path: string,
  after: Uint8Array,
  seen: string,
  { files = diskFiles, stamp = stampNow }: { files?: Files; stamp?: () => string } = {},
): Promise<string> {
  const target = await files.realPath(path);
  const hash = hashOf(after);
  const { result } = await changeBook(files, { source: target, target }, (before) => {
    if (hashOf(before) !== seen) throw new BookChangedMeanwhile(path);
    if (hash === seen) return { result: hash, keep: false };
    const { cells } = diffBooks(readWorkbook(before), readWorkbook(after));
    return { result: hash, after, keep: { stamp: stamp(), written: cells.length, keys: {} } };
  });
  return result;
}
