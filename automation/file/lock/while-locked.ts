import type { Files } from '../files';
import { beside } from '../beside';
import { BookIsBeingWritten } from '../errors';
import { heldBy } from './held-by';
import { isLock, takeLock, type Lock } from './lock';

/** Longer than the largest book takes to be written (ms). */
const PATIENCE = 60_000;
const LONGEST_PAUSE = 200;

/** Does work while no other Gendan writes this book, on this machine or another. Waits its turn; BookIsBeingWritten. */
export async function whileLocked<T>(
  files: Files,
  book: string,
  work: (lock: Lock) => Promise<T>,
  patience = PATIENCE,
): Promise<T> {
  const path = beside(book, 'gendan-lock');
  const end = Date.now() + patience;
  for (let pause = 5; ; pause = Math.min(LONGEST_PAUSE, pause * 2)) {
    const taken = await takeLock(files, path);
    if (isLock(taken)) return work(taken).finally(() => taken.release().catch(() => undefined));
    if (Date.now() > end) throw new BookIsBeingWritten(book, path, heldBy(taken, Date.now()));
    // Not all at the same moment again.
    await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())));
  }
}
