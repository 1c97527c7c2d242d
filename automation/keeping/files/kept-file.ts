import { dirname } from 'node:path';
import { diskFiles, type Files } from '../../file/files';
import type { Kept } from '../kept';
import { READ, type RecordName, type Records } from '../records';
import { KeptByServer, RecordDamaged } from './errors';
import { guarded } from './guarded';
import { handedOn } from './handed-on-text';
import { recordPath } from './record-path';

/** A record of a book, in a file of its own. RecordDamaged, CannotKeepFile. */
export function keptFile<Name extends RecordName>(
  folder: string,
  name: Name,
  files: Files = diskFiles,
): Kept<Records[Name]> {
  const path = recordPath(folder, name);
  return {
    async read() {
      const text = await guarded(path, async () =>
        (await files.exists(path)) ? (await files.read(path)).toString('utf8') : undefined,
      );
      // A file that lost its text (a disk that was full, a crash) does not say that nothing was sent.
      if (text?.trim() === '') throw new RecordDamaged(name, path);
      const note = handedOn(text);
      if (note) throw new KeptByServer(path, note.keptBy);
      try {
        return READ[name](text);
      } catch {
        throw new RecordDamaged(name, path);
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
