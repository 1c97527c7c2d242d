import { Button } from '../../parts/Button';
import { Problem } from '../../parts/Problem';
import { useAttempt } from '../../parts/use-attempt';
import { useSay, useStore } from '../../state/use-pane';
import type { MatterActionsProps } from './action-props';
import { useMattersStyles } from './styles';
import { Withdraw } from './Withdraw';
import { ACT_WORDS } from './words';

/** A breach is acknowledged by whom it concerns, or withdrawn with a reason. */
export function BreachActions({ detail: { line }, me }: MatterActionsProps) {
  const styles = useMattersStyles();
  const say = useSay();
  const store = useStore();
  const { problem, attempt } = useAttempt();
  const { number, turn } = line;
  if (!turn) return null;
  const acknowledge = (): Promise<void> =>
    attempt(async () => store.apply(await store.ask('norms.proposeAcknowledged', [number], me)));
  return (
    <>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => void acknowledge()}>
          {say(ACT_WORDS.acknowledge)}
        </Button>
        <Withdraw number={number} me={me} />
      </div>
      <Problem said={problem} />
    </>
  );
}
