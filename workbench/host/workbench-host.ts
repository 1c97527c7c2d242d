import type { Sheet } from '../../shared/book/model';
import type { Patch } from '../../shared/book/patch';
import type { Host } from '../../shared/host';
import type { Lang } from '../../shared/lang';

/** The host port over the grid of the workbench, and what the page around it needs besides. */
export interface WorkbenchHost extends Host {
  /**
   * What turns the opened file into the present book: what Gendan wrote and what was typed by hand. Throws a
   * `GendanError` when something was done by hand that a patch cannot express (rows inserted, a sheet renamed).
   */
  changesForFile(): Patch;
  hasUnsavedChanges(): boolean;
  /** The opened bytes with the changes made; afterwards nothing is unsaved. Throws what `changesForFile` throws, and what keeps a workbook from being written. */
  savedBytes(): Promise<Uint8Array>;
  /** The sheet that the person looks at, as it is now. */
  sheetInFront(): Sheet | undefined;
  /** Calls back when that is another one; returns how to stop. */
  watchFront(listener: () => void): () => void;
  /** Takes back the last thing done in the grid, by whichever hand. */
  undo(): void;
  redo(): void;
  setLanguage(lang: Lang): void;
  setDark(dark: boolean): void;
  /** The page's moment was moved: formulas that go by it are worked out anew. */
  tick(): void;
}
