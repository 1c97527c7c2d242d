import { a1, columnLetters } from '../../../shared/book/address';
import { TODAY } from '../days';
import { Grid } from '../ooxml/grid';
import type { CellContent, Comment, SheetSpec } from '../ooxml/sheet';
import type { Style } from '../ooxml/style';
import type { Random } from '../random';
import type { ColumnKey } from './columns';
import { COLUMN_SPECS, COLUMNS, LAYOUTS } from './columns';
import { COMPANY } from './companies';
import type { Order } from './order';
import type { RowCells } from './row';
import { rowOf } from './row';
import type { Story } from './stories';
import { PAINTS, STORIES } from './stories';

/** A monthly sheet with what the summary needs to know of it. */
export interface MonthSheet {
  readonly spec: SheetSpec;
  readonly month: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columnOf: (key: ColumnKey) => string;
  readonly rows: readonly RowCells[];
}

const THIN: Style = { border: 'thin' };
const DATES: readonly ColumnKey[] = ['ordered', 'deposit', 'sample', 'factoryDue', 'inspection', 'booked', 'latestShipment', 'expiry', 'etd', 'atd', 'eta', 'balance', 'docs', 'refund']; // prettier-ignore
const CUTOFFS: readonly ColumnKey[] = ['si', 'vgm', 'cy', 'customs'];
const LEFT: readonly ColumnKey[] = ['customer', 'product', 'vessel', 'remark', 'payment'];
const HEADER_FILLS: Readonly<Record<number, string>> = { 3: 'DDEBF7', 4: 'DDEBF7', 5: '1F4E79', 6: 'E2EFDA' };

/** The sheet of one month: title, header, orders, total, notes below. `today` is the cell's own TODAY(). */
export function monthSheet(month: number, orders: readonly Order[], random: Random): MonthSheet {
  const layout = LAYOUTS[month]!;
  const keys = COLUMNS.filter((key) => !layout.lacks.includes(key));
  const firstColumn = layout.style === 'bilingual' ? 1 : 2;
  const headerRow = layout.style === 'bilingual' ? 2 : 3;
  const firstRow = headerRow + (layout.style === 'grouped' ? 2 : 1);
  const at = new Map(keys.map((key, i) => [key, firstColumn + i]));
  const column = (key: ColumnKey): number => at.get(key)!;
  const lastColumn = firstColumn + keys.length - 1;
  const lastRow = firstRow + orders.length - 1;
  const grid = new Grid();
  const merges: string[] = [];
  const comments: Comment[] = [];
  const hiddenRows = new Set<number>();

  title(grid, month, firstColumn, merges, headerRow);
  header(grid, keys, month, headerRow, column, merges);

  const told = new Set<Story>();
  const rows = orders.map((order, i) => {
    const row = firstRow + i;
    const story = STORIES.find((s) => s.month === month && !told.has(s) && s.fits(order));
    if (story) told.add(story);
    const cells: RowCells = { no: i + 1, ...rowOf(order, month, random), ...story?.cells(order) };
    for (const key of keys) {
      const value = cells[key] ?? null;
      grid.set(row, column(key), value, lookOf(key, value, story));
    }
    if (at.has('left')) daysLeft(grid, row, column('left'), column('etd'), story);
    if (month === 6) lookedUpCountry(grid, row, column('customer'), column('country'), cells);
    paint(grid, row, story, column, at);
    if (story?.note) comments.push({ row, column: column(story.note.at), author: story.note.by, text: story.note.text });
    if (story?.row === 'cancelled and hidden') hiddenRows.add(row);
    return cells;
  });
  totals(grid, lastRow + 1, firstRow, keys, column, rows);
  notes(grid, lastRow + 3, firstColumn, month, merges);
  if (month === 4) emptyLinedRows(grid, lastRow + 6, lastRow + 80, firstColumn, lastColumn);

  const range = (key: ColumnKey): string => `${a1(firstRow, column(key))}:${a1(lastRow, column(key))}`;
  const spec: SheetSpec = {
    name: `${month}月`,
    cells: grid.cells,
    widths: new Map<number, number>([...(firstColumn === 2 ? [[1, 1.5] as const] : []), ...keys.map((key) => [column(key), COLUMN_SPECS[key].width] as const)]),
    heights: new Map([[1, 30], [headerRow, layout.style === 'bilingual' ? 46 : 22], ...tallRows(grid)]),
    hiddenColumns: new Set(layout.hidden.map(column)),
    hiddenRows,
    merges,
    tabColor: { 3: 'A6A6A6', 4: '9BC2E6', 5: 'F4B084', 6: 'A9D08E' }[month],
    isActive: month === 5,
    freeze: { row: firstRow, column: column('order') + 1 },
    zoom: 90,
    autoFilter: `${a1(firstRow - 1, firstColumn)}:${a1(lastRow, lastColumn)}`,
    conditions: at.has('left')
      ? [
          {
            range: range('left'),
            when: {
              formula: `AND(ISNUMBER(${a1(firstRow, column('left'))}),${a1(firstRow, column('left'))}>=0,${a1(firstRow, column('left'))}<=5)`,
              look: { color: 'C00000', fill: 'FFD9D9', bold: true },
            },
          },
          { range: range('amount'), when: { bar: '9DC3E6' } },
        ]
      : [],
    choices: [{ range: range('status'), list: '状态名单' }],
    comments,
    print: {
      area: `${a1(1, firstColumn)}:${a1(lastRow + 3, lastColumn)}`,
      titleRows: `$${headerRow}:$${firstRow - 1}`,
      landscape: true,
      paper: 8,
      footer: '&L跟单：陈洁 刘洋&C第 &P 页 共 &N 页&R打印：&D',
    },
    claims: month === 5 ? `A1:${columnLetters(lastColumn + 6)}2000` : undefined,
  };
  return { spec, month, firstRow, lastRow, columnOf: (key) => columnLetters(column(key)), rows };
} // prettier-ignore

