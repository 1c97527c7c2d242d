import { join } from 'node:path';
import { readLedger, type SentLedger } from '../../shared/features/digest/ledger';
import { diskFiles, type Files } from '../file/files';
import { CannotKeepLedger, LedgerDamaged } from './errors';

/** The record of what was sent of one book, in a file of its own. */
export interface LedgerFile {
  /** An empty record only where there is no file. LedgerDamaged, CannotKeepLedger. */
  read(): Promise<SentLedger>;
  /** Returns once the record is on the disk for good. */
  store(ledger: SentLedger): Promise<void>;
}

export function ledgerFile(folder: string, files: Files = diskFiles): LedgerFile {
  const path = join(folder, 'sent.json');
  return {
    async read() {
      const text = await guarded(path, async () =>
        (await files.exists(path)) ? (await files.read(path)).toString('utf8') : undefined,
      );
      // A file that lost its text (a disk that was full, a crash) does not say that nobody was written to.
      if (text?.trim() === '') throw new LedgerDamaged(path);
      try {
        return readLedger(text);
      } catch {
        throw new LedgerDamaged(path);
      }
    },
    store: (ledger) =>
      guarded(path, async () => {
        await files.makeFolder(folder);
        await files.writeDurably(`${path}.new`, Buffer.from(JSON.stringify(ledger)));
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
