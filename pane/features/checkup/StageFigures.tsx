import type { StageLine } from '../../../shared/features/checkup/view';
import { useSay } from '../../state/use-pane';
import { useOpenedStyles } from './opened-styles';
import { CHECKUP_WORDS, waitingText } from './words';

/** The figures of one stage in a few words each; what there is none of is not told. */
export function StageFigures({ stage }: { readonly stage: StageLine }) {
  const styles = useOpenedStyles();
  const say = useSay();
  const { columns } = CHECKUP_WORDS;
  const { n, medianText, p80, p90, p95, unit, limitText, waiting, onTimeText, skippedText } = stage;
  const percentiles = [p80, p90, p95].every((each) => each === undefined)
    ? ''
    : `${p80} · ${p90} · ${p95} ${say(unit)}`;
  const facts = [
    [say(columns.n), String(n)],
    [say(columns.median), say(medianText)],
    ['P80 · P90 · P95', percentiles],
    [say(columns.limit), say(limitText)],
    [say(columns.onTime), say(onTimeText)],
    [say(columns.waited), say(waitingText(waiting))],
    [say(columns.skipped), say(skippedText)],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => value !== '')
        .map(([term, value]) => (
          <div key={term} className={styles.fact}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
