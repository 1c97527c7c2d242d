import { useState } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { TrainingLine } from '../../../../shared/features/skills/training/view';
import { Button } from '../../../parts/Button';
import { RowButton } from '../../../parts/RowButton';
import { useSay, useStore } from '../../../state/use-pane';
import { ResultDialog } from './ResultDialog';
import { useTrainingStyles } from './styles';
import { TRAINING_WORDS } from './words';

interface LineProps {
  readonly line: TrainingLine;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** A training in a line; opened with why it is, and its result. */
export function Line({ line, isOpen, onOpen }: LineProps) {
  const styles = useTrainingStyles();
  const say = useSay();
  const { number, person, topic, trainer, state, due, late, closed } = line;
  const isDone = state === 'done';
  const day = isDone ? say(closed) : due.zh === '' ? '' : say(TRAINING_WORDS.due(due));
  const standing = state === 'proposed' ? say(TRAINING_WORDS.proposed) : late.zh === '' ? '' : say(TRAINING_WORDS.late(late)); // prettier-ignore
  return (
    <>
      <RowButton look={styles.row} isOpen={isOpen} onPress={onOpen}>
        <span className={styles.number}>{number}</span>
        <span className={styles.person}>{person}</span>
        <span className={styles.text}>{topic}</span>
        <span className={styles.cell}>{trainer !== '' && say(TRAINING_WORDS.trainer(trainer))}</span>
        <span className={styles.cell}>{day}</span>
        <span className={mergeClasses(styles.cell, late.zh !== '' && styles.late)}>{standing}</span>
      </RowButton>
      {isOpen && <Body line={line} />}
    </>
  );
}

function Body({ line }: { readonly line: TrainingLine }) {
  const styles = useTrainingStyles();
  const say = useSay();
  const store = useStore();
  const [isAsked, setAsked] = useState(false);
  const { cause, orders, material, trainer, state, result, since, helped, place } = line;
  const facts = [
    ...(trainer === '' && state !== 'done' ? [TRAINING_WORDS.noTrainer] : []),
    ...(cause.zh === '' ? [] : [TRAINING_WORDS.cause(cause)]),
    ...(orders.length > 0 ? [TRAINING_WORDS.orders(orders)] : []),
    ...(material.length > 0 ? [TRAINING_WORDS.material(material)] : []),
  ];
  return (
    <div className={styles.body}>
      {facts.length > 0 && <p className={styles.muted}>{facts.map(say).join(' · ')}</p>}
      {since.length > 0 && <p className={styles.plain}>{say(TRAINING_WORDS.since(since))}</p>}
      {result !== '' && <p className={styles.plain}>{say(TRAINING_WORDS.result(result))}</p>}
      {helped && (
        <p className={styles.plain}>{say(TRAINING_WORDS.helped(helped.again, helped.days, helped.times))}</p>
      )}
      <div className={styles.actions}>
        {state !== 'done' && (
          <Button size="small" appearance="primary" onClick={() => setAsked(true)}>
            {say(TRAINING_WORDS.writeResult)}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => void store.select(place)}>
          {say(TRAINING_WORDS.toSheet)}
        </Button>
      </div>
      {isAsked && <ResultDialog line={line} onClose={() => setAsked(false)} />}
    </div>
  );
}
