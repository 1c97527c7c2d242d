import { heightOf, RowGrowth, type RepeatedRows } from './row-growth';

/**
 * The heights to be given to the rows that a repeated block adds, in runs of the same height: `heights` of the rows of the
 * block, in any unit; undefined for one that keeps what it has.
 */
export function copiedHeights(
  block: RepeatedRows,
  heights: readonly (number | undefined)[],
): { from: number; to: number; height: number }[] {
  const runs: { from: number; to: number; height: number }[] = [];
  const { added } = new RowGrowth([block]);
  for (let row = block.to + 1; row <= block.to + added; row++) {
    const height = heights[(row - block.from) % heightOf(block)];
    const last = runs[runs.length - 1];
    if (height === undefined) continue;
    if (last?.to === row - 1 && last.height === height) last.to = row;
    else runs.push({ from: row, to: row, height });
  }
  return runs;
}
