import { useEffect, useRef, useState, type RefObject } from 'react';
import type { DeskViewPart } from '../../../shared/features/desks/view';
import { Card } from './Card';
import { useDeskStyles } from './styles';

/** What a card needs beside another, in pixels, and the most columns of them. */
const CARD = 500;
const MOST_COLUMNS = 3;

/**
 * The cards in as many columns as there is room for. Each keeps its column whatever becomes of the others, so that an
 * answer moves only what stands below it.
 */
export function Cards({ parts }: { readonly parts: readonly DeskViewPart[] }) {
  const styles = useDeskStyles();
  const page = useRef<HTMLDivElement>(null);
  const count = useColumns(page);
  const card = (part: DeskViewPart) => (
    <Card key={`${part.room} ${part.section} ${parts.indexOf(part)}`} part={part} />
  );
  const others = parts.filter(({ isWide }) => !isWide);
  return (
    <div ref={page} className={styles.column}>
      {parts.filter(({ isWide }) => isWide).map(card)}
      <div className={styles.columns}>
        {Array.from({ length: count }, (_, column) => (
          <div key={column} className={styles.column}>
            {others.filter((_part, at) => at % count === column).map(card)}
          </div>
        ))}
      </div>
    </div>
  );
}

function useColumns(page: RefObject<HTMLElement | null>): number {
  const [count, setCount] = useState(1);
  useEffect(() => {
    const element = page.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() =>
      setCount(Math.max(1, Math.min(MOST_COLUMNS, Math.floor(element.clientWidth / CARD)))),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [page]);
  return count;
}
