import { lazy, Suspense, useState } from 'react';
import { Button } from '../../parts/Button';
import { useSay, useStore } from '../../state/use-pane';
import type { MatterActionsProps } from './action-props';
import { useMattersStyles } from './styles';
import { TextAction } from './TextAction';
import { Withdraw } from './Withdraw';
import { ACT_WORDS } from './words';

const AdoptDialog = lazy(() => import('./AdoptDialog'));

/** A suggestion is taken up, with a change of the process or without, or answered with no. */
export function SuggestionActions({ detail, me }: MatterActionsProps) {
  const styles = useMattersStyles();
  const say = useSay();
  const store = useStore();
  const [isAdopting, setAdopting] = useState(false);
  const { number, turn } = detail.line;
  if (!turn) return null;
  return (
    <div className={styles.actions}>
      <Button size="small" appearance="primary" onClick={() => setAdopting(true)}>
        {say(ACT_WORDS.adopt)}
      </Button>
      <TextAction
        verb={ACT_WORDS.decline}
        field={ACT_WORDS.reason}
        number={number}
        propose={(text) => store.ask('matters.proposeDeclined', number, text, me)}
      />
      <Withdraw number={number} me={me} />
      <Suspense fallback={null}>
        {isAdopting && <AdoptDialog detail={detail} me={me} onClose={() => setAdopting(false)} />}
      </Suspense>
    </div>
  );
}
