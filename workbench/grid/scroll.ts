/** Rows or columns: where each ends in pixels, how many of them are frozen, and which one is wanted. */
interface Line {
  readonly ends: ArrayLike<number>;
  readonly frozen: number;
  readonly at: number;
}

/** How far to scroll (pixels) for the wanted one to be in sight whole; as far as now where it is already. */
export function scrolled(
  { ends, frozen, at }: Line,
  { from, size }: { readonly from: number; readonly size: number },
  before: number,
): number {
  if (at < frozen) return from;
  const endOf = (index: number): number => (index < 0 ? 0 : (ends[index] ?? ends[ends.length - 1] ?? 0));
  const head = endOf(frozen - 1);
  const [start, end] = [endOf(at - 1) - head, endOf(at) - head];
  if (start >= from && end <= from + size) return from;
  // Never so far back that the end of it is out of sight, and the beginning matters more than the end.
  return Math.max(0, Math.min(start, Math.max(start - size * before, end - size)));
}
