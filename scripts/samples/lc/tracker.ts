import { a1, columnLetters } from '../../../shared/book/address';
import { in2026, TODAY } from '../days';
import { Grid } from '../ooxml/grid';
import type { CellContent, SheetSpec } from '../ooxml/sheet';
import type { Style } from '../ooxml/style';
import { workbookBytes } from '../ooxml/workbook';
import { Random } from '../random';
import type { LcColumn } from './columns';
import { LC_COLUMNS, LC_FORMULAS, LC_KEYS, TABLE_COLUMNS } from './columns';
import { BUYERS, EXPORTER } from './companies';
import type { LcRow } from './orders';
import { LC_STORIES, lcRow } from './orders';

const ORDERS = 44;
const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;
const LAST_ROW = HEADER_ROW + ORDERS;
const DATE = 'dd-mmm-yy';

/** Order Tracker LC 2026.xlsx: an exporter selling mostly on letters of credit, in one formatted table. */
export function lcTrackerBytes(): Uint8Array {
  return workbookBytes({
    sheets: [ordersSheet(), banksSheet(), checklistSheet()],
    font: 'Calibri',
    fontSize: 10,
    title: 'Order Tracker LC 2026',
    author: EXPORTER,
    created: '2026-05-18T01:00:00Z',
  });
}

function ordersSheet(): SheetSpec {
  const random = new Random(600);
  const sailings = Array.from({ length: ORDERS }, () => random.between(in2026(4, 2), in2026(7, 12))).sort((a, b) => a - b);
  const rows = sailings.map((sailing, i) => {
    const story = LC_STORIES[i + 1];
    const sold = story ? (story.isLc ? 'on L/C' : 'on T/T') : 'either';
    const row = lcRow(`SB-${2601 + i}`, story?.etd ?? sailing, sold, random);
    return { ...row, ...story?.cells };
  });
  const grid = new Grid();
  grid.set(1, 1, 'ORDER TRACKER 2026 – L/C & T/T', { bold: true, size: 16, color: '1F3864' });
  grid.set(2, 1, `${EXPORTER}   ·   updated 18-May-2026   ·   dates dd-mmm-yy`, { size: 9, color: '7F7F7F' });
  LC_KEYS.forEach((name, i) => grid.set(HEADER_ROW, i + 1, name, { bold: true, wrap: true, horizontal: 'center', color: 'FFFFFF', fill: '1F4E79', border: 'thin' }));
  rows.forEach((row, i) => fill(grid, FIRST_ROW + i, row));
  totals(grid, rows);
  const lastColumn = LC_KEYS.length;
  const left = a1(FIRST_ROW, columnOf('Days Left'));
  return {
    name: 'Tracker',
    cells: grid.cells,
    widths: new Map(LC_KEYS.map((name, i) => [i + 1, LC_COLUMNS[name]])),
    heights: new Map([[1, 26], [HEADER_ROW, 42]]),
    isActive: true,
    tabColor: '1F4E79',
    freeze: { row: FIRST_ROW, column: 3 },
    table: {
      name: 'Orders',
      range: `A${HEADER_ROW}:${a1(LAST_ROW + 1, lastColumn)}`,
      style: 'TableStyleMedium2',
      hasTotals: true,
      columns: TABLE_COLUMNS,
    },
    conditions: [
      {
        range: `${left}:${a1(LAST_ROW, columnOf('Days Left'))}`,
        when: { formula: `AND(ISNUMBER(${left}),${left}<=3)`, look: { color: 'C00000', fill: 'FFD9D9', bold: true } },
      },
      {
        range: `A${FIRST_ROW}:${a1(LAST_ROW, lastColumn)}`,
        when: { formula: `$${columnLetters(columnOf('Status'))}${FIRST_ROW}="Cancelled"`, look: { color: '999999' } },
      },
    ],
    comments: [
      { row: FIRST_ROW + 14, column: columnOf('L/C Expiry'), author: 'Ivy Sun', text: 'Place of expiry is our counter, not theirs.' },
      { row: FIRST_ROW + 25, column: columnOf('Latest Shipment Date'), author: 'Leo Ma', text: 'No "on or about" in 44C.' },
    ],
    print: { area: `A1:${a1(LAST_ROW + 1, lastColumn)}`, titleRows: `$${HEADER_ROW}:$${HEADER_ROW}`, landscape: true, paper: 8 },
  };
} // prettier-ignore

