import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Plan } from '../../shared/plan/plan';
import { isCopiedBook } from '../book-identity';
import { diskFiles, type Files } from '../file/files';
import { bookStateFolder, stateFolder } from '../state-dir';
import { ledgerOfMoved, rememberOrders } from './moved-book';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The folder with the record of what was sent of a book. A book that has an id (跟单_设置) is known by it wherever it
 * lies and whatever it is called; a copy beside it, and a book without an id, by where it lies. What an earlier run
 * recorded under the path is taken along; a file without an id that was moved is known by its orders.
 */
export async function mailFolder(
  path: string,
  plan: Plan,
  env: Env,
  files: Files = diskFiles,
): Promise<string> {
  const { book: id } = plan.config.settings;
  const byPath = await bookStateFolder(path, env);
  const isPlace = path.startsWith('sheets:');
  if (isPlace) return byPath;
  const folder = id === '' || (await isCopiedBook(path, id, env)) ? byPath : byId(id, env);
  if (!(await files.exists(join(folder, 'sent.json')))) {
    const known = folder !== byPath && (await files.exists(join(byPath, 'sent.json')));
    const from = known ? byPath : await ledgerOfMoved(path, plan, stateFolder(env), files);
    if (from !== undefined && from !== folder) await takeAlong(from, folder, files);
  }
  return folder;
}

/** Called before the first mail goes out. */
export const rememberBook = (
  folder: string,
  path: string,
  plan: Plan,
  files: Files = diskFiles,
): Promise<void> => rememberOrders(folder, path, plan, files);

/** The id is a text of a cell: only its hash goes into a path. */
function byId(id: string, env: Env): string {
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 16);
  return join(stateFolder(env), 'books', `id-${hash}`);
}

async function takeAlong(from: string, to: string, files: Files): Promise<void> {
  await files.makeFolder(to);
  await files.rename(join(from, 'sent.json'), join(to, 'sent.json'));
}
