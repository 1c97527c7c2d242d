import { withFormulas } from '../../shared/book/formulas';
import { sameValue } from '../../shared/book/compare';
import type { Book, CellValue, Sheet } from '../../shared/book/model';
import { valueAt } from '../../shared/book/model';
import type { CellChange, Patch } from '../../shared/book/patch';
import type { OpenSpreadsheet } from './open-spreadsheet';
import { readCells } from './read-cells';
import { isLeftEmpty, mergesOf, readSheet } from './read-book';

/** Rows of a sheet beyond which reading all of it takes seconds. */
const LARGE = 3000;
/** Rows that are read at most where all of a large sheet is not needed. */
const FEW = 1500;
/** Rows in which a header can be, which tells our columns from the team's. */
const HEAD = 60;

/**
 * The sheets that a patch is about, as they are now. Of a large one only its head and the rows concerned, as long as
 * each of them still shows what names it; once a row has moved (or `isWhole`) all of them are looked through.
 */
export function readTouched(
  opened: OpenSpreadsheet,
  { sheets: added, columns, cells }: Patch,
  isWhole: boolean,
): Book {
  const lower = new Set(added.map(({ name }) => name.toLowerCase()));
  const groups = new Map<string, CellChange[]>();
  for (const cell of cells) {
    const group = groups.get(cell.sheet);
    if (group) group.push(cell);
    else groups.set(cell.sheet, [cell]);
  }
  const sheets: Sheet[] = [];
  for (const [name, sheet] of opened.sheets) {
    const isAll = lower.has(name.toLowerCase()) || columns.some((column) => column.sheet === name);
    const group = groups.get(name);
    if (!isAll && !group) continue;
    const part = isAll || isWhole ? undefined : readPart(opened, name, sheet, group!);
    const read = part ?? readSheet(opened, name, sheet, 'all');
    const isPage = added.some((sheet) => sheet.look && sheet.name === name);
    if (!isLeftEmpty(read) && !(isPage && read.rows.length === 0)) sheets.push(read);
  }
  return { sheets };
}

function readPart(
  opened: OpenSpreadsheet,
  name: string,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  cells: readonly CellChange[],
): Sheet | undefined {
  const last = sheet.getLastRow();
  const from = cells.reduce((least, { row }) => Math.min(least, row), Infinity);
  const to = Math.min(
    last,
    cells.reduce((most, { row }) => Math.max(most, row), 0),
  );
  if (last < LARGE || from < 1 || to < from || to - from > FEW) return undefined;
  const [rows, kinds]: [CellValue[][], string[]] = [[], []];
  const formulas = new Map<string, string>();
  const merges: Sheet['merges'][number][] = [];
  const width = Math.max(1, sheet.getLastColumn());
  const parts = from <= HEAD ? [[1, to] as const] : [[1, HEAD] as const, [from, to] as const];
  for (const [first, end] of parts) {
    const range = sheet.getRange(first, 1, end - first + 1, width);
    const read = readCells(
      {
        values: range.getValues() as unknown[][],
        formulas: range.getFormulas(),
        shown: () => range.getDisplayValues(),
        top: first,
      },
      opened.clock,
    );
    while (rows.length < first - 1) {
      rows.push([]);
      kinds.push('');
    }
    rows.push(...read.rows);
    kinds.push(...read.kinds);
    for (const [place, formula] of read.formulas) formulas.set(place, formula);
    merges.push(...mergesOf(range));
  }
  const part = withFormulas(
    { name, visibility: 'visible', rows, kinds, merges, tables: [], isProtected: false },
    formulas,
  );
  const isInPlace = cells.every(
    ({ row, key }) => !key || (row <= to && sameValue(valueAt(part, row, key.column), key.value)),
  );
  return isInPlace ? part : undefined;
}
