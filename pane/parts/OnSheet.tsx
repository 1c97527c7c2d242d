import { Fragment } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { both } from '../../shared/lang';
import type { OrderFact } from '../../shared/orders/sheet-facts';
import { useSay, useStore } from '../state/use-pane';
import { LINK } from './link-style';
import { Section } from './Section';

const useStyles = makeStyles({
  facts: {
    margin: '0',
    display: 'grid',
    gridTemplateColumns: 'minmax(64px, max-content) 1fr',
    gap: '2px 10px',
    alignItems: 'baseline',
    fontSize: tokens.fontSizeBase200,
    '& dt': { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere', maxWidth: '128px' },
    '& dd': { margin: '0', minWidth: 0, overflowWrap: 'anywhere' },
  },
  link: LINK,
});

interface OnSheetProps {
  readonly order: readonly OrderFact[];
  readonly name: string;
}

/** What the order sheet says, beside something about the order; each leads to its cell. */
export function OnSheet({ order, name }: OnSheetProps) {
  const styles = useStyles();
  const say = useSay();
  const store = useStore();
  return (
    <Section title={say(TITLE)} aside={name}>
      <dl className={styles.facts}>
        {order.map(({ label, value, place }, at) => (
          <Fragment key={at}>
            <dt>
              <button type="button" className={styles.link} onClick={() => void store.select(place)}>
                {say(label)}
              </button>
            </dt>
            <dd>{say(value)}</dd>
          </Fragment>
        ))}
      </dl>
    </Section>
  );
}

const TITLE = both('订单表里', 'On the order sheet');
