import type { Host } from '../../shared/host';
import type { FileWork } from '../open/file-work';
import type { RowBatch } from '../open/looks';
import { takeFileWork } from '../open/start-worker';
import { ChoicesOfBook, pageStorage } from './choices-of-book';
import { ComingHost } from './coming-host';
import { fillBook, READ } from './load';
import type { OpenedBook, OpenOptions } from './opened-book';
import { warmUp } from './warm-up';

/** Shows a workbook in a grid inside `container` and gives the host over it. Throws a `GendanError` for what is no workbook. */
export async function openInGrid(
  container: HTMLElement,
  file: { readonly name: string; readonly bytes: Uint8Array },
  options: OpenOptions,
  startWork: () => FileWork = takeFileWork,
): Promise<OpenedBook> {
  const { signal, onRead, lang, onProgress = () => undefined } = options;
  const work = startWork();
  const frame = document.createElement('div');
  frame.className = 'gendan-grid';
  frame.style.cssText = 'position:relative;width:100%;height:100%;overflow:hidden';
  container.append(frame);
  const stopped = untilAborted(signal);
  let show!: (host: Host) => void;
  let fail!: (reason: unknown) => void;
  const shown = new Promise<Host>((resolve, reject) => ([show, fail] = [resolve, reject]));
  shown.catch(() => undefined);
  try {
    const reading = work.open(file.bytes, (done, total, what) =>
      onProgress((READ * done) / total, 100, what),
    );
    const outline = await Promise.race([reading, stopped]);
    const batches: [number, RowBatch][] = [];
    const book = await fillBook(
      work,
      outline,
      (sheet, batch) => batches.push([sheet, batch]),
      onProgress,
      signal,
    );
    const choices = new ChoicesOfBook(file.name, pageStorage());
    await Promise.race([onRead?.(new ComingHost(book, choices, lang, shown)), stopped]);
    // The grid is most of the page's weight: it is made ready while the engine judges the book.
    await Promise.race([warmUp(), stopped]);
    const { showBook } = await import('./show-book');
    const opened = await showBook(
      frame,
      work,
      { ...file, outline, book, batches, choices },
      options,
      onProgress,
    );
    show(opened.host);
    return opened;
  } catch (error) {
    fail(error);
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
