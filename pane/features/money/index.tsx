import { useRef, useState } from 'react';
import { AGE_WORDS } from '../../../shared/money/ages';
import type { MoneyView } from '../../../shared/features/money/view';
import type { PartLine } from '../../../shared/features/money/lines';
import { Button } from '../../parts/Button';
import { Section } from '../../parts/Section';
import { useKeptFocus } from '../../parts/use-kept-focus';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { Ages } from './Ages';
import { Customers } from './Customers';
import type { Only } from './only';
import { Parts } from './Parts';
import { ReceiptDialog } from './ReceiptDialog';
import { ReminderDialog } from './ReminderDialog';
import { useMoneyStyles } from './styles';
import { Tiles } from './Tiles';
import { Untold } from './Untold';
import { MONEY_WORDS } from './words';

/** What the ledger says of one order, for its file; it shares the words and the looks. */
export const ofOrder = () => import('./OfOrder');

/** Rows shown at first, and how many one more asks for. */
const [PARTS, CUSTOMERS, MORE] = [30, 5, 100];

/** Who owes what since when. */
export default function Money() {
  const styles = useMoneyStyles();
  const say = useSay();
  const { filter } = usePane();
  const [only, setOnly] = useState<Only>();
  const [customer, setCustomer] = useState<string>();
  const [counts, setCounts] = useState({ parts: PARTS, customers: CUSTOMERS });
  const [reminded, setReminded] = useState<string>();
  const [paid, setPaid] = useState<PartLine>();
  const page = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(page, heading);
  const { data: view, failure } = useAsk('money.view', { filter, only, customer, ...counts });
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!view) return null;
  const toggle = (next: Only): void => setOnly(next === only ? undefined : next);
  const isEmpty = view.tiles[0]!.count === 0;
  return (
    <div ref={page} className={styles.page}>
      <h1 ref={heading} tabIndex={-1} className={styles.hidden}>
        {say(MONEY_WORDS.title)}
      </h1>
      {isEmpty ? (
        <p className={styles.muted}>{say(MONEY_WORDS.nothing)}</p>
      ) : (
        <>
          <Tiles tiles={view.tiles} only={only} onOnly={toggle} />
          <div className={styles.upper}>
            <Ages ages={view.ages} onOnly={toggle} />
            <Customers
              view={view}
              chosen={customer}
              onChoose={(name) => setCustomer(name === customer ? undefined : name)}
              onRemind={setReminded}
              onMore={() => setCounts({ ...counts, customers: counts.customers + MORE })}
            />
          </div>
          <Section level="h2" title={say(MONEY_WORDS.parts)} aside={view.partsTotal}>
            <Chosen
              only={only}
              customer={customer}
              onAll={() => {
                setOnly(undefined);
                setCustomer(undefined);
              }}
            />
            <Parts
              view={view}
              onReceipt={setPaid}
              onMore={() => setCounts({ ...counts, parts: counts.parts + MORE })}
            />
          </Section>
        </>
      )}
      {view.unknown > 0 && <p className={styles.muted}>{say(MONEY_WORDS.unknown(view.unknown))}</p>}
      <Untold view={view} />
      <Sheet view={view} />
      {reminded !== undefined && (
        <ReminderDialog customer={reminded} onClose={() => setReminded(undefined)} />
      )}
      {paid && <ReceiptDialog line={paid} onClose={() => setPaid(undefined)} />}
    </div>
  );
}

/** What the rows are narrowed down to, and the way back. */
function Chosen({
  only,
  customer,
  onAll,
}: {
  readonly only: Only;
  readonly customer: string | undefined;
  readonly onAll: () => void;
}) {
  const styles = useMoneyStyles();
  const say = useSay();
  if (only === undefined && customer === undefined) return null;
  const age =
    only === undefined
      ? undefined
      : only === 'overdue' || only === 'week'
        ? MONEY_WORDS.tiles[only]
        : AGE_WORDS[only];
  const names = [customer === '' ? say(MONEY_WORDS.nameless) : customer, age && say(age)].filter(Boolean);
  return (
    <div className={styles.bar}>
      <span className={styles.muted} role="status">
        {say(MONEY_WORDS.only(names.join(' · ')))}
      </span>
      <Button size="small" onClick={onAll}>
        {say(MONEY_WORDS.all)}
      </Button>
    </div>
  );
}

/** The ledger as a sheet of the book: shown first, like whatever is written. */
function Sheet({ view: { hasSheet } }: { readonly view: MoneyView }) {
  const say = useSay();
  const store = useStore();
  return (
    <div>
      <Button
        size="small"
        onClick={() => void store.ask('money.propose').then((proposal) => store.preview(proposal))}
      >
        {say(hasSheet ? MONEY_WORDS.sheet : MONEY_WORDS.newSheet)}
      </Button>
    </div>
  );
}
