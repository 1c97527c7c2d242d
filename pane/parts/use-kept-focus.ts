import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the keyboard where it was when what it stood on is moved or taken away: back on the same control, else on
 * `fallback`. What a person left with the mouse stays left.
 */
export function useKeptFocus(
  page: RefObject<HTMLElement | null>,
  fallback: RefObject<HTMLElement | null>,
): void {
  const last = useRef<HTMLElement | undefined>(undefined);
  useEffect(() => {
    const element = page.current;
    const onFocus = (event: FocusEvent): void => {
      last.current = event.target as HTMLElement;
    };
    const onPointer = (): void => {
      last.current = undefined;
    };
    element?.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', onPointer);
    return () => {
      element?.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onPointer);
    };
  }, [page]);
  useEffect(() => {
    const was = last.current;
    if (!was || document.activeElement !== document.body) return;
    (was.isConnected && !was.matches(':disabled') ? was : fallback.current)?.focus({ preventScroll: true });
  });
}
