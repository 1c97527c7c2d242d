import { Fragment } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { SectionFigure } from '../../../shared/orders/section';
import { ROVING, useRoving } from '../../parts/use-roving-list';
import { useSay } from '../../state/use-pane';
import { useOpen } from './open';
import { useDeskStyles } from './styles';

/** Large numbers, each against something, each opening the orders that it counts. */
export function Figures({ figures }: { readonly figures: readonly SectionFigure[] }) {
  const styles = useDeskStyles();
  const say = useSay();
  const open = useOpen();
  const { list, tabIndexOf } = useRoving(figures.length);
  return (
    // Keys move the focus among the buttons within.
    <div className={styles.figures} {...list}>
      {figures.map(({ label, value, against, tone, opens }, at) => {
        const onOpen = open(opens);
        return (
          <button
            key={label.en}
            type="button"
            {...ROVING}
            tabIndex={tabIndexOf(at)}
            aria-disabled={!onOpen}
            className={mergeClasses(styles.figure, onOpen && styles.opens)}
            onClick={onOpen}
          >
            <span className={styles.label}>{say(label)}</span>
            <span
              className={mergeClasses(
                styles.value,
                tone === 'late' && styles.late,
                tone === 'today' && styles.today,
              )}
            >
              <CountAndAmounts text={say(value)} />
            </span>
            {against && <span className={styles.against}>{say(against)}</span>}
          </button>
        );
      })}
    </div>
  );
}

/** The count, and below it each amount in a line of its own; read out as one. */
function CountAndAmounts({ text }: { readonly text: string }) {
  const styles = useDeskStyles();
  const [count, ...amounts] = text.split(' · ');
  return (
    <>
      <span className={styles.unbroken}>{count}</span>
      {amounts.map((amount) => (
        <Fragment key={amount}>
          <span className={styles.hidden}> · </span>
          <span className={styles.amount}>{amount}</span>
        </Fragment>
      ))}
    </>
  );
}
