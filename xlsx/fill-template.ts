import type { CellChange } from '../shared/book/patch';
import { valueAt, type Sheet } from '../shared/book/model';
import type { FilledCell, Filling } from '../shared/papers/filling';
import { Package } from './package';
import { budgetFor } from './read/budget';
import { SheetCursor } from './read/cursor';
import { readSharedStrings } from './read/sharedstrings';
import { readSheet } from './read/sheet';
import { CellReader } from './read/value';
import { readWorkbookInfo, type SheetInfo } from './read/workbook';
import { refuseSigned } from './repeat-rows';
import { NoSuchTemplateSheet, TemplateCellRefused } from './rows/errors';
import { growRows } from './rows/grow';
import { refuseCode, refuseFieldsOutside } from './rows/refuse-code';
import { dropStale } from './rows/stale';
import { patchCalcChain } from './write/calcchain';
import { readLayout } from './write/layout';
import { patchSheet } from './write/sheet';
import type { SheetContext } from './write/sheet-context';
import { StyleBook } from './write/stylebook';
import { saveWorkbook } from './write/workbookpart';
import { Splices, withAttribute } from './xml/edit';

/**
 * The sheet of a template file as a book reads it, for `fillSheet` and `templateFields`. CodeInTemplate,
 * FieldOutsideCells, NoSuchTemplateSheet.
 */
export function readTemplateSheet(bytes: Uint8Array, sheet: string): Sheet {
  const { context, target } = openTemplate(bytes, sheet);
  return readSheet(context.pkg, target, context.cells, budgetFor(context.pkg.size));
}

/**
 * A paper of a team's own workbook: rows repeated and cells written, everything else as it was. The same template and
 * filling give the same bytes. Throws a `GendanError` where the template cannot be filled whole; never a part of a paper.
 */
export function fillTemplate(bytes: Uint8Array, sheet: string, filling: Filling): Uint8Array {
  const { context, info, target } = openTemplate(bytes, sheet);
  const { pkg, styles } = context;
  const changed = growRows(pkg, info, sheet, filling.blocks);
  dressCells(context, target, filling.cells);
  const now = readSheet(pkg, target, context.cells, budgetFor(pkg.size));
  const changes = filling.cells.map(({ row, column, write }): CellChange => {
    changed.add(sheet, row, column);
    return { sheet, row, column, seen: valueAt(now, row, column), write };
  });
  const outcome = patchSheet(context, target, [], changes);
  const [refused] = outcome.refused;
  if (refused) throw new TemplateCellRefused(refused.place, refused.reason);
  if (!pkg.hasChanges()) return bytes;
  const hasFormulas = dropStale(pkg, info, changed);
  const gone = outcome.formulasGone.map((place) => ({ sheetId: target.sheetId, ...place }));
  const after = readWorkbookInfo(pkg);
  patchCalcChain(pkg, after, gone, []);
  saveWorkbook(pkg, after, [], hasFormulas);
  styles.save();
  return pkg.toBytes();
}

function openTemplate(bytes: Uint8Array, sheet: string) {
  const pkg = new Package(bytes);
  const info = readWorkbookInfo(pkg);
  refuseSigned(pkg);
  refuseCode(pkg, info);
  const target = info.sheets.find(({ name }) => name === sheet);
  if (!target) throw new NoSuchTemplateSheet(sheet);
  refuseFieldsOutside(pkg, sheet, target.part);
  const styles = new StyleBook(pkg, info);
  const cells = new CellReader(readSharedStrings(pkg, info.sharedStringsPart), styles.letters, info.is1904);
  const context: SheetContext = { pkg, cells, styles, is1904: info.is1904 };
  return { context, info, target };
}

/** Gives cells that show numbers plainly the number format of what comes into them. */
function dressCells({ pkg, styles }: SheetContext, target: SheetInfo, cells: readonly FilledCell[]): void {
  const formats = new Map(
    cells.flatMap(({ row, column, format }) => (format ? [[`${row},${column}`, format] as const] : [])),
  );
  const bytes = pkg.read(target.part);
  const { data } = readLayout(bytes, target.part);
  if (formats.size === 0 || data.isEmpty) return;
  const splices = new Splices();
  const cursor = new SheetCursor(bytes, target.part);
  cursor.scanner.moveTo(data.tagEnd);
  while (cursor.nextRow())
    while (cursor.nextCell()) {
      const format = formats.get(`${cursor.row},${cursor.column}`);
      const style = Math.max(0, cursor.style);
      const shown = format === undefined ? style : styles.shownAs(style, format);
      if (shown === style) continue;
      const tag = bytes.toString('utf8', cursor.cellStart, cursor.cellTagEnd);
      splices.put(cursor.cellStart, cursor.cellTagEnd, withAttribute(tag, 's', String(shown)));
    }
  if (!splices.isEmpty) pkg.write(target.part, splices.apply(bytes, target.part));
}
