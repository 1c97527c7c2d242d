import { a1, MAX_ROW } from '../../shared/book/address';
import type { RepeatedRows } from '../../shared/book/row-growth';
import { DamagedWorkbook } from '../errors';
import { areaText } from '../read/area';
import { SheetCursor } from '../read/cursor';
import type { SheetLayout } from '../write/layout';
import { withAttribute, type Splices } from '../xml/edit';
import { escapeCell } from '../xml/text';
import { FormulaReader, plainFormula, type CellFormula } from './cell-formula';
import { IN_THE_WAY, RowsNotMovable } from './errors';
import type { CellPlaces } from './places';
import { grownFormula, placeText, type GrowthTask } from './task';

/** A row of the file and its cells, by position. */
interface RowFound {
  readonly row: number;
  readonly start: number;
  readonly tagEnd: number;
  readonly end: number;
  readonly cells: readonly CellFound[];
}

interface CellFound {
  readonly column: number;
  readonly start: number;
  readonly tagEnd: number;
  readonly end: number;
  readonly formula?: CellFormula;
}

/** What all copies together may add to a sheet. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * Repeats rows of a sheet in its XML: copies with their heights, formats and formulas, everything below under its new
 * number. Bytes of cells that neither move nor change stay as they are. `changed` learns of every cell that is new or
 * whose formula reads otherwise.
 */
export class SheetRowsGrower {
  private readonly reader = new FormulaReader();
  private readonly splitGroups = new Set<number>();
  private copied = 0;

  constructor(
    private readonly task: GrowthTask,
    private readonly xml: Buffer,
    private readonly layout: SheetLayout,
    private readonly splices: Splices,
    private readonly changed: CellPlaces,
  ) {}

  run(): void {
    if (this.layout.data.isEmpty) return;
    const rows = [...this.rows()];
    for (const { cells } of rows) for (const { formula } of cells) if (formula) this.look(formula);
    rows.forEach((found, i) => {
      const block = this.task.growth.blockAt(found.row);
      this.keep(found);
      if (block && block.times > 1 && !(rows[i + 1] && rows[i + 1]!.row <= block.to)) {
        const own = rows.filter(({ row }) => row >= block.from && row <= block.to);
        this.splices.insert(found.end, this.copies(block, own));
      }
    });
    for (const { from, to, times } of this.task.growth.blocks)
      if (times > 1)
        this.changed.addRows(this.task.sheet, this.task.growth.copy(from, 1), this.task.growth.last(to));
  }

  private *rows(): Generator<RowFound> {
    const cursor = new SheetCursor(this.xml, this.task.target.part);
    cursor.scanner.moveTo(this.layout.data.tagEnd);
    for (let last = 0; cursor.nextRow(); last = cursor.row) {
      if (cursor.row <= last) throw new RowsNotMovable(this.task.sheet, IN_THE_WAY.outOfOrder);
      if (this.task.growth.last(cursor.row) > MAX_ROW)
        throw new RowsNotMovable(this.task.sheet, IN_THE_WAY.tooMany);
      const cells: CellFound[] = [];
      while (cursor.nextCell()) {
        if (cursor.column <= (cells[cells.length - 1]?.column ?? 0))
          throw new RowsNotMovable(this.task.sheet, IN_THE_WAY.outOfOrder);
        const { column, cellStart: start, cellTagEnd: tagEnd, cellEnd: end } = cursor;
        const formula = this.reader.read(cursor);
        cells.push({ column, start, tagEnd, end, ...(formula && { formula }) });
      }
      yield { row: cursor.row, start: cursor.rowStart, tagEnd: cursor.rowTagEnd, end: cursor.rowEnd, cells };
    }
    if (cursor.scanner.start !== this.layout.data.closeStart)
      throw new DamagedWorkbook(this.task.target.part);
  }

  /** Whether a formula can be moved, and whether it can stay part of a shared one. */
  private look(formula: CellFormula): void {
    const { task } = this;
    const { start } = task.growth;
    const { row, column, area, inputs } = formula;
    if (formula.type === 'dataTable' && [area, ...inputs].some((each) => each && each.bottom >= start))
      throw new RowsNotMovable(task.sheet, IN_THE_WAY.dataTable(a1(row, column)));
    if (area && task.growth.blocks.some((block) => isTorn(area, block)))
      throw new RowsNotMovable(task.sheet, IN_THE_WAY.array(areaText(area)));
    if (formula.shared >= 0 && (row >= start || this.grown(formula, 0) !== formula.text))
      this.splitGroups.add(formula.shared);
  }

