import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plan } from '../../shared/plan/plan';
import type { Files } from '../file/files';

/** What is kept of a book beside the record of its mails, to know it again elsewhere. */
interface KnownBook {
  readonly path: string;
  /** Hashes of its orders' numbers: which they are is nobody's business here. */
  readonly orders: readonly string[];
}

/** Orders that are kept, the first of the book; and the share of them that makes two books one. */
const MOST = 300;
const SHARE = 0.5;

export async function rememberOrders(folder: string, path: string, plan: Plan, files: Files): Promise<void> {
  const known: KnownBook = { path: await placeOf(path), orders: ordersOf(plan) };
  try {
    await files.writeDurably(join(folder, 'book.json.new'), Buffer.from(JSON.stringify(known)));
    await files.rename(join(folder, 'book.json.new'), join(folder, 'book.json'));
  } catch {
    // A book that cannot be known again when it is moved must not keep anybody from their work.
  }
}

/** The folder of a book that has gone from where it was and had the same orders; undefined when there is none. */
export async function ledgerOfMoved(
  path: string,
  plan: Plan,
  state: string,
  files: Files,
): Promise<string | undefined> {
  const own = new Set(ordersOf(plan));
  if (own.size === 0) return undefined;
  const here = await placeOf(path);
  for (const name of await files.list(join(state, 'books'))) {
    const folder = join(state, 'books', name);
    const known = await knownBook(join(folder, 'book.json'), files);
    if (!known || known.path === here || (await files.exists(known.path))) continue;
    const shared = known.orders.filter((order) => own.has(order)).length;
    const isSame = shared > 0 && shared >= SHARE * Math.min(own.size, known.orders.length);
    if (isSame && (await files.exists(join(folder, 'sent.json')))) return folder;
  }
  return undefined;
}

function ordersOf(plan: Plan): string[] {
  const keys = plan.tables.flatMap(({ rows }) => rows.map(({ order }) => order.key));
  const hash = (key: string): string =>
    createHash('sha256').update(`order ${key}`).digest('hex').slice(0, 16);
  return [...new Set(keys.slice(0, MOST).map(hash))];
}

const placeOf = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));

async function knownBook(path: string, files: Files): Promise<KnownBook | undefined> {
  try {
    const known = JSON.parse((await files.read(path)).toString('utf8')) as Partial<KnownBook> | null;
    const isWhole = typeof known?.path === 'string' && Array.isArray(known.orders);
    return isWhole ? (known as KnownBook) : undefined;
  } catch {
    return undefined;
  }
}
