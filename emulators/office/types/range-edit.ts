import { MAX_COLUMN, MAX_ROW } from '../../../shared/book/address';
import type { Area } from '../../../shared/book/model';
import { lookLikeAbove, pasteCells } from '../../spreadsheet/copy-cells';
import type { Cell, Worksheet } from '../../spreadsheet/worksheet';
import { invalidArgument, invalidOperation, notEmulated } from '../errors';
import type { OfficeHost } from '../state';
import * as cells from './cells';
import { areaOf, guardCells, type CellRange } from './cells';

type Args = readonly unknown[];

/** `Range.clear`: All, Formats, Contents, Hyperlinks, RemoveHyperlinks. */
export function clearCells(range: CellRange, [applyTo]: Args, host: OfficeHost): void {
  guardCells(range);
  const what = applyTo ?? 'All';
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') return;
  if (what !== 'All' && what !== 'Formats' && what !== 'Contents') throw invalidArgument();
  const { sheet } = range;
  const within = cells.filledPart(range);
  if (within)
    each(within, (row, column) => {
      if (!sheet.cell(row, column)) return;
      if (what !== 'Formats') sheet.put(row, column, { value: null });
      if (what !== 'Contents') sheet.put(row, column, { format: 'General', look: undefined });
      if (what === 'All') delete sheet.rows[row - 1]![column - 1];
    });
  if (what === 'All') unmergeCells(range);
  if (what === 'Formats') host.formatted(range);
  else host.wrote(range);
}

/** `Range.copyFrom`: the source is repeated when the target is a multiple of it. */
export function copyCells(target: CellRange, source: CellRange, type: unknown, host: OfficeHost): void {
  guardCells(target);
  const what = type ?? 'All';
  if (what !== 'All' && what !== 'Formats' && what !== 'Values' && what !== 'Formulas')
    throw invalidArgument();
  const [from, to] = [areaOf(source), areaOf(target)];
  const [height, width] = [cells.heightOf(from), cells.widthOf(from)];
  const bottom = to.top + Math.max(height, Math.floor(cells.heightOf(to) / height) * height) - 1;
  const right = to.left + Math.max(width, Math.floor(cells.widthOf(to) / width) * width) - 1;
  const area = cells.onSheet({ ...to, bottom, right });
  if (what === 'All') return void pasted(source.sheet, from, { sheet: target.sheet, area }, host);
  const copied = new Map<string, Cell | undefined>();
  each(from, (row, column) => copied.set(`${row},${column}`, source.sheet.cell(row, column)));
  each(area, (row, column) => {
    const key = `${from.top + ((row - area.top) % height)},${from.left + ((column - area.left) % width)}`;
    const cell: Cell = copied.get(key) ?? { value: null, format: 'General' };
    if (what === 'Formats') target.sheet.put(row, column, { format: cell.format, look: cell.look });
    if (what === 'Formulas')
      target.sheet.put(row, column, { value: cell.value, formula: cell.formula, isQuoted: cell.isQuoted });
    if (what === 'Values') target.sheet.put(row, column, { value: cell.value });
  });
  const changed = { sheet: target.sheet, area };
  if (what === 'Formats') host.formatted(changed);
  else host.wrote(changed);
}

/** Contents, formats and merges, as often as they fit. */
function pasted(
  source: Worksheet,
  from: Area,
  { sheet, area }: { sheet: Worksheet; area: Area },
  host: OfficeHost,
): void {
  for (let top = area.top; top <= area.bottom; top += cells.heightOf(from))
    for (let left = area.left; left <= area.right; left += cells.widthOf(from))
      pasteCells(source, from, sheet, { top, left });
  host.wrote({ sheet, area });
}

/** Only whole rows and whole columns, or cells that push everything beside them along. */
export function insertCells(range: CellRange, [shift]: Args, _host: OfficeHost): CellRange {
  guardCells(range);
  const area = areaOf(range);
  const { sheet } = range;
  if (cells.isWholeRows(area) && shift === 'Down') {
    sheet.insertRows(area.top, cells.heightOf(area));
    lookLikeAbove(sheet, area.top, cells.heightOf(area));
  } else if (cells.isWholeColumns(area) && shift === 'Right')
    sheet.insertColumns(area.left, cells.widthOf(area));
  else throw notEmulated('Range.insert of cells that are no whole rows or columns');
  return { sheet, area };
}

export function deleteCells(range: CellRange, [shift]: Args): void {
  guardCells(range);
  const area = areaOf(range);
  const { sheet } = range;
  if (cells.isWholeRows(area) && shift === 'Up') sheet.deleteRows(area.top, cells.heightOf(area));
  else if (cells.isWholeColumns(area) && shift === 'Left')
    sheet.deleteColumns(area.left, cells.widthOf(area));
  else throw notEmulated('Range.delete of cells that are no whole rows or columns');
}

export function mergeCells(range: CellRange, [across]: Args, host: OfficeHost): void {
  guardCells(range);
  const area = areaOf(range);
  const { sheet } = range;
  if (sheet.tables.some((table) => cells.intersect(table.area, area))) throw invalidOperation();
  unmergeCells(range);
  const rows = across === true ? Array.from({ length: cells.heightOf(area) }, (_, i) => area.top + i) : [0];
  for (const row of rows) {
    const merged = row === 0 ? area : { ...area, top: row, bottom: row };
    sheet.merges = [...sheet.merges, merged];
    each(merged, (r, c) => {
      if ((r !== merged.top || c !== merged.left) && sheet.cell(r, c)) sheet.put(r, c, { value: null });
    });
  }
  host.formatted(range);
}

export function unmergeCells(range: CellRange): void {
  guardCells(range);
  const area = areaOf(range);
  range.sheet.merges = range.sheet.merges.filter((merge) => !cells.intersect(merge, area));
}

export function each({ top, left, bottom, right }: Area, visit: (row: number, column: number) => void): void {
  for (let row = top; row <= Math.min(bottom, MAX_ROW); row++)
    for (let column = left; column <= Math.min(right, MAX_COLUMN); column++) visit(row, column);
}