  /** The row itself, or the first copy of one that is repeated. */
  private keep({ row, start, tagEnd, cells }: RowFound): void {
    const { xml, splices } = this;
    const moved = this.task.growth.first(row);
    const hasMoved = row >= this.task.growth.start;
    if (hasMoved)
      splices.put(start, tagEnd, withAttribute(xml.toString('utf8', start, tagEnd), 'r', String(moved)));
    for (const cell of cells) {
      const { column, formula } = cell;
      if (hasMoved) {
        const tag = xml.toString('utf8', cell.start, cell.tagEnd);
        splices.put(cell.start, cell.tagEnd, withAttribute(tag, 'r', a1(moved, column)));
      }
      if (!formula) continue;
      const text = this.formulaXml(formula, 0);
      if (text === undefined) continue;
      splices.put(formula.start, formula.end, text);
      if (this.grown(formula, 0) !== formula.text) this.changed.add(this.task.sheet, moved, column);
    }
  }

  private copies(block: RepeatedRows, rows: readonly RowFound[]): string {
    const pieces: string[] = [];
    const size = rows.reduce((sum, { start, end }) => sum + end - start, 0);
    this.copied += size * block.times;
    if (this.copied > MOST_BYTES) throw new RowsNotMovable(this.task.sheet, IN_THE_WAY.tooMany);
    for (let copy = 1; copy < block.times; copy++)
      for (const found of rows) pieces.push(this.rowXml(found, copy));
    return pieces.join('');
  }

  private rowXml({ row, start, tagEnd, end, cells }: RowFound, copy: number): string {
    const { xml } = this;
    const moved = this.task.growth.copy(row, copy);
    const pieces = [withAttribute(xml.toString('utf8', start, tagEnd), 'r', String(moved))];
    let at = tagEnd;
    for (const { column, formula, ...cell } of cells) {
      const tag = withAttribute(xml.toString('utf8', cell.start, cell.tagEnd), 'r', a1(moved, column));
      pieces.push(xml.toString('utf8', at, cell.start), tag);
      at = cell.tagEnd;
      const text = formula && this.formulaXml(formula, copy);
      if (!formula || text === undefined) continue;
      pieces.push(xml.toString('utf8', at, formula.start), text);
      at = formula.end;
    }
    pieces.push(xml.toString('utf8', at, end));
    return pieces.join('');
  }

  /** The `f` element of a copy; undefined where it stays as it is. */
  private formulaXml(formula: CellFormula, copy: number): string | undefined {
    const text = this.grown(formula, copy);
    if (this.splitGroups.has(formula.shared)) return plainFormula(this.layout.prefix, text);
    const { xml } = this;
    const written = xml.toString('utf8', formula.start, formula.tagEnd);
    const tag = formula.area ? withAttribute(written, 'ref', this.movedArea(formula, copy)) : written;
    if (text === formula.text && tag === written) return undefined;
    if (/\/>$/.test(tag)) return tag;
    const close = xml.lastIndexOf('</', formula.end - 1);
    return tag + escapeCell(text) + xml.toString('utf8', close, formula.end);
  }

  private movedArea({ area, row }: CellFormula, copy: number): string {
    const moved = this.task.growth.copy(row, copy);
    return areaText({ ...area!, top: moved, bottom: moved + area!.bottom - area!.top });
  }

  private grown({ text, row, column }: CellFormula, copy: number): string {
    const { task } = this;
    const block = task.growth.blockAt(row);
    const seat = block ? { sheet: task.sheet, block, copy } : { sheet: task.sheet };
    return text === '' ? text : grownFormula(task, text, seat, placeText(task.sheet, row, column));
  }
}

/** Whether rows are put in between the rows of an area that must stay whole. */
function isTorn({ top, bottom }: { top: number; bottom: number }, block: RepeatedRows): boolean {
  if (block.times === 1) return false;
  const isInside = top >= block.from && bottom <= block.to;
  return !isInside && top <= block.to && bottom >= block.from;
}
