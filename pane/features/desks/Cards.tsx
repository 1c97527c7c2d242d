import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { DeskViewPart } from '../../../shared/features/desks/view';
import { Card } from './Card';
import { useDeskStyles } from './styles';

/** What a card needs beside another, in pixels, and the most columns of them. */
const CARD = 500;
const MOST_COLUMNS = 3;

/**
 * The cards in as many columns as there is room for. Each keeps its column whatever becomes of the others and shows
 * when what stands above it has its answer, so that nothing in sight moves.
 */
export function Cards({ parts }: { readonly parts: readonly DeskViewPart[] }) {
  const styles = useDeskStyles();
  const page = useRef<HTMLDivElement>(null);
  const count = useColumns(page);
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const keyOf = (part: DeskViewPart): string => `${part.room} ${part.section} ${parts.indexOf(part)}`;
  const isOpen = (part: DeskViewPart): boolean => !answered.has(keyOf(part));
  const wide = parts.filter(({ isWide }) => isWide);
  const others = parts.filter(({ isWide }) => !isWide);
  /** One under another: each is in sight when nothing above it grows any more. */
  const stack = (column: readonly DeskViewPart[], above: readonly DeskViewPart[] = []) =>
    column.map((part, at) => (
      <Card
        key={keyOf(part)}
        part={part}
        waits={[...above, ...column.slice(0, at)].some(isOpen)}
        onAnswered={() => isOpen(part) && setAnswered((known) => new Set([...known, keyOf(part)]))}
      />
    ));
  return (
    <div ref={page} className={styles.column}>
      {stack(wide)}
      <div className={mergeClasses(styles.columns, wide.some(isOpen) && styles.waits)}>
        {Array.from({ length: count }, (_, column) => (
          <div key={column} className={styles.column}>
            {stack(
              others.filter((_part, at) => at % count === column),
              wide,
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

function useColumns(page: RefObject<HTMLElement | null>): number {
  const [count, setCount] = useState(1);
  // Before anything is painted: cards that change their column move.
  useLayoutEffect(() => {
    const element = page.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const fit = (): void =>
      setCount(Math.max(1, Math.min(MOST_COLUMNS, Math.floor(element.clientWidth / CARD))));
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, [page]);
  return count;
}
