import type { Package } from '../package';
import type { CellReader } from '../read/value';
import type { StyleBook } from './stylebook';

/** What a patch of one sheet needs to know of the workbook. */
export interface SheetContext {
  readonly pkg: Package;
  readonly cells: CellReader;
  readonly styles: StyleBook;
  readonly is1904: boolean;
}
