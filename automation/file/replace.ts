import { basename, dirname, join } from 'node:path';
import { GendanError } from '../../shared/errors';
import { BookIsOpen, BookNotFound, CannotReadBook, CannotWriteBook } from './errors';
import type { Files } from './files';

/** Reads a book, with a sentence when that fails. */
export async function readBookFile(files: Files, path: string): Promise<Buffer> {
  try {
    return await files.read(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') throw new BookNotFound(path);
    throw new CannotReadBook(path, code);
  }
}

/** Refuses while a lock file of Excel or WPS (`~$book.xlsx`) or LibreOffice (`.~lock.book.xlsx#`) lies beside the book. */
export async function refuseWhenOpen(files: Files, path: string): Promise<void> {
  for (const lock of [`~$${basename(path)}`, `.~lock.${basename(path)}#`]) {
    if (await files.exists(join(dirname(path), lock))) throw new BookIsOpen(path, lock);
  }
}

/** Replaces a file in one step: whoever reads it sees the old bytes or the new ones, also after a power cut. */
export async function replaceFile(files: Files, path: string, bytes: Uint8Array): Promise<void> {
  const part = join(dirname(path), `.${basename(path)}.${process.pid}.gendan-part`);
  await writing(path, async () => {
    try {
      await files.writeDurably(part, bytes, await files.mode(path));
      await files.rename(part, path);
    } catch (error) {
      await files.remove(part).catch(() => undefined);
      throw error;
    }
  });
}

/** Runs a step that writes; what the file system says becomes a sentence. */
export async function writing<T>(path: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw error instanceof GendanError ? error : new CannotWriteBook(path, codeOf(error));
  }
}

function codeOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return typeof code === 'string' ? code : String((error as Error | undefined)?.message ?? error);
}