/** Rows with more than one line in a cell. */
function tallRows(grid: Grid): [number, number][] {
  return [...grid.cells].flatMap(([row, cells]) => {
    const lines = Math.max(...[...cells.values()].map(({ value }) => String(value).split('\n').length));
    return lines > 1 && row > 3 ? [[row, lines * 14 + 4]] : [];
  });
}

function title(grid: Grid, month: number, firstColumn: number, merges: string[], headerRow: number): void {
  const style: Style = { bold: true, size: 16, horizontal: 'center', color: '1F3864' };
  grid.set(1, firstColumn, `2026年${month}月份出货跟踪表`, style);
  merges.push(`${a1(1, firstColumn)}:${a1(1, firstColumn + 18)}`);
  if (headerRow < 3) return;
  grid.set(2, firstColumn, `${COMPANY}　　制表：孙敏　　更新：2026.5.15　　黄色=要催　绿色=已开船　红色=有问题`, { size: 9, color: '7F7F7F' });
  merges.push(`${a1(2, firstColumn)}:${a1(2, firstColumn + 18)}`);
} // prettier-ignore

function header(grid: Grid, keys: readonly ColumnKey[], month: number, row: number, column: (key: ColumnKey) => number, merges: string[]): void {
  const { headers, style } = LAYOUTS[month]!;
  const look: Style = { bold: true, border: 'thin', horizontal: 'center', wrap: true, fill: HEADER_FILLS[month], color: month === 5 ? 'FFFFFF' : '000000' };
  const label = (key: ColumnKey): string => headers[key] ?? COLUMN_SPECS[key].header;
  if (style !== 'grouped') {
    for (const key of keys) grid.set(row, column(key), style === 'bilingual' ? `${label(key)}\n${COLUMN_SPECS[key].english}` : label(key), look);
    return;
  }
  for (const key of keys) {
    const { group } = COLUMN_SPECS[key];
    grid.set(row, column(key), null, look);
    grid.set(row + 1, column(key), group ? label(key) : null, look);
    if (group) continue;
    grid.set(row, column(key), label(key), look);
    merges.push(`${a1(row, column(key))}:${a1(row + 1, column(key))}`);
  }
  for (const group of new Set(keys.flatMap((key) => COLUMN_SPECS[key].group ?? []))) {
    const members = keys.filter((key) => COLUMN_SPECS[key].group === group);
    grid.set(row, column(members[0]!), group, look);
    merges.push(`${a1(row, column(members[0]!))}:${a1(row, column(members.at(-1)!))}`);
  }
} // prettier-ignore

