import { useState } from 'react';
import { Field, Input } from '@fluentui/react-components';
import { useSay, useStore } from '../../state/use-pane';
import type { MatterActionsProps } from './action-props';
import { useMattersStyles } from './styles';
import { TextAction } from './TextAction';
import { Withdraw } from './Withdraw';
import { ACT_WORDS } from './words';

/** A decision is carried out, put off, or taken back. */
export function DecisionActions({ detail: { line }, me }: MatterActionsProps) {
  const styles = useMattersStyles();
  const say = useSay();
  const store = useStore();
  const [due, setDue] = useState('');
  const { number, turn } = line;
  if (!turn) return null;
  return (
    <div className={styles.actions}>
      <TextAction
        verb={ACT_WORDS.done}
        field={ACT_WORDS.doneHint}
        number={number}
        appearance="primary"
        propose={(text) => store.ask('matters.proposeDone', number, text, me)}
      />
      <TextAction
        verb={ACT_WORDS.postpone}
        field={ACT_WORDS.reason}
        number={number}
        propose={(text) => store.ask('matters.proposePostponed', number, due, text, me)}
      >
        <Field label={say(ACT_WORDS.newDue)}>
          <Input type="date" value={due} onChange={(_, { value }) => setDue(value)} />
        </Field>
      </TextAction>
      <Withdraw number={number} me={me} />
    </div>
  );
}
