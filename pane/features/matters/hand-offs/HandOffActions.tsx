import { useState } from 'react';
import { Field, Input } from '@fluentui/react-components';
import type { MatterLine } from '../../../../shared/features/matters/lines';
import { useAsk, useSay, useStore } from '../../../state/use-pane';
import { useMattersStyles } from '../styles';
import { TextAction } from '../TextAction';
import { Withdraw } from '../Withdraw';
import { HAND_OFF_WORDS } from './words';

interface HandOffActionsProps {
  readonly line: MatterLine;
  readonly me: string;
  /** With what takes it back. */
  readonly withdraw?: boolean;
}

/** Whoever receives accepts or rejects it; whoever had it back hands it over again. */
export function HandOffActions({ line: { number, turn }, me, withdraw }: HandOffActionsProps) {
  const styles = useMattersStyles();
  if (!turn) return null;
  return (
    <div className={styles.actions}>
      {turn.toDo === 'accept' ? <Answer number={number} me={me} /> : <Again number={number} me={me} />}
      {withdraw && <Withdraw number={number} me={me} />}
    </div>
  );
}

function Answer({ number, me }: { readonly number: string; readonly me: string }) {
  const say = useSay();
  const store = useStore();
  const [named, setNamed] = useState('');
  const { data } = useAsk('matters.receiverOf', number);
  const outside = data?.isOutside ? data.name : named.trim();
  const answer = (note: string) => ({ by: me, for: outside, note });
  return (
    <>
      <TextAction
        verb={HAND_OFF_WORDS.accept}
        field={outside === '' ? HAND_OFF_WORDS.acceptNote : HAND_OFF_WORDS.acceptOutside(outside)}
        number={number}
        appearance="primary"
        missing={(note) => (outside !== '' && note === '' ? HAND_OFF_WORDS.how : undefined)}
        propose={(note) => store.ask('matters.proposeAccepted', number, answer(note))}
      >
        {!data?.isOutside && (
          <Field label={say(HAND_OFF_WORDS.for)}>
            <Input value={named} onChange={(_, { value }) => setNamed(value)} />
          </Field>
        )}
      </TextAction>
      <TextAction
        verb={HAND_OFF_WORDS.reject}
        field={HAND_OFF_WORDS.reason}
        number={number}
        missing={(note) => (note === '' ? HAND_OFF_WORDS.noReason : undefined)}
        propose={(note) => store.ask('matters.proposeRejected', number, answer(note))}
      />
    </>
  );
}

function Again({ number, me }: { readonly number: string; readonly me: string }) {
  const store = useStore();
  return (
    <TextAction
      verb={HAND_OFF_WORDS.again}
      field={HAND_OFF_WORDS.againNote}
      number={number}
      appearance="primary"
      propose={(note) => store.ask('matters.proposeHandedAgain', number, { by: me, note })}
    />
  );
}
