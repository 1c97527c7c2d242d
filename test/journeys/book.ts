import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { planJson } from '../../automation/command/plan-json';
import type { Place } from '../../shared/book/address';
import { isError, valueAt, type Book, type CellValue } from '../../shared/book/model';
import type { Lang } from '../../shared/lang';
import { plan } from '../../shared/plan/plan';
import { resultPlaces } from '../../shared/plan/result-patch';
import { parseIso, type Moment } from '../../shared/time/moment';
import { readWorkbook } from '../../xlsx/read';
import { settled } from '../../scripts/pages/workbench';
import { run } from '../tools/run';
import { isBookId } from '../tools/book-id';
import { withoutEnd } from '../tools/without-end';

/** The book as the grid holds it now. */
export const bookOn = (page: Page): Promise<Book> => page.evaluate<Book>('globalThis.gendan.host.readBook()');

/** The book in a file. */
export const bookIn = (path: string): Book => readWorkbook(readFileSync(path));

export async function cellOn(page: Page, { sheet, row, column }: Place): Promise<CellValue> {
  const { sheets } = await bookOn(page);
  return valueAt(
    sheets.find(({ name }) => name === sheet)!,
    row,
    column,
  );
}

/** Sheet by sheet what every cell holds; formulas only as whether they work (TODAY() moves on) and without the book's own id; without empty ends of rows and sheets, which mean nothing. */
export function valuesOf({ sheets }: Book): Record<string, CellValue[][]> {
  return Object.fromEntries(
    sheets.map(({ name, rows, kinds }) => {
      const shown = rows.map((row, at) =>
        row.map((value, column) => withoutFormula(value, kinds[at]?.[column])),
      );
      const trimmed = shown.map((row) => withoutEnd(row, (value) => value === null));
      return [name, withoutEnd(trimmed, (row) => row.length === 0)];
    }),
  );
}

function withoutFormula(value: CellValue, kind: string | undefined): CellValue {
  if (isBookId(value)) return 'the id of the book';
  return kind !== undefined && /[A-Z]/.test(kind) && !isError(value) ? '=' : value;
}

/** An order whose next stage has an empty date column of its own, and where its results stand. */
export function openOrder(
  book: Book,
  now: string,
): { readonly key: string; readonly done: Place; readonly next: Place } {
  for (const table of plan(book, parseIso(now) as Moment).tables)
    for (const { order } of table.rows) {
      const column =
        order.next && table.columns.ofStage(order.next.stage).done.find(({ isDate }) => isDate)?.column;
      const { name } = table.sheet;
      const { row } = order;
      if (column === undefined || valueAt(table.sheet, row, column) !== null) continue;
      const next = { sheet: name, row, column: resultPlaces(table).get('next')! };
      return { key: order.key, done: { sheet: name, row, column }, next };
    }
  throw new Error('every order waits for something without a column');
}

/** Every verdict of a book, as `gendan plan --json` prints it. */
export function verdictsOf(book: Book, now: string, lang: Lang): unknown {
  return JSON.parse(JSON.stringify(planJson(plan(book, parseIso(now) as Moment, { lang }), lang)));
}

/** The same by the command, from a file. */
export async function commandVerdicts(path: string, now: string, lang: Lang): Promise<unknown> {
  const { code, out, err } = await run(['plan', path, '--json', '--now', now, '--lang', lang]);
  if (code !== 0) throw new Error(err);
  return JSON.parse(out);
}

/** Puts the cursor on a cell and types into it, as a person does. */
export async function typeInto(page: Page, place: Place, text: string): Promise<void> {
  await page.evaluate(`globalThis.gendan.host.select(${JSON.stringify(place)})`);
  await page.locator('canvas[id^=univer-sheet-main]').focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await settled(page);
}

/** Drops a file on the page, as from the desktop. */
export async function drop(page: Page, path: string): Promise<void> {
  const [name, base64] = [path.split(/[\\/]/).pop()!, readFileSync(path).toString('base64')];
  await page.evaluate(`(() => {
    const bytes = Uint8Array.from(atob(${JSON.stringify(base64)}), (char) => char.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], ${JSON.stringify(name)}));
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  })()`);
  await settled(page);
}
