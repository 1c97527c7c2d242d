import type { CellValue } from '../../shared/book/model';
import type { CellChange, CellWrite } from '../../shared/book/patch';
import { sameValue, stateAfter, verdictOn, type CellState } from '../../shared/book/compare';
import { REFUSALS } from '../../shared/book/refusals';
import type { Refusal } from '../../shared/book/report';
import type { Bilingual } from '../../shared/lang';
import { DamagedWorkbook } from '../errors';
import { SheetCursor } from '../read/cursor';
import type { CellReader } from '../read/value';
import { Splices } from '../xml/edit';
import { CellWriter } from './cellxml';
import { FormulaWatch, type FormulaFound } from './formulawatch';
import type { SheetGuards } from './guards';
import type { SheetLayout } from './layout';
import { readRowTag, withSpans, type RowTag } from './rowtag';
import type { CellStyles } from './cellstyles';
import type { TableHeaders } from './tableheaders';
import type { ChangeQueue } from './targets';

/** Rows or cells come in another order than their numbers say; where to insert is then anybody's guess. */
export class OutOfOrder extends Error {}

export interface RowsTask {
  readonly sheet: string;
  readonly part: string;
  readonly xml: Buffer;
  readonly layout: SheetLayout;
  readonly cells: CellReader;
  readonly guards: SheetGuards;
  readonly tables: TableHeaders;
  readonly styles: CellStyles;
  readonly changes: ChangeQueue;
  /** Columns whose values matter: those written, and those that name rows. */
  readonly wanted: Uint8Array;
  readonly is1904: boolean;
}

interface CellFound {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly style: number;
  readonly value: CellValue;
  readonly formula: FormulaFound | undefined;
}

/** Goes once through the rows of a sheet, notes what is to be replaced and inserted, and leaves every other byte alone. */
export class RowsRewriter {
  readonly splices = new Splices();
  readonly refused: Refusal[] = [];
  /** Changes whose row shows another key now. */
  readonly strays: CellChange[] = [];
  /** Columns that were to be added but hold something. */
  readonly taken = new Map<number, Bilingual>();
  /** Columns to be added in which other cells live: a title block, notes below the table. */
  readonly shared = new Set<number>();
  readonly formulasGone: { row: number; column: number }[] = [];
  readonly formulasNew: { row: number; column: number }[] = [];
  written = 0;
  unchanged = 0;
  readonly bounds = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  readonly watch: FormulaWatch;
  private readonly writer: CellWriter;
  private readonly cursor: SheetCursor;

  constructor(private readonly task: RowsTask) {
    this.watch = new FormulaWatch(task.layout.prefix, task.guards, this.splices);
    this.writer = new CellWriter(task.layout.prefix);
    this.cursor = new SheetCursor(task.xml, task.part);
  }

  run(): void {
    const { layout, changes, xml } = this.task;
    const { data } = layout;
    if (data.isEmpty) {
      const rows = this.newRowsBefore(Infinity);
      const tag = xml.toString('utf8', data.start, data.tagEnd).replace(/\s*\/>$/, '>');
      if (rows !== '') this.splices.put(data.start, data.tagEnd, `${tag}${rows}</${layout.prefix}sheetData>`);
      return;
    }
    const { cursor } = this;
    cursor.scanner.moveTo(data.tagEnd);
    for (let last = 0; cursor.nextRow(); last = cursor.row) {
      if (cursor.row <= last) throw new OutOfOrder();
      const rows = this.newRowsBefore(cursor.row);
      if (rows !== '') this.splices.insert(cursor.rowStart, rows);
      if (changes.row === cursor.row) this.rewriteRow(cursor.row);
      else this.passRow();
    }
    if (cursor.scanner.start !== data.closeStart) throw new DamagedWorkbook(this.task.part);
    const rows = this.newRowsBefore(Infinity);
    if (rows !== '') this.splices.insert(data.closeStart, rows);
  }

  private passRow(): void {
    const { cursor } = this;
    while (cursor.nextCell()) {
      if (cursor.formulaStart >= 0) this.watch.pass(cursor);
      if (cursor.column >= this.task.styles.firstNewColumn)
        this.noteTaken(cursor.row, cursor.column, hasContent(cursor));
    }
  }

  private noteTaken(row: number, column: number, hasContent: boolean): void {
    if (!hasContent) return;
    const { styles } = this.task;
    if (styles.isNewDataCell(row, column)) this.taken.set(column, REFUSALS.columnTaken);
    else if (styles.isNew(column) && !styles.isNewHeader(row, column)) this.shared.add(column);
  }

  private rewriteRow(row: number): void {
    const { cursor, writer } = this;
    const { changes, styles } = this.task;
    const found = this.readCells();
    const { rowStart, rowTagEnd, rowCloseStart, isRowEmpty } = cursor;
    const tag = readRowTag(cursor.bytes, cursor.part, rowStart, rowTagEnd);
    const keyAt = (column: number): CellValue => cellAt(found, column)?.value ?? null;
    let at = 0;
    let left = Infinity;
    let right = 0;
    let inserted = '';
    for (let meant = changes.takeCell(row); meant; meant = changes.takeCell(row)) {
      const { column } = meant[0];
      for (; at < found.length && found[at]!.column < column; at++) {
        // New cells stand together before the next one that is there.
        if (inserted !== '') this.splices.insert(found[at]!.start, inserted);
        inserted = '';
        this.keepCell(found[at]!);
      }
      const cell = found[at]?.column === column ? found[at++] : undefined;
      const base = cell ? cell.style : styles.inherited(column, tag.style);
      const write = this.decide(row, meant, cell, base, keyAt);
      if (write && !cell) {
        left = Math.min(left, column);
        right = Math.max(right, column);
        inserted += writer.write(row, column, write.style, write.write);
      } else if (cell) {
        if (inserted !== '') this.splices.insert(cell.start, inserted);
        inserted = '';
        if (write && cell.formula) this.watch.replace(cell.formula);
        if (write)
          this.splices.put(cell.start, cell.end, writer.write(row, column, write.style, write.write));
        else this.keepCell(cell);
      }
    }
    if (inserted !== '' && !isRowEmpty) this.splices.insert(found[at]?.start ?? rowCloseStart, inserted);
    for (; at < found.length; at++) this.keepCell(found[at]!);
    if (right > 0)
      this.openRow(tag, rowStart, rowTagEnd, withSpans(tag, left, right), isRowEmpty ? inserted : undefined);
  }

