import { useState, type ReactNode } from 'react';
import { Field, Textarea } from '@fluentui/react-components';
import type { Bilingual } from '../../../shared/lang';
import type { Proposal } from '../../../shared/proposals/proposal';
import { AskDialog } from '../../parts/AskDialog';
import { Button } from '../../parts/Button';
import { useSay } from '../../state/use-pane';

interface TextActionProps {
  readonly verb: Bilingual;
  /** What is typed. */
  readonly field: Bilingual;
  readonly number: string;
  readonly appearance?: 'primary' | 'subtle';
  /** What the field says at first. */
  readonly start?: string;
  /** What is said where something is missing. */
  readonly missing?: (text: string) => Bilingual | undefined;
  readonly propose: (text: string) => Promise<Proposal>;
  /** More fields above. */
  readonly children?: ReactNode;
}

/** A button that asks for a text and then does one thing. */
export function TextAction({ verb, field, number, appearance, start = '', missing, propose, children }: TextActionProps) {
  const say = useSay();
  const [isAsked, setAsked] = useState(false);
  const [text, setText] = useState(start);
  const open = (): void => {
    setText(start);
    setAsked(true);
  };
  return (
    <>
      <Button size="small" {...(appearance && { appearance })} onClick={open}>
        {say(verb)}
      </Button>
      {isAsked && (
        <AskDialog
          title={`${number} · ${say(verb)}`}
          verb={verb}
          missing={missing?.(text.trim())}
          propose={() => propose(text)}
          onClose={() => setAsked(false)}
        >
          {children}
          <Field label={say(field)}>
            <Textarea rows={4} value={text} onChange={(_, { value }) => setText(value)} />
          </Field>
        </AskDialog>
      )}
    </>
  );
} // prettier-ignore
