import type { KeyboardEvent } from 'react';

/** What the keys of a chart over days reach. */
interface Reached {
  /** The row with the keyboard, how many there are, and how many more are in sight. */
  readonly at: number;
  readonly total: number;
  readonly inSight: number;
  readonly moveTo: (at: number) => void;
  /** The box that scrolls, and what the names at the left take of it, in pixels. */
  readonly box: HTMLElement | null;
  readonly names: number;
  readonly toToday: () => void;
  readonly open: () => void;
}

/** Up and down go from row to row, left and right over the days; `t` is today, `o` opens what the row is about. */
export function doChartKey(event: KeyboardEvent, reached: Reached): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { at, total, inSight, moveTo, box, names, toToday, open } = reached;
  const scroll = (by: number) => () => box?.scrollBy?.({ left: by * (box.clientWidth - names) * 0.5 });
  const page = Math.max(1, inSight - 6);
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => moveTo(at + 1),
    ArrowUp: () => moveTo(at - 1),
    PageDown: () => moveTo(at + page),
    PageUp: () => moveTo(at - page),
    Home: () => moveTo(0),
    End: () => moveTo(total),
    ArrowRight: scroll(1),
    ArrowLeft: scroll(-1),
    t: toToday,
    o: open,
  };
  const key = keys[event.key];
  if (!key) return;
  event.preventDefault();
  key();
}
