import { useCallback, useRef, useState, type UIEvent } from 'react';
import { useSize } from './use-size';

/** Rows of one height in a box that scrolls, of which only those in sight are drawn. */
export interface RowsInSight<E extends HTMLElement> {
  /** The first that is drawn, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** For the box that scrolls: its `ref`, and what it tells when it does. */
  readonly attach: (element: E | null) => (() => void) | undefined;
  readonly onScroll: (event: UIEvent<E>) => void;
  readonly width: number;
  readonly height: number;
  /** Brings a row into sight. */
  readonly show: (row: number) => void;
  /** The box; for what happens, not for drawing. */
  readonly element: () => E | null;
}

/** Drawn beyond the edges, so that the next row is there before it is seen. */
const BEYOND = 2;

/** `head`: what stands above the first row and stays in sight, in pixels. */
export function useRows<E extends HTMLElement>(count: number, height: number, head = 0): RowsInSight<E> {
  const [size, measured] = useSize<E>();
  const [top, setTop] = useState(0);
  const current = useRef<E>(null);
  const attach = useCallback(
    (each: E | null) => {
      current.current = each;
      return measured(each);
    },
    [measured],
  );
  // By whole rows: the page draws again when another row comes into sight, not with every pixel.
  const onScroll = useCallback(
    ({ currentTarget }: UIEvent<E>) => setTop(Math.floor(currentTarget.scrollTop / height)),
    [height],
  );
  const element = useCallback(() => current.current, []);
  const show = useCallback(
    (row: number) => {
      const box = current.current;
      if (!box) return;
      const room = (box.clientHeight || size.height) - head;
      const at = row * height;
      if (at < box.scrollTop) box.scrollTop = at;
      else if (at + height > box.scrollTop + room) box.scrollTop = at + height - room;
      setTop(Math.floor(box.scrollTop / height));
    },
    [height, head, size.height],
  );
  const from = Math.max(0, Math.min(top, count - 1) - BEYOND);
  const to = Math.min(count, Math.max(0, top) + Math.ceil((size.height - head) / height) + BEYOND);
  return { from, to, attach, onScroll, width: size.width, height: size.height, show, element };
}
