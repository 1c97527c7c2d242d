import { useState } from 'react';
import { Field, Textarea } from '@fluentui/react-components';
import type { Bilingual } from '../../../../shared/lang';
import type { Proposal } from '../../../../shared/proposals/proposal';
import { AskDialog } from '../../../parts/AskDialog';
import { Button } from '../../../parts/Button';
import { useSay } from '../../../state/use-pane';
import { POINTS_WORDS } from './words';

interface SayWhyProps {
  readonly verb: Bilingual;
  readonly field: Bilingual;
  /** Whose points they are, and for which order. */
  readonly about: string;
  readonly propose: (text: string) => Promise<Proposal>;
}

/** A button that asks why, and then does one thing. */
export function SayWhy({ verb, field, about, propose }: SayWhyProps) {
  const say = useSay();
  const [isAsked, setAsked] = useState(false);
  const [text, setText] = useState('');
  const open = (): void => {
    setText('');
    setAsked(true);
  };
  return (
    <>
      <Button size="small" onClick={open}>
        {say(verb)}
      </Button>
      {isAsked && (
        <AskDialog
          title={`${about} · ${say(verb)}`}
          verb={verb}
          missing={text.trim() === '' ? POINTS_WORDS.noReason : undefined}
          propose={() => propose(text)}
          onClose={() => setAsked(false)}
        >
          <Field label={say(field)}>
            <Textarea rows={4} value={text} onChange={(_, { value }) => setText(value)} />
          </Field>
        </AskDialog>
      )}
    </>
  );
}
