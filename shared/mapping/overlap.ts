import { textOf } from '../cells/cells';
import type { Question, TableMap } from './map';
import { holdsFormula, kindAt, valueAt, type Book, type Sheet } from '../book/model';
import { overlapQuestion } from './questions';

/** How many orders of each table are compared. */
const LOOK = 400;
/** A share of common orders from which two tables speak of the same ones. */
const SAME = 0.6;

/**
 * Leaves out tables that only repeat another one by formulas (a view, a dashboard), and asks about tables
 * that list the same orders in their own cells. `confirmed` sheets are not asked about again.
 */
export function withoutCopies(
  book: Book,
  tables: readonly TableMap[],
  confirmed: ReadonlySet<string>,
): { tables: TableMap[]; questions: Question[] } {
  const looks = tables.map((table) => lookOf(book, table));
  const left = new Set<TableMap>();
  const questions: Question[] = [];
  tables.forEach((table, i) => {
    const mine = looks[i]!;
    if (mine.orders.size < 2 || confirmed.has(table.sheet)) return;
    const main = tables.find(
      (other, j) =>
        j !== i &&
        !left.has(other) &&
        other.sheet !== table.sheet &&
        isMain(other, j, table, i) &&
        common(mine, looks[j]!) >= SAME,
    );
    if (!main) return;
    if (mine.derived) left.add(table);
    else questions.push(overlapQuestion(table.sheet, table.headerRow, main.sheet));
  });
  return { tables: tables.filter((table) => !left.has(table)), questions };
}

interface Look {
  readonly orders: ReadonlySet<string>;
  /** Nearly all of its order numbers come from formulas. */
  readonly derived: boolean;
}

function lookOf(book: Book, table: TableMap): Look {
  const sheet = book.sheets.find((s) => s.name === table.sheet) as Sheet;
  const key = table.keys[0];
  const orders = new Set<string>();
  let [filled, formulas] = [0, 0];
  if (key !== undefined) {
    for (let row = table.firstRow; row <= Math.min(table.lastRow, table.firstRow + LOOK); row++) {
      const text = textOf(valueAt(sheet, row, key));
      if (text === '') continue;
      filled++;
      if (holdsFormula(kindAt(sheet, row, key))) formulas++;
      orders.add(text);
    }
  }
  return { orders, derived: filled > 0 && formulas / filled >= 0.8 };
}

function common(a: Look, b: Look): number {
  let both = 0;
  for (const order of a.orders) if (b.orders.has(order)) both++;
  return both / Math.min(a.orders.size, Math.max(1, b.orders.size));
}

/** The table with more known columns is the main one; of two alike the first. */
function isMain(other: TableMap, otherAt: number, table: TableMap, at: number): boolean {
  const [a, b] = [known(other), known(table)];
  return a > b || (a === b && otherAt < at);
}

const known = (table: TableMap): number => table.columns.filter((column) => column.field !== null).length;
