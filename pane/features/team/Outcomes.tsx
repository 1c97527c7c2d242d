import { Bars } from '../../parts/Bars';
import { useAsk, useSay } from '../../state/use-pane';
import { TEAM_WORDS } from './words';
import { useTeamStyles } from './styles';

/** Lateness by stage as bars, and the share on time of those who have enough cases. */
export function Outcomes() {
  const styles = useTeamStyles();
  const say = useSay();
  const { data, failure } = useAsk('team.outcomes');
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!data) return null;
  const { stages, people, excused } = data;
  const most = Math.max(...stages.map(({ onTime, doneLate, late }) => onTime + doneLate + late), 1);
  const counted = people.filter(({ cases }) => cases > 0);
  return (
    <>
      <p className={styles.muted}>{say(TEAM_WORDS.outcomesNote)}</p>
      {stages.length === 0 && <p className={styles.lead}>{say(TEAM_WORDS.noOutcomes)}</p>}
      <ul className={styles.list}>
        {stages.map(({ key, name, onTime, doneLate, late, isLimitInDoubt }) => (
          <li key={key} className={styles.group}>
            <span className={styles.name}>{say(name)}</span>
            <div className={styles.bars}>
              <Bars
                most={most}
                bars={[
                  { tone: 'good', value: onTime },
                  { tone: 'soon', value: doneLate },
                  { tone: 'late', value: late },
                ]}
              />
            </div>
            <span className={styles.muted}>
              {[
                [TEAM_WORDS.onTime, onTime] as const,
                [TEAM_WORDS.doneLate, doneLate] as const,
                [TEAM_WORDS.lateNow, late] as const,
              ]
                .filter(([, count]) => count > 0)
                .map(([words, count]) => `${say(words)} ${count}`)
                .join(' · ')}
            </span>
            {isLimitInDoubt && <p className={styles.muted}>{say(TEAM_WORDS.limitInDoubt)}</p>}
          </li>
        ))}
      </ul>
      <ul className={styles.list}>
        {counted.map(({ name, cases, onTime }) => (
          <li key={name} className={styles.group}>
            <span className={styles.name}>{name}</span>{' '}
            <span className={styles.muted}>
              {say(onTime === undefined ? TEAM_WORDS.tooFew(cases) : TEAM_WORDS.share(onTime, cases))}
            </span>
          </li>
        ))}
      </ul>
      {excused > 0 && <p className={styles.muted}>{say(TEAM_WORDS.excused(excused))}</p>}
    </>
  );
}
