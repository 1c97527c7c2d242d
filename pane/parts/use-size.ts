import { useCallback, useState } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How much room an element has, as it changes; that of the window where nobody can tell. Give the second to the element as `ref`. */
export function useSize<E extends HTMLElement>(): readonly [
  Size,
  (element: E | null) => (() => void) | undefined,
] {
  const [size, setSize] = useState<Size>(windowSize);
  const ref = useCallback((element: E | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      // Not laid out, or hidden: what it had before says more.
      if (width === 0 || height === 0) return;
      setSize((known) => (known.width === width && known.height === height ? known : { width, height }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return [size, ref];
}

const windowSize = (): Size => ({ width: window.innerWidth, height: window.innerHeight });
