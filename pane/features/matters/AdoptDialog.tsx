import { useState } from 'react';
import { Field, Textarea } from '@fluentui/react-components';
import type { ProcessEdit } from '../../../shared/proposals/process/rows';
import { AskDialog } from '../../parts/AskDialog';
import { useSay, useStore } from '../../state/use-pane';
import type { MatterActionsProps } from './action-props';
import { ProcessChange } from './ProcessChange';
import { ACT_WORDS } from './words';

interface AdoptProps extends MatterActionsProps {
  readonly onClose: () => void;
}

/** What is done about a suggestion; a change of the process is shown with what it does, and written with the answer. */
export default function AdoptDialog({ detail: { line: { number } }, me, onClose }: AdoptProps) {
  const say = useSay();
  const store = useStore();
  const [reason, setReason] = useState('');
  const [edits, setEdits] = useState<readonly ProcessEdit[]>([]);
  return (
    <AskDialog
      title={`${number} · ${say(ACT_WORDS.adopt)}`}
      verb={ACT_WORDS.adopt}
      missing={undefined}
      propose={() => store.ask('matters.proposeAdopted', number, reason, edits, me)}
      onClose={onClose}
    >
      <Field label={say(ACT_WORDS.toDo)}>
        <Textarea rows={3} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <ProcessChange number={number} onEdits={setEdits} />
    </AskDialog>
  );
} // prettier-ignore
