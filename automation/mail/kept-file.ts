import { dirname } from 'node:path';
import type { GendanError } from '../../shared/errors';
import { diskFiles, type Files } from '../file/files';
import { CannotKeepLedger } from './errors';

/** A record of what was sent of one book, in a file of its own. */
export interface KeptFile<T> {
  /** An empty record only where there is no file. What `damaged` makes, CannotKeepLedger. */
  read(): Promise<T>;
  /** Returns once the record is on the disk for good. */
  store(value: T): Promise<void>;
}

export function keptFile<T>(
  path: string,
  {
    read,
    damaged,
  }: { readonly read: (text: string | undefined) => T; readonly damaged: (path: string) => GendanError },
  files: Files = diskFiles,
): KeptFile<T> {
  return {
    async read() {
      const text = await guarded(path, async () =>
        (await files.exists(path)) ? (await files.read(path)).toString('utf8') : undefined,
      );
      // A file that lost its text (a disk that was full, a crash) does not say that nothing was sent.
      if (text?.trim() === '') throw damaged(path);
      try {
        return read(text);
      } catch {
        throw damaged(path);
      }
    },
    store: (value) =>
      guarded(path, async () => {
        await files.makeFolder(dirname(path));
        await files.writeDurably(`${path}.new`, Buffer.from(JSON.stringify(value)));
        await files.rename(`${path}.new`, path);
      }),
  };
}

async function guarded<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new CannotKeepLedger(path, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}
