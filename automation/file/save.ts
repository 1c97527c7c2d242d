import { diffBooks } from '../../shared/book/diff';
import { readWorkbook } from '../../xlsx/read';
import { hashOf, stampNow } from './backups';
import { BookChangedMeanwhile } from './errors';
import { diskFiles, type Files } from './files';
import { readBookFile, refuseWhenOpen } from './replace';
import { replaceWithBackup } from './replace-with-backup';

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
  await refuseWhenOpen(files, target);
  const before = await readBookFile(files, target);
  if (hashOf(before) !== seen) throw new BookChangedMeanwhile(path);
  const hash = hashOf(after);
  if (hash === seen) return hash;
  const { cells } = diffBooks(readWorkbook(before), readWorkbook(after));
  const keep = { stamp: stamp(), written: cells.length, keys: {} };
  if (!(await replaceWithBackup(files, { source: target, target, before, after, keep })))
    throw new BookChangedMeanwhile(path);
  return hash;
}
