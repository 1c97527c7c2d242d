import type { Area, Sheet } from '../book/model';
import { kindAt, valueAt } from '../book/model';
import type { CellWrite, NewSheet } from '../book/patch';
import { valueOf } from '../book/patch';
import type { CellStyle, SheetLook } from '../book/sheet-look';
import { plainlyShown } from '../cells/plainly-shown';
import { shownByFormat } from '../cells/shown-by-format';

/** A cell of a page: what it shows, how it looks, how many rows and columns it takes. */
export interface PageCell {
  readonly text: string;
  readonly style: CellStyle;
  readonly rows: number;
  readonly columns: number;
}

/** What a page shows, whatever holds its sheet. */
export interface PageGrid {
  readonly name: string;
  /** Widths in characters; none where the sheet says nothing of them. */
  readonly widths: readonly number[];
  /** From the top; a cell under a merged area is left out. */
  readonly rows: readonly PageRow[];
  readonly orientation: 'portrait' | 'landscape';
  /** Rows that each page repeats, as places in `rows`: from the first, before the second. */
  readonly repeated?: readonly [number, number];
  /** Rows that stand below and are not shown: no paper is so long. */
  readonly more: number;
  readonly hasLook: boolean;
}

export interface PageRow {
  /** In points; absent where it is as high as its text. */
  readonly height?: number;
  readonly cells: readonly PageCell[];
}

const MOST_ROWS = 1000;
const MOST_COLUMNS = 100;
/** Of a column that nobody measured, in characters. */
const USUAL_WIDTH = 9;

/** The cells of a sheet that is to be shown as a page: of a new one as it is drawn, of one that is there its values. */
export function pageGrid(sheet: NewSheet | Sheet): PageGrid {
  return 'kinds' in sheet ? plainGrid(sheet) : drawnGrid(sheet);
}

function drawnGrid(sheet: NewSheet): PageGrid {
  const { look, columns, rows } = sheet;
  const whole = { top: 1, left: 1, bottom: Math.max(1, rows.length), right: Math.max(1, columns.length, ...rows.map((row) => row.length)) }; // prettier-ignore
  const area = clipped(look?.page.area ?? whole);
  const styles = look ? stylesOf(look, area) : new Map<string, CellStyle>();
  const styleAt = (row: number, column: number): CellStyle => styles.get(`${row} ${column}`) ?? {};
  return {
    name: sheet.name,
    widths: range(area.left, area.right).map((column) => columns[column - 1]?.width ?? USUAL_WIDTH),
    rows: range(area.top, area.bottom).map((row) => ({
      height: look?.heights[row],
      cells: cellsOf(row, area, look?.merges ?? [], (column) => {
        const style = styleAt(row, column);
        return { style, text: shown(rows[row - 1]?.[column - 1] ?? null, style) };
      }),
    })),
    orientation: look?.page.orientation ?? 'portrait',
    ...(look?.page.repeated && { repeated: repeatedIn(look, area) }),
    more: (look?.page.area ?? whole).bottom - area.bottom,
    hasLook: look !== undefined,
  };
}

function plainGrid(sheet: Sheet): PageGrid {
  const right = sheet.rows.reduce((most, row) => Math.max(most, row.length), 1);
  const area = clipped({ top: 1, left: 1, bottom: Math.max(1, sheet.rows.length), right });
  return {
    name: sheet.name,
    widths: [],
    rows: range(area.top, area.bottom).map((row) => ({
      cells: cellsOf(row, area, sheet.merges, (column) => {
        const value = valueAt(sheet, row, column);
        const style: CellStyle = { wrap: true, ...(typeof value === 'number' && { across: 'right' }) };
        return { style, text: plainlyShown(value, kindAt(sheet, row, column)) };
      }),
    })),
    orientation: right > 10 ? 'landscape' : 'portrait',
    more: Math.max(0, sheet.rows.length - area.bottom),
    hasLook: false,
  };
}

const clipped = ({ top, left, bottom, right }: Area): Area => ({
  top,
  left,
  bottom: Math.min(bottom, top + MOST_ROWS - 1),
  right: Math.min(right, left + MOST_COLUMNS - 1),
});

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

/** Later areas add to what earlier ones say of a cell. */
function stylesOf({ styles }: SheetLook, within: Area): Map<string, CellStyle> {
  const told = new Map<string, CellStyle>();
  for (const { area, style } of styles)
    for (const row of range(Math.max(area.top, within.top), Math.min(area.bottom, within.bottom)))
      for (const column of range(Math.max(area.left, within.left), Math.min(area.right, within.right)))
        told.set(`${row} ${column}`, { ...told.get(`${row} ${column}`), ...style });
  return told;
}

function cellsOf(
  row: number,
  area: Area,
  merges: readonly Area[],
  cellAt: (column: number) => Pick<PageCell, 'text' | 'style'>,
): PageCell[] {
  const here = merges.filter(({ top, bottom }) => row >= top && row <= bottom);
  return range(area.left, area.right).flatMap((column) => {
    const merge = here.find(({ left, right }) => column >= left && column <= right);
    if (!merge) return [{ ...cellAt(column), rows: 1, columns: 1 }];
    if (merge.top !== row || merge.left !== column) return [];
    const rows = Math.min(merge.bottom, area.bottom) - row + 1;
    return [{ ...cellAt(column), rows, columns: Math.min(merge.right, area.right) - column + 1 }];
  });
}

function shown(cell: CellWrite | null, { format }: CellStyle): string {
  if (!cell) return '';
  const value = valueOf(cell);
  if (typeof value !== 'number') return plainlyShown(value, 's');
  if (format === undefined && (cell.as === 'date' || cell.as === 'datetime')) return plainlyShown(value, 'd');
  return shownByFormat(value, format);
}

/** Only where no merged area goes over their edge. */
function repeatedIn({ page, merges }: SheetLook, area: Area): [number, number] | undefined {
  const [from, to] = page.repeated!;
  if (from < area.top || to > area.bottom || from > to) return undefined;
  const isCut = merges.some(
    ({ top, bottom }) => (top < from && bottom >= from) || (top <= to && bottom > to),
  );
  return isCut ? undefined : [from - area.top, to - area.top + 1];
}
