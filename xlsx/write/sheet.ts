import { MAX_COLUMN } from '../../shared/book/address';
import type { CellChange, NewColumn } from '../../shared/book/patch';
import { RowIndex } from '../../shared/book/compare';
import { REFUSALS } from '../../shared/book/refusals';
import type { Refusal } from '../../shared/book/report';
import type { Bilingual } from '../../shared/lang';
import { areaText, parseArea } from '../read/area';
import { SheetCursor } from '../read/cursor';
import { readTables } from '../read/tables';
import type { SheetInfo } from '../read/workbook';
import { parseElements } from '../xml/element';
import { withAttribute, type Splices } from '../xml/edit';
import { CellStyles, type ColumnPlan } from './cellstyles';
import { columnRanges } from './columnparts';
import { mergesOf, SheetGuards } from './guards';
import { readLayout, type SheetLayout } from './layout';
import { planColumns, spliceColumns } from './newcolumns';
import { OutOfOrder, RowsRewriter } from './rows';
import type { SheetContext } from './sheet-context';
import { TableHeaders } from './tableheaders';
import { ChangeQueue } from './targets';

export interface SheetOutcome {
  readonly written: number;
  readonly unchanged: number;
  readonly refused: readonly Refusal[];
  readonly hasFormulas: boolean;
  /** Cells that held a formula and hold none any more, and the other way round. */
  readonly formulasGone: readonly { row: number; column: number }[];
  readonly formulasNew: readonly { row: number; column: number }[];
}

/** Adds columns to a sheet and writes cells, touching only what changes. The part is left alone when nothing does. */
export function patchSheet(
  context: SheetContext,
  info: SheetInfo,
  columns: readonly NewColumn[],
  changes: readonly CellChange[],
): SheetOutcome {
  const { pkg } = context;
  const xml = pkg.read(info.part);
  const layout = readLayout(xml, info.part);
  const cols = layout.before.find(({ name }) => name === 'cols');
  const ranges = columnRanges(cols && parseElements(xml.subarray(cols.start, cols.end), info.part));
  const refused: Refusal[] = [];
  const barred = new Map<number, Bilingual>();
  const found = new Map<CellChange, number>();
  let pending = changes;
  // Each round settles at least one column or all strays, so this ends.
  for (let round = 0; round <= columns.length + 2; round++) {
    const open = columns.filter(({ column }) => !barred.has(column));
    const plan = planColumns(context, info, xml, open);
    for (const [column, reason] of plan.refused) barred.set(column, reason);
    const isLive = (change: CellChange): boolean => !isBarred(change, columns, barred);
    const live = barred.size === 0 ? pending : pending.filter(isLive);
    const tables = new TableHeaders(pkg, readTables(pkg, info.part));
    const rewriter = new RowsRewriter({
      sheet: info.name,
      part: info.part,
      xml,
      layout,
      cells: context.cells,
      guards: new SheetGuards(pkg, info.part, xml, layout, context.styles),
      tables,
      styles: new CellStyles(context.styles, ranges, plan.plans, context.is1904),
      changes: new ChangeQueue(plan.headers.length === 0 ? live : [...plan.headers, ...live], found),
      wanted: wantedColumns(columns, changes),
      is1904: context.is1904,
    });
    try {
      rewriter.run();
    } catch (error) {
      if (!(error instanceof OutOfOrder)) throw error;
      return refusedAll(info.name, columns, changes);
    }
    if (rewriter.taken.size > 0) {
      for (const [column, reason] of rewriter.taken) barred.set(column, reason);
      continue;
    }
    if (rewriter.strays.length > 0) {
      pending = resolveStrays(context, info, xml, layout, pending, rewriter.strays, found, refused);
      continue;
    }
    for (const { column, headerRow } of columns) {
      const reason = barred.get(column);
      if (reason) refused.push({ place: { sheet: info.name, row: headerRow, column }, reason });
    }
    for (const change of pending) {
      if (!isLive(change)) refused.push({ place: placeOf(change), reason: REFUSALS.columnRefused });
    }
    if (!rewriter.splices.isEmpty) {
      const shared = withMerges(rewriter.shared, xml, info.part, layout, plan.plans);
      for (const refusal of spliceColumns(rewriter.splices, context, info, xml, layout, plan.added, shared))
        refused.push(refusal);
      spliceDimension(rewriter.splices, xml, layout, rewriter.bounds);
      pkg.write(info.part, rewriter.splices.over(xml, info.part));
      tables.join(plan.added);
      tables.save();
    }
    return {
      written: rewriter.written,
      unchanged: rewriter.unchanged + plan.present,
      refused: [...refused, ...rewriter.refused],
      hasFormulas: rewriter.watch.hasFormulas,
      formulasGone: rewriter.formulasGone,
      formulasNew: rewriter.formulasNew,
    };
  }
  return refusedAll(info.name, columns, changes);
}

