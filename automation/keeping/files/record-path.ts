import { join } from 'node:path';
import type { RecordName } from '../records';

export const recordPath = (folder: string, name: RecordName): string => join(folder, `${name}.json`);

/** Files that are there while a run is at a record. */
const LOCKS: Readonly<Record<RecordName, string>> = {
  sent: 'sending.lock',
  channels: 'channels.lock',
  inbox: 'inbox.lock',
};

export const lockPath = (folder: string, name: RecordName): string => join(folder, LOCKS[name]);
