import { Fragment, type ReactNode } from 'react';
import type { CardFact } from '../../../shared/features/trade/card-facts';
import { useSay } from '../../state/use-pane';
import { useTradeStyles } from './styles';

/** Cells of a card under their titles; what is worked out beside them stands below. */
export function Facts({
  facts,
  children,
}: {
  readonly facts: readonly CardFact[];
  readonly children?: ReactNode;
}) {
  const styles = useTradeStyles();
  const say = useSay();
  return (
    <dl className={styles.facts}>
      {facts.map(({ key, title, text }) => (
        <Fragment key={key}>
          <dt>{say(title)}</dt>
          <dd>{text}</dd>
        </Fragment>
      ))}
      {children}
    </dl>
  );
}