function isBarred(
  change: CellChange,
  columns: readonly NewColumn[],
  barred: ReadonlyMap<number, Bilingual>,
): boolean {
  if (!barred.has(change.column)) return false;
  return columns.some(({ column, headerRow }) => column === change.column && change.row > headerRow);
}

function refusedAll(
  sheet: string,
  columns: readonly NewColumn[],
  changes: readonly CellChange[],
): SheetOutcome {
  const reason = REFUSALS.outOfOrder;
  const refused = [
    ...columns.map(({ headerRow, column }) => ({ place: { sheet, row: headerRow, column }, reason })),
    ...changes.map((change) => ({ place: placeOf(change), reason })),
  ];
  return { written: 0, unchanged: 0, refused, hasFormulas: false, formulasGone: [], formulasNew: [] };
}

const placeOf = ({ sheet, row, column }: CellChange) => ({ sheet, row, column });

/** Looks for the rows of changes whose own row shows another key by now. */
function resolveStrays(
  context: SheetContext,
  info: SheetInfo,
  xml: Buffer,
  layout: SheetLayout,
  pending: readonly CellChange[],
  strays: readonly CellChange[],
  found: Map<CellChange, number>,
  refused: Refusal[],
): CellChange[] {
  const indexes = new Map<number, RowIndex>();
  for (const change of strays) indexes.set(change.key!.column, new RowIndex());
  const cursor = new SheetCursor(xml, info.part);
  cursor.scanner.moveTo(layout.data.tagEnd);
  while (!layout.data.isEmpty && cursor.nextRow()) {
    while (cursor.nextCell()) indexes.get(cursor.column)?.add(context.cells.read(cursor), cursor.row);
  }
  const lost = new Set(strays);
  return pending.filter((change) => {
    if (!lost.has(change)) return true;
    const row = indexes.get(change.key!.column)!.find(change.key!.value);
    if (typeof row === 'number') found.set(change, row);
    else refused.push({ place: placeOf(change), reason: row });
    return typeof row === 'number';
  });
}

/** Columns that a rectangle outside of the table reaches into are used by others as well. */
function withMerges(
  shared: ReadonlySet<number>,
  xml: Buffer,
  part: string,
  layout: SheetLayout,
  plans: readonly ColumnPlan[],
): ReadonlySet<number> {
  if (plans.length === 0) return shared;
  const merges = mergesOf(xml, part, layout);
  const reached = plans.filter(({ column, headerRow, lastRow }) =>
    merges.some(
      ({ top, left, bottom, right }) =>
        column >= left && column <= right && right > left && (top < headerRow || bottom > lastRow),
    ),
  );
  return new Set([...shared, ...reached.map(({ column }) => column)]);
}

function wantedColumns(columns: readonly NewColumn[], changes: readonly CellChange[]): Uint8Array {
  const wanted = new Uint8Array(MAX_COLUMN + 1);
  for (const { column } of columns) wanted[column] = 1;
  for (const { column, key } of changes) {
    wanted[column] = 1;
    if (key) wanted[key.column] = 1;
  }
  return wanted;
}

function spliceDimension(
  splices: Splices,
  xml: Buffer,
  layout: SheetLayout,
  bounds: RowsRewriter['bounds'],
): void {
  const child = layout.before.find(({ name }) => name === 'dimension');
  if (!child || bounds.bottom === 0) return;
  const text = xml.toString('utf8', child.start, child.end);
  const area = parseArea(/\sref\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? '');
  if (!area) return;
  const wider = {
    top: Math.min(area.top, bounds.top),
    left: Math.min(area.left, bounds.left),
    bottom: Math.max(area.bottom, bounds.bottom),
    right: Math.max(area.right, bounds.right),
  };
  if (areaText(wider) !== areaText(area))
    splices.put(child.start, child.end, withAttribute(text, 'ref', areaText(wider)));
}
