import { mergeClasses } from '@fluentui/react-components';
import type { TodayGoal } from '../../../shared/features/today/goals';
import { Fold } from '../../parts/Fold';
import { useSay, useStore } from '../../state/use-pane';
import { useTodayStyles } from './styles';
import { TODAY_WORDS } from './words';

/** A capability names its own view. */
type View = Parameters<ReturnType<typeof useStore>['go']>[0];

/** Goals that are always in sight; more of them stand in a fold. */
const SHOWN = 2;

/** What the team aims at, a line each, with the orders that would help most. */
export function Goals({ goals }: { readonly goals: readonly TodayGoal[] }) {
  const styles = useTodayStyles();
  const say = useSay();
  if (goals.length === 0) return null;
  const rest = goals.slice(SHOWN);
  return (
    <section aria-label={say(TODAY_WORDS.goals)} className={styles.goals}>
      {goals.slice(0, SHOWN).map((goal, at) => (
        <Goal key={at} goal={goal} />
      ))}
      {rest.length > 0 && (
        <Fold summary={say(TODAY_WORDS.moreGoals(rest.length))}>
          {rest.map((goal, at) => (
            <Goal key={at} goal={goal} />
          ))}
        </Fold>
      )}
    </section>
  );
}

function Goal({ goal: { figure, line, isReached, orders, opens } }: { readonly goal: TodayGoal }) {
  const styles = useTodayStyles();
  const say = useSay();
  const store = useStore();
  return (
    <p className={styles.goal}>
      <button
        type="button"
        className={mergeClasses(styles.link, isReached && styles.reached)}
        onClick={() => store.go(opens as View, figure)}
      >
        {say(line)}
      </button>
      {orders.map(({ order, place }) =>
        place === undefined ? (
          <span key={order}> {order}</span>
        ) : (
          <button
            key={order}
            type="button"
            className={mergeClasses(styles.link, styles.helper)}
            aria-label={say(TODAY_WORDS.helps(order))}
            title={say(TODAY_WORDS.helps(order))}
            onClick={() => {
              void store.select(place);
              store.go('order');
            }}
          >
            {order}
          </button>
        ),
      )}
    </p>
  );
}
