import { MAX_COLUMN, MAX_ROW } from '../../shared/book/address';
import { DamagedWorkbook } from '../errors';
import { XmlScanner } from '../xml/scanner';
import { wholeAt } from '../xml/number';

/** The `t` of a cell: how its `v` is to be read. */
export type CellType = 'n' | 's' | 'str' | 'b' | 'e' | 'inlineStr' | 'd';

const LOWER_R = 0x72;
const LOWER_S = 0x73;
const LOWER_T = 0x74;

/**
 * Walks rows and cells of a sheet part in file order and tells where each begins and ends. One object is
 * moved along instead of one made per cell: a sheet of two million cells is read without garbage. Rows and
 * cells without `r` follow the one before them.
 */
export class SheetCursor {
  readonly scanner: XmlScanner;
  row = 0;
  /** Of the row: `<`, after the open tag, start of the close tag (set when the cells are through), end. */
  rowStart = 0;
  rowTagEnd = 0;
  rowCloseStart = 0;
  rowEnd = 0;
  isRowEmpty = false;
  column = 0;
  /** Number of the cell format; -1 when the cell names none. */
  style = -1;
  type: CellType = 'n';
  cellStart = 0;
  cellTagEnd = 0;
  cellEnd = 0;
  /** The text inside `v`, -1 without one. */
  valueStart = -1;
  valueEnd = -1;
  /** The whole `f` element and the end of its open tag, -1 without one. */
  formulaStart = -1;
  formulaTagEnd = -1;
  formulaEnd = -1;
  /** The whole `is` element, -1 without one. */
  inlineStart = -1;
  inlineEnd = -1;

  constructor(
    readonly bytes: Buffer,
    readonly part: string,
  ) {
    this.scanner = new XmlScanner(bytes, part);
  }

  /** Moves to the next row; false on the close tag of `sheetData` (or the end). */
  nextRow(): boolean {
    const { scanner } = this;
    while (scanner.next()) {
      if (scanner.isClose) return false;
      if (!scanner.is('row')) {
        scanner.skip();
        continue;
      }
      this.rowStart = scanner.start;
      this.rowTagEnd = scanner.end;
      this.isRowEmpty = scanner.isEmpty;
      this.rowCloseStart = this.rowEnd = scanner.end;
      this.row = this.readRowNumber();
      this.column = 0;
      return true;
    }
    throw new DamagedWorkbook(this.part);
  }

  /** Moves to the next cell of the row; false at its end. Call until false before `nextRow`. */
  nextCell(): boolean {
    const { scanner } = this;
    if (this.isRowEmpty) return false;
    while (scanner.next()) {
      if (scanner.isClose) {
        this.rowCloseStart = scanner.start;
        this.rowEnd = scanner.end;
        return false;
      }
      if (!scanner.is('c')) {
        scanner.skip();
        continue;
      }
      this.readCellTag();
      this.readCellContent();
      return true;
    }
    throw new DamagedWorkbook(this.part);
  }

  /** Steps over the rest of the row without looking into its cells. */
  skipCells(): void {
    while (this.nextCell());
  }

  private readRowNumber(): number {
    const { scanner } = this;
    if (!scanner.toAttribute('r')) return this.checkedRow(this.row + 1);
    return this.checkedRow(wholeAt(this.bytes, scanner.valueStart, scanner.valueEnd));
  }

  private checkedRow(row: number): number {
    if (row < 1 || row > MAX_ROW) throw new DamagedWorkbook(this.part);
    return row;
  }

  private readCellTag(): void {
    const { scanner, bytes } = this;
    this.cellStart = scanner.start;
    this.cellTagEnd = this.cellEnd = scanner.end;
    this.style = -1;
    this.type = 'n';
    let column = this.column + 1;
    for (let more = scanner.firstAttribute(); more; more = scanner.nextAttribute()) {
      if (scanner.attributeNameEnd - scanner.attributeNameStart !== 1) continue;
      const name = bytes[scanner.attributeNameStart];
      if (name === LOWER_R) column = columnAt(bytes, scanner.valueStart, scanner.valueEnd);
      else if (name === LOWER_S) this.style = wholeAt(bytes, scanner.valueStart, scanner.valueEnd);
      else if (name === LOWER_T) this.type = typeAt(bytes, scanner.valueStart, scanner.valueEnd);
    }
    if (column < 1 || column > MAX_COLUMN) throw new DamagedWorkbook(this.part);
    this.column = column;
    this.valueStart = this.formulaStart = this.inlineStart = -1;
  }

  private readCellContent(): void {
    const { scanner } = this;
    if (scanner.isEmpty) return;
    while (scanner.next()) {
      if (scanner.isClose) {
        this.cellEnd = scanner.end;
        return;
      }
      const { start, end } = scanner;
      if (scanner.is('v')) {
        scanner.skip();
        this.valueStart = end;
        this.valueEnd = scanner.isEmpty ? end : scanner.start;
      } else if (scanner.is('f')) {
        scanner.skip();
        this.formulaStart = start;
        this.formulaTagEnd = end;
        this.formulaEnd = scanner.end;
      } else if (scanner.is('is')) {
        scanner.skip();
        this.inlineStart = start;
        this.inlineEnd = scanner.end;
      } else {
        scanner.skip();
      }
    }
    throw new DamagedWorkbook(this.part);
  }
}

/** What the `t` of a cell says; unknown words are taken for numbers. */
function typeAt(bytes: Buffer, from: number, to: number): CellType {
  const first = bytes[from];
  if (to - from === 1)
    return first === LOWER_S ? 's' : first === 0x62 ? 'b' : first === 0x65 ? 'e' : first === 0x64 ? 'd' : 'n';
  if (to - from === 3 && first === LOWER_S) return 'str';
  return to - from === 9 && first === 0x69 ? 'inlineStr' : 'n';
}

/** The column of an address such as `AB12`; 0 when there are no letters. */
function columnAt(bytes: Buffer, from: number, to: number): number {
  let column = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at]! & ~32) - 64;
    if (digit < 1 || digit > 26) break;
    column = column * 26 + digit;
    if (column > MAX_COLUMN) return 0;
  }
  return column;
}
