import { useState } from 'react';
import { Field, Textarea } from '@fluentui/react-components';
import type { TrainingProposal } from '../../../../shared/features/skills/training/view';
import { AskDialog } from '../../../parts/AskDialog';
import { WhoAmI } from '../../../parts/WhoAmI';
import { usePane, useSay, useStore } from '../../../state/use-pane';
import { ASK_WORDS, TRAINING_WORDS } from './words';

interface DismissProps {
  readonly proposal: TrainingProposal;
  readonly onClose: () => void;
}

/** Why a training is not to be; remembered, so that the same orders do not propose it again. */
export function DismissDialog({ proposal: { seen, topic }, onClose }: DismissProps) {
  const say = useSay();
  const store = useStore();
  const { me = '' } = usePane();
  const [reason, setReason] = useState('');
  const missing = reason.trim() === '' ? ASK_WORDS.noReason : undefined;
  return (
    <AskDialog
      title={`${say(TRAINING_WORDS.dismiss)} · ${seen.person} · ${say(topic)}`}
      verb={TRAINING_WORDS.dismiss}
      missing={me === '' ? ASK_WORDS.chooseMe : missing}
      propose={() => store.ask('skills.proposeDismiss', seen, reason, me)}
      onClose={onClose}
    >
      <WhoAmI />
      <Field label={say(ASK_WORDS.reason)}>
        <Textarea rows={3} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
    </AskDialog>
  );
}