function lookOf(key: ColumnKey, value: CellContent, story: Story | undefined): Style {
  const format = key === 'amount' ? '#,##0.00' : key === 'quantity' ? '#,##0' : DATES.includes(key) && isDay(value) ? 'yyyy/m/d' : CUTOFFS.includes(key) && typeof value === 'number' ? 'm/d hh:mm' : undefined;
  const lines = typeof value === 'string' && value.includes('\n');
  const cancelled = story?.row?.startsWith('cancelled');
  return {
    ...THIN,
    format,
    wrap: lines || undefined,
    horizontal: LEFT.includes(key) ? 'left' : key === 'amount' || key === 'quantity' ? 'right' : 'center',
    ...(cancelled ? { strike: true, color: '7F7F7F', fill: PAINTS.grey } : {}),
    ...(story?.row === 'on hold' ? { fill: 'FCE4D6' } : {}),
  };
} // prettier-ignore

/** A true date, not 20260503 typed as a number. */
const isDay = (value: CellContent): boolean => typeof value === 'number' && value < 100000;

/** The formula that breaks as soon as somebody writes 改为5.20 into the date. */
function daysLeft(grid: Grid, row: number, left: number, etd: number, story: Story | undefined): void {
  const date = grid.valueAt(row, etd);
  const value = typeof date === 'number' ? date - TODAY : date === null ? '' : { error: '#VALUE!' };
  grid.set(row, left, value, lookOf('left', value, story), `IF(${a1(row, etd)}="","",${a1(row, etd)}-TODAY())`);
}

/** In June somebody had the idea to look countries up; the customer list has no CERRO AZUL yet. */
function lookedUpCountry(grid: Grid, row: number, customer: number, country: number, cells: RowCells): void {
  const isListed = cells.customer !== 'CERRO AZUL SPA';
  const value = isListed ? (cells.country ?? null) : { error: '#N/A' };
  grid.set(row, country, value, { ...THIN, horizontal: 'center' }, `VLOOKUP(${a1(row, customer)},客户资料!$B$3:$H$20,2,FALSE)`);
  cells.country = value;
} // prettier-ignore

function paint(grid: Grid, row: number, story: Story | undefined, column: (key: ColumnKey) => number, at: Map<ColumnKey, number>): void {
  if (grid.valueAt(row, column('atd')) !== null && !story?.row)
    for (const key of ['etd', 'atd'] as const) grid.restyle(row, column(key), { fill: PAINTS.green });
  for (const [key, color] of Object.entries(story?.paint ?? {}) as [ColumnKey, keyof typeof PAINTS][])
    if (at.has(key)) grid.restyle(row, column(key), { fill: PAINTS[color] });
} // prettier-ignore

function totals(grid: Grid, row: number, firstRow: number, keys: readonly ColumnKey[], column: (key: ColumnKey) => number, rows: readonly RowCells[]): void {
  const look: Style = { bold: true, border: 'thin', fill: 'F2F2F2', horizontal: 'center' };
  for (const key of keys) grid.set(row, column(key), null, look);
  grid.set(row, column('no'), '合计', look);
  grid.set(row, column('order'), rows.length, look, `COUNTA(${a1(firstRow, column('order'))}:${a1(row - 1, column('order'))})`);
  for (const key of ['quantity', 'amount'] as const) {
    const sum = rows.reduce((total, cells) => total + (typeof cells[key] === 'number' ? cells[key] : 0), 0);
    const range = `${a1(firstRow, column(key))}:${a1(row - 1, column(key))}`;
    grid.set(row, column(key), Math.round(sum * 100) / 100, { ...look, horizontal: 'right', format: key === 'amount' ? '#,##0.00' : '#,##0' }, `SUM(${range})`);
  }
} // prettier-ignore

function notes(grid: Grid, row: number, firstColumn: number, month: number, merges: string[]): void {
  const text =
    month === 3
      ? '注：3月已全部开船，未收尾款的每周一例会过一遍。'
      : '注：1. 船期有变当天改，旧船期不要删；2. 没有尾款不放单，特殊情况周总批；3. 截单截港以SO为准，货代口头说的不算。';
  grid.set(row, firstColumn, text, { italic: true, color: 'C00000', horizontal: 'left', wrap: true });
  merges.push(`${a1(row, firstColumn)}:${a1(row, firstColumn + 14)}`);
}

/** Lines drawn far below the data, as when borders are pulled down in advance. */
function emptyLinedRows(grid: Grid, from: number, to: number, firstColumn: number, lastColumn: number): void {
  for (let row = from; row <= to; row++)
    for (let column = firstColumn; column <= lastColumn; column++) grid.set(row, column, null, THIN);
}
