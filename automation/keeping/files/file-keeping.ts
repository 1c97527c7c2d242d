import { diskFiles, type Files } from '../../file/files';
import { askedBook } from '../asked-book';
import type { BookRecords, Keeping } from '../keeping';
import { whileAlone } from './alone';
import { bookFolder } from './book-folder';
import { isCopiedBook } from './book-identity';
import { throwIfHandedOn } from './handed-on';
import { keptFile } from './kept-file';
import { machineName } from './machine';
import { rememberBook } from './moved-book';
import { recordPath } from './record-path';

interface FilePlace {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What this machine is called. */
  readonly host?: string;
  readonly files?: Files;
}

/** Everything in the state folder of this machine, which sends under its own name. */
export function fileKeeping({ env, host, files = diskFiles }: FilePlace): Keeping {
  return {
    senderName: () => machineName(env, host),
    goesOnFor: () => Promise.resolve(false),
    isNamed: () => Promise.resolve(),
    isCopy: (path, id) => isCopiedBook(path, id, env),
    async of(path, plan): Promise<BookRecords> {
      const folder = await bookFolder(await askedBook(path, plan), env, files);
      return {
        key: folder,
        record(name) {
          const file = keptFile(folder, name, files);
          return { ...file, read: () => throwIfHandedOn(folder, files).then(file.read) };
        },
        async isThere(name) {
          await throwIfHandedOn(folder, files);
          return files.exists(recordPath(folder, name));
        },
        alone: (name, work) =>
          whileAlone(
            folder,
            name,
            async (own) => {
              await throwIfHandedOn(folder, files);
              return work(own);
            },
            files,
          ),
        remember: async (now) => rememberBook(folder, await askedBook(path, now), files),
      };
    },
    close: () => Promise.resolve(),
  };
}
