import { useState } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { CampaignLine } from '../../../../shared/features/knowledge/campaigns/view';
import { same, type Bilingual } from '../../../../shared/lang';
import { Button } from '../../../parts/Button';
import { RecordForm } from '../../../records/RecordForm';
import { useSay, useStore } from '../../../state/use-pane';
import { useMarketStyles } from '../market/styles';
import { Count, Rows, type Counted } from './Brought';
import { CAMPAIGN_WORDS } from './words';

/** A campaign with what it brought and what each of that cost. */
export function Campaign({ campaign }: { readonly campaign: CampaignLine }) {
  const styles = useMarketStyles();
  const say = useSay();
  const store = useStore();
  const [opened, setOpened] = useState<Counted>();
  const [isEditing, setEditing] = useState(false);
  const { id, number, name, channel, owner, days, budget, spend, isOver, won, after, unsure, perInquiry, perOrder, row, place } = campaign;
  const toggle = (is: Counted) => () => setOpened(opened === is ? undefined : is);
  const about = [name === '' ? '' : channel, say(days), owner, budget === '' ? '' : say(CAMPAIGN_WORDS.budget(same(budget)))];
  const notes = [after > 0 && CAMPAIGN_WORDS.after(after), unsure > 0 && CAMPAIGN_WORDS.unsure(unsure)];
  return (
    <div className={styles.campaign}>
      <div className={styles.head}>
        <span className={styles.number}>{number}</span>
        <span className={styles.about}>{name || channel}</span>
        <span className={styles.muted}>{about.filter(Boolean).join(' · ')}</span>
      </div>
      <dl className={styles.figures}>
        <Figure label={CAMPAIGN_WORDS.spend}>
          <span className={mergeClasses(isOver && styles.soon)}>{spend || say(CAMPAIGN_WORDS.notFilled)}</span>
          {isOver && <span className={styles.muted}> {say(CAMPAIGN_WORDS.over)}</span>}
        </Figure>
        <Figure label={CAMPAIGN_WORDS.inquiries}>
          <Count told={campaign} is="inquiries" isOpen={opened === 'inquiries'} onOpen={toggle('inquiries')} />
        </Figure>
        <Figure label={CAMPAIGN_WORDS.perInquiry}>{say(perInquiry)}</Figure>
        <Figure label={CAMPAIGN_WORDS.orders}>
          <Count told={campaign} is="orders" isOpen={opened === 'orders'} onOpen={toggle('orders')} />
        </Figure>
        <Figure label={CAMPAIGN_WORDS.perOrder}>{say(perOrder)}</Figure>
        {won.zh !== '' && <Figure label={CAMPAIGN_WORDS.won}>{say(won)}</Figure>}
      </dl>
      {notes.map((note, at) => note && <p key={at} className={styles.muted}>{say(note)}</p>)}
      {opened && <Rows id={id} is={opened} />}
      {isEditing ? (
        <RecordForm kind="campaigns" row={row} onClose={() => setEditing(false)} />
      ) : (
        <div className={styles.actions}>
          <Button size="small" appearance="subtle" onClick={() => setEditing(true)}>
            {say(CAMPAIGN_WORDS.edit)}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => void store.select(place)}>
            {say(CAMPAIGN_WORDS.toSheet)}
          </Button>
        </div>
      )}
    </div>
  );
} // prettier-ignore

function Figure({ label, children }: { readonly label: Bilingual; readonly children: React.ReactNode }) {
  const say = useSay();
  return (
    <div>
      <dt>{say(label)}</dt>
      <dd>{children}</dd>
    </div>
  );
}
