import { mergeClasses } from '@fluentui/react-components';
import type { DebtorLine, MoneyView } from '../../../shared/features/money/view';
import { Button } from '../../parts/Button';
import { Section } from '../../parts/Section';
import { ROVING, useRoving } from '../../parts/use-roving-list';
import { useSay } from '../../state/use-pane';
import { More } from './More';
import { useMoneyStyles } from './styles';
import { MONEY_WORDS } from './words';

interface CustomersProps {
  readonly view: MoneyView;
  /** Whose rows alone are shown. */
  readonly chosen: string | undefined;
  readonly onChoose: (customer: string) => void;
  readonly onRemind: (customer: string) => void;
  readonly onMore: () => void;
}

/** Who owes, whoever is longest overdue first. The name narrows the rows down; the button has the text to send. */
export function Customers({ view, chosen, onChoose, onRemind, onMore }: CustomersProps) {
  const styles = useMoneyStyles();
  const say = useSay();
  const { customers, customersTotal } = view;
  const { list, tabIndexOf } = useRoving(customers.length * 2);
  return (
    <Section level="h2" title={say(MONEY_WORDS.customers)} aside={customersTotal}>
      {/* Keys move the focus among the buttons within. */}
      <ul className={styles.list} {...list}>
        {customers.map((each, at) => {
          const name = each.customer || say(MONEY_WORDS.nameless);
          return (
            <li key={each.customer} className={mergeClasses(styles.row, styles.wideRow)}>
              <span className={styles.name}>
                <button
                  type="button"
                  {...ROVING}
                  tabIndex={tabIndexOf(2 * at)}
                  className={mergeClasses(styles.link, styles.strong)}
                  aria-pressed={each.customer === chosen}
                  onClick={() => onChoose(each.customer)}
                >
                  {name}
                </button>
              </span>
              <span className={styles.figures}>
                {each.open.map((sum) => (
                  <span key={sum} className={styles.line}>
                    {sum}
                  </span>
                ))}
              </span>
              <About line={each} />
              <span className={styles.act}>
                <Button
                  size="small"
                  {...ROVING}
                  tabIndex={tabIndexOf(2 * at + 1)}
                  aria-label={`${say(MONEY_WORDS.remind)} ${name}`}
                  onClick={() => onRemind(each.customer)}
                >
                  {say(MONEY_WORDS.remind)}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      <More left={customersTotal - customers.length} onMore={onMore} />
    </Section>
  );
}

function About({ line: { overdue, oldest, parts, credit } }: { readonly line: DebtorLine }) {
  const styles = useMoneyStyles();
  const say = useSay();
  return (
    <span className={styles.about}>
      {say(MONEY_WORDS.partsCount(parts))}
      {oldest > 0 && (
        <span className={styles.late}>
          {' · '}
          {say(
            overdue.length > 0
              ? MONEY_WORDS.overdueOf(overdue.join(' + '), oldest)
              : MONEY_WORDS.oldest(oldest),
          )}
        </span>
      )}
      {credit && (
        <span className={credit.isOver ? styles.late : undefined}>
          {' · '}
          {say(MONEY_WORDS.credit(credit.used, credit.limit))}
          {credit.isExpired && ` (${say(MONEY_WORDS.expired)})`}
        </span>
      )}
    </span>
  );
}
