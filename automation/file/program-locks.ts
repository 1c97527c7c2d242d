import { basename, dirname, join } from 'node:path';
import { BookIsOpen } from './errors';
import type { Files } from './files';

/** What programs lay beside a book that they have open. */
const LOCKS: readonly { readonly nameOf: (book: string) => string; readonly who: (bytes: Buffer) => string }[] = [
  // Excel and WPS on Windows: one byte for the length, then the name of the person.
  { nameOf: (book) => `~$${book}`, who: (bytes) => bytes.toString('utf8', 1, 1 + Math.min(bytes[0] ?? 0, 54)) },
  // WPS on Linux.
  { nameOf: (book) => `.~${book}`, who: () => '' },
  // LibreOffice: name, account, machine, …
  { nameOf: (book) => `.~lock.${book}#`, who: (bytes) => bytes.toString('utf8').split(',').slice(0, 2).filter(Boolean)[0] ?? '' },
]; // prettier-ignore

/** BookIsOpen while another program has the book open, or left its lock when it ended. */
export async function refuseWhenOpen(files: Files, book: string): Promise<void> {
  for (const { nameOf, who } of LOCKS) {
    const name = nameOf(basename(book));
    const path = join(dirname(book), name);
    const looks = await files.look(path);
    if (!looks) continue;
    const bytes = await files.read(path).catch(() => Buffer.alloc(0));
    const person = who(bytes).replace(/[\p{C}\uFFFD]+/gu, ' ').trim(); // prettier-ignore
    throw new BookIsOpen(book, name, person, Date.now() - looks.changed);
  }
}
