import type { CellWrite } from '../../shared/book/patch';
import { DAYS_1904 } from '../read/value';
import type { StyleBook } from './stylebook';

/** A column that is being added: where it begins and how its cells look. */
export interface ColumnPlan {
  readonly column: number;
  readonly headerRow: number;
  readonly lastRow: number;
  readonly headerStyle: number;
  readonly dataStyle: number;
}

export interface ColumnRange {
  readonly min: number;
  readonly max: number;
  readonly style: number;
}

/** Which format a written cell gets. */
export class CellStyles {
  /** The leftmost column being added; Infinity when there is none. */
  readonly firstNewColumn: number;
  private readonly plans: ReadonlyMap<number, ColumnPlan>;
  private readonly dated = new Map<number, number>();

  constructor(
    private readonly styles: StyleBook,
    private readonly ranges: readonly ColumnRange[],
    plans: readonly ColumnPlan[],
    private readonly is1904: boolean,
  ) {
    this.plans = new Map(plans.map((plan) => [plan.column, plan]));
    this.firstNewColumn = plans.reduce((least, { column }) => Math.min(least, column), Infinity);
  }

  /** The format that a cell which is not there yet takes from its row or its column. */
  inherited(column: number, rowStyle: number | undefined): number {
    return rowStyle ?? this.ranges.find(({ min, max }) => column >= min && column <= max)?.style ?? 0;
  }

  isNew(column: number): boolean {
    return this.plans.has(column);
  }

  isNewHeader(row: number, column: number): boolean {
    return this.plans.get(column)?.headerRow === row;
  }

  isNewDataCell(row: number, column: number): boolean {
    const plan = this.plans.get(column);
    return plan !== undefined && row > plan.headerRow && row <= plan.lastRow;
  }

  /**
   * The write with its format, numbers counted as the workbook counts days. A cell keeps the format it has;
   * a date gets a date format where it would show as a bare number.
   */
  dressed(
    row: number,
    column: number,
    own: number | undefined,
    inherited: number,
    write: CellWrite,
  ): { style: number; write: CellWrite } {
    const style = this.withDate(this.baseOf(row, column, own, inherited), write);
    const letter = this.styles.letterOf(style);
    const isDate = letter === 'd' || letter === 't';
    if (
      !this.is1904 ||
      !isDate ||
      write.as === 'text' ||
      write.as === 'blank' ||
      typeof write.value !== 'number'
    )
      return { style, write };
    return { style, write: { ...write, value: write.value - DAYS_1904 } as CellWrite };
  }

  private baseOf(row: number, column: number, own: number | undefined, inherited: number): number {
    if (own !== undefined && own > 0) return own;
    const plan = this.plans.get(column);
    if (plan?.headerRow === row) return plan.headerStyle;
    return plan && this.isNewDataCell(row, column) ? plan.dataStyle : inherited;
  }

  private withDate(style: number, write: CellWrite): number {
    if (write.as !== 'date' && write.as !== 'datetime') return style;
    const letter = this.styles.letterOf(style);
    if (letter === 'd' || letter === 't') return style;
    const key = Math.max(0, style) * 2 + (write.as === 'date' ? 0 : 1);
    let dated = this.dated.get(key);
    if (dated === undefined) this.dated.set(key, (dated = this.styles.changed(style, { format: write.as })));
    return dated;
  }
}
