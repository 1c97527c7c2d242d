import type { Patch } from '../shared/book/patch';
import { isEmptyPatch } from '../shared/book/patch';
import { REFUSALS } from '../shared/book/refusals';
import type { CommitReport, Refusal } from '../shared/book/report';
import { refreshCharts } from './charts/refresh-charts';
import { SignedWorkbook } from './errors';
import { Package } from './package';
import { readSharedStrings } from './read/sharedstrings';
import { CellReader } from './read/value';
import { readWorkbookInfo, type WorkbookInfo } from './read/workbook';
import { patchCalcChain, type FormulaPlace } from './write/calcchain';
import { prepareSheets } from './write/addsheets';
import { patchSheet } from './write/sheet';
import { StyleBook } from './write/stylebook';
import { saveWorkbook } from './write/workbookpart';

/**
 * Applies a patch to the bytes of a workbook: compare-and-set by what was seen, rows found by their key.
 * Parts that do not change keep their compressed bytes, cells that do not change keep theirs. Without any
 * change the very same bytes come back. Throws a `GendanError` when the workbook cannot be written at all.
 */
export function patchWorkbook(bytes: Uint8Array, patch: Patch): { bytes: Uint8Array; report: CommitReport } {
  const pkg = new Package(bytes);
  const info = readWorkbookInfo(pkg);
  if (isEmptyPatch(patch))
    return { bytes, report: { written: 0, addedSheets: [], unchanged: 0, refused: [] } };
  if (pkg.names().some((name) => /^_xmlsignatures\//i.test(name))) throw new SignedWorkbook();
  const styles = new StyleBook(pkg, info);
  const cells = new CellReader(readSharedStrings(pkg, info.sharedStringsPart), styles.letters, info.is1904);
  const context = { pkg, cells, styles, is1904: info.is1904 };
  const added = prepareSheets(context, info, patch.sheets);
  const tally = { written: added.written, unchanged: added.unchanged };
  const refused: Refusal[] = [...added.refused];
  const gone: FormulaPlace[] = [];
  const come: FormulaPlace[] = [];
  let hasFormulas = added.hasFormulas;
  let changedCells = 0;
  for (const [name, { columns, changes }] of bySheet(patch)) {
    const sheet = info.sheets.find((one) => one.name === name);
    if (!sheet) {
      for (const { row, column } of [
        ...columns.map((c) => ({ row: c.headerRow, column: c.column })),
        ...changes,
      ]) {
        refused.push({ place: { sheet: name, row, column }, reason: REFUSALS.noSuchSheet });
      }
      continue;
    }
    const outcome = patchSheet(context, sheet, columns, changes);
    tally.written += outcome.written;
    tally.unchanged += outcome.unchanged;
    changedCells += outcome.written;
    if (outcome.written > 0) refreshCharts(context, sheet);
    for (const refusal of outcome.refused) refused.push(refusal);
    hasFormulas ||= outcome.hasFormulas || outcome.formulasNew.length > 0;
    for (const place of outcome.formulasGone) gone.push({ sheetId: sheet.sheetId, ...place });
    for (const place of outcome.formulasNew) come.push({ sheetId: sheet.sheetId, ...place });
  }
  const report: CommitReport = { ...tally, addedSheets: added.sheets.map(({ name }) => name), refused };
  if (changedCells === 0 && added.sheets.length === 0) return { bytes, report };
  patchCalcChain(pkg, info, gone, come);
  const recalculate = changedCells > 0 ? hasFormulas || anyFormulas(pkg, info) : added.hasFormulas;
  saveWorkbook(pkg, info, added.sheets, recalculate);
  styles.save();
  return { bytes: pkg.toBytes(), report };
}

function bySheet(patch: Patch) {
  const groups = new Map<
    string,
    { columns: Patch['columns'][number][]; changes: Patch['cells'][number][] }
  >();
  const groupOf = (sheet: string) => {
    let group = groups.get(sheet);
    if (!group) groups.set(sheet, (group = { columns: [], changes: [] }));
    return group;
  };
  for (const column of patch.columns) groupOf(column.sheet).columns.push(column);
  for (const change of patch.cells) groupOf(change.sheet).changes.push(change);
  return groups;
}

/** Whether a formula anywhere may depend on a cell that changed. */
function anyFormulas(pkg: Package, info: WorkbookInfo): boolean {
  if (info.calcChainPart !== undefined) return true;
  return info.sheets.some(({ part }) => {
    const xml = pkg.read(part);
    return ['<f>', '<f ', ':f>', ':f '].some((tag) => xml.includes(tag));
  });
}
