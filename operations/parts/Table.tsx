import { useCallback, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { useRowFocus } from '../../pane/parts/days/use-row-focus';
import { useIsWide } from '../../pane/parts/use-is-wide';
import { HEAD, useTableStyles } from './table-styles';
import { useLines } from './use-lines';

export interface Column<R> {
  readonly key: string;
  readonly title: string;
  /** Of the grid: `80px`, `minmax(0, 2fr)`. */
  readonly width: string;
  /** Numbers stand at the right. */
  readonly isEnd?: boolean;
  readonly cell: (row: R) => ReactNode;
  /** What the whole cell says where it may be cut off. */
  readonly hint?: (row: R) => string;
  readonly onSort?: () => void;
  readonly sorted?: 'ascending' | 'descending';
}

export type Line<R> =
  | { readonly is: 'row'; readonly key: string; readonly row: R }
  | {
      readonly is: 'group';
      readonly key: string;
      readonly title: ReactNode;
      readonly aside?: ReactNode;
      readonly isFolded: boolean;
    };

interface Props<R> {
  readonly label: string;
  readonly columns: readonly Column<R>[];
  readonly lines: readonly Line<R>[];
  /** What a row says where there is no room for columns. */
  readonly card: (row: R) => ReactNode;
  /** Heights of a row, a card and a group's heading (px). */
  readonly heights: { readonly row: number; readonly card: number; readonly group?: number };
  /** From this width on there are columns (px). */
  readonly wideFrom?: number;
  readonly opened?: string;
  readonly onOpen?: (row: R, key: string) => void;
  readonly onFold?: (key: string) => void;
  /** The most that it takes of the window's height. */
  readonly maxHeight?: string;
}

const PAGE = 8;

/**
 * A table of thousands of lines: only those in sight are drawn. One stop of the Tab key; arrows, Page, Home and End move, Enter
 * and the space bar open a row or fold a group.
 */
export function Table<R>({
  label,
  columns,
  lines,
  card,
  heights,
  wideFrom = 640,
  opened,
  onOpen,
  onFold,
  maxHeight = 'calc(100dvh - 132px)',
}: Props<R>) {
  const styles = useTableStyles();
  const frame = useRef<HTMLDivElement>(null);
  const isWide = useIsWide(frame, wideFrom);
  const head = isWide ? HEAD : 0;
  const { row: rowHeight, card: cardHeight, group: groupHeight = 34 } = heights;
  const tall = useMemo(
    () => lines.map(({ is }) => (is === 'group' ? groupHeight : isWide ? rowHeight : cardHeight)),
    [lines, isWide, rowHeight, cardHeight, groupHeight],
  );
  const { from, to, tops, attach, onScroll, element, show } = useLines<HTMLDivElement>(tall, head);
  const { active, setActive, moveTo } = useRowFocus({ element, show }, lines.length);
  const isGrouped = lines.some(({ is }) => is === 'group');
  const grid = { gridTemplateColumns: columns.map(({ width }) => width).join(' ') };

  const press = (line: Line<R>): void => {
    if (line.is === 'group') onFold?.(line.key);
    else onOpen?.(line.row, line.key);
  };
  const onKey = (event: KeyboardEvent, at: number): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const line = lines[at]!;
    const fold = (isFolded: boolean) => () =>
      line.is === 'group' && line.isFolded !== isFolded && press(line);
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => moveTo(at + 1),
      ArrowUp: () => moveTo(at - 1),
      PageDown: () => moveTo(at + PAGE),
      PageUp: () => moveTo(at - PAGE),
      Home: () => moveTo(0),
      End: () => moveTo(lines.length - 1),
      ArrowRight: fold(false),
      ArrowLeft: fold(true),
      Enter: () => press(line),
      ' ': () => press(line),
    };
    const key = keys[event.key];
    if (!key) return;
    event.preventDefault();
    key();
  };
  // Tab stops at a line that is there, wherever the mouse has scrolled.
  const stop = Math.max(from, Math.min(active, to - 1));
  const drawn = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  return (
    <div ref={frame}>
      <div
        ref={attach}
        className={styles.box}
        style={{ maxHeight, scrollPaddingTop: `${head}px` }}
        role={isGrouped ? 'treegrid' : 'grid'}
        aria-label={label}
        aria-rowcount={lines.length + (isWide ? 1 : 0)}
        aria-colcount={isWide ? columns.length : 1}
        aria-readonly="true"
        onScroll={onScroll}
      >
        {isWide && (
          <div role="row" aria-rowindex={1} className={styles.head} style={grid}>
            {columns.map((column) => (
              <Heading key={column.key} column={column} />
            ))}
          </div>
        )}
        <div role="rowgroup" className={styles.lines} style={{ height: `${tops.at(-1)}px` }}>
          {drawn.map((at) => {
            const line = lines[at]!;
            const isGroup = line.is === 'group';
            const isOpened = !isGroup && line.key === opened;
            const look = isGroup
              ? styles.group
              : mergeClasses(
                  isWide ? styles.row : styles.narrow,
                  onOpen && styles.opens,
                  isOpened && styles.opened,
                );
            return (
              <div
                key={line.key}
                role="row"
                tabIndex={at === stop ? 0 : -1}
                data-row={at}
                aria-rowindex={at + (isWide ? 2 : 1)}
                {...(isGrouped && { 'aria-level': isGroup ? 1 : 2 })}
                {...(isGroup && { 'aria-expanded': !line.isFolded })}
                {...(!isGroup && onOpen && { 'aria-selected': isOpened })}
                className={mergeClasses(styles.line, look)}
                style={{ top: `${tops[at]}px`, height: `${tall[at]}px`, ...(!isGroup && isWide && grid) }}
                onClick={() => press(line)}
                onKeyDown={(event) => onKey(event, at)}
                onFocus={() => setActive(at)}
              >
                {isGroup ? (
                  <div
                    role="gridcell"
                    aria-colspan={isWide ? columns.length : 1}
                    className={styles.groupCell}
                  >
                    <span aria-hidden="true" className={styles.arrow}>
                      {line.isFolded ? '▸' : '▾'}
                    </span>
                    {line.title}
                    {line.aside}
                  </div>
                ) : isWide ? (
                  columns.map(({ key, isEnd, cell, hint }) => (
                    <div
                      key={key}
                      role="gridcell"
                      className={mergeClasses(styles.cell, isEnd && styles.end)}
                      title={hint?.(line.row)}
                    >
                      {cell(line.row)}
                    </div>
                  ))
                ) : (
                  <div role="gridcell" className={styles.narrowCell}>
                    {card(line.row)}
                  </div>
                )}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function Heading<R>({ column: { title, isEnd, onSort, sorted } }: { readonly column: Column<R> }) {
  const styles = useTableStyles();
  return (
    <div role="columnheader" aria-sort={sorted} className={mergeClasses(styles.title, isEnd && styles.end)}>
      {onSort ? (
        <button type="button" className={styles.sort} onClick={onSort}>
          {title}
          <span aria-hidden="true">{sorted ? (sorted === 'ascending' ? ' ▴' : ' ▾') : ''}</span>
        </button>
      ) : (
        title
      )}
    </div>
  );
}

/** Which groups are folded. */
export function useFolds(): readonly [folded: ReadonlySet<string>, toggle: (key: string) => void] {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((key: string) => {
    setFolded((known) => {
      const next = new Set(known);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  }, []);
  return [folded, toggle];
}
