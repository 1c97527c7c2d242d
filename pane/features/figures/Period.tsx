import { useId } from 'react';
import type { FiguresView, FiguresWanted } from '../../../shared/features/figures/view';
import type { PeriodKind } from '../../../shared/figures/figure';
import { PERIOD_KINDS, PERIOD_WORDS } from '../../../shared/figures/periods';
import { Button } from '../../parts/Button';
import { useSay } from '../../state/use-pane';
import { useFigureStyles } from './styles';
import { FIGURES_WORDS } from './words';

interface PeriodProps {
  readonly view: FiguresView;
  readonly onWanted: (wanted: FiguresWanted) => void;
}

/** Over which time and whose the figures are. */
export function PeriodBar({ view: { period, before, after, person, people }, onWanted }: PeriodProps) {
  const styles = useFigureStyles();
  const say = useSay();
  const [kindId, personId] = [useId(), useId()];
  const names = person === '' || people.includes(person) ? people : [...people, person];
  return (
    <div className={styles.bar}>
      <div className={styles.period}>
        <Button size="small" appearance="subtle" className={styles.step} aria-label={say(FIGURES_WORDS.before)} title={say(FIGURES_WORDS.before)} onClick={() => onWanted({ period: before, person })}>
          ‹
        </Button>
        <span role="status">
          {say(period.title)}
          {period.isRunning && <span className={styles.muted}> {say(FIGURES_WORDS.running)}</span>}
        </span>
        <Button size="small" appearance="subtle" className={styles.step} aria-label={say(FIGURES_WORDS.after)} title={say(FIGURES_WORDS.after)} disabled={after === ''} onClick={() => onWanted({ period: after, person })}>
          ›
        </Button>
      </div>
      <div className={styles.choices}>
        <label htmlFor={kindId} className={styles.hidden}>{say(FIGURES_WORDS.kind)}</label>
        <select id={kindId} className={styles.select} value={period.kind} onChange={(event) => onWanted({ kind: event.target.value as PeriodKind, person })}>
          {PERIOD_KINDS.map((kind) => <option key={kind} value={kind}>{say(PERIOD_WORDS[kind])}</option>)}
        </select>
        <label htmlFor={personId} className={styles.hidden}>{say(FIGURES_WORDS.person)}</label>
        <select id={personId} className={styles.select} value={person} onChange={(event) => onWanted({ period: period.key, person: event.target.value })}>
          <option value="">{say(FIGURES_WORDS.team)}</option>
          {names.map((name) => <option key={name} value={name}>{name}</option>)}
        </select>
      </div>
    </div>
  );
} // prettier-ignore
