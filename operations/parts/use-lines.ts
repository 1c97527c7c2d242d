import { useCallback, useMemo, useRef, useState, type UIEvent } from 'react';
import { useSize } from '../../pane/parts/use-size';

/** Lines of several heights in a box that scrolls, of which only those in sight are drawn. */
export interface LinesInSight<E extends HTMLElement> {
  /** The first that is drawn, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Where each line begins, and after the last one where it ends, in pixels. */
  readonly tops: readonly number[];
  /** For the box that scrolls. */
  readonly attach: (element: E | null) => (() => void) | undefined;
  readonly onScroll: (event: UIEvent<E>) => void;
  readonly element: () => E | null;
  /** Brings a line into sight. */
  readonly show: (line: number) => void;
}

/** Drawn beyond the edges (px), so that the next line is there before it is seen. */
const BEYOND = 240;
/** Drawn again when it has been scrolled so far (px), not with every pixel. */
const STEP = 80;

/** `head`: what stands above the first line and stays in sight (px). */
export function useLines<E extends HTMLElement>(heights: readonly number[], head: number): LinesInSight<E> {
  const [size, measured] = useSize<E>();
  const [scrolled, setScrolled] = useState(0);
  const box = useRef<E>(null);
  const tops = useMemo(() => {
    const all = [0];
    for (const height of heights) all.push(all.at(-1)! + height);
    return all;
  }, [heights]);
  const attach = useCallback(
    (element: E | null) => {
      box.current = element;
      return measured(element);
    },
    [measured],
  );
  const onScroll = useCallback(
    ({ currentTarget }: UIEvent<E>) => setScrolled(Math.floor(currentTarget.scrollTop / STEP) * STEP),
    [],
  );
  const element = useCallback(() => box.current, []);
  const show = useCallback(
    (line: number) => {
      const scroller = box.current;
      if (!scroller) return;
      const room = (scroller.clientHeight || size.height) - head;
      const [top, bottom] = [tops[line] ?? 0, tops[line + 1] ?? 0];
      if (top < scroller.scrollTop) scroller.scrollTop = top;
      else if (bottom > scroller.scrollTop + room) scroller.scrollTop = bottom - room;
      setScrolled(Math.floor(scroller.scrollTop / STEP) * STEP);
    },
    [tops, head, size.height],
  );
  const end = tops.at(-1)!;
  // Fewer lines than before: the box has scrolled back by itself.
  const top = Math.min(scrolled, Math.max(0, end - size.height));
  const from = Math.max(0, firstBelow(tops, top - BEYOND) - 1);
  const to = Math.min(heights.length, firstBelow(tops, top + STEP + size.height + BEYOND));
  return { from, to, tops, attach, onScroll, element, show };
}

/** The first line that begins below so many pixels; by halves, for there may be thousands. */
function firstBelow(tops: readonly number[], pixels: number): number {
  let [low, high] = [0, tops.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tops[middle]! > pixels) high = middle;
    else low = middle + 1;
  }
  return low;
}
