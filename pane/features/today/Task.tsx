import type { KeyboardEvent } from 'react';
import { Button } from '@fluentui/react-components';
import { momentText } from '../../../shared/time/date-text';
import { ROLE_WORDS, STATUS_TONES, WAITING_WORDS } from '../../../shared/templates/vocabulary';
import type { TodayItem } from '../../../shared/plan/tasks';
import { inkOf } from '../../theme/tone-variables';
import { StatusBadge } from '../../parts/StatusBadge';
import { useAsk, usePane, useSay } from '../../state/use-pane';
import { TODAY_WORDS } from './words';
import { refOf, type ActionKind } from './action';
import { useTodayStyles } from './styles';

/** One stage of one order; opened, with why and with what can be done about it. */
export function Task({
  item,
  isActive,
  isOpen,
  onOpen,
  onKey,
  onAct,
}: {
  readonly item: TodayItem;
  /** Whether Tab stops here. */
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onAct: (kind: ActionKind) => void;
}) {
  const styles = useTodayStyles();
  const say = useSay();
  const { lang, me } = usePane();
  const owner = item.owner ?? say(ROLE_WORDS[item.role]);
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.main}
        tabIndex={isActive ? 0 : -1}
        aria-expanded={isOpen}
        data-task=""
        onClick={onOpen}
        onKeyDown={onKey}
      >
        <span className={styles.line}>
          <span className={styles.name}>{say(item.name)}</span>
          <StatusBadge status={item.status} waitsOn={item.waitsOn} />
        </span>
        <span className={styles.line}>
          <span className={styles.order}>
            {[item.order, item.customer].filter((text) => text !== '').join(' · ')}
          </span>
          {item.left && (
            <span className={styles.left} style={{ color: inkOf(STATUS_TONES[item.status]) }}>
              {say(item.left)}
            </span>
          )}
        </span>
        <span className={styles.line}>
          <span className={styles.small}>
            {[
              item.due !== undefined && momentText(item.due, lang),
              item.isHard && say(TODAY_WORDS.hard),
              // Late as it is, it may wait for somebody all the same.
              item.status !== 'on hold' && item.waitsOn && say(WAITING_WORDS[item.waitsOn]),
              item.isChaseDue && say(TODAY_WORDS.chase),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {owner !== me && <span className={styles.small}>{owner}</span>}
        </span>
        {!isOpen && item.why.zh !== '' && <span className={styles.why}>{say(item.why)}</span>}
      </button>
      {isOpen && <Opened item={item} onAct={onAct} />}
    </li>
  );
}

function Opened({ item, onAct }: { readonly item: TodayItem; readonly onAct: (kind: ActionKind) => void }) {
  const styles = useTodayStyles();
  const say = useSay();
  const { data } = useAsk('today.detail', refOf(item));
  const isWaiting = item.status === 'on hold' || item.waitsOn !== undefined;
  const kinds: ActionKind[] = isWaiting
    ? ['done', 'resumed', 'chased', 'handOver', 'moreTime', 'progress', 'reminder']
    : ['done', 'wait', 'handOver', 'moreTime', 'progress', 'reminder'];
  return (
    <div className={styles.opened}>
      {data && <p className={styles.full}>{say(data.why)}</p>}
      <div className={styles.actions}>
        {kinds.map((kind) => (
          <Button
            key={kind}
            size="small"
            appearance={kind === 'done' ? 'primary' : 'secondary'}
            onClick={() => onAct(kind)}
          >
            {say(TODAY_WORDS[kind])}
          </Button>
        ))}
      </div>
    </div>
  );
}
