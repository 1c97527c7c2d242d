import { lazy, Suspense, useState } from 'react';
import { Button } from '../../parts/Button';
import type { AskedProps } from '../../parts/page-parts';
import { useAsk, usePane, useSay } from '../../state/use-pane';
import { Bundle } from './Bundle';
import { useQuestionStyles } from './styles';
import { QUESTION_WORDS } from './words';

const Together = lazy(() => import('./Together'));

/** Those of one order, for its file; asked for here they share with the others what both need. */
export const ofOrder = () => import('./OfOrder');

/** How many questions, and orders of each, stand beside other work, and where they stand alone. */
const [FEW, ALL] = [
  { bundles: 5, lines: 2 },
  { bundles: 20, lines: 5 },
];

/** What only a person can say of the orders that are shown, by column and meaning, the newest and dearest first. */
export default function Questions({ me, isAlone, onAlone }: AskedProps) {
  const styles = useQuestionStyles();
  const say = useSay();
  const { filter } = usePane();
  const [together, setTogether] = useState<string>();
  const { data, failure } = useAsk('questions.asked', { me, filter, ...(isAlone ? ALL : FEW) });
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!data || data.bundles.length === 0) return null;
  return (
    <section aria-label={say(QUESTION_WORDS.title)}>
      <h2 className={styles.heading}>{say(QUESTION_WORDS.title)}</h2>
      {data.bundles.map((bundle) => (
        <Bundle key={bundle.id} bundle={bundle} me={me} onTogether={() => setTogether(bundle.id)} />
      ))}
      {data.total > data.bundles.length && (
        <Button size="small" appearance="subtle" disabled={isAlone} onClick={onAlone}>
          {say(QUESTION_WORDS.moreKinds(data.total - data.bundles.length))}
        </Button>
      )}
      {together !== undefined && (
        <Suspense fallback={null}>
          <Together wanted={{ id: together, me, filter }} onClose={() => setTogether(undefined)} />
        </Suspense>
      )}
    </section>
  );
}
