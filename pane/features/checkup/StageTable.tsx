import { useId, useState, type ReactNode } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { StageFigure } from '../../../shared/features/checkup/orders';
import type { StageLine } from '../../../shared/features/checkup/view';
import { FEW } from '../../../shared/trade/share';
import { Section } from '../../parts/Section';
import { useSay } from '../../state/use-pane';
import { nextSorting, SORTED, sortedStages, type SortKey, type Sorting } from './sort';
import { useCheckupStyles } from './styles';
import { useTableStyles } from './table-styles';
import { CHECKUP_WORDS, waitingText } from './words';

interface TableProps {
  readonly stages: readonly StageLine[];
  readonly onOpen: (id: string, figure: StageFigure) => void;
}

const COLUMNS = ['stage', 'n', 'unit', 'median', 'p80', 'p90', 'p95', 'limit', 'waited', 'skipped', 'reopened', 'moved', 'onTime'] as const; // prettier-ignore
type Column = (typeof COLUMNS)[number];

/** Columns of words; all others are figures. */
const WORDS: ReadonlySet<Column> = new Set(['stage', 'unit', 'waited']);
const isSorted = (column: Column): column is Column & SortKey =>
  (SORTED as readonly string[]).includes(column);

/** Every stage with its figures. A row opens the orders of its stage, a figure those that it counts. */
export function StageTable({ stages, onOpen }: TableProps) {
  const styles = useTableStyles();
  const { muted } = useCheckupStyles();
  const say = useSay();
  const [sorting, setSorting] = useState<Sorting>();
  const title = say(CHECKUP_WORDS.stages);
  return (
    <Section level="h2" title={title} aside={stages.length || undefined}>
      <SortPicker sorting={sorting} onSorting={setSorting} />
      {/* Divisions and not a table, because in little room the rows are laid out as lines, and a table would lose its meaning by that. */}
      <div role="table" aria-label={title} className={styles.table}>
        <div role="rowgroup" className={styles.headRows}>
          <div role="row" className={styles.line}>
            {COLUMNS.map((column) => (
              <Heading key={column} column={column} sorting={sorting} onSorting={setSorting} />
            ))}
          </div>
        </div>
        <div role="rowgroup" className={styles.body}>
          {sortedStages(stages, sorting).map((stage) => (
            <Row key={stage.id} stage={stage} onOpen={(figure) => onOpen(stage.id, figure)} />
          ))}
        </div>
      </div>
      <p className={muted}>{say(CHECKUP_WORDS.percentiles)}</p>
    </Section>
  );
}

interface SortProps {
  readonly sorting: Sorting | undefined;
  readonly onSorting: (sorting: Sorting | undefined) => void;
}

function Heading({ column, sorting, onSorting }: SortProps & { readonly column: Column }) {
  const styles = useTableStyles();
  const say = useSay();
  const words = say(CHECKUP_WORDS.columns[column]);
  const isBy = sorting?.by === column;
  const look = mergeClasses(styles.th, !WORDS.has(column) && styles.number);
  if (!isSorted(column))
    return (
      <div role="columnheader" className={look}>
        {words}
      </div>
    );
  return (
    <div
      role="columnheader"
      className={look}
      aria-sort={isBy ? (sorting.isUp ? 'ascending' : 'descending') : 'none'}
    >
      <button
        type="button"
        className={styles.sorts}
        title={say(CHECKUP_WORDS.sortBy(words))}
        onClick={() => onSorting(nextSorting(sorting, column))}
      >
        {words}
        {isBy && <span aria-hidden="true">{sorting.isUp ? ' ▲' : ' ▼'}</span>}
      </button>
    </div>
  );
}

/** Where there are no headings to press. */
function SortPicker({ sorting, onSorting }: SortProps) {
  const styles = useTableStyles();
  const say = useSay();
  const id = useId();
  return (
    <div className={styles.sort}>
      <label htmlFor={id}>{say(CHECKUP_WORDS.sort)}</label>
      <select
        id={id}
        className={styles.picker}
        value={sorting?.by ?? ''}
        onChange={({ target: { value } }) =>
          onSorting(value === '' ? undefined : nextSorting(undefined, value as SortKey))
        }
      >
        <option value="">{say(CHECKUP_WORDS.inOrder)}</option>
        {SORTED.map((key) => (
          <option key={key} value={key}>
            {say(CHECKUP_WORDS.columns[key])}
          </option>
        ))}
      </select>
    </div>
  );
}

function Row({
  stage,
  onOpen,
}: {
  readonly stage: StageLine;
  readonly onOpen: (figure: StageFigure) => void;
}) {
  const styles = useTableStyles();
  const say = useSay();
  const { name, role, n, unit, limit, waiting } = stage;
  const named = `${say(name)} `;
  const { onTime } = stage;
  /** Late more often than not. */
  const isMostlyLate = onTime.n >= FEW && onTime.of * 2 < onTime.n;
  /** A figure that opens the orders that it counts; plain where there are none. */
  const counted = (text: string, count: number, figure: StageFigure, column: Column): ReactNode => {
    if (count === 0) return text === '' || text === '0' ? '' : text;
    const isBad = figure === 'late' && isMostlyLate;
    return (
      <button
        type="button"
        className={mergeClasses(styles.figure, isBad && styles.late)}
        aria-label={`${named}${say(CHECKUP_WORDS.columns[column])} ${text}`}
        onClick={(event) => {
          event.stopPropagation();
          onOpen(figure);
        }}
      >
        {text}
      </button>
    );
  };
  const cells: Readonly<Record<Exclude<Column, 'stage'>, ReactNode>> = {
    n,
    unit: n > 0 || limit !== undefined ? say(unit) : '',
    median: stage.median,
    p80: stage.p80,
    p90: stage.p90,
    p95: stage.p95,
    limit,
    waited: say(waitingText(waiting)),
    skipped: counted(say(stage.skippedText), stage.skipped.of, 'skipped', 'skipped'),
    reopened: counted(String(stage.reopened), stage.reopened, 'reopened', 'reopened'),
    moved: counted(String(stage.moved), stage.moved, 'moved', 'moved'),
    onTime: counted(say(stage.onTimeText), stage.late, 'late', 'onTime'),
  };
  return (
    // A click anywhere in the row; the keyboard has the button of the first cell, whose click comes here.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div role="row" className={styles.row} onClick={() => onOpen('times')}>
      <div role="cell" className={mergeClasses(styles.cell, styles.first)}>
        <button type="button" className={styles.jump}>
          {say(name)}
        </button>
        <span className={styles.role}>{say(role)}</span>
      </div>
      {COLUMNS.map((column) => {
        if (column === 'stage') return null;
        const cell = cells[column];
        const isEmpty = cell === undefined || cell === '';
        return (
          <div
            key={column}
            role="cell"
            className={mergeClasses(styles.cell, !WORDS.has(column) && styles.number)}
          >
            {!isEmpty && (
              <span aria-hidden="true" className={styles.name}>
                {say(CHECKUP_WORDS.columns[column])}
              </span>
            )}
            {cell}
          </div>
        );
      })}
    </div>
  );
}
