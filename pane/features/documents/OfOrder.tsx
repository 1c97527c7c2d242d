import { lazy, Suspense, useState } from 'react';
import type { DocumentsOfOrder } from '../../../shared/features/documents/of-order';
import type { PaperWanted } from '../../../shared/features/documents/preview';
import type { PaperKind } from '../../../shared/trade/paper-kinds';
import type { OfOrderProps } from '../../parts/page-parts';
import { Fold } from '../../parts/Fold';
import { Section } from '../../parts/Section';
import { useRoving } from '../../parts/use-roving-list';
import { useAsk, useSay } from '../../state/use-pane';
import { Archive } from './Archive';
import { Differences } from './Differences';
import { Needed } from './Needed';
import { Package } from './Package';
import { Registered } from './Registered';
import { useDocumentStyles } from './styles';
import { DOCUMENT_WORDS } from './words';

const MakeDialog = lazy(() => import('./MakeDialog'));

/** In the file of an order: which papers it needs, which were made, and whether they agree. */
export default function OfOrder({ order }: OfOrderProps) {
  const say = useSay();
  const { data, failure } = useAsk('documents.ofOrder', order);
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!data) return null;
  return <Papers documents={data} />;
}

function Papers({ documents }: { readonly documents: DocumentsOfOrder }) {
  const styles = useDocumentStyles();
  const say = useSay();
  const { order, needed, registered, past, conflicts, presentation, archive, kinds } = documents;
  const [wanted, setWanted] = useState<PaperWanted>();
  const [opened, setOpened] = useState('');
  const now = needed.filter(({ isLater, isTold }) => !isLater && !isTold);
  const later = needed.filter(({ isLater, isTold }) => isLater || isTold);
  const { list, tabIndexOf } = useRoving(registered.length + now.length);
  const make = (kind: string, more: Partial<PaperWanted> = {}): void =>
    setWanted({ orders: [order], kind: kind as PaperKind, ...more });
  const lines = registered.map((line, at) => {
    const key = `${line.row.name} ${line.row.row}`;
    return (
      <Registered
        key={key}
        line={line}
        order={order}
        tabIndex={tabIndexOf(at)}
        isOpen={opened === key}
        onOpen={() => setOpened(opened === key ? '' : key)}
        onMake={make}
      />
    );
  });
  const all = registered.length + needed.length;
  return (
    <>
      <Section title={say(DOCUMENT_WORDS.title)} aside={all > 0 && say(DOCUMENT_WORDS.count(registered.length, all))}>
        {lines.length + now.length > 0 && (
          <ul className={styles.list} {...list}>
            {lines}
            {now.map((line, at) => (
              <Needed key={line.kind} line={line} tabIndex={tabIndexOf(registered.length + at)} onMake={make} />
            ))}
          </ul>
        )}
        {later.length > 0 && (
          <Fold summary={<span className={styles.muted}>{say(DOCUMENT_WORDS.later(later.length))}</span>}>
            <ul className={styles.list}>
              {later.map((line) => (
                <Needed key={line.kind} line={line} tabIndex={0} onMake={make} />
              ))}
            </ul>
          </Fold>
        )}
        {past.length > 0 && (
          <Fold summary={<span className={styles.muted}>{say(DOCUMENT_WORDS.past(past.length))}</span>}>
            <ul className={styles.list}>
              {past.map((line) => (
                <Registered key={`${line.row.name} ${line.row.row}`} line={line} order={order} tabIndex={0} />
              ))}
            </ul>
          </Fold>
        )}
        {archive && <Archive archive={archive} />}
        <select
          className={styles.other}
          aria-label={say(DOCUMENT_WORDS.other)}
          value=""
          onChange={({ target }) => target.value !== '' && make(target.value)}
        >
          <option value="">{say(DOCUMENT_WORDS.other)}</option>
          {kinds.map(({ kind, title }) => (
            <option key={kind} value={kind}>
              {say(title)}
            </option>
          ))}
        </select>
      </Section>
      {presentation && <Package presentation={presentation} />}
      {conflicts.length > 0 && <Differences conflicts={conflicts} />}
      <Suspense fallback={null}>
        {wanted && (
          <MakeDialog wanted={wanted} batches={documents.batches} onClose={() => setWanted(undefined)} />
        )}
      </Suspense>
    </>
  );
} // prettier-ignore
