import { isDarkGround } from '../grid/dark-grounds';
import { localeOf } from '../grid/engine';
import { firstDrawing } from '../grid/drawn';
import { Grid } from '../grid/grid';
import { startOnScreen } from '../grid/screen';
import { Snapshot } from '../grid/snapshot';
import { gridWords } from '../grid/words';
import type { FileWork, OnProgress } from '../open/file-work';
import type { Outline } from '../open/opened';
import type { RowBatch } from '../open/looks';
import type { Book } from '../../shared/book/model';
import { both } from '../../shared/lang';
import { GridHost } from './grid-host';
import type { ChoicesOfBook } from './choices-of-book';
import { WARM } from './load';
import type { OpenedBook, OpenOptions } from './opened-book';
import { pause } from './pause';

/** A workbook that was read: its rows as the core takes them, and as the grid does. */
export interface ReadBook {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly outline: Outline;
  readonly book: Book;
  /** The looks of its rows, with the number of their sheet; emptied while they are taken over. */
  readonly batches: [sheet: number, batch: RowBatch][];
  readonly choices: ChoicesOfBook;
}

/** Shows a workbook that was read by `work` in a grid inside `frame`, which is in the page already. */
export async function showBook(
  frame: HTMLElement,
  work: FileWork,
  { name, bytes, outline, book, batches, choices }: ReadBook,
  { lang, dark, now, signal }: OpenOptions,
  onProgress: OnProgress,
): Promise<OpenedBook> {
  const words = await gridWords(lang);
  const snapshot = new Snapshot(outline);
  const total = batches.length;
  for (let next; (next = batches.shift());) {
    snapshot.add(...next);
    onProgress(WARM + ((FILLED - WARM) * (total - batches.length)) / total, 100, FILLING);
    await pause();
    signal?.throwIfAborted();
  }
  onProgress(FILLED, 100, DRAWING);
  await pause();
  signal?.throwIfAborted();
  const grounds = outline.cells.flatMap(({ ground }) => (ground !== undefined ? [ground] : []));
  const darkGrounds = new Set(grounds.filter(isDarkGround));
  const engine = startOnScreen(frame, words, { lang, dark, now, darkGrounds });
  const grid = new Grid(engine);
  try {
    await pause();
    signal?.throwIfAborted();
    grid.load(snapshot.finish(localeOf(lang)));
    await firstDrawing(engine.injector);
    signal?.throwIfAborted();
    const known = new Set([lang]);
    const host = new GridHost(grid, book, work, bytes, {
      lang,
      choices,
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

const FILLED = 90;
const FILLING = both('放进表格', 'Filling the grid');
const DRAWING = both('画出表格', 'Drawing the grid');
