import { useState } from 'react';

import type { WhatIfChange } from '../../../shared/features/order/what-if-change';
import type { OrderView } from '../../../shared/features/order/view';
import { momentText } from '../../../shared/time/date-text';
import { Button } from '../../parts/Button';
import { useApplied } from '../../parts/use-applied';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { CHANGE_WORDS, ORDER_WORDS } from './words';
import { useOrderStyles } from './styles';
import { WhatIfForm } from './WhatIfForm';
import { WhatIfResult } from './WhatIfResult';

/** Other dates and limits, tried together; nothing is written until the person applies them. */
export default function WhatIf({ order }: { readonly order: OrderView }) {
  const styles = useOrderStyles();
  const say = useSay();
  const [changes, setChanges] = useState<readonly WhatIfChange[]>([]);
  const add = (change: WhatIfChange): void =>
    setChanges((all) => [...all.filter((each) => idOf(each) !== idOf(change)), change]);
  return (
    <section className={styles.box} aria-label={say(ORDER_WORDS.whatIf)}>
      <WhatIfForm order={order} onAdd={add} />
      {changes.length > 0 && (
        <Trial
          order={order}
          changes={changes}
          onRemove={(gone) => setChanges((all) => all.filter((each) => each !== gone))}
          onDrop={() => setChanges([])}
        />
      )}
    </section>
  );
}

interface TrialProps {
  readonly order: OrderView;
  readonly changes: readonly WhatIfChange[];
  readonly onRemove: (change: WhatIfChange) => void;
  readonly onDrop: () => void;
}

function Trial({ order, changes, onRemove, onDrop }: TrialProps) {
  const styles = useOrderStyles();
  const say = useSay();
  const store = useStore();
  const { me, lang } = usePane();
  const { sheet, row } = order.place;
  const { data, failure } = useAsk('order.whatIf', sheet, row, changes);
  const preview = useApplied(onDrop);
  const nameOf = (change: WhatIfChange): string => {
    const found =
      change.what === 'date'
        ? order.fields.find(({ field }) => field === change.field)
        : order.stages.find(({ key }) => key === change.stage);
    const name = found ? say(found.name) : '';
    return change.what === 'date' ? name : `${name} · ${say(CHANGE_WORDS[change.what])}`;
  };
  const apply = async (): Promise<void> =>
    preview(await store.ask('order.proposeWhatIf', sheet, row, changes, me ?? ''));
  return (
    <>
      <ul className={styles.list}>
        {changes.map((change, at) => {
          const problem = data?.problems[at];
          return (
            <li key={idOf(change)} className={styles.item}>
              <div className={styles.row}>
                <span className={styles.grow}>
                  {nameOf(change)} → {change.what === 'limit' ? change.to : momentText(change.to, lang)}
                </span>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={`${say(ORDER_WORDS.remove)} ${nameOf(change)}`}
                  onClick={() => onRemove(change)}
                >
                  ×
                </Button>
              </div>
              {problem && (
                <div role="alert" className={styles.muted}>
                  {say(ORDER_WORDS.notTried)}
                  {say(problem)}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {failure && <p role="alert">{say(failure)}</p>}
      {data && <WhatIfResult answer={data} />}
      <div className={styles.row}>
        <Button
          appearance="primary"
          size="small"
          disabled={!data || data.writes === 0}
          onClick={() => void apply()}
        >
          {say(ORDER_WORDS.applyThese)}
        </Button>
        <Button size="small" onClick={onDrop}>
          {say(ORDER_WORDS.drop)}
        </Button>
      </div>
    </>
  );
}

/** A later change of the same thing takes the place of the earlier one. */
function idOf(change: WhatIfChange): string {
  return change.what === 'date' ? `date ${change.field}` : `${change.what} ${change.stage}`;
}
