import { Select } from '@fluentui/react-components';
import type { Moved } from '../../../shared/features/team/reassign';
import { useSay } from '../../state/use-pane';
import { HAND_WORDS } from './words';
import { useTeamStyles } from './styles';
import { WorkName } from './WorkName';

interface MovedItemProps {
  readonly item: Moved;
  readonly takers: readonly string[];
  readonly onChoose: (id: string, to: string) => void;
}

/** One piece of work with its proposed owner, why, and the choice of another. */
export function MovedItem({ item, takers, onChoose }: MovedItemProps) {
  const styles = useTeamStyles();
  const say = useSay();
  const { id, order, name, due, to, reason, owner, barred } = item;
  const choices = takers.filter((taker) => taker !== owner && !barred.includes(taker));
  return (
    <li className={styles.item}>
      <div className={styles.grow}>
        <div className={styles.row}>
          <WorkName work={item} />
          {due && <span className={styles.muted}>{say(due)}</span>}
        </div>
        <Select
          size="small"
          aria-label={say(HAND_WORDS.newOwner(order, say(name)))}
          value={to ?? ''}
          onChange={(_, { value }) => onChoose(id, value)}
        >
          <option value="">{say(HAND_WORDS.stays)}</option>
          {choices.map((taker) => (
            <option key={taker} value={taker}>
              {taker}
            </option>
          ))}
        </Select>
        <p className={styles.muted}>{say(reason)}</p>
      </div>
    </li>
  );
}
