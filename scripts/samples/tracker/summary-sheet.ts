import type { Chart } from '../ooxml/chart';
import { Grid } from '../ooxml/grid';
import type { SheetSpec } from '../ooxml/sheet';
import type { Style } from '../ooxml/style';
import { COMPANY } from './companies';
import { logo } from './logo';
import type { MonthSheet } from './month-sheet';
import type { RowCells } from './row';

const HEAD: Style = { bold: true, border: 'thin', fill: '1F4E79', color: 'FFFFFF', horizontal: 'center' };
const BODY: Style = { border: 'thin', horizontal: 'center' };
const MONEY: Style = { ...BODY, horizontal: 'right', format: '#,##0.00' };
const PEOPLE = ['王丽', '张帆', '何静'] as const;

/** The sheet that the manager looks at: figures and charts over all months, no orders. */
export function summarySheet(months: readonly MonthSheet[]): SheetSpec {
  const grid = new Grid();
  grid.set(2, 4, `${COMPANY} · 2026年出货汇总`, { bold: true, size: 18, color: '1F3864' });
  grid.set(3, 4, '截至2026年5月18日，单位：票 / USD', { size: 9, color: '7F7F7F' });
  const firstMonth = byMonth(grid, months);
  const firstPerson = byPerson(grid, months, firstMonth + months.length + 4);
  return {
    name: '汇总',
    cells: grid.cells,
    widths: new Map([[1, 2], [2, 14], [3, 10], [4, 12], [5, 12], [6, 12], [7, 16]]),
    heights: new Map([[1, 8], [2, 34]]),
    merges: ['D2:J2'],
    tabColor: '1F4E79',
    hideGridLines: true,
    pictures: [{ name: '标识', png: logo(), row: 2, column: 2, width: 64, height: 64 }],
    charts: [
      { chart: monthsChart(months, firstMonth), fromRow: 5, fromColumn: 9, toRow: 20, toColumn: 17 },
      { chart: peopleChart(months, firstPerson), fromRow: 21, fromColumn: 9, toRow: 36, toColumn: 17 },
    ],
    print: { area: 'A1:Q37', landscape: true },
  };
} // prettier-ignore

function byMonth(grid: Grid, months: readonly MonthSheet[]): number {
  const header = 6;
  ['月份', '票数', '已开船', '未开船', '已取消', '金额(USD)'].forEach((text, i) => grid.set(header, 2 + i, text, HEAD));
  months.forEach(({ month, firstRow, lastRow, columnOf, rows }, i) => {
    const row = header + 1 + i;
    const range = (key: Parameters<typeof columnOf>[0]): string =>
      `'${month}月'!$${columnOf(key)}$${firstRow}:$${columnOf(key)}$${lastRow}`;
    const cancelled = count(rows, (cells) => cells.status === '取消');
    grid.set(row, 2, `${month}月`, BODY);
    grid.set(row, 3, rows.length, BODY, `COUNTA(${range('order')})`);
    grid.set(row, 4, sailed(rows), BODY, `COUNTA(${range('atd')})`);
    grid.set(row, 5, rows.length - sailed(rows) - cancelled, BODY, `C${row}-D${row}-F${row}`);
    grid.set(row, 6, cancelled, BODY, `COUNTIF(${range('status')},"取消")`);
    grid.set(row, 7, amount(rows), MONEY, `SUM(${range('amount')})`);
  });
  const last = header + months.length;
  const all = months.flatMap((m) => m.rows);
  const cancelled = count(all, (cells) => cells.status === '取消');
  const sums = [all.length, sailed(all), all.length - sailed(all) - cancelled, cancelled, amount(all)];
  grid.set(last + 1, 2, '合计', { ...BODY, bold: true });
  sums.forEach((sum, i) => {
    const letter = 'CDEFG'[i]!;
    const style = { ...(i === 4 ? MONEY : BODY), bold: true };
    grid.set(last + 1, 3 + i, sum, style, `SUM(${letter}${header + 1}:${letter}${last})`);
  });
  return header + 1;
}

function byPerson(grid: Grid, months: readonly MonthSheet[], header: number): number {
  ['业务员', ...months.map((m) => `${m.month}月`), '合计'].forEach((text, i) => grid.set(header, 2 + i, text, HEAD));
  PEOPLE.forEach((name, i) => {
    const row = header + 1 + i;
    grid.set(row, 2, name, BODY);
    months.forEach((m, j) => {
      const column = m.columnOf('sales');
      const range = `'${m.month}月'!$${column}$${m.firstRow}:$${column}$${m.lastRow}`;
      grid.set(row, 3 + j, ofPerson(m.rows, name), BODY, `COUNTIF(${range},"*${name}*")`);
    });
    const total = months.reduce((sum, m) => sum + ofPerson(m.rows, name), 0);
    grid.set(row, 3 + months.length, total, { ...BODY, bold: true }, `SUM(C${row}:F${row})`);
  });
  grid.set(header + PEOPLE.length + 2, 2, '写 Lily 的没有算进王丽，业务员请统一写中文名。', {
    italic: true,
    color: 'C00000',
  });
  return header + 1;
}

function monthsChart(months: readonly MonthSheet[], firstRow: number): Chart {
  const lastRow = firstRow + months.length - 1;
  const categories = months.map((m) => `${m.month}月`);
  const series = (letter: string, name: string, values: number[], color: string): Chart['series'][number] => ({
    nameAt: `汇总!$${letter}$${firstRow - 1}`,
    name,
    categoriesAt: `汇总!$B$${firstRow}:$B$${lastRow}`,
    categories,
    valuesAt: `汇总!$${letter}$${firstRow}:$${letter}$${lastRow}`,
    values,
    color,
  });
  return {
    kind: 'columns',
    title: '每月票数与已开船',
    series: [
      series('C', '票数', months.map((m) => m.rows.length), '9DC3E6'),
      series('D', '已开船', months.map((m) => sailed(m.rows)), '1F4E79'),
    ],
  };
} // prettier-ignore

function peopleChart(months: readonly MonthSheet[], firstRow: number): Chart {
  return {
    kind: 'pie',
    title: '业务员票数',
    series: [
      {
        nameAt: `汇总!$G$${firstRow - 1}`,
        name: '合计',
        categoriesAt: `汇总!$B$${firstRow}:$B$${firstRow + PEOPLE.length - 1}`,
        categories: PEOPLE,
        valuesAt: `汇总!$G$${firstRow}:$G$${firstRow + PEOPLE.length - 1}`,
        values: PEOPLE.map((name) => months.reduce((sum, m) => sum + ofPerson(m.rows, name), 0)),
        color: '1F4E79',
      },
    ],
  };
}

const count = (rows: readonly RowCells[], test: (cells: RowCells) => boolean): number => rows.filter(test).length;
const sailed = (rows: readonly RowCells[]): number => count(rows, (cells) => (cells.atd ?? null) !== null);
const ofPerson = (rows: readonly RowCells[], name: string): number =>
  count(rows, (cells) => String(cells.sales).includes(name));
const amount = (rows: readonly RowCells[]): number =>
  Math.round(rows.reduce((sum, cells) => sum + (cells.amount as number), 0) * 100) / 100;
