import type { Sheet } from '../../shared/book/model';
import { both, type Bilingual } from '../../shared/lang';
import { Package } from '../../xlsx/package';
import { readWorkbook } from '../../xlsx/read';
import { readWorkbookInfo, type WorkbookInfo } from '../../xlsx/read/workbook';
import { childNamed, childrenNamed } from '../../xlsx/xml/element';
import { cellText } from '../../xlsx/xml/text';
import type { DefinedName, RowBatch, SheetLooks } from './looks';
import type { CellLook } from './looks';
import { readRowLooks, type SheetRows } from './row-looks';
import { readSheetLooks } from './sheet-looks';
import { readStyles } from './styles';

/** What the grid has to know before it gets any rows. */
export interface Outline {
  readonly activeSheet?: string;
  readonly cells: readonly CellLook[];
  readonly names: readonly DefinedName[];
  readonly sheets: readonly SheetOutline[];
}

/** A sheet without its rows. */
export interface SheetOutline extends Omit<Sheet, 'rows' | 'kinds'> {
  readonly looks: SheetLooks;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface Opened {
  readonly outline: Outline;
  /** Rows of the sheet of that index, both ends included. */
  batch(sheet: number, from: number, to: number): RowBatch;
}

/** Reads a workbook for the grid: all values first, then how each sheet looks. Throws as `readWorkbook` does. */
export function openWorkbook(
  bytes: Uint8Array,
  onProgress: (done: number, total: number, what: Bilingual) => void,
): Opened {
  onProgress(0, 1, READING);
  const book = readWorkbook(bytes);
  const pkg = new Package(bytes);
  const info = readWorkbookInfo(pkg);
  const styles = readStyles(pkg, info);
  const total = info.sheets.length + 1;
  const rows: SheetRows[] = [];
  const sheets = info.sheets.map(({ part, name }, i): SheetOutline => {
    onProgress(i + 1, total, both(`读取“${name}”的格式`, `Reading how "${name}" looks`));
    const { rows: _rows, kinds: _kinds, ...sheet } = book.sheets[i]!;
    const own = readRowLooks(pkg.read(part), part, book.sheets[i]!);
    rows.push(own);
    const { lastRow, lastColumn } = own;
    return { ...sheet, lastRow, lastColumn, looks: { ...readSheetLooks(pkg, part, styles), rows: own.rows } };
  });
  const names = readNames(pkg, info);
  return {
    outline: { activeSheet: book.activeSheet, cells: styles.cells, names, sheets },
    batch: (sheet, from, to) => rows[sheet]!.batch(from, to),
  };
}

const READING = both('读取单元格', 'Reading cells');

function readNames(pkg: Package, info: WorkbookInfo): DefinedName[] {
  const xml = pkg.read(info.part);
  return childrenNamed(childNamed(info.root, 'definedNames'), 'definedName').flatMap(
    (element): DefinedName[] => {
      const name = element.attributes.get('name') ?? '';
      const formula = cellText(xml, element.innerStart, element.innerEnd).trim();
      // Print areas and filters are for the program that wrote them.
      if (name === '' || formula === '' || /^_xlnm\./i.test(name)) return [];
      const tab = element.attributes.get('localSheetId');
      const sheet = info.sheets.findIndex((one) => one.name === info.tabNames[Number(tab)]);
      return [{ name, formula, ...(tab !== undefined && sheet >= 0 && { sheet }) }];
    },
  );
}
