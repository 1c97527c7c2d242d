import type { Area } from '../../shared/book/model';
import type { PlacedWrite } from '../../shared/live/changes';

/**
 * Which rectangles to write so that every change is in one: few calls, and no cell of the team's in any of them
 * that does not change. Where all columns are ours, a rectangle may reach over cells that stay as they are.
 */
export function blocksOf(
  writes: readonly PlacedWrite[],
  isOurs: (column: number) => boolean,
): { area: Area; writes: readonly PlacedWrite[] }[] {
  const [ours, theirs]: [PlacedWrite[], PlacedWrite[]] = [[], []];
  for (const write of writes) (isOurs(write.column) ? ours : theirs).push(write);
  return [...bands(ours, isOurs), ...runs(theirs)];
}

/** Ours: what lies side by side is written together, over up to so many cells that do not change. */
function bands(writes: readonly PlacedWrite[], isOurs: (column: number) => boolean): Block[] {
  const groups = new Map<number, PlacedWrite[]>();
  for (const write of writes) {
    let first = write.column;
    while (first > 1 && isOurs(first - 1)) first--;
    const group = groups.get(first);
    if (group) group.push(write);
    else groups.set(first, [write]);
  }
  return [...groups.values()].flatMap((group) => {
    const sorted = group.sort((a, b) => a.row - b.row || a.column - b.column);
    const [left, right] = extent(sorted.map(({ column }) => column));
    const found: Block[] = [];
    for (const write of sorted) {
      const last = found[found.length - 1];
      const gap = last ? (write.row - last.area.bottom - 1) * (right - left + 1) : Infinity;
      if (last && gap <= CHEAPER_THAN_A_CALL) {
        last.area.bottom = write.row;
        last.writes.push(write);
      } else found.push({ area: { top: write.row, bottom: write.row, left, right }, writes: [write] });
    }
    return found;
  });
}

/** Cells that cost about as much as another call. */
const CHEAPER_THAN_A_CALL = 2000;

/** Theirs: neighbours in a row, and such rows below each other. */
function runs(writes: readonly PlacedWrite[]): Block[] {
  const inRows: Block[] = [];
  for (const write of [...writes].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = inRows[inRows.length - 1];
    if (last && last.area.top === write.row && last.area.right === write.column - 1) {
      last.area.right = write.column;
      last.writes.push(write);
    } else
      inRows.push({
        area: { top: write.row, bottom: write.row, left: write.column, right: write.column },
        writes: [write],
      });
  }
  const open = new Map<string, Block>();
  const found: Block[] = [];
  for (const block of inRows) {
    const key = `${block.area.left},${block.area.right}`;
    const above = open.get(key);
    if (above && above.area.bottom === block.area.top - 1) {
      above.area.bottom = block.area.bottom;
      above.writes.push(...block.writes);
    } else {
      open.set(key, block);
      found.push(block);
    }
  }
  return found;
}

interface Block {
  area: { top: number; left: number; bottom: number; right: number };
  writes: PlacedWrite[];
}

function extent(numbers: readonly number[]): [number, number] {
  return numbers.reduce<[number, number]>(
    ([least, most], n) => [Math.min(least, n), Math.max(most, n)],
    [Infinity, -Infinity],
  );
}
