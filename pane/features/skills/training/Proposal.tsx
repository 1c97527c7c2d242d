import { useState } from 'react';
import type { TrainingProposal, TrainingView } from '../../../../shared/features/skills/training/view';
import { Button } from '../../../parts/Button';
import { useSay, useStore } from '../../../state/use-pane';
import { ArrangeDialog } from './ArrangeDialog';
import { DismissDialog } from './DismissDialog';
import { useTrainingStyles } from './styles';
import { TRAINING_WORDS } from './words';

interface ProposalProps {
  readonly proposal: TrainingProposal;
  readonly view: Pick<TrainingView, 'people' | 'due'>;
}

/** What came up again and again, with its orders; arranged or dismissed. */
export function Proposal({ proposal, view }: ProposalProps) {
  const styles = useTrainingStyles();
  const say = useSay();
  const store = useStore();
  const [asked, setAsked] = useState<'arrange' | 'dismiss'>();
  const { seen, because, orders, trainer, material } = proposal;
  const facts = [
    trainer === '' ? TRAINING_WORDS.noTrainer : TRAINING_WORDS.trainer(trainer),
    ...(material.length > 0 ? [TRAINING_WORDS.material(material.map(({ number }) => number))] : []),
  ];
  const close = (): void => setAsked(undefined);
  return (
    <div className={styles.proposal}>
      <p className={styles.plain}>
        <span className={styles.person}>{seen.person}</span> · {say(because)}
      </p>
      <ul className={styles.orders}>
        {orders.map(({ order, day, place }) => (
          <li key={order}>
            <button
              type="button"
              className={styles.order}
              title={say(TRAINING_WORDS.goTo(order))}
              aria-label={say(TRAINING_WORDS.goTo(order))}
              onClick={() => void store.select(place)}
            >
              {order} {say(day)}
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.muted}>{facts.map(say).join(' · ')}</p>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => setAsked('arrange')}>
          {say(TRAINING_WORDS.arrange)}
        </Button>
        <Button size="small" onClick={() => setAsked('dismiss')}>
          {say(TRAINING_WORDS.dismiss)}
        </Button>
      </div>
      {asked === 'arrange' && <ArrangeDialog proposal={proposal} view={view} onClose={close} />}
      {asked === 'dismiss' && <DismissDialog proposal={proposal} onClose={close} />}
    </div>
  );
}
