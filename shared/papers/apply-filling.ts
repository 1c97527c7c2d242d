import type { Area, CellKind, CellValue, Sheet } from '../book/model';
import { isError } from '../book/model';
import { valueOf, type CellWrite, type NewSheet } from '../book/patch';
import { growFormula, type FormulaSeat } from '../book/grow-formula';
import { RowGrowth } from '../book/row-growth';
import type { SheetLook, StyledArea } from '../book/sheet-look';
import { writeFor } from '../book/write-for';
import { fillSheet } from './fill';
import type { FilledCell, Filling } from './filling';
import type { Paper } from './paper';

/** A paper made of a template that is a new sheet itself, as the shipped ones are. Throws as `fillSheet` does. */
export function fillNewSheet(template: NewSheet, paper: Paper): NewSheet {
  return applyFilling(template, fillSheet(asSheet(template), paper));
}

/** A new sheet as it would be read once it stands in a book. */
export function asSheet({ name, rows, hidden, look }: NewSheet): Sheet {
  const values = rows.map((row) => row.map((cell) => (cell ? valueOf(cell) : null)));
  const kinds = rows.map((row) => row.map((cell) => (cell ? kindOf(cell) : '.')).join(''));
  const merges = look?.merges ?? [];
  return { name, visibility: hidden ? 'hidden' : 'visible', rows: values, kinds, merges, tables: [], isProtected: false }; // prettier-ignore
}

/** A sheet of a workbook as a page to look at: its values and merges; how it looks is not known. */
export function asPage({ name, rows, kinds, merges }: Sheet): NewSheet {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const page = {
    area: { top: 1, left: 1, bottom: Math.max(1, rows.length), right: width },
    orientation: 'portrait' as const,
  };
  return {
    name,
    rows: rows.map((row, at) =>
      row.map(
        (value, column) => writeFor(value, (kinds[at]?.[column] ?? '.') as CellKind, undefined) ?? null,
      ),
    ),
    columns: [],
    look: { merges, heights: {}, styles: [], page },
  };
}

/** A new sheet with its rows repeated and its cells filled; merges, heights, styles and the page move along. */
export function applyFilling(template: NewSheet, filling: Filling): NewSheet {
  const growth = new RowGrowth(filling.blocks);
  const rows: (CellWrite | null)[][] = [];
  template.rows.forEach((cells, r) => {
    const block = growth.blockAt(r + 1);
    for (let copy = 0; copy < (block?.times ?? 1); copy++) {
      const seat: FormulaSeat = { sheet: template.name, ...(block && { block, copy }) };
      rows[growth.copy(r + 1, copy) - 1] = cells.map((cell) => grownCell(cell, seat, growth));
    }
  });
  for (const { row, column, write } of filling.cells) {
    const cells = (rows[row - 1] ??= []);
    while (cells.length < column) cells.push(null);
    cells[column - 1] = write.as === 'blank' ? null : write;
  }
  const look = template.look && grownLook(template, template.look, growth, filling.cells);
  return { ...template, rows: Array.from(rows, (row) => row ?? []), ...(look && { look }) };
}

/** Results of formulas are left to whoever opens the sheet: what they rest on has changed. */
function grownCell(cell: CellWrite | null, seat: FormulaSeat, growth: RowGrowth): CellWrite | null {
  if (cell?.as !== 'formula') return cell;
  const growing = { growth, sheet: seat.sheet, tabs: [seat.sheet] };
  return { ...cell, formula: growFormula(cell.formula, seat, growing) ?? cell.formula, value: null };
}

function grownLook(
  { columns }: NewSheet,
  { merges, heights, styles, page }: SheetLook,
  growth: RowGrowth,
  filled: readonly FilledCell[],
): SheetLook {
  const grownStyles = styles.flatMap(({ area, style }) => growth.spread(area).map((each) => ({ area: each, style }))); // prettier-ignore
  const rowHeights: Record<number, number> = {};
  for (const [row, height] of Object.entries(heights))
    for (let copy = 0; copy < (growth.blockAt(Number(row))?.times ?? 1); copy++)
      rowHeights[growth.copy(Number(row), copy)] = height;
  const { repeated } = page;
  return {
    merges: merges.flatMap((area) => growth.copied(area)),
    heights: rowHeights,
    styles: [...grownStyles, ...formatsFor(filled, grownStyles, columns)],
    page: {
      ...page,
      area: growth.grown(page.area),
      ...(repeated && { repeated: [growth.first(repeated[0]), growth.last(repeated[1])] as const }),
    },
  };
}

/** Number formats for cells whose style and column say none. */
function formatsFor(
  filled: readonly FilledCell[],
  styles: readonly StyledArea[],
  columns: NewSheet['columns'],
): StyledArea[] {
  const hasOwn = (row: number, column: number): boolean =>
    columns[column - 1]?.format !== undefined ||
    styles.some(({ area, style }) => style.format !== undefined && contains(area, row, column));
  return filled.flatMap(({ row, column, format }) =>
    format === undefined || hasOwn(row, column)
      ? []
      : [{ area: { top: row, left: column, bottom: row, right: column }, style: { format } }],
  );
}

const contains = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

function kindOf(cell: CellWrite): CellKind {
  const value = valueOf(cell);
  const letter = cell.as === 'date' ? 'd' : cell.as === 'datetime' ? 't' : letterOf(value);
  return (cell.as === 'formula' ? (value === null ? 'N' : letter.toUpperCase()) : letter) as CellKind;
}

function letterOf(value: CellValue): string {
  if (value === null || value === '') return '.';
  if (isError(value)) return 'e';
  return typeof value === 'string' ? 's' : typeof value === 'number' ? 'n' : 'b';
}
