import { useEffect, useRef, useState } from 'react';
import type { RowsInSight } from '../use-rows';

/** The keyboard in rows of which only those in sight are drawn, each marked `data-row` with its place. */
export interface RowFocus {
  /** The row that Tab stops at. */
  readonly active: number;
  readonly setActive: (at: number) => void;
  /** Stands on a row, wherever it is. */
  readonly moveTo: (at: number) => void;
}

export function useRowFocus<E extends HTMLElement>(
  { element, show }: Pick<RowsInSight<E>, 'element' | 'show'>,
  total: number,
): RowFocus {
  const [active, setActive] = useState(0);
  const awaited = useRef<number>(undefined);
  const focusNow = (): void => {
    const row = element()?.querySelector<HTMLElement>(`[data-row="${awaited.current}"]`);
    if (!row) return;
    awaited.current = undefined;
    row.focus({ preventScroll: true });
  };
  // A row far below is drawn, and comes from the engine, before the keyboard can stand on it.
  useEffect(() => {
    if (awaited.current !== undefined) focusNow();
  });
  const moveTo = (at: number): void => {
    const next = Math.max(0, Math.min(total - 1, at));
    setActive(next);
    awaited.current = next;
    show(next);
    focusNow();
  };
  return { active, setActive, moveTo };
}