const columnOf = (name: LcColumn): number => LC_KEYS.indexOf(name) + 1;

function fill(grid: Grid, row: number, cells: LcRow): void {
  LC_KEYS.forEach((name, i) => {
    const formula = LC_FORMULAS[name];
    const value = formula ? computed(name, cells) : (cells[name] ?? null);
    if (formula) cells[name] = value;
    grid.set(row, i + 1, value, lookOf(name, value), formula);
  });
}

/** What the formulas of the table give on 18 May. */
function computed(name: LcColumn, cells: LcRow): CellContent {
  const number = (key: LcColumn): number | undefined => (typeof cells[key] === 'number' ? cells[key] : undefined);
  if (name === 'Present By') {
    const shipped = number('B/L Date');
    const expiry = number('L/C Expiry');
    if (shipped === undefined || expiry === undefined) return '';
    return Math.min(shipped + (number('Presentation Period') ?? 21), expiry);
  }
  const by = number('Present By');
  return by === undefined || (cells['Docs Presented'] ?? null) !== null ? '' : by - TODAY;
}

/** Lines are drawn by hand, for the phones and programs that do not know table styles. */
function lookOf(name: LcColumn, value: CellContent): Style {
  const lined: Style = { border: 'thin' };
  if (name === 'Amount') return { ...lined, format: '#,##0.00' };
  if (name === 'Days Left' || name === 'Presentation Period') return { ...lined, horizontal: 'center' };
  if (typeof value !== 'number') return lined;
  return { ...lined, format: name.endsWith('Cut-off') ? 'dd-mmm-yy hh:mm' : DATE, horizontal: 'center' };
}

function totals(grid: Grid, rows: readonly LcRow[]): void {
  const bold: Style = { bold: true };
  const sum = rows.reduce((total, row) => total + (row.Amount as number), 0);
  grid.set(LAST_ROW + 1, 1, 'Total', bold);
  grid.set(LAST_ROW + 1, columnOf('Customer'), rows.length, bold, 'SUBTOTAL(103,Orders[Customer])');
  grid.set(LAST_ROW + 1, columnOf('Amount'), sum, { bold: true, format: '#,##0.00' }, 'SUBTOTAL(109,Orders[Amount])');
}

function banksSheet(): SheetSpec {
  const grid = new Grid();
  ['Issuing Bank', 'Country', 'Customer', 'Remarks'].forEach((text, i) => grid.set(1, i + 1, text, { bold: true, fill: 'DDEBF7' }));
  BUYERS.filter((b) => b.bank !== undefined).forEach((b, i) =>
    [b.bank!, b.country, b.name, BANK_NOTES[b.bank!] ?? null].forEach((value, j) => grid.set(2 + i, j + 1, value)),
  );
  return { name: 'Banks', cells: grid.cells, widths: new Map([[1, 24], [2, 14], [3, 26], [4, 50]]) };
} // prettier-ignore

const BANK_NOTES: Readonly<Record<string, string>> = {
  'First Corniche Bank': 'Closed Friday and Saturday',
  'Padma Merchant Bank': 'Closed Friday and Saturday; finds a discrepancy every time',
};

function checklistSheet(): SheetSpec {
  const grid = new Grid();
  grid.set(1, 1, 'Before presenting', { bold: true, size: 13 });
  CHECKS.forEach((text, i) => grid.set(2 + i, 1, `${i + 1}. ${text}`));
  return { name: 'Checklist', cells: grid.cells, widths: new Map([[1, 90]]) };
}

const CHECKS = [
  'Invoice: currency and amount as in 32B, goods exactly as in 45A',
  'Full set of originals of the bill of lading, signed, on board date not after 44C',
  'Insurance policy: dated not after the bill of lading, at least 110 % of the CIF value',
  'Certificate of origin: consignee as on the bill of lading',
  'Draft: drawn on the bank named in 42A, amount in words',
  'All within the period of field 48 and before 31D',
] as const;
