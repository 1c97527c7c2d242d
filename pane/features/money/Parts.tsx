import { mergeClasses } from '@fluentui/react-components';
import type { PartLine } from '../../../shared/features/money/lines';
import type { MoneyView } from '../../../shared/features/money/view';
import { Button } from '../../parts/Button';
import { ROVING, useRoving } from '../../parts/use-roving-list';
import { useSay, useStore } from '../../state/use-pane';
import { More } from './More';
import { useMoneyStyles } from './styles';
import { MONEY_WORDS } from './words';

interface PartsProps {
  readonly view: MoneyView;
  readonly onReceipt: (line: PartLine) => void;
  readonly onMore: () => void;
}

/** The open parts, the longest overdue first: each leads to its cell, and takes a receipt. */
export function Parts({ view: { parts, partsTotal }, onReceipt, onMore }: PartsProps) {
  const styles = useMoneyStyles();
  const say = useSay();
  const store = useStore();
  const { list, tabIndexOf } = useRoving(parts.length * 2);
  if (parts.length === 0) return <p className={styles.muted}>{say(MONEY_WORDS.nothingHere)}</p>;
  return (
    <>
      {/* Keys move the focus among the buttons within. */}
      <ul className={styles.list} {...list}>
        {parts.map((line, at) => {
          const { key, part, name, customer, open, of, due, age, place } = line;
          const title = `${key} ${say(name)}`;
          return (
            <li key={`${key}\0${part}\0${place.row}`} className={mergeClasses(styles.row, styles.wideRow)}>
              <span className={styles.name}>
                <button
                  type="button"
                  {...ROVING}
                  tabIndex={tabIndexOf(2 * at)}
                  className={mergeClasses(styles.link, styles.strong)}
                  aria-label={say(MONEY_WORDS.goTo(title))}
                  onClick={() => void store.select(place)}
                >
                  {key}
                </button>
                <span>{say(name)}</span>
              </span>
              <span className={styles.figures}>
                <span className={styles.line}>{open || say(MONEY_WORDS.notSaid)}</span>
                {of !== '' && (
                  <span className={mergeClasses(styles.line, styles.muted)}>{say(MONEY_WORDS.of(of))}</span>
                )}
              </span>
              <span className={styles.about}>
                {[customer, say(due) || say(MONEY_WORDS.noDue)].filter(Boolean).join(' · ')}
                {age > 0 && <span className={styles.late}> · {say(MONEY_WORDS.overdue(age))}</span>}
              </span>
              <span className={styles.act}>
                <Button
                  size="small"
                  {...ROVING}
                  tabIndex={tabIndexOf(2 * at + 1)}
                  aria-label={`${say(MONEY_WORDS.receipt)} ${title}`}
                  onClick={() => onReceipt(line)}
                >
                  {say(MONEY_WORDS.receipt)}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      <More left={partsTotal - parts.length} onMore={onMore} />
    </>
  );
}