  /** Rewrites the tag of a row that got cells; one written `<row/>` is opened around them. */
  private openRow(tag: RowTag, start: number, end: number, opened: string, cells: string | undefined): void {
    if (cells !== undefined) {
      this.splices.put(
        start,
        end,
        `${opened.replace(/\s*\/>$/, '>')}${cells}</${this.task.layout.prefix}row>`,
      );
    } else if (opened !== tag.text) {
      this.splices.put(start, end, opened);
    }
  }

  private readCells(): CellFound[] {
    const { cursor } = this;
    const found: CellFound[] = [];
    for (let last = 0; cursor.nextCell(); last = cursor.column) {
      const { column } = cursor;
      if (column <= last) throw new OutOfOrder();
      const formula = cursor.formulaStart >= 0 ? this.watch.read(cursor) : undefined;
      const value = this.task.wanted[column] ? this.task.cells.read(cursor) : null;
      if (column >= this.task.styles.firstNewColumn) this.noteTaken(cursor.row, column, hasContent(cursor));
      found.push({
        column,
        start: cursor.cellStart,
        end: cursor.cellEnd,
        style: cursor.style,
        value,
        formula,
      });
    }
    return found;
  }

  private keepCell(cell: CellFound): void {
    if (cell.formula) this.watch.keep(cell.formula);
  }

  private newRowsBefore(limit: number): string {
    const { changes, layout, styles } = this.task;
    let text = '';
    for (let row = changes.row; row < limit; row = changes.row) {
      let cells = '';
      for (let meant = changes.takeCell(row); meant; meant = changes.takeCell(row)) {
        const { column } = meant[0];
        const write = this.decide(row, meant, undefined, styles.inherited(column, undefined), () => null);
        if (write) cells += this.writer.write(row, column, write.style, write.write);
      }
      if (cells !== '') text += `<${layout.prefix}row r="${row}">${cells}</${layout.prefix}row>`;
    }
    return text;
  }

  /** Goes through the changes meant for a cell; gives what is to be written in the end, if anything. */
  private decide(
    row: number,
    meant: readonly [CellChange, ...CellChange[]],
    cell: CellFound | undefined,
    base: number,
    keyAt: (column: number) => CellValue,
  ) {
    const { column } = meant[0];
    let state: CellState = cell
      ? { value: cell.value, formula: cell.formula && this.watch.textOf(cell.formula) }
      : { value: null };
    let write: CellWrite | undefined;
    for (const change of meant) {
      const { key } = change;
      if (key && !sameValue(keyAt(key.column), key.value) && !this.task.changes.isFound(change)) {
        this.strays.push(change);
        continue;
      }
      const verdict = verdictOn(state, change);
      if (verdict === 'same') {
        this.unchanged++;
        continue;
      }
      const reason =
        this.forbids(row, column, base, change.write, cell) ?? (verdict === 'write' ? undefined : verdict);
      if (reason) {
        this.refused.push({ place: { sheet: this.task.sheet, row, column }, reason });
        if (this.task.styles.isNewHeader(row, column)) this.taken.set(column, reason);
        continue;
      }
      write = change.write;
      state = stateAfter(write);
      this.written++;
    }
    if (!write) return undefined;
    this.noteWrite(row, column, write, cell);
    return this.task.styles.dressed(row, column, cell?.style, base, write);
  }

  private forbids(
    row: number,
    column: number,
    style: number,
    write: CellWrite,
    cell: CellFound | undefined,
  ): Bilingual | undefined {
    const { guards, tables, is1904 } = this.task;
    const guard =
      guards.refusal(row, column, style) ?? tables.refusal(row, column, write, cell?.value ?? null);
    if (guard) return guard;
    if (cell?.formula && this.watch.isNeededAbove(cell.formula)) return REFUSALS.partOfArray;
    const isDate = write.as === 'date' || write.as === 'datetime';
    return is1904 && isDate && write.value < 1462 ? REFUSALS.noSuchDate : undefined;
  }

  private noteWrite(row: number, column: number, write: CellWrite, cell: CellFound | undefined): void {
    const { bounds } = this;
    bounds.top = Math.min(bounds.top, row);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.right = Math.max(bounds.right, column);
    this.task.tables.rename(row, column, write);
    if (cell?.formula && write.as !== 'formula') this.formulasGone.push({ row, column });
    if (!cell?.formula && write.as === 'formula') this.formulasNew.push({ row, column });
  }
}

function hasContent({ valueStart, valueEnd, inlineStart, formulaStart }: SheetCursor): boolean {
  return formulaStart >= 0 || inlineStart >= 0 || (valueStart >= 0 && valueEnd > valueStart);
}

function cellAt(cells: readonly CellFound[], column: number): CellFound | undefined {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cells[middle]!.column < column) low = middle + 1;
    else high = middle;
  }
  return cells[low]?.column === column ? cells[low] : undefined;
}
