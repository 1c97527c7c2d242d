import type { Area } from '../../shared/book/model';
import { shiftFormula } from '../../shared/book/shift-formula';
import { parseArea } from '../read/area';
import type { SheetCursor } from '../read/cursor';
import { wholeAt } from '../xml/number';
import { XmlScanner } from '../xml/scanner';
import { cellText, escapeCell } from '../xml/text';
import { DamagedWorkbook } from '../errors';

/** The formula of a cell as the file has it. */
export interface CellFormula {
  readonly row: number;
  readonly column: number;
  readonly type: 'plain' | 'shared' | 'array' | 'dataTable';
  /** As the cell shows it; that of a shared formula is worked out from the cell that spells it out. */
  readonly text: string;
  /** Number of the shared formula; -1 without one. */
  readonly shared: number;
  /** What an array formula covers, or a data table. */
  readonly area?: Area;
  /** The cells that a data table varies. */
  readonly inputs: readonly Area[];
  /** The `f` element and the end of its open tag. */
  readonly start: number;
  readonly tagEnd: number;
  readonly end: number;
}

/** What shared formulas written out may come to; a file that means more is no template. */
const MAX_TEXT = 64 * 1024 * 1024;

/** Reads the formulas of a sheet while a cursor goes over its cells, downwards. */
export class FormulaReader {
  private readonly masters = new Map<number, { text: string; row: number; column: number }>();
  private spelledOut = 0;

  /** The formula of the cell that the cursor is on, if there is any. */
  read(cursor: SheetCursor): CellFormula | undefined {
    const { bytes, part, row, column, formulaStart: start, formulaTagEnd: tagEnd, formulaEnd: end } = cursor;
    if (start < 0) return undefined;
    const scanner = new XmlScanner(bytes, part, end);
    scanner.moveTo(start);
    scanner.next();
    const own = scanner.isEmpty ? '' : cellText(bytes, tagEnd, bytes.lastIndexOf('</', end - 1));
    const value = (name: string): string =>
      scanner.toAttribute(name) ? bytes.toString('latin1', scanner.valueStart, scanner.valueEnd) : '';
    const written = value('t');
    const type = written === 'shared' || written === 'array' || written === 'dataTable' ? written : 'plain';
    const area = type === 'array' || type === 'dataTable' ? parseArea(value('ref')) : undefined;
    const inputs = type === 'dataTable' ? ['r1', 'r2'].flatMap((name) => parseArea(value(name)) ?? []) : [];
    const found = { row, column, type, area, inputs, start, tagEnd, end } as const;
    if (type !== 'shared') return { ...found, text: own, shared: -1 };
    const shared = scanner.toAttribute('si') ? wholeAt(bytes, scanner.valueStart, scanner.valueEnd) : -1;
    if (own !== '') this.masters.set(shared, { text: own, row, column });
    return { ...found, text: this.spelled(shared, row, column), shared };
  }

  private spelled(shared: number, row: number, column: number): string {
    const master = this.masters.get(shared);
    if (!master) return '';
    const text = shiftFormula(master.text, row - master.row, column - master.column);
    this.spelledOut += text.length;
    if (this.spelledOut > MAX_TEXT) throw new DamagedWorkbook('sharedFormula');
    return text;
  }
}

/** The `f` element of a formula that stands alone. */
export const plainFormula = (prefix: string, text: string): string =>
  `<${prefix}f>${escapeCell(text)}</${prefix}f>`;
