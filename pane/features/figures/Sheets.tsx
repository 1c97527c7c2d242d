import { figureWords } from '../../../shared/figures/dashboard/figure-words';
import { Button } from '../../parts/Button';
import { Chart } from '../../parts/chart/Chart';
import { Fold } from '../../parts/Fold';
import { Section } from '../../parts/Section';
import { useAsk, useSay, useStore } from '../../state/use-pane';
import { useFigureStyles } from './styles';
import { FIGURES_WORDS } from './words';

/** Figures and dashboard as sheets of the book: shown first, like whatever is written. */
export function Sheets({ hasFigures, hasDashboard }: { readonly hasFigures: boolean; readonly hasDashboard: boolean }) {
  const styles = useFigureStyles();
  const say = useSay();
  const store = useStore();
  return (
    <Section level="h2" title={say(FIGURES_WORDS.sheets)}>
      <p className={styles.muted}>{say(FIGURES_WORDS.dashboardAbout)}</p>
      <div className={styles.actions}>
        <Button size="small" onClick={() => void store.ask('figures.proposeWrite').then((proposal) => store.preview(proposal))}>
          {say(FIGURES_WORDS.write(hasFigures))}
        </Button>
        <Button size="small" onClick={() => void store.ask('figures.proposeDashboard').then((proposal) => store.preview(proposal))}>
          {say(FIGURES_WORDS.dashboard(hasDashboard))}
        </Button>
      </div>
      <Fold summary={say(FIGURES_WORDS.charts)}>
        <Charts />
      </Fold>
    </Section>
  );
} // prettier-ignore

function Charts() {
  const styles = useFigureStyles();
  const say = useSay();
  const { data: view } = useAsk('figures.dashboard');
  if (!view) return null;
  return (
    <div className={styles.charts}>
      {view.charts.map(({ name, data, isShare }) => (
        <Chart key={name} say={say} data={data} isShare={isShare} format={figureWords(isShare)} />
      ))}
    </div>
  );
}
