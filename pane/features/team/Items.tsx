import { useState } from 'react';
import { Checkbox } from '@fluentui/react-components';
import { idOf, type HandOver } from '../../../shared/features/team/reassign';
import type { TeamBy, WorkGroup, WorkItem, WorkKind } from '../../../shared/features/team/view';
import { Button } from '../../parts/Button';
import { useAsk, useSay } from '../../state/use-pane';
import { KIND_WORDS, TEAM_WORDS } from './words';
import { useTeamStyles } from './styles';
import { Switch } from '../../parts/Switch';
import { WorkName } from './WorkName';

const PAGE = 25;

interface ItemsProps {
  readonly by: TeamBy;
  readonly group: WorkGroup;
  readonly onHandOver: (request: HandOver) => void;
}

/** The work of a group, page by page; chosen pieces can be handed over together. */
export function Items({ by, group, onHandOver }: ItemsProps) {
  const styles = useTeamStyles();
  const say = useSay();
  const [kind, setKind] = useState<WorkKind>(group.late > 0 ? 'late' : 'open');
  const [from, setFrom] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { data: page, failure } = useAsk('team.items', by, group.key, kind, from, PAGE);
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!page) return null;
  if (page.items.length === 0 && from > 0) setFrom(Math.max(0, from - PAGE));
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const show = (next: WorkKind): void => {
    setKind(next);
    setFrom(0);
  };
  return (
    <>
      <Switch label={TEAM_WORDS.show} words={KIND_WORDS} value={kind} onValue={show} />
      <ul className={styles.list}>
        {page.items.map((item) => {
          const id = idOf(item.place, item.stage);
          return <Item key={id} item={item} isChosen={chosen.has(id)} onToggle={() => toggle(id)} />;
        })}
      </ul>
      <div className={styles.actions}>
        {chosen.size > 0 && (
          <Button size="small" appearance="primary" onClick={() => onHandOver({ items: [...chosen] })}>
            {say(TEAM_WORDS.handOverChosen(chosen.size))}
          </Button>
        )}
        {page.count > PAGE && (
          <>
            <Button size="small" disabled={from === 0} onClick={() => setFrom(Math.max(0, from - PAGE))}>
              {say(TEAM_WORDS.previous)}
            </Button>
            <Button size="small" disabled={from + PAGE >= page.count} onClick={() => setFrom(from + PAGE)}>
              {say(TEAM_WORDS.next)}
            </Button>
            <span className={styles.muted} role="status">
              {say(TEAM_WORDS.range(from + 1, Math.min(from + PAGE, page.count), page.count))}
            </span>
          </>
        )}
      </div>
    </>
  );
}

function Item({
  item,
  isChosen,
  onToggle,
}: {
  readonly item: WorkItem;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}) {
  // prettier-ignore
  const styles = useTeamStyles();
  const say = useSay();
  const { order, name, due, left, owner } = item;
  return (
    <li className={styles.item}>
      <Checkbox
        checked={isChosen}
        onChange={onToggle}
        aria-label={say(TEAM_WORDS.choose(order, say(name)))}
      />
      <div className={styles.grow}>
        <div className={styles.row}>
          <WorkName work={item} />
        </div>
        <p className={styles.muted}>
          {[due && say(due), left && say(left), owner].filter(Boolean).join(' · ')}
        </p>
      </div>
    </li>
  );
}
