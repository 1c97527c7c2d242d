import { momentText } from '../../../shared/time/date-text';
import type { WorkItem } from '../../../shared/orders/lines';
import { Button } from '../../parts/Button';
import { useAsk, usePane, useSay } from '../../state/use-pane';
import { refOf, type ActionKind } from './action';
import { ACTION_WORDS } from './action-words';
import { useTodayStyles } from './styles';

/** Of the line that is opened: by when, why, whose, and what can be done about it. */
export default function Selected({
  item,
  onAct,
}: {
  readonly item: WorkItem;
  readonly onAct: (kind: ActionKind) => void;
}) {
  const styles = useTodayStyles();
  const say = useSay();
  const { lang, me } = usePane();
  const { data } = useAsk('today.detail', refOf(item));
  const isWaiting = item.status === 'on hold' || item.waitsOn !== undefined;
  const kinds: readonly ActionKind[] = isWaiting
    ? ['done', 'resumed', 'chased', 'handOver', 'moreTime', 'remark', 'message']
    : ['done', 'wait', 'handOver', 'moreTime', 'remark', 'message'];
  const facts = [
    item.due !== undefined && momentText(item.due, lang),
    item.left && say(item.left),
    item.isHard && say(ACTION_WORDS.hard),
    item.waits && say(item.waits),
    item.isChaseDue && say(ACTION_WORDS.chase),
    item.owner !== me && say(item.who),
  ];
  return (
    <div className={styles.opened}>
      <p className={styles.full}>{facts.filter(Boolean).join(' · ')}</p>
      <p className={styles.full}>{say(data?.why ?? item.why)}</p>
      <div className={styles.actions}>
        {kinds.map((kind) => (
          <Button
            size="small"
            key={kind}
            appearance={kind === 'done' ? 'primary' : undefined}
            onClick={() => onAct(kind)}
          >
            {say(ACTION_WORDS[kind])}
          </Button>
        ))}
      </div>
    </div>
  );
}
