import { join } from 'node:path';
import type { Files } from '../../file/files';
import { hasSameOrders, type AskedBook } from '../asked-book';
import { recordPath } from './record-path';

/** What is kept of a book beside its records, to know it again elsewhere. */
interface KnownBook {
  readonly path: string;
  readonly orders: readonly string[];
}

export async function rememberBook(
  folder: string,
  { address, orders }: AskedBook,
  files: Files,
): Promise<void> {
  const known: KnownBook = { path: address, orders };
  try {
    await files.writeDurably(join(folder, 'book.json.new'), Buffer.from(JSON.stringify(known)));
    await files.rename(join(folder, 'book.json.new'), join(folder, 'book.json'));
  } catch {
    // A book that cannot be known again when it is moved must not keep anybody from their work.
  }
}

/** The folder of a book that has gone from where it was and had the same orders; undefined when there is none. */
export async function folderOfMoved(
  { address, orders }: AskedBook,
  state: string,
  files: Files,
): Promise<string | undefined> {
  if (orders.length === 0) return undefined;
  for (const name of await files.list(join(state, 'books'))) {
    const folder = join(state, 'books', name);
    const known = await knownBook(join(folder, 'book.json'), files);
    if (!known || known.path === address || (await files.exists(known.path))) continue;
    if (hasSameOrders(orders, known.orders) && (await files.exists(recordPath(folder, 'sent'))))
      return folder;
  }
  return undefined;
}

async function knownBook(path: string, files: Files): Promise<KnownBook | undefined> {
  try {
    const known = JSON.parse((await files.read(path)).toString('utf8')) as Partial<KnownBook> | null;
    const isWhole = typeof known?.path === 'string' && Array.isArray(known.orders);
    return isWhole ? (known as KnownBook) : undefined;
  } catch {
    return undefined;
  }
}
