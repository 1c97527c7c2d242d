import { useState } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { ShownNote } from '../../../../shared/features/knowledge/market/view';
import { Button } from '../../../parts/Button';
import { RowButton } from '../../../parts/RowButton';
import { RecordForm } from '../../../records/RecordForm';
import { useSay, useStore } from '../../../state/use-pane';
import { Orders } from './Orders';
import { useMarketStyles } from './styles';
import { MARKET_WORDS } from './words';

/** Days before its end from which a note is marked. */
const SOON = 7;

/** A note in a line; opened with where it comes from and the orders that it fits. */
export function Note({ note, isOpen, onOpen }: { readonly note: ShownNote; readonly isOpen: boolean; readonly onOpen: () => void }) {
  const styles = useMarketStyles();
  const say = useSay();
  const { kind, about, point, until, left, fitsTotal } = note;
  return (
    <>
      <RowButton look={styles.row} isOpen={isOpen} onPress={onOpen}>
        <span className={styles.kind}>{say(kind)}</span>
        <span className={styles.about}>{about}</span>
        <span className={styles.point}>{point}</span>
        <span className={styles.cell}>{fitsTotal > 0 && say(MARKET_WORDS.fitsShort(fitsTotal))}</span>
        <span className={mergeClasses(styles.cell, left <= SOON && styles.soon)}>{say(MARKET_WORDS.until(until))}</span>
      </RowButton>
      {isOpen && <Body note={note} />}
    </>
  );
} // prettier-ignore

function Body({
  note: { source, impact, on, by, fits, fitsTotal, row, place },
}: {
  readonly note: ShownNote;
}) {
  const styles = useMarketStyles();
  const say = useSay();
  const store = useStore();
  const [isEditing, setEditing] = useState(false);
  if (isEditing) return <RecordForm kind="market" row={row} onClose={() => setEditing(false)} />;
  const facts = [
    say(MARKET_WORDS.source(source)),
    impact !== '' && say(MARKET_WORDS.impact(impact)),
    say(MARKET_WORDS.written(on, by)),
  ];
  return (
    <div className={styles.body}>
      <p className={styles.muted}>{facts.filter(Boolean).join(' · ')}</p>
      <Orders orders={fits} more={fitsTotal - fits.length} before={say(MARKET_WORDS.fits(fitsTotal))} />
      <div className={styles.actions}>
        <Button size="small" onClick={() => setEditing(true)}>
          {say(MARKET_WORDS.edit)}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void store.select(place)}>
          {say(MARKET_WORDS.toSheet)}
        </Button>
      </div>
    </div>
  );
}
