import type { CellWrite, NewSheet } from '../../book/patch';
import type { CellStyle, SheetLook, StyledArea } from '../../book/sheet-look';
import type { Lang } from '../../lang';
import { linesHeight, linesOf } from '../../book/text-height';
import { headerCell, type Block, type BlockKey } from './block';
import { blocksOf } from './blocks';
import { chartsOf } from './charts';
import { CURRENCIES, type DashboardContent } from './content';
import { layoutOf, WIDTHS, type Layout } from './layout';
import { DASHBOARD_TITLE } from './names';
import { asOfText, writeOf } from './update';
import { SHEET_WORDS } from './sheet-words';

const [INK, MUTED] = ['1F2937', '6B7280'];
const [TITLE_SIZE, BLOCK_SIZE, SIZE, SMALL] = [16, 12, 10, 9];
/** Of a row, in points. */
const ROW = 17;

/** The dashboard as a book gets it: blocks and charts from top to bottom, narrow enough for a phone. */
export function dashboardSheet(content: DashboardContent, lang: Lang): NewSheet {
  const blocks = blocksOf(content, lang);
  const layout = layoutOf(blocks);
  const rows: (CellWrite | null)[][] = [];
  const put = (row: number, column: number, write: CellWrite): void => {
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1]!;
    while (cells.length < column) cells.push(null);
    cells[column - 1] = write;
  };
  put(1, 1, { as: 'text', value: SHEET_WORDS.title[lang] });
  put(2, 1, { as: 'text', value: asOfText(content, lang) });
  for (const block of blocks) {
    const top = layout.titles.get(block.key)!;
    put(top, 1, { as: 'text', value: block.title });
    block.headers.forEach((header, at) => {
      const cell = headerCell(header);
      if (cell !== null) put(top + 1, at + 1, writeOf(cell));
    });
    block.rows.forEach((cells, r) =>
      cells.forEach((cell, c) => cell !== null && put(top + 2 + r, c + 1, writeOf(cell))),
    );
  }
  put(layout.end, 1, { as: 'text', value: SHEET_WORDS.foot[lang] });
  const charts = blocks.flatMap(({ key }) =>
    chartsOf(key, { row: layout.titles.get(key)!, column: 1 }, lang).map((chart) => ({
      ...chart,
      place: layout.charts.get(chart.name)!,
    })),
  );
  return {
    name: DASHBOARD_TITLE[lang],
    rows,
    columns: WIDTHS.map((width) => ({ width })),
    look: lookOf(content, blocks, layout, lang),
    charts,
  };
}

function lookOf(content: DashboardContent, blocks: readonly Block[], layout: Layout, lang: Lang): SheetLook {
  const right = WIDTHS.length;
  const heights: Record<number, number> = { 1: 26 };
  const styles: StyledArea[] = [];
  const style = (top: number, left: number, bottom: number, to: number, look: CellStyle): void => {
    styles.push({ area: { top, left, bottom, right: to }, style: look });
  };
  style(1, 1, layout.end, right, { size: SIZE, colour: INK, down: 'center' });
  style(1, 1, 1, 1, { bold: true, size: TITLE_SIZE });
  style(2, 1, 2, 1, { size: SMALL, colour: MUTED });
  for (const { key, columns, headers, rows } of blocks) {
    const top = layout.titles.get(key)!;
    const width = columns.length;
    heights[top] = 20;
    style(top, 1, top, 1, { bold: true, size: BLOCK_SIZE });
    style(top + 1, 1, top + 1, width, { size: SMALL, colour: MUTED, bottom: 'thin', wrap: true });
    // Beside a narrow block stands its chart: figures at the right would touch it.
    style(top + 1, 2, top + 1 + rows.length, width, { across: width === 2 ? 'center' : 'right' });
    const texts = headers.map((header, at) => linesOf(String(headerCell(header) ?? ''), WIDTHS[at]!, SMALL));
    heights[top + 1] = Math.max(18, linesHeight(Math.max(...texts), SMALL, lang === 'zh'));
    rows.forEach((_, at) => (heights[top + 2 + at] = ROW));
    FORMATS[key]?.forEach((format, at) => {
      if (format) style(top + 2, at + 1, top + 1 + rows.length, at + 1, { format });
    });
    if (key === 'figures') {
      content.figures.forEach(({ definition: { kind } }, at) => {
        for (const column of [2, 4])
          style(top + 2 + at, column, top + 2 + at, column, { format: kind === 'share' ? '0%' : '0.0' });
      });
      style(top + 2, 1, top + 1 + rows.length, 1, { wrap: true });
      style(top + 2, 2, top + 1 + rows.length, 2, { bold: true });
      rows.forEach(([name], at) => {
        const lines = linesOf(String(name), WIDTHS[0]!, SIZE);
        if (lines > 1) heights[top + 2 + at] = linesHeight(lines, SIZE, lang === 'zh');
      });
    } else style(top + 1 + rows.length, 1, top + 1 + rows.length, width, { bold: true, top: 'thin' });
    // Sums of money are the longest figures.
    if (key === 'ages') style(top + 2, 2, top + 1 + rows.length, width, { size: SMALL });
  }
  style(layout.end, 1, layout.end, right, { size: SMALL, colour: MUTED, wrap: true, down: 'top' });
  const room = WIDTHS.reduce((sum, width) => sum + width, 0);
  heights[layout.end] = linesHeight(linesOf(SHEET_WORDS.foot[lang], room, SMALL), SMALL, lang === 'zh');
  return {
    merges: [{ top: layout.end, left: 1, bottom: layout.end, right }],
    heights,
    styles,
    page: { area: { top: 1, left: 1, bottom: layout.end, right }, orientation: 'portrait' },
  };
}

/** The number formats of a block's columns. Money is told without cents. */
const FORMATS: Readonly<Partial<Record<BlockKey, readonly (string | undefined)[]>>> = {
  months: [undefined, '0%', '0%', '0%', '0'],
  ages: [undefined, ...Array.from({ length: CURRENCIES }, () => '#,##0')],
};
