import type { OrderMoney } from '../../../shared/orders/order-money';
import { Section } from '../../parts/Section';
import { useSay } from '../../state/use-pane';
import { StrandList } from './StrandList';
import { ORDER_WORDS } from './words';
import { useOrderStyles } from './styles';

/** How it is paid, and part by part what came in and what is to come by when. */
export function Money({ money: { amount, term, parts } }: { readonly money: OrderMoney }) {
  const styles = useOrderStyles();
  const say = useSay();
  if (amount === '' && term.zh === '' && parts.length === 0) return null;
  return (
    <Section title={say(ORDER_WORDS.money)} aside={amount || undefined}>
      {term.zh !== '' && <p className={styles.muted}>{say(term)}</p>}
      <StrandList lines={parts.map((part) => ({ ...part, figure: part.amount, under: [part.short] }))} />
    </Section>
  );
}
