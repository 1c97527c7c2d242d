import { join } from 'node:path';
import { diskFiles, type Files } from '../file/files';
import { SendingElsewhere } from '../mail/errors';
import { keptFile, type KeptFile } from '../mail/kept-file';
import { whileSendingAlone } from '../mail/sending-alone';
import { InboxBusy, InboxStateDamaged } from './errors';
import { readState, type InboxState } from './state';

export type InboxFile = KeptFile<InboxState>;

/** The record of a book's mails, in the folder where what was sent is kept. */
export const inboxFile = (folder: string, files: Files = diskFiles): InboxFile =>
  keptFile(
    join(folder, 'inbox.json'),
    { read: readState, damaged: (path) => new InboxStateDamaged(path) },
    files,
  );

/** Does work while no other run is at the mails of this book. InboxBusy, InboxStateDamaged, CannotKeepLedger. */
export async function whileAtInbox<T>(
  folder: string,
  file: InboxFile,
  work: (file: InboxFile) => Promise<T>,
  files: Files = diskFiles,
): Promise<T> {
  try {
    return await whileSendingAlone(folder, file, work, { lock: LOCK, files });
  } catch (error) {
    throw error instanceof SendingElsewhere ? new InboxBusy(join(folder, LOCK)) : error;
  }
}

const LOCK = 'inbox.lock';
