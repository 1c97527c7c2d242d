import { mergeClasses } from '@fluentui/react-components';
import type { SectionTable } from '../../../shared/orders/section';
import { ROVING, useRoving } from '../../parts/use-roving-list';
import { useSay, useStore } from '../../state/use-pane';
import { useDeskStyles } from './styles';
import { DESK_WORDS } from './words';

interface TableProps {
  readonly label: string;
  readonly table: SectionTable;
}

/** Characters of a number that stays in one line. */
const SHORT = 14;

/** Dates and figures, which in a narrow card do not say by themselves what they are. */
const FIGURE = /^(?:[-\d]|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) )(?!.* (?:left|late|behind|past)$)/;
/** Characters of a day, which stays in one line. */
const DAY = 10;

/** Rows that lead to their cells, with one click anywhere or from the keyboard; in a narrow card each is told in lines. */
export function Table({ label, table: { columns, rows } }: TableProps) {
  const styles = useDeskStyles();
  const say = useSay();
  const store = useStore();
  const { list, tabIndexOf } = useRoving(rows.length);
  return (
    // Divisions and not a table, because a narrow card lays the rows out as lines, and a table would lose its meaning by that.
    <div role="table" aria-label={label} className={styles.table} {...list}>
      <div role="rowgroup" className={styles.headRow}>
        <div role="row" className={styles.line}>
          {columns.map(({ title, isNumber }) => (
            <div
              key={title.en}
              role="columnheader"
              className={mergeClasses(styles.th, isNumber && styles.number)}
            >
              {say(title)}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className={styles.body}>
        {rows.map(({ cells, tone, place }, at) => {
          const go = place && (() => void store.select(place));
          const [first, ...rest] = cells.map(say);
          return (
            // A click anywhere in the row; the keyboard has the button of the first cell, whose click comes here.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div key={at} role="row" className={styles.row} onClick={go}>
              <div role="cell" className={styles.cell}>
                <button
                  type="button"
                  {...ROVING}
                  tabIndex={tabIndexOf(at)}
                  className={mergeClasses(
                    styles.jump,
                    (first?.length ?? 0) <= SHORT && styles.short,
                    tone === 'late' && styles.late,
                  )}
                  aria-label={say(DESK_WORDS.goTo(first || label))}
                >
                  {first || '–'}
                </button>
              </div>
              {rest.map((text, index) => (
                <div
                  key={columns[index + 1]?.title.en}
                  role="cell"
                  className={mergeClasses(
                    styles.cell,
                    columns[index + 1]?.isNumber && styles.number,
                    text.length <= DAY && FIGURE.test(text) && styles.short,
                  )}
                >
                  {FIGURE.test(text) && (
                    <span aria-hidden="true" className={styles.name}>
                      {say(columns[index + 1]!.title)}
                    </span>
                  )}
                  {text}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}
