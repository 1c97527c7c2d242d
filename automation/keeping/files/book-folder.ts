import { join } from 'node:path';
import { diskFiles, type Files } from '../../file/files';
import { isSheetsAddress } from '../../google/address';
import { bookStateFolder, stateFolder } from '../../state-dir';
import { keyOfId, type AskedBook } from '../asked-book';
import { isCopiedBook } from './book-identity';
import { folderOfMoved } from './moved-book';
import { recordPath } from './record-path';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The folder with the records of a book. A book that has an id (跟单_设置) is known by it wherever it lies and whatever it
 * is called; a copy beside it, and a book without an id, by where it lies. What an earlier run recorded under the path is
 * taken along; a file without an id that was moved is known by its orders.
 */
export async function bookFolder(
  book: AskedBook,
  env: Env,
  files: Files = diskFiles,
  seen = { remembers: true },
): Promise<string> {
  const { address, id } = book;
  const byPath = await bookStateFolder(address, env);
  if (isSheetsAddress(address)) return byPath;
  const isOwn = id !== '' && !(await isCopiedBook(address, id, env, seen));
  const folder = isOwn ? join(stateFolder(env), 'books', keyOfId(id)) : byPath;
  if (!(await files.exists(recordPath(folder, 'sent')))) {
    const known = folder !== byPath && (await files.exists(recordPath(byPath, 'sent')));
    const from = known ? byPath : await folderOfMoved(book, stateFolder(env), files);
    if (from !== undefined && from !== folder) await takeAlong(from, folder, files);
  }
  return folder;
}

async function takeAlong(from: string, to: string, files: Files): Promise<void> {
  await files.makeFolder(to);
  await files.rename(recordPath(from, 'sent'), recordPath(to, 'sent'));
}
