import { MAX_ROW } from '../book/address';
import type { Sheet } from '../book/model';
import type { RowBlock } from './filling';
import { isOfLine, type TemplateCell } from './template-cells';
import { MergeBeyondRows, RowsAcrossTable, TooManyRows } from './template-errors';

/**
 * The blocks of rows that stand once for each goods line: rows with `{{line.…}}` that follow one another are one item.
 * Without lines a block stays, once. MergeBeyondRows, RowsAcrossTable, TooManyRows.
 */
export function goodsRows(template: Sheet, cells: readonly TemplateCell[], lines: number): RowBlock[] {
  const blocks: { from: number; to: number; times: number }[] = [];
  for (const row of new Set(cells.filter(isOfLine).map((cell) => cell.row))) {
    const last = blocks[blocks.length - 1];
    if (last?.to === row - 1) last.to = row;
    else blocks.push({ from: row, to: row, times: Math.max(1, lines) });
  }
  for (const block of blocks) {
    checkMerges(template, block);
    checkTables(template, block);
  }
  const added = blocks.reduce((sum, { from, to, times }) => sum + (times - 1) * (to - from + 1), 0);
  if (template.rows.length + added > MAX_ROW) throw new TooManyRows(template.name, lines);
  return blocks;
}

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
