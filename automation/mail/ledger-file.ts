import { join } from 'node:path';
import { readLedger, type SentLedger } from '../../shared/features/digest/ledger';
import type { Files } from '../file/files';
import { LedgerDamaged } from './errors';
import { keptFile, type KeptFile } from './kept-file';

/** The record of whose mails went out of one book. */
export type LedgerFile = KeptFile<SentLedger>;

export const ledgerFile = (folder: string, files?: Files): LedgerFile =>
  keptFile(
    join(folder, 'sent.json'),
    { read: readLedger, damaged: (path) => new LedgerDamaged(path) },
    files,
  );
