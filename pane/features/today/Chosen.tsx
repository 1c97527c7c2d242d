import { lazy, Suspense, useState } from 'react';
import type { WorkItem } from '../../../shared/orders/lines';
import { Button } from '../../parts/Button';
import { useSay } from '../../state/use-pane';
import { MANY_KINDS, type ManyKind } from './action';
import { ACTION_WORDS } from './action-words';
import { CHOSEN_WORDS } from './chosen-words';
import { useTodayStyles } from './styles';

const ManyDialog = lazy(() => import('./ManyDialog'));

/** What can be done about the chosen lines at once. */
export default function Chosen({
  chosen,
  onAll,
  onDone,
}: {
  readonly chosen: ReadonlyMap<string, WorkItem>;
  readonly onAll: () => void;
  readonly onDone: () => void;
}) {
  const styles = useTodayStyles();
  const say = useSay();
  const [kind, setKind] = useState<ManyKind>();
  return (
    <div className={styles.chosen} role="region" aria-label={say(CHOSEN_WORDS.chosen(chosen.size))}>
      <strong role="status">{say(CHOSEN_WORDS.chosen(chosen.size))}</strong>
      <Button size="small" onClick={onAll}>{say(CHOSEN_WORDS.all)}</Button>
      {chosen.size === 0 && <span className={styles.hint}>{say(CHOSEN_WORDS.hint)}</span>}
      {chosen.size > 0 &&
        MANY_KINDS.map((each) => (
          <Button size="small" key={each} onClick={() => setKind(each)}>
            {say(ACTION_WORDS[each])}
          </Button>
        ))}
      <Button size="small" appearance="subtle" onClick={onDone}>
        {say(CHOSEN_WORDS.end)}
      </Button>
      {kind && (
        <Suspense fallback={null}>
          <ManyDialog kind={kind} items={[...chosen.values()]} onClose={() => setKind(undefined)} onWritten={onDone} />
        </Suspense>
      )}
    </div>
  );
} // prettier-ignore
