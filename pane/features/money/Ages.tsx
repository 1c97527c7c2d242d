import type { AgeChart } from '../../../shared/features/money/view';
import { BarChart } from '../../parts/BarChart';
import { useSay } from '../../state/use-pane';
import type { Only } from './only';
import { useMoneyStyles } from './styles';
import { MONEY_WORDS } from './words';

/** How long what is open has been due, currency by currency. */
export function Ages({
  ages,
  onOnly,
}: {
  readonly ages: readonly AgeChart[];
  readonly onOnly: (only: Only) => void;
}) {
  const styles = useMoneyStyles();
  const say = useSay();
  return (
    <div className={styles.charts}>
      {ages.map(({ currency, bars }) => (
        <BarChart
          key={currency}
          title={say(MONEY_WORDS.agesOf(currency || say(MONEY_WORDS.noCurrency)))}
          bars={bars
            .filter(({ value }) => value > 0)
            .map(({ age, label, value, said }) => ({
              label: say(label),
              value,
              said,
              isLate: age !== 'not_due',
              onOpen: () => onOnly(age),
            }))}
        />
      ))}
    </div>
  );
}
