import type { SplitEffect } from '../../../shared/features/team/split-effect';
import { useSay } from '../../state/use-pane';
import { SPLIT_WORDS } from './words';
import { useTeamStyles } from './styles';
import { WorkName } from './WorkName';

/** What of the open work moves on the day, to whom, and what stays by name. */
export function SplitMoves({ effect, day }: { readonly effect: SplitEffect; readonly day: string }) {
  const styles = useTeamStyles();
  const say = useSay();
  const { count, orders, to, stays, items } = effect;
  return (
    <div>
      <p className={styles.lead} role="status">
        {say(SPLIT_WORDS.count(count, orders, day))}
        {to.map(({ name, count: n }) => ` · ${say(SPLIT_WORDS.goes(name, n))}`)}
      </p>
      {stays.map(({ name, count: n }) => (
        <p key={name} className={styles.muted}>
          {say(SPLIT_WORDS.stays(name, n))}
        </p>
      ))}
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={`${item.place.sheet}!${item.place.row}:${item.stage}`} className={styles.item}>
            <div className={styles.grow}>
              <div className={styles.row}>
                <WorkName work={item} />
                {item.due && <span className={styles.muted}>{say(item.due)}</span>}
              </div>
              <p className={styles.muted}>
                {item.owner || say(SPLIT_WORDS.nobody)} → {item.to || say(SPLIT_WORDS.nobody)}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {count > items.length && <p className={styles.muted}>{say(SPLIT_WORDS.more(count - items.length))}</p>}
    </div>
  );
}
