import { lazy, Suspense, useState } from 'react';
import type { SaidState } from '../../../shared/features/messages/handled';
import type { MessageLine } from '../../../shared/features/messages/lines';
import { Button } from '../../parts/Button';
import { useAttempt } from '../../parts/use-attempt';
import { Problem } from '../../parts/Problem';
import { useSay, useStore } from '../../state/use-pane';
import { useMessagesStyles } from './styles';
import { ACT_WORDS } from './words';

const Dialogs = lazy(() => import('./Dialogs'));

interface ActsProps {
  readonly line: MessageLine;
  readonly me: string;
}

/** What may be done about a message: handled or left, given to another order, made a decision; of one whose sending is uncertain what became of it. */
export function Acts({ line, me }: ActsProps) {
  const styles = useMessagesStyles();
  const say = useSay();
  const store = useStore();
  const { problem, attempt } = useAttempt();
  const [asked, setAsked] = useState<'order' | 'decision'>();
  const { id, direction, state, order, isWaiting } = line;
  const states: readonly SaidState[] =
    direction === 'out' ? (state === 'uncertain' ? ['sent', 'draft'] : []) : isWaiting ? ['done', 'ignored'] : ['new'];
  const set = (to: SaidState): void =>
    void attempt(async () => store.apply(await store.ask('messages.proposeState', id, to, me)));
  return (
    <>
      <div className={styles.actions}>
        {states.map((to) => (
          <Button key={to} size="small" onClick={() => set(to)}>
            {say(ACT_WORDS[to])}
          </Button>
        ))}
        {direction === 'in' && (
          <Button size="small" onClick={() => setAsked('order')}>
            {say(order === '' ? ACT_WORDS.assignNone : ACT_WORDS.assign)}
          </Button>
        )}
        {isWaiting && (
          <Button size="small" onClick={() => setAsked('decision')}>
            {say(ACT_WORDS.decide)}
          </Button>
        )}
      </div>
      <Problem said={problem} look={styles.problem} />
      <Suspense fallback={null}>
        {asked && <Dialogs asked={asked} line={line} me={me} onClose={() => setAsked(undefined)} />}
      </Suspense>
    </>
  );
} // prettier-ignore
