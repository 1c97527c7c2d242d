import { createHash, randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { Files } from './files';
import { isLockLeftover } from './lock/leftovers';

/** File systems end a name at 255 bytes; what we add needs some of them. */
const LONGEST = 160;

/** A hidden file beside a book, for a time only: `.book.xlsx.ENDING`. A very long name is cut, and stays one of its own. */
export function beside(book: string, ending: string): string {
  return join(dirname(book), `.${shortName(book)}.${ending}`);
}

/** Endings of files that exist only while a book is written. */
const PASSING = /^[0-9a-f]{12}\.(gendan-part|gendan-held)$/;

/** A new name for the bytes on their way into the book (`part`), or for what they replace (`held`). */
export function passing(book: string, what: 'part' | 'held'): string {
  return beside(book, `${randomBytes(6).toString('hex')}.gendan-${what}`);
}

/** Removes what writes that were killed left beside a book. Only who holds its lock may: there is no other write then. */
export async function removeLeftovers(files: Files, book: string): Promise<void> {
  const start = `.${shortName(book)}.`;
  const folder = dirname(book);
  for (const name of await files.list(folder)) {
    const path = join(folder, name);
    const ending = name.startsWith(start) ? name.slice(start.length) : '';
    // Before there was a lock a part was named by the number of its process.
    const isOurs = PASSING.test(ending) || /^\d+\.gendan-part$/.test(ending);
    if (isOurs || (await isLockLeftover(files, path))) await files.remove(path).catch(() => undefined);
  }
}

function shortName(book: string): string {
  const name = basename(book);
  if (Buffer.byteLength(name) <= LONGEST) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 16);
  return `${[...name].slice(0, 20).join('')}~${hash}`;
}
