import { useState } from 'react';
import { Field, Input, Select } from '@fluentui/react-components';
import type { TrainingProposal, TrainingView } from '../../../../shared/features/skills/training/view';
import { AskDialog } from '../../../parts/AskDialog';
import { WhoAmI } from '../../../parts/WhoAmI';
import { usePane, useSay, useStore } from '../../../state/use-pane';
import { useTrainingStyles } from './styles';
import { ASK_WORDS } from './words';

interface ArrangeProps {
  readonly proposal: TrainingProposal;
  readonly view: Pick<TrainingView, 'people' | 'due'>;
  readonly onClose: () => void;
}

/** Who trains them, by when, with which cards. */
export function ArrangeDialog({ proposal, view, onClose }: ArrangeProps) {
  const styles = useTrainingStyles();
  const say = useSay();
  const store = useStore();
  const { me = '' } = usePane();
  const { seen, topic, material } = proposal;
  const [trainer, setTrainer] = useState(proposal.trainer);
  const [due, setDue] = useState(view.due);
  const [cards, setCards] = useState<ReadonlySet<string>>(new Set(material.map(({ number }) => number)));
  const toggle = (number: string): void => {
    const next = new Set(cards);
    if (!next.delete(number)) next.add(number);
    setCards(next);
  };
  const told = { trainer, due, material: [...cards] };
  return (
    <AskDialog
      title={`${say(ASK_WORDS.arrange)} · ${seen.person} · ${say(topic)}`}
      verb={ASK_WORDS.arrange}
      missing={me === '' ? ASK_WORDS.chooseMe : trainer === '' ? ASK_WORDS.noTrainer : undefined}
      propose={() => store.ask('skills.proposeAccept', seen, told, me)}
      onClose={onClose}
    >
      <WhoAmI />
      <Field label={say(ASK_WORDS.trainer)}>
        <Select value={trainer} onChange={(_, { value }) => setTrainer(value)}>
          <option value="">{say(ASK_WORDS.choose)}</option>
          {view.people.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Field label={say(ASK_WORDS.due)}>
        <Input type="date" value={due} onChange={(_, { value }) => setDue(value)} />
      </Field>
      {material.length === 0 ? (
        <p className={styles.muted}>{say(ASK_WORDS.noCards)}</p>
      ) : (
        <fieldset className={styles.list} style={{ border: 'none' }}>
          <legend className={styles.muted}>{say(ASK_WORDS.material)}</legend>
          {material.map(({ number, question }) => (
            <label key={number} className={styles.check}>
              <input type="checkbox" checked={cards.has(number)} onChange={() => toggle(number)} />
              <span>
                {number} {question}
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </AskDialog>
  );
}
