import { useState } from 'react';
import type { OtherLine } from '../../../../shared/features/knowledge/campaigns/view';
import { Section } from '../../../parts/Section';
import { useSay } from '../../../state/use-pane';
import { useMarketStyles } from '../market/styles';
import { Count, Rows, type Counted } from './Brought';
import { CAMPAIGN_WORDS } from './words';

/** Sources that no campaign takes, with their counts. */
export function Others({ others }: { readonly others: readonly OtherLine[] }) {
  const styles = useMarketStyles();
  const say = useSay();
  return (
    <Section level="h2" title={say(CAMPAIGN_WORDS.others)} aside={others.length}>
      <ul className={styles.list}>
        {others.map((other) => (
          <li key={other.id} className={styles.item}>
            <Other other={other} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Other({ other }: { readonly other: OtherLine }) {
  const styles = useMarketStyles();
  const say = useSay();
  const [opened, setOpened] = useState<Counted>();
  const toggle = (is: Counted) => () => setOpened(opened === is ? undefined : is);
  const { id, source, why, won } = other;
  return (
    <>
      <div className={styles.other}>
        <span className={styles.about}>{source || say(CAMPAIGN_WORDS.noSource)}</span>
        <span className={styles.muted}>{source !== '' && say(why)}</span>
        <span className={styles.cell}>
          {say(CAMPAIGN_WORDS.inquiries)}{' '}
          <Count told={other} is="inquiries" isOpen={opened === 'inquiries'} onOpen={toggle('inquiries')} />
        </span>
        <span className={styles.cell}>
          {say(CAMPAIGN_WORDS.orders)}{' '}
          <Count told={other} is="orders" isOpen={opened === 'orders'} onOpen={toggle('orders')} />
        </span>
        <span className={styles.cell}>{won.zh !== '' && say(won)}</span>
      </div>
      {opened && <Rows id={id} is={opened} />}
    </>
  );
}
