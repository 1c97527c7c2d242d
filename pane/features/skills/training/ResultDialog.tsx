import { useState } from 'react';
import { Field, Select, Textarea } from '@fluentui/react-components';
import type { TrainingLine } from '../../../../shared/features/skills/training/view';
import { AskDialog } from '../../../parts/AskDialog';
import { WhoAmI } from '../../../parts/WhoAmI';
import { usePane, useSay, useStore } from '../../../state/use-pane';
import { LevelOptions } from '../LevelOptions';
import { ASK_WORDS } from './words';

interface ResultProps {
  readonly line: TrainingLine;
  readonly onClose: () => void;
}

/** What came of a training, with the level that its trainer verifies, if any. */
export function ResultDialog({ line: { number, person, topic }, onClose }: ResultProps) {
  const say = useSay();
  const store = useStore();
  const { me = '' } = usePane();
  const [result, setResult] = useState('');
  const [level, setLevel] = useState('');
  const told = { result, ...(level !== '' && { level: Number(level) }) };
  const missing = result.trim() === '' ? ASK_WORDS.noResult : undefined;
  return (
    <AskDialog
      title={`${number} · ${person} · ${topic}`}
      verb={ASK_WORDS.close}
      missing={me === '' ? ASK_WORDS.chooseMe : missing}
      propose={() => store.ask('skills.proposeClose', number, told, me)}
      onClose={onClose}
    >
      <WhoAmI />
      <Field label={say(ASK_WORDS.result)}>
        <Textarea rows={4} value={result} onChange={(_, { value }) => setResult(value)} />
      </Field>
      <Field label={say(ASK_WORDS.level)}>
        <Select value={level} onChange={(_, { value }) => setLevel(value)}>
          <option value="">{say(ASK_WORDS.noLevel)}</option>
          <LevelOptions />
        </Select>
      </Field>
    </AskDialog>
  );
}
