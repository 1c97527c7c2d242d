import { useCallback, useEffect, useRef } from 'react';
import type { Scale } from './scale';

interface Shown {
  readonly scale: Scale;
  /** What the names at the left take, in pixels. */
  readonly names: number;
  /** A serial day; undefined until the rows have come. */
  readonly today: number | undefined;
  readonly element: () => HTMLElement | null;
}

/** Scrolls a chart over days to today, by itself as often as `seen` (what is shown, and how large) changes. */
export function useToday({ scale, names, today, element }: Shown, seen: string): () => void {
  const toToday = useCallback(() => {
    const box = element();
    if (!box || today === undefined) return;
    // A third of what is seen is past.
    box.scrollLeft = Math.max(0, scale.x(today) - (box.clientWidth - names) / 3);
  }, [element, today, scale, names]);
  const stood = useRef('');
  useEffect(() => {
    if (today === undefined || stood.current === seen) return;
    stood.current = seen;
    toToday();
  });
  return toToday;
}
