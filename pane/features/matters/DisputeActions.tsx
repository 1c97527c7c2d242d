import { lazy, Suspense, useState } from 'react';
import { Field, Input, Select } from '@fluentui/react-components';
import { AskDialog } from '../../parts/AskDialog';
import { Button } from '../../parts/Button';
import { useSay, useStore } from '../../state/use-pane';
import type { MatterActionsProps } from './action-props';
import { useMattersStyles } from './styles';
import { TextAction } from './TextAction';
import { Withdraw } from './Withdraw';
import { ACT_WORDS, NEW_WORDS } from './words';

const RulingDialog = lazy(() => import('./RulingDialog'));

const SIDES = ['first', 'second'] as const;

/** Both sides write what they have to say; then the arbiter decides. What may not be done yet says why when it is tried. */
export function DisputeActions({ detail, me }: MatterActionsProps) {
  const styles = useMattersStyles();
  const say = useSay();
  const store = useStore();
  const [isRuling, setRuling] = useState(false);
  const { line: { number, turn }, sides, texts } = detail; // prettier-ignore
  if (!turn || !sides) return null;
  return (
    <div className={styles.actions}>
      {(sides.mine ? [sides.mine] : SIDES).map((side) => (
        <TextAction
          key={side}
          verb={ACT_WORDS.state(sides[side])}
          field={ACT_WORDS.statement}
          number={number}
          start={texts.find(({ key }) => key === side)?.text ?? ''}
          propose={(text) => store.ask('matters.proposeStatement', number, side, text, me)}
        />
      ))}
      <Arbiter detail={detail} me={me} />
      <Button
        size="small"
        {...(turn.toDo === 'decide' && { appearance: 'primary' as const })}
        onClick={() => setRuling(true)}
      >
        {say(ACT_WORDS.decide)}
      </Button>
      <Withdraw number={number} me={me} />
      <Suspense fallback={null}>
        {isRuling && <RulingDialog detail={detail} me={me} onClose={() => setRuling(false)} />}
      </Suspense>
    </div>
  );
}

function Arbiter({ detail: { line: { number }, sides }, me }: MatterActionsProps) {
  const say = useSay();
  const store = useStore();
  const [isAsked, setAsked] = useState(false);
  const [name, setName] = useState(sides?.arbiter ?? '');
  const { arbiters = [], arbiter = '' } = sides ?? {};
  // Who was named stays to be seen, though the team list may not have them.
  const names = arbiter === '' || arbiters.includes(arbiter) ? arbiters : [arbiter, ...arbiters];
  return (
    <>
      <Button size="small" onClick={() => setAsked(true)}>
        {say(ACT_WORDS.arbiter)}
      </Button>
      {isAsked && (
        <AskDialog
          title={`${number} · ${say(ACT_WORDS.arbiter)}`}
          verb={ACT_WORDS.arbiter}
          missing={undefined}
          propose={() => store.ask('matters.proposeArbiter', number, name, me)}
          onClose={() => setAsked(false)}
        >
          <Field label={say(ACT_WORDS.arbiterField)} hint={say(ACT_WORDS.arbiterHint)}>
            {arbiters.length === 0 ? (
              <Input value={name} onChange={(_, { value }) => setName(value)} />
            ) : (
              <Select value={name} onChange={(_, { value }) => setName(value)}>
                <option value="">{say(NEW_WORDS.pick)}</option>
                {names.map((each) => (
                  <option key={each}>{each}</option>
                ))}
              </Select>
            )}
          </Field>
        </AskDialog>
      )}
    </>
  );
} // prettier-ignore
