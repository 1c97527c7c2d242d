/**
 * The value below which a share (0 to 1) of figures lies, between two of them in proportion: PERCENTILE.INC of a
 * spreadsheet. `sorted`: from the least. Undefined of none.
 */
export function percentileInc(sorted: readonly number[], share: number): number | undefined {
  if (sorted.length === 0) return undefined;
  const at = (sorted.length - 1) * share;
  const low = Math.floor(at);
  const [below, above] = [sorted[low]!, sorted[Math.min(low + 1, sorted.length - 1)]!];
  // Exact where both are the same, and free of the dust of binary fractions.
  return below === above ? below : Number((below + (above - below) * (at - low)).toFixed(9));
}
