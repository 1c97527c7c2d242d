import { bareFormula, sameValue } from '../book/compare';
import { a1 } from '../book/address';
import { holdsFormula, kindAt, valueAt, type Book, type CellValue } from '../book/model';
import { EMPTY_PATCH, type CellChange, type CellWrite, type Patch } from '../book/patch';
import { tableOrNew, writesAt, type ChangingContext } from './change';
import { recordCells } from './create';
import type { RecordTable } from './place';
import type { ColumnKey, RecordOf, RecordSheet } from './sheet';

const BLANK: CellWrite = { as: 'blank' };

/** A formula of a row, without `=`, and what it comes to. */
export interface CellFormula {
  readonly formula: string;
  readonly value: CellValue;
}

/**
 * The formulas of a row by column, `at` giving the address of another cell of the row: `C7`. Columns that it does not name
 * hold what the record says.
 */
export type RowFormulas<S extends RecordSheet> = (
  record: Partial<RecordOf<S>>,
  at: (column: ColumnKey<S>) => string,
) => Partial<Record<ColumnKey<S>, CellFormula>>;

/**
 * Makes a generated sheet say exactly these rows, from its first row on; cells that say it already are left alone, and
 * columns of the team's own beside ours always. A book without the sheet gets it. RecordHeaderLost.
 */
export function renewRecords<S extends RecordSheet>(
  book: Book,
  declared: S,
  records: readonly Partial<RecordOf<S>>[],
  context: ChangingContext,
  formulas?: RowFormulas<S>,
): Patch {
  const begun = tableOrNew(book, declared, records, context);
  if ('patch' in begun) return formulas ? withFormulas(begun.patch, declared, records, formulas) : begun.patch;
  const { sheet, table, titles } = begun;
  const first = table.headerRow + 1;
  const count = Math.max(records.length, sheet.rows.length - table.headerRow);
  const keys = declared.columns.map(({ key }) => key as ColumnKey<S>);
  const cells = Array.from({ length: count }, (_, at) => {
    const record = records[at];
    const row = first + at;
    const address = (key: ColumnKey<S>): string => a1(row, table.columns.get(key) ?? keys.indexOf(key) + 1);
    const own = record && formulas ? formulas(record, address) : {};
    const writes: Partial<Record<string, CellWrite>> = record ? recordCells(declared, record, context) : {};
    const all = keys.flatMap((key) => (key in own ? [] : [[key, writes[key] ?? BLANK] as const]));
    return [
      ...writesAt(table, row, Object.fromEntries(all), undefined),
      ...(Object.entries(own) as [ColumnKey<S>, CellFormula][]).flatMap(([key, each]) =>
        formulaAt(table, row, key, each),
      ),
    ];
  });
  return { ...EMPTY_PATCH, cells: [...titles, ...cells.flat()] };
} // prettier-ignore

const written = ({ formula, value }: CellFormula): CellWrite => ({
  as: 'formula',
  formula: `=${formula}`,
  value,
});

/** A formula that stands there already, however its spreadsheet spells it, is left alone: what it shows is the spreadsheet's own. */
function formulaAt<S extends RecordSheet>(
  { sheet, columns }: RecordTable<S>,
  row: number,
  key: ColumnKey<S>,
  wanted: CellFormula,
): CellChange[] {
  const column = columns.get(key);
  if (column === undefined) return [];
  const seen = valueAt(sheet, row, column);
  const formula = sheet.formulas?.[row - 1]?.[column];
  // Where the host reads no formulas, what it comes to tells.
  const isThere =
    formula === undefined
      ? holdsFormula(kindAt(sheet, row, column)) && !sheet.formulas && sameValue(seen, wanted.value)
      : spelt(formula) === spelt(wanted.formula);
  return isThere ? [] : [{ sheet: sheet.name, row, column, seen, write: written(wanted) }];
}

/** Spreadsheets leave out quotes that a sheet's name does not need, and spaces. */
const spelt = (formula: string): string => bareFormula(formula).replace(/['\s]/g, '').toUpperCase();

/** The same in a sheet that the patch makes, or fills anew: there the columns stand as declared. */
function withFormulas<S extends RecordSheet>(
  patch: Patch,
  { columns }: S,
  records: readonly Partial<RecordOf<S>>[],
  formulas: RowFormulas<S>,
): Patch {
  const columnOf = (key: string): number => columns.findIndex((column) => column.key === key) + 1;
  const found = records.flatMap((record, at) =>
    (Object.entries(formulas(record, (key) => a1(at + 2, columnOf(key)))) as [string, CellFormula][]).map(
      ([key, each]) => ({ row: at + 2, column: columnOf(key), write: written(each) }),
    ),
  );
  const [made] = patch.sheets;
  if (made) {
    const rows = made.rows.map((row) => [...row]);
    for (const { row, column, write } of found) rows[row - 1]![column - 1] = write;
    return { ...patch, sheets: [{ ...made, rows }] };
  }
  const sheet = patch.cells[0]?.sheet;
  if (sheet === undefined) return patch;
  return { ...patch, cells: [...patch.cells, ...found.map((each) => ({ sheet, seen: null, ...each }))] };
}
