import {
  kindAt,
  valueAt,
  type Area,
  type CellKind,
  type CellValue,
  type Sheet,
} from '../../shared/book/model';
import { valueOf, type CellWrite, type NewSheet } from '../../shared/book/patch';
import { letterOfCode } from '../../shared/cells/number-format';
import { plainlyShown } from '../../shared/cells/plainly-shown';
import { contains } from '../read/area';
import { DAYS_1904 } from '../read/value';
import { DATE_CODES } from '../write/stylebook';

/** The cells of a sheet as a chart draws them. */
export class ChartCells {
  constructor(
    readonly sheet: string,
    private readonly valueOf: (row: number, column: number) => CellValue,
    private readonly kindOf: (row: number, column: number) => CellKind,
    /** The row below which nothing stands. */
    readonly lastRow: number,
    private readonly is1904: boolean,
  ) {}

  /** The texts of a column of cells by their place in it, counted from 0. Empty cells are absent. */
  texts(area: Area): Map<number, string> {
    return this.points(area, (row, column) =>
      plainlyShown(this.valueOf(row, column), this.kindOf(row, column)),
    );
  }

  /** Likewise the figures, days counted as the workbook counts them. What is no number is absent. */
  numbers(area: Area): Map<number, string> {
    return this.points(area, (row, column) => {
      const value = this.valueOf(row, column);
      if (typeof value !== 'number' || !Number.isFinite(value)) return '';
      const isDay = /[dt]/i.test(this.kindOf(row, column));
      return String(this.is1904 && isDay ? value - DAYS_1904 : value);
    });
  }

  /** Whether there are figures and nothing else. */
  areNumbers(area: Area): boolean {
    return this.numbers(area).size > 0 && this.numbers(area).size === this.texts(area).size;
  }

  private points(area: Area, pointAt: (row: number, column: number) => string): Map<number, string> {
    const points = new Map<number, string>();
    for (let row = area.top; row <= Math.min(area.bottom, this.lastRow); row++)
      for (let column = area.left; column <= area.right; column++) {
        const point = pointAt(row, column);
        const at = (row - area.top) * (area.right - area.left + 1) + column - area.left;
        if (point !== '') points.set(at, point);
      }
    return points;
  }
}

/** Cells that are about to be written. */
export function newCells(sheet: NewSheet, is1904: boolean): ChartCells {
  const writeAt = (row: number, column: number): CellWrite | null =>
    sheet.rows[row - 1]?.[column - 1] ?? null;
  return new ChartCells(
    sheet.name,
    (row, column) => {
      const write = writeAt(row, column);
      return write && valueOf(write);
    },
    (row, column) => letterOfCode(formatAt(sheet, row, column)),
    sheet.rows.length,
    is1904,
  );
}

/** Cells as a file holds them. */
export const cellsIn = (sheet: Sheet, is1904: boolean): ChartCells =>
  new ChartCells(
    sheet.name,
    (row, column) => valueAt(sheet, row, column),
    (row, column) => kindAt(sheet, row, column),
    sheet.rows.length,
    is1904,
  );

/** The number format of a cell that is about to be written. */
export function formatAt({ rows, columns, look }: NewSheet, row: number, column: number): string {
  const write = rows[row - 1]?.[column - 1];
  const drawn = (look?.styles ?? []).filter(
    ({ area, style }) => style.format !== undefined && contains(area, row, column),
  );
  const named = look ? undefined : columns[column - 1]?.format;
  const format =
    drawn[drawn.length - 1]?.style.format ??
    (named === 'date' || named === 'datetime' ? DATE_CODES[named] : 'General');
  const isDate = write?.as === 'date' || write?.as === 'datetime';
  return isDate && !'dt'.includes(letterOfCode(format)) ? DATE_CODES[write.as] : format;
}
