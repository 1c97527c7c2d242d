import { useEffect, useState, type RefObject } from 'react';

/** Whether an element is at least so many CSS pixels wide; false where nobody can tell. */
export function useIsWide(of: RefObject<HTMLElement | null>, width: number): boolean {
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    const element = of.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => setWide(entry!.contentRect.width >= width));
    observer.observe(element);
    return () => observer.disconnect();
  }, [of, width]);
  return isWide;
}
