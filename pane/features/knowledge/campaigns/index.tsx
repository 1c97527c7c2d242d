import { useState } from 'react';
import { Button } from '../../../parts/Button';
import { Section } from '../../../parts/Section';
import { RecordForm } from '../../../records/RecordForm';
import { useAsk, useSay } from '../../../state/use-pane';
import { useMarketStyles } from '../market/styles';
import { Campaign } from './Campaign';
import { Others } from './Others';
import { CAMPAIGN_WORDS } from './words';

const PAGE = 50;

/** What the team does to be found: what each campaign brought and cost, and what came by other ways. */
export default function Campaigns() {
  const styles = useMarketStyles();
  const say = useSay();
  const [count, setCount] = useState(PAGE);
  const [isAdding, setAdding] = useState(false);
  const { data: view, failure } = useAsk('knowledge.campaigns', count);
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!view) return null;
  const { campaigns, total, wrong, others, inquiries, withoutSource } = view;
  const isKnown = campaigns.some(({ orders }) => orders !== undefined);
  return (
    <div className={styles.part}>
      <Section level="h2" title={say(CAMPAIGN_WORDS.campaigns)} aside={total || undefined}>
        {total === 0 && <p className={styles.muted}>{say(CAMPAIGN_WORDS.none)}</p>}
        {wrong > 0 && <p className={styles.muted}>{say(CAMPAIGN_WORDS.wrong(wrong))}</p>}
        {inquiries === 0 && <p className={styles.muted}>{say(CAMPAIGN_WORDS.noInquiries)}</p>}
        {withoutSource.length > 0 && (
          <p className={styles.muted}>{say(CAMPAIGN_WORDS.withoutSource(withoutSource.join(' / ')))}</p>
        )}
        <ul className={styles.list}>
          {campaigns.map((campaign) => (
            <li key={campaign.row.row} className={styles.item}>
              <Campaign campaign={campaign} />
            </li>
          ))}
        </ul>
        {total > 0 && inquiries > 0 && (
          <p className={styles.muted}>{say(isKnown ? CAMPAIGN_WORDS.why : CAMPAIGN_WORDS.unknownWhy)}</p>
        )}
        <div className={styles.actions}>
          {total > campaigns.length && (
            <Button size="small" onClick={() => setCount(count + PAGE)}>
              {say(CAMPAIGN_WORDS.more(total - campaigns.length))}
            </Button>
          )}
          {!isAdding && (
            <Button size="small" onClick={() => setAdding(true)}>
              {say(CAMPAIGN_WORDS.add)}
            </Button>
          )}
        </div>
        {isAdding && <RecordForm kind="campaigns" onClose={() => setAdding(false)} />}
      </Section>
      {others.length > 0 && <Others others={others} />}
    </div>
  );
}
