import type { FileWork } from '../open/file-work';
import { startFileWork } from '../open/start-worker';
import { READ } from './load';
import type { OpenedBook, OpenOptions } from './opened-book';
import { warmUp } from './warm-up';

/** Shows a workbook in a grid inside `container` and gives the host over it. Throws a `GendanError` for what is no workbook. */
export async function openInGrid(
  container: HTMLElement,
  file: { readonly name: string; readonly bytes: Uint8Array },
  options: OpenOptions,
  startWork: () => FileWork = startFileWork,
): Promise<OpenedBook> {
  const { signal, onProgress = () => undefined } = options;
  const work = startWork();
  const frame = document.createElement('div');
  frame.className = 'gendan-grid';
  frame.style.cssText = 'position:relative;width:100%;height:100%;overflow:hidden';
  container.append(frame);
  const stopped = untilAborted(signal);
  try {
    // The grid is most of the page's weight: it is made ready while the worker reads.
    const reading = work.open(file.bytes, (done, total, what) =>
      onProgress((READ * done) / total, 100, what),
    );
    const [outline] = await Promise.race([Promise.all([reading, warmUp()]), stopped]);
    const { showBook } = await import('./show-book');
    return await showBook(frame, work, outline, file, options, onProgress);
  } catch (error) {
    work.stop();
    frame.remove();
    throw error;
  }
}

/** Rejects with the signal's reason once it is aborted. */
function untilAborted(signal: AbortSignal | undefined): Promise<never> {
  const never = new Promise<never>((_, reject) => {
    if (signal?.aborted) reject(signal.reason);
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  never.catch(() => undefined);
  return never;
}
