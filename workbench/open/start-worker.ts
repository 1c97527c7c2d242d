import type { FileWork } from './file-work';
import { fileWorkIn } from './in-worker';

/** Starts the worker that reads and writes workbooks; bundlers find it by this very expression. */
export function startFileWork(): FileWork {
  return fileWorkIn(new Worker(new URL('./worker.ts', import.meta.url), { name: 'gendan-files' }));
}
