import { both } from '../../shared/lang';
import { localeOf } from '../grid/engine';
import { Grid } from '../grid/grid';
import { startOnScreen } from '../grid/screen';
import { startFileWork } from '../open/start-worker';
import { GridHost } from './grid-host';
import { loadBook } from './load';
import type { OpenedBook, OpenOptions } from './open-book';
import { pause } from './pause';

/** Opens a workbook into a grid inside the container; see `openInGrid`. */
export async function showBook(
  container: HTMLElement,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  { lang, dark, onProgress, signal }: OpenOptions,
): Promise<OpenedBook> {
  const work = startFileWork();
  const frame = document.createElement('div');
  frame.className = 'gendan-grid';
  frame.style.cssText = 'position:relative;width:100%;height:100%;overflow:hidden';
  let grid: Grid | undefined;
  try {
    // A copy crosses to the worker; the page keeps its own for saving.
    const { snapshot, book } = await loadBook(work, bytes, onProgress, signal);
    onProgress?.(95, 100, DRAWING);
    await pause();
    signal?.throwIfAborted();
    container.append(frame);
    grid = new Grid(startOnScreen(frame, lang, dark));
    grid.load(snapshot.finish(localeOf(lang)));
    const host = new GridHost(grid, book, work, bytes, { lang, name, storage: storageOf() });
    await pause();
    onProgress?.(100, 100, DRAWING);
    return {
      host,
      name,
      get bytes() {
        return host.bytes;
      },
      dispose: () => {
        host.dispose();
        frame.remove();
      },
    };
  } catch (error) {
    work.stop();
    grid?.dispose();
    frame.remove();
    throw error;
  }
}

const DRAWING = both('画出表格', 'Drawing the grid');

/** Absent where the browser forbids it. */
function storageOf(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
