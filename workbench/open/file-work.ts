import type { Patch } from '../../shared/book/patch';
import type { CommitReport } from '../../shared/book/report';
import type { Bilingual } from '../../shared/lang';
import { patchWorkbook } from '../../xlsx/patch';
import type { RowBatch } from './looks';
import { openWorkbook, type Opened, type Outline } from './opened';

export type OnProgress = (done: number, total: number, what: Bilingual) => void;

/** What is done with the bytes of a workbook; in a page it is done in a worker. */
export interface FileWork {
  /** Reads the workbook; its rows follow by `batch`. */
  open(bytes: Uint8Array, onProgress: OnProgress): Promise<Outline>;
  /** Rows of the sheet of that index, both ends included. */
  batch(sheet: number, from: number, to: number): Promise<RowBatch>;
  /** Forgets what was opened, to free memory. */
  close(): Promise<void>;
  /** The bytes with a patch applied. */
  patch(bytes: Uint8Array, patch: Patch): Promise<{ bytes: Uint8Array; report: CommitReport }>;
  /** Ends all of it at once. */
  stop(): void;
}

/** The work done right here, for a worker and for programs without one. */
export function directFileWork(): FileWork {
  let opened: Opened | undefined;
  return {
    open: async (bytes, onProgress) => (opened = openWorkbook(bytes, onProgress)).outline,
    batch: async (sheet, from, to) => opened!.batch(sheet, from, to),
    close: async () => void (opened = undefined),
    patch: async (bytes, patch) => patchWorkbook(bytes, patch),
    stop: () => void (opened = undefined),
  };
}
