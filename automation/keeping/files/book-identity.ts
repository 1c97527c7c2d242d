import { randomBytes } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readConfig } from '../../../shared/config';
import { bookIdentity, bookIdFrom, ID_LENGTH, type KnownBooks } from '../../../shared/records/book-id';
import { diskFiles } from '../../file/files';
import { openXlsxHost } from '../../file/host';
import { whileLocked } from '../../file/lock/while-locked';
import { isSheetsAddress } from '../../google/address';
import { stateFolder } from '../../state-dir';

type Env = Readonly<Record<string, string | undefined>>;

/** A fresh id for a book. */
export const newBookId = (): string => bookIdFrom(randomBytes(ID_LENGTH));

/**
 * Whether the book at a path that carries `id` lies beside the one it was copied from, so that it needs an id of
 * its own. Else where it lies is remembered in the state folder, and asked for the next time; a server remembers its
 * books in its database (`remembers: false`), because the file is written anew for each. A spreadsheet at Google is at
 * one address for ever. What cannot be read or kept counts as never seen.
 */
export async function isCopiedBook(
  path: string,
  id: string,
  env: Env,
  { remembers = true } = {},
): Promise<boolean> {
  if (id === '' || isSheetsAddress(path)) return false;
  const file = join(stateFolder(env), 'books.json');
  const known = await knownBooks(file);
  const here = await realpath(path).catch(() => resolve(path));
  const before = known[id];
  const isThere = before !== undefined && before !== here && (await idOf(before)) === id;
  if (bookIdentity(id, here, known, () => isThere) === 'copy') return true;
  if (remembers && before !== here) await keep(file, id, here);
  return false;
}

async function knownBooks(file: string): Promise<KnownBooks> {
  try {
    const known: unknown = JSON.parse(await readFile(file, 'utf8'));
    return typeof known === 'object' && known !== null ? (known as KnownBooks) : {};
  } catch {
    return {};
  }
}

/** Two commands at once remember both their books: under a lock, on what stands there then. */
async function keep(file: string, id: string, here: string): Promise<void> {
  try {
    await diskFiles.makeFolder(join(file, '..'));
    await whileLocked(diskFiles, file, async () => {
      const known = { ...(await knownBooks(file)), [id]: here };
      await diskFiles.write(`${file}.part`, Buffer.from(JSON.stringify(known, null, 1)));
      await diskFiles.rename(`${file}.part`, file);
    }, PATIENCE); // prettier-ignore
  } catch {
    // A folder that cannot be written must not keep anybody from their work.
  }
}

/** Not worth waiting for long (ms). */
const PATIENCE = 2_000;

/** The id that a file carries; undefined for what cannot be read. */
export async function idOf(path: string): Promise<string | undefined> {
  try {
    return readConfig(await openXlsxHost(path).readBook()).config.settings.book;
  } catch {
    return undefined;
  }
}
