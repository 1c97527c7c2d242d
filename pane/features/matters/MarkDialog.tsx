import { useState } from 'react';
import { Field, Input, Select } from '@fluentui/react-components';
import { AskDialog } from '../../parts/AskDialog';
import { useSay, useStore } from '../../state/use-pane';
import { ACT_WORDS } from './words';

interface MarkProps {
  readonly number: string;
  readonly me: string;
  readonly onClose: () => void;
}

/** What somebody thought of an activity, 1 to 5. */
export default function MarkDialog({ number, me, onClose }: MarkProps) {
  const say = useSay();
  const store = useStore();
  const [mark, setMark] = useState('5');
  const [note, setNote] = useState('');
  return (
    <AskDialog
      title={`${number} · ${say(ACT_WORDS.mark)}`}
      verb={ACT_WORDS.mark}
      missing={undefined}
      propose={() => store.ask('matters.proposeMark', number, Number(mark), note, me)}
      onClose={onClose}
    >
      <Field label={say(ACT_WORDS.markField)}>
        <Select value={mark} onChange={(_, { value }) => setMark(value)}>
          {['5', '4', '3', '2', '1'].map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </Field>
      <Field label={say(ACT_WORDS.note)}>
        <Input value={note} onChange={(_, { value }) => setNote(value)} />
      </Field>
    </AskDialog>
  );
}
