import { MAX_ROW } from '../book/address';
import type { Sheet } from '../book/model';
import type { RowBlock } from './filling';
import { isOfLine, type TemplateCell } from './template-cells';
import { MergeBeyondRows, RowsAcrossTable, TooManyGoodsBlocks, TooManyRows } from './template-errors';

/**
 * The blocks of rows that stand once for each goods line: rows with `{{line.…}}` that follow one another are one item.
 * Without lines a block stays, once. MergeBeyondRows, RowsAcrossTable, TooManyGoodsBlocks, TooManyRows.
 */
export function goodsRows(template: Sheet, cells: readonly TemplateCell[], lines: number): RowBlock[] {
  const blocks: { from: number; to: number; times: number }[] = [];
  for (const row of new Set(cells.filter(isOfLine).map((cell) => cell.row))) {
    const last = blocks[blocks.length - 1];
    if (last?.to === row - 1) last.to = row;
    else blocks.push({ from: row, to: row, times: Math.max(1, lines) });
  }
  if (blocks.length > MOST_BLOCKS) throw new TooManyGoodsBlocks(template.name, blocks.length);
  for (const block of blocks) {
    checkMerges(template, block);
    checkTables(template, block);
  }
  const added = blocks.reduce((sum, { from, to, times }) => sum + (times - 1) * (to - from + 1), 0);
  const filled = cells.filter(isOfLine).length * Math.max(1, lines);
  if (template.rows.length + added > MAX_ROW || filled > MOST_CELLS)
    throw new TooManyRows(template.name, lines);
  return blocks;
}

/** Moving rows takes a step for each block, and a paper of more cells is none that anybody prints. */
const MOST_BLOCKS = 100;
const MOST_CELLS = 2_000_000;

function checkMerges({ name, merges }: Sheet, { from, to }: RowBlock): void {
  const torn = merges.find(({ top, bottom }) => top <= to && bottom >= from && (top < from || bottom > to));
  if (torn) throw new MergeBeyondRows(name, torn, [from, to]);
}

function checkTables({ name, tables }: Sheet, { from, to }: RowBlock): void {
  const torn = tables.find(({ area, headerRows, totalsRows }) => {
    if (area.top > to || area.bottom < from) return false;
    return from < area.top + headerRows || to > area.bottom - totalsRows;
  });
  if (torn) throw new RowsAcrossTable(name, torn.name, [from, to]);
}
