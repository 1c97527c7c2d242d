import { randomUUID } from 'node:crypto';
import { diskFiles, type Files } from '../../file/files';
import { READ, RECORD_NAMES, type RecordName } from '../records';
import { whileLockedAlone } from './alone';
import { KeptByServer, RecordDamaged } from './errors';
import { guarded } from './guarded';
import { handedOn } from './handed-on-text';
import { recordPath } from './record-path';

/**
 * A record that a server took over leaves two files: what it was, `sent.json.taken`, and in its own place a note of who
 * keeps it now. Without the file this machine would think that nobody was told anything; with the record as it was it
 * would send from what it knew then. The note is no record for earlier versions either: they call it damaged and send
 * nothing.
 */
export interface LocalRecord {
  readonly name: RecordName;
  readonly text: string;
  /** Of one that was handed on: by it the server knows whether it has it. */
  readonly mark?: string;
}

/** What lies in a book’s folder, for a server. KeptByServer where another one has it, RecordDamaged, CannotKeepFile. */
export async function localRecords(
  folder: string,
  server: string,
  files: Files = diskFiles,
): Promise<LocalRecord[]> {
  const found: LocalRecord[] = [];
  for (const name of RECORD_NAMES) {
    const path = recordPath(folder, name);
    if (!(await files.exists(path))) continue;
    const text = await textIn(path, files);
    const note = handedOn(text);
    if (!note) found.push({ name, text: checked(name, path, text) });
    else if (note.keptBy !== server) throw new KeptByServer(path, note.keptBy);
    else if (await files.exists(takenPath(path)))
      found.push({ name, text: await textIn(takenPath(path), files), mark: note.mark });
  }
  return found;
}

/** A server that took one record of a book over goes on with all that the book sends. KeptByServer, CannotKeepFile. */
export async function throwIfHandedOn(folder: string, files: Files): Promise<void> {
  for (const name of RECORD_NAMES) {
    const path = recordPath(folder, name);
    const note = (await files.exists(path)) ? handedOn(await textIn(path, files)) : undefined;
    if (note) throw new KeptByServer(path, note.keptBy);
  }
}

/** Hands a record on to a server while no run is at it: from here on nothing is sent by this file. */
export async function handOn(
  folder: string,
  name: RecordName,
  server: string,
  files: Files = diskFiles,
): Promise<LocalRecord> {
  const path = recordPath(folder, name);
  const mark = randomUUID();
  const text = await whileLockedAlone(folder, name, files, async () => {
    const was = checked(name, path, await textIn(path, files));
    await put(takenPath(path), was, files);
    await put(path, JSON.stringify({ keptBy: server, mark }), files);
    return was;
  });
  return { name, text, mark };
}

const takenPath = (path: string): string => `${path}.taken`;

function checked(name: RecordName, path: string, text: string): string {
  try {
    if (text.trim() === '') throw new RecordDamaged(name, path);
    READ[name](text);
  } catch {
    throw new RecordDamaged(name, path);
  }
  return text;
}

const textIn = (path: string, files: Files): Promise<string> =>
  guarded(path, async () => (await files.read(path)).toString('utf8'));

const put = (path: string, text: string, files: Files): Promise<void> =>
  guarded(path, async () => {
    await files.writeDurably(`${path}.new`, Buffer.from(text));
    await files.rename(`${path}.new`, path);
  });
