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
  // Whole ones before it, as far as there is room for them; its own beginning matters more than its end.
  let first = at;
  while (first > frozen && start - (endOf(first - 2) - head) <= size * before) first--;
  const begin = endOf(first - 1) - head;
  return Math.max(0, end - begin <= size ? begin : start);
}
