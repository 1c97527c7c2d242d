import type { NewChart } from '../shared/book/chart';
import { formulasOf, withFormulas } from '../shared/book/formulas';
import { formulasAfter } from '../shared/book/grown-formulas';
import { findSheet, type Book, type Sheet } from '../shared/book/model';
import { REFUSALS } from '../shared/book/refusals';
import { RowGrowth, type RepeatedRows } from '../shared/book/row-growth';
import { NoSuchSheet, RowsNotRepeated } from '../shared/host-errors';
import { checkBlock, checkCopy } from '../shared/live/sheet-copy';

/** The book with a copy of a sheet right after it. */
export function withCopy(book: Book, from: string, to: string): Book {
  const names = book.sheets.map(({ name }) => name);
  checkCopy(from, to, names);
  const sheets = book.sheets.flatMap((sheet): Sheet[] =>
    sheet.name === from ? [sheet, { ...sheet, name: to, visibility: 'visible', tables: [] }] : [sheet],
  );
  return { ...book, sheets };
}

/** The book with a block of rows of one sheet repeated; other sheets stay as they are. */
export function withRepeated(book: Book, name: string, block: RepeatedRows): Book {
  const sheet = findSheet(book, name);
  if (!sheet) throw new NoSuchSheet(name);
  if (!checkBlock(name, block)) return book;
  if (sheet.isProtected) throw new RowsNotRepeated(name, block.from, block.to, REFUSALS.sheetProtected);
  const repeated = repeatedSheet(sheet, block);
  return { ...book, sheets: book.sheets.map((each) => (each === sheet ? repeated : each)) };
}

/** The charts of a sheet after a block of its rows was repeated: they draw the same cells and stand where these went. */
export function grownCharts(charts: readonly NewChart[], block: RepeatedRows): NewChart[] {
  const growth = new RowGrowth([block]);
  return charts.map((chart) => ({
    ...chart,
    categories: growth.grown(chart.categories),
    series: chart.series.map((one) => ({
      ...one,
      title: { ...one.title, row: growth.first(one.title.row) },
      values: growth.grown(one.values),
    })),
    place: growth.grown(chart.place),
  }));
}

function repeatedSheet(sheet: Sheet, block: RepeatedRows): Sheet {
  const growth = new RowGrowth([block]);
  const formulas = [...formulasOf(sheet)].map(([place, formula]) => {
    const [row, column] = place.split(',').map(Number) as [number, number];
    return { row, column, formula };
  });
  return withFormulas(
    {
      ...sheet,
      rows: lines(sheet.rows, block, []),
      kinds: lines(sheet.kinds, block, ''),
      merges: sheet.merges.flatMap((merge) => growth.copied(merge)),
      tables: sheet.tables.map((table) => ({ ...table, area: growth.grown(table.area) })),
    },
    new Map(
      formulasAfter(formulas, sheet.name, block).map(({ row, column, formula }) => [
        `${row},${column}`,
        formula,
      ]),
    ),
  );
}

function lines<T>(rows: readonly T[], { from, to, times }: RepeatedRows, empty: T): T[] {
  if (rows.length < from) return [...rows];
  const padded = [...rows, ...Array.from({ length: Math.max(0, to - rows.length) }, () => empty)];
  const own = padded.slice(from - 1, to);
  const copies = Array.from({ length: times }, () => own).flat();
  return [...padded.slice(0, from - 1), ...copies, ...padded.slice(to)];
}
