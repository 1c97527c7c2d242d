import type { FileWork } from './file-work';
import { fileWorkIn } from './in-worker';

/** Starts the worker that reads and writes workbooks; bundlers find it by this very expression. */
export function startFileWork(): FileWork {
  return fileWorkIn(new Worker(new URL('./worker.ts', import.meta.url), { name: 'gendan-files' }));
}

let ready: FileWork | undefined;

/** Has a worker started before there is a file, for the first that comes. */
export function readyFileWork(): void {
  ready ??= startFileWork();
}

/** The worker that is ready, else a new one. */
export function takeFileWork(): FileWork {
  const work = ready ?? startFileWork();
  ready = undefined;
  return work;
}
