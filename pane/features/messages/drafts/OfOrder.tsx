import { lazy, Suspense, useState } from 'react';
import { DRAFT_KINDS, type DraftKind } from '../../../../shared/messages/texts/draft-kinds.data';
import { Button } from '../../../parts/Button';
import type { OfOrderProps } from '../../../parts/page-parts';
import { Section } from '../../../parts/Section';
import { useAsk, useSay } from '../../../state/use-pane';
import { useMessagesStyles } from '../styles';
import { useWriteStyles } from './styles';
import { WRITE_WORDS } from './words';

const WriteDialog = lazy(() => import('./WriteDialog'));

/** In the file of an order: what is to be written to its customer, and a way to write something else. */
export default function OfOrder({ order }: OfOrderProps) {
  const styles = useMessagesStyles();
  const own = useWriteStyles();
  const say = useSay();
  const { data, failure } = useAsk('messages.draftsOfOrder', order);
  const [kind, setKind] = useState<DraftKind>();
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!data) return null;
  const { due, kinds } = data;
  const ways = (
    <>
      <select
        className={own.other}
        aria-label={say(WRITE_WORDS.other)}
        value=""
        onChange={({ target }) => target.value !== '' && setKind(target.value as DraftKind)}
      >
        <option value="">{say(WRITE_WORDS.other)}</option>
        {kinds.map((each) => (
          <option key={each} value={each}>
            {say(DRAFT_KINDS[each])}
          </option>
        ))}
      </select>
      <Suspense fallback={null}>
        {kind && <WriteDialog order={data.order} kind={kind} onClose={() => setKind(undefined)} />}
      </Suspense>
    </>
  );
  // Without anything that is due a way to write is enough.
  if (due.length === 0) return <div>{ways}</div>;
  return (
    <Section title={say(WRITE_WORDS.title)} aside={due.length}>
      <ul className={styles.list}>
        {due.map((each) => (
          <li key={each.kind} className={styles.of}>
            <div className={styles.spread}>
              <span className={styles.change}>
                <span className={styles.kind}>{say(DRAFT_KINDS[each.kind])}</span>
                {say(each.why)}
              </span>
              <Button
                size="small"
                aria-label={say(WRITE_WORDS.draftOf(say(DRAFT_KINDS[each.kind])))}
                onClick={() => setKind(each.kind)}
              >
                {say(WRITE_WORDS.draft)}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {ways}
    </Section>
  );
}
