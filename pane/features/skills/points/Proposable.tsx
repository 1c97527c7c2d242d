import type { PointsView } from '../../../../shared/features/skills/points/view';
import { Button } from '../../../parts/Button';
import { Problem } from '../../../parts/Problem';
import { Section } from '../../../parts/Section';
import { useAttempt } from '../../../parts/use-attempt';
import { useSay, useStore } from '../../../state/use-pane';
import { usePointsStyles } from './styles';
import { POINTS_WORDS } from './words';

interface ProposableProps {
  readonly view: PointsView;
  readonly me: string;
}

/** Help of the month that nobody has proposed points for: each leads to what shows it, all of it is proposed at once. */
export function Proposable({ view, me }: ProposableProps) {
  const styles = usePointsStyles();
  const say = useSay();
  const store = useStore();
  const { problem, attempt } = useAttempt();
  const { toPropose, couldPropose, overMost, month } = view;
  const propose = (): Promise<void> =>
    attempt(async () => store.preview(await store.ask('skills.proposeAwardsOf', month.key, me)));
  return (
    <Section level="h2" title={say(POINTS_WORDS.toPropose)} aside={couldPropose || undefined}>
      <ul className={styles.list}>
        {toPropose.map(({ number, person, points, text, place }) => (
          <li key={number} className={styles.item}>
            <button
              type="button"
              className={styles.fact}
              aria-label={say(POINTS_WORDS.goTo(`${person} · ${say(text)}`))}
              disabled={!place}
              onClick={() => place && void store.select(place)}
            >
              <span className={styles.cell}>{person}</span>
              <span className={styles.text}>{say(text)}</span>
              <span className={styles.points}>{say(POINTS_WORDS.points(points))}</span>
            </button>
          </li>
        ))}
      </ul>
      {overMost > 0 && <p className={styles.muted}>{say(POINTS_WORDS.overMost(overMost))}</p>}
      <Problem said={problem} />
      {couldPropose > 0 && (
        <div className={styles.actions}>
          <Button size="small" appearance="primary" disabled={me === ''} onClick={() => void propose()}>
            {say(POINTS_WORDS.propose(couldPropose))}
          </Button>
          {couldPropose > toPropose.length && (
            <span className={styles.muted}>{say(POINTS_WORDS.more(couldPropose - toPropose.length))}</span>
          )}
          {me === '' && <span className={styles.muted}>{say(POINTS_WORDS.whoAmI)}</span>}
        </div>
      )}
    </Section>
  );
}
