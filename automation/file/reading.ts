import { GendanError } from '../../shared/errors';
import { BookNotFound, CannotReadBook, CannotWriteBook } from './errors';
import type { Files } from './files';

/** Reads a book, with a sentence when that fails. */
export async function readBookFile(files: Files, path: string): Promise<Buffer> {
  try {
    return await files.read(path);
  } catch (error) {
    throw cannotRead(path, error);
  }
}

/** The sentence for what the file system says of a file that cannot be read. */
export function cannotRead(path: string, error: unknown): GendanError {
  const code = codeOf(error);
  return code === 'ENOENT' ? new BookNotFound(path) : new CannotReadBook(path, code);
}

/** Runs a step that writes; what the file system says becomes a sentence. */
export async function writing<T>(path: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    // What has no code of the system's is a fault of ours, and stays what it is.
    if (error instanceof GendanError || typeof (error as { code?: unknown }).code !== 'string') throw error;
    throw new CannotWriteBook(path, codeOf(error));
  }
}

function codeOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return typeof code === 'string' ? code : String((error as Error | undefined)?.message ?? error);
}
