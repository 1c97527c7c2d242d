import { isDarkGround } from '../grid/dark-grounds';
import { localeOf } from '../grid/engine';
import { Grid } from '../grid/grid';
import { startOnScreen } from '../grid/screen';
import { Snapshot } from '../grid/snapshot';
import { gridWords } from '../grid/words';
import type { FileWork, OnProgress } from '../open/file-work';
import type { Outline } from '../open/opened';
import { both } from '../../shared/lang';
import { GridHost } from './grid-host';
import { fillBook } from './load';
import type { OpenedBook, OpenOptions } from './opened-book';
import { pause } from './pause';

/** Shows a workbook that is being read by `work` in a grid inside `frame`, which is in the page already. */
export async function showBook(
  frame: HTMLElement,
  work: FileWork,
  outline: Outline,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  { lang, dark, now, signal }: OpenOptions,
  onProgress: OnProgress,
): Promise<OpenedBook> {
  const words = await gridWords(lang);
  const snapshot = new Snapshot(outline);
  const book = await fillBook(
    work,
    outline,
    (sheet, batch) => snapshot.add(sheet, batch),
    onProgress,
    signal,
  );
  onProgress(95, 100, DRAWING);
  await pause();
  signal?.throwIfAborted();
  const grounds = outline.cells.flatMap(({ ground }) => (ground !== undefined ? [ground] : []));
  const darkGrounds = new Set(grounds.filter(isDarkGround));
  const grid = new Grid(startOnScreen(frame, words, { lang, dark, now, darkGrounds }));
  try {
    await pause();
    signal?.throwIfAborted();
    grid.load(snapshot.finish(localeOf(lang)));
    await pause();
    const known = new Set([lang]);
    const host = new GridHost(grid, book, work, bytes, {
      lang,
      name,
      storage: storageOf(),
      speak: async (next) => {
        grid.setLanguage(next, known.has(next) ? undefined : await gridWords(next));
        known.add(next);
      },
    });
    const active = grid.sheets().find((sheet) => sheet.name === outline.activeSheet && !sheet.isHidden);
    if (active) grid.activate(active.id);
    onProgress(100, 100, DRAWING);
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
    grid.dispose();
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
