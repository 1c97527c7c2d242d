import type { TrainingView } from '../../../../shared/features/skills/training/view';
import { Button } from '../../../parts/Button';
import { Fold } from '../../../parts/Fold';
import { Section } from '../../../parts/Section';
import { useAsk, useSay, useStore } from '../../../state/use-pane';
import type { PartProps } from '../part';
import { Line } from './Line';
import { Proposal } from './Proposal';
import { useTrainingStyles } from './styles';
import { TRAINING_WORDS } from './words';

/** What people are to learn, and why; closed by a result. */
export default function Training({ opened, onOpen }: PartProps) {
  const styles = useTrainingStyles();
  const say = useSay();
  const { data: view, failure } = useAsk('skills.training');
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!view) return null;
  const { open, done, dropped, overdue, wrong } = view;
  const line = (each: (typeof open)[number]) => (
    <li key={each.number} className={styles.item}>
      <Line
        line={each}
        isOpen={opened === each.number}
        onOpen={() => onOpen(opened === each.number ? undefined : each.number)}
      />
    </li>
  );
  return (
    <div className={styles.page}>
      <Proposals view={view} />
      {(open.length > 0 || view.hasSheet) && (
        <Section
          level="h2"
          title={say(TRAINING_WORDS.open)}
          aside={overdue > 0 ? say(TRAINING_WORDS.overdue(overdue)) : open.length || undefined}
        >
          {open.length === 0 && <p className={styles.muted}>{say(TRAINING_WORDS.noneOpen)}</p>}
          <ul className={styles.list}>{open.map(line)}</ul>
        </Section>
      )}
      {done.length > 0 && (
        <Section level="h2" title={say(TRAINING_WORDS.done)} aside={done.length}>
          <ul className={styles.list}>{done.map(line)}</ul>
        </Section>
      )}
      {dropped > 0 && <p className={styles.muted}>{say(TRAINING_WORDS.dropped(dropped))}</p>}
      {wrong > 0 && <p className={styles.muted}>{say(TRAINING_WORDS.wrong(wrong))}</p>}
    </div>
  );
}

function Proposals({ view }: { readonly view: TrainingView }) {
  const styles = useTrainingStyles();
  const say = useSay();
  const store = useStore();
  const { proposals, doubted } = view;
  return (
    <Section level="h2" title={say(TRAINING_WORDS.proposals)} aside={proposals.length || undefined}>
      {proposals.length === 0 && <p className={styles.muted}>{say(TRAINING_WORDS.none)}</p>}
      <ul className={styles.list}>
        {proposals.map((proposal) => (
          <li key={JSON.stringify(proposal.seen)} className={styles.item}>
            <Proposal proposal={proposal} view={view} />
          </li>
        ))}
      </ul>
      {doubted.length > 0 && (
        <Fold summary={`${say(TRAINING_WORDS.doubted)} (${doubted.length})`}>
          <div className={styles.body}>
            {doubted.map((text) => (
              <p key={text.en} className={styles.muted}>
                {say(text)}
              </p>
            ))}
            <div className={styles.actions}>
              <Button size="small" onClick={() => store.go('checkup')}>
                {say(TRAINING_WORDS.checkup)}
              </Button>
            </div>
          </div>
        </Fold>
      )}
    </Section>
  );
}
