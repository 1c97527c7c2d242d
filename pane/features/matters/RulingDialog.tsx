import { useState } from 'react';
import { Field, Textarea } from '@fluentui/react-components';
import type { ProcessEdit } from '../../../shared/proposals/process/rows';
import { AskDialog } from '../../parts/AskDialog';
import { useSay, useStore } from '../../state/use-pane';
import type { MatterActionsProps } from './action-props';
import { ProcessChange } from './ProcessChange';
import { useMattersStyles } from './styles';
import { ACT_WORDS } from './words';

interface RulingProps extends MatterActionsProps {
  readonly onClose: () => void;
}

/** What is decided and why, and what changes for everybody with it: all of it shown before it is written. */
export default function RulingDialog({ detail: { line: { number } }, me, onClose }: RulingProps) {
  const say = useSay();
  const store = useStore();
  const styles = useMattersStyles();
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const [norm, setNorm] = useState<string>();
  const [edits, setEdits] = useState<readonly ProcessEdit[]>([]);
  return (
    <AskDialog
      title={`${number} · ${say(ACT_WORDS.decide)}`}
      verb={ACT_WORDS.decide}
      missing={undefined}
      propose={() => store.ask('matters.proposeRuling', number, { text, reason, process: edits, norm: norm ?? '' }, me)}
      onClose={onClose}
    >
      <Field label={say(ACT_WORDS.decision)}>
        <Textarea rows={3} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Field label={say(ACT_WORDS.reason)}>
        <Textarea rows={3} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={norm !== undefined}
          onChange={({ target }) => setNorm(target.checked ? text : undefined)}
        />
        {say(ACT_WORDS.norm)}
      </label>
      {norm !== undefined && (
        <Field label={say(ACT_WORDS.normField)}>
          <Textarea rows={2} value={norm} onChange={(_, { value }) => setNorm(value)} />
        </Field>
      )}
      <ProcessChange number={number} onEdits={setEdits} />
    </AskDialog>
  );
} // prettier-ignore
