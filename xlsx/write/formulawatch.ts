import { DamagedWorkbook } from '../errors';
import { parseArea } from '../read/area';
import type { SheetCursor } from '../read/cursor';
import { wholeAt } from '../xml/number';
import { XmlScanner } from '../xml/scanner';
import { cellText, escapeCell } from '../xml/text';
import type { Splices } from '../xml/edit';
import { shiftFormula } from '../../shared/book/shift-formula';
import type { SheetGuards } from './guards';

/** The formula of a cell and what it shares with others. */
export interface FormulaFound {
  readonly row: number;
  readonly column: number;
  /** The `f` element. */
  readonly start: number;
  readonly end: number;
  /** What the cell itself spells out; empty where it takes part in a shared formula that another cell spells out. */
  readonly own: string;
  /** Number of the shared formula that the cell takes part in, -1 when it stands alone. */
  readonly shared: number;
}

interface Master {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** What all spelled-out copies of shared formulas may add to a sheet. */
const MAX_SPELLED_OUT = 64 * 1024 * 1024;

/** Keeps track of array and shared formulas while the rows of a sheet go by. */
export class FormulaWatch {
  private readonly masters = new Map<number, Master>();
  /** Shared formulas whose first cell was written over: the others are spelled out. */
  private readonly replaced = new Set<number>();
  private readonly orphans = new Set<number>();
  private spelledOut = 0;
  hasFormulas = false;

  constructor(
    private readonly prefix: string,
    private readonly guards: SheetGuards,
    private readonly splices: Splices,
  ) {}

  /** The cell that the cursor is on stays as it is. */
  pass(cursor: SheetCursor): void {
    this.hasFormulas = true;
    if (!this.isPlain(cursor)) this.keep(this.read(cursor));
  }

  /** Reads the formula of the cell that the cursor is on; array ranges are guarded from here on. */
  read(cursor: SheetCursor): FormulaFound {
    this.hasFormulas = true;
    const { bytes, part, row, column, formulaStart: start, formulaTagEnd, formulaEnd: end } = cursor;
    const scanner = new XmlScanner(bytes, part, end);
    scanner.moveTo(start);
    scanner.next();
    const own = scanner.isEmpty ? '' : cellText(bytes, formulaTagEnd, bytes.lastIndexOf('</', end - 1));
    const alone = { row, column, start, end, own, shared: -1 };
    if (this.isPlain(cursor)) return alone;
    const type = attribute(scanner, 't');
    const area = parseArea(attribute(scanner, 'ref') ?? '');
    const isSingle = area && area.top === area.bottom && area.left === area.right;
    if (area && !isSingle && (type === 'array' || type === 'dataTable')) this.guards.addArray(area);
    if (type !== 'shared') return alone;
    const shared = scanner.toAttribute('si') ? wholeAt(bytes, scanner.valueStart, scanner.valueEnd) : -1;
    if (own !== '') this.masters.set(shared, { text: own, row, column });
    else if (!this.masters.has(shared)) this.orphans.add(shared);
    return { ...alone, shared };
  }

  /** The cell stays as it is; when it refers to a cell that was written over, its formula is spelled out. */
  keep(formula: FormulaFound): void {
    if (formula.own !== '' || !this.replaced.has(formula.shared)) return;
    const text = this.textOf(formula);
    this.spelledOut += text.length;
    if (this.spelledOut > MAX_SPELLED_OUT) throw new DamagedWorkbook('sharedFormula');
    this.splices.put(formula.start, formula.end, `<${this.prefix}f>${escapeCell(text)}</${this.prefix}f>`);
  }

  /** The cell is written over. */
  replace({ shared, own }: FormulaFound): void {
    if (shared >= 0 && own !== '') this.replaced.add(shared);
  }

  /** The formula as the cell shows it. */
  textOf({ own, shared, row, column }: FormulaFound): string {
    const master = own === '' ? this.masters.get(shared) : undefined;
    return master ? shiftFormula(master.text, row - master.row, column - master.column) : own;
  }

  /** Whether cells above depend on this one, in an order that no program writes. */
  isNeededAbove({ shared, own }: FormulaFound): boolean {
    return own !== '' && this.orphans.has(shared);
  }

  private isPlain({ formulaStart, formulaTagEnd }: SheetCursor): boolean {
    return formulaTagEnd - formulaStart <= this.prefix.length + 3;
  }
}

function attribute(scanner: XmlScanner, name: string): string | undefined {
  return scanner.toAttribute(name)
    ? scanner.bytes.toString('latin1', scanner.valueStart, scanner.valueEnd)
    : undefined;
}
