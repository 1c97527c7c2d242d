import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from '../../../../shared/book/model';
import { mapBook } from '../../../../shared/mapping/mapping';
import { matchSheet } from '../../../../shared/records/match';
import { CUSTOMERS } from '../../../../shared/trade/sheets/customers.sheet';
import { LINES } from '../../../../shared/trade/sheets/lines.sheet';
import { PRODUCTS } from '../../../../shared/trade/sheets/products.sheet';
import { readWorkbook } from '../../../../xlsx/read';
import { sharedDir } from '../../../tools/shared-dir';

const SAMPLES = join(__dirname, '..', '..', '..', '..', 'samples');
/** Larger sheets take long to read and are lists of the same kind. */
const MOST_ROWS = 3000;

const booksIn = (folder: string | undefined): string[] =>
  folder === undefined || !existsSync(folder)
    ? []
    : readdirSync(folder)
        .filter((name) => /\.xls[xm]$/.test(name))
        .map((name) => join(folder, name));

/** Which sheets of a book would be taken for customers, products or lines. */
function taken(path: string): string[] {
  let book: Book;
  try {
    book = readWorkbook(readFileSync(path));
  } catch {
    return [];
  }
  const sheets = book.sheets.filter(({ rows }) => rows.length <= MOST_ROWS);
  return sheets.flatMap((sheet) =>
    [CUSTOMERS, PRODUCTS, LINES].flatMap((kind) =>
      matchSheet(sheet, kind) ? [`${kind.key}: ${sheet.name}`] : [],
    ),
  );
}

test('the customers of the sample are found, and none of its sheets of orders is taken for a list', () => {
  expect(booksIn(SAMPLES).flatMap(taken)).toEqual(['customers: 客户资料']);
});

test('the columns of its customers are what they say', () => {
  const book = readWorkbook(readFileSync(join(SAMPLES, '出货跟踪表-2026.xlsx')));
  const sheet = book.sheets.find(({ name }) => name === '客户资料')!;
  expect(matchSheet(sheet, CUSTOMERS)!.map(({ header, means }) => `${header} → ${means}`)).toEqual([
    '客户 → customer', '国家 → country', '邮箱 → email', '业务员 → owner', '付款方式 → terms', '贸易条款 → incoterm', '目的港 → port',
    '备注 → requirements',
  ]); // prettier-ignore
  expect(mapBook(book).tables.map((table) => table.sheet)).not.toContain('客户资料');
});

const shared = sharedDir();
const others = ['cases', 'corpus'].flatMap((folder) => booksIn(shared && join(shared, folder)));

(others.length > 0 ? test : test.skip)(
  'books of orders and workbooks of anything else hold no customers, products or lines',
  () => {
    expect(others.flatMap((path) => taken(path).map((what) => `${path}: ${what}`))).toEqual([]);
  },
);
