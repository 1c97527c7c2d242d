import { useState } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { a1 } from '../../../shared/book/address';
import type { FigureRowLine } from '../../../shared/features/figures/rows';
import type { FigureKey, FigureKind } from '../../../shared/figures/figure';
import { Button } from '../../parts/Button';
import { Section } from '../../parts/Section';
import { useAsk, useSay, useStore } from '../../state/use-pane';
import { useFigureStyles } from './styles';
import { FIGURES_WORDS } from './words';

const [FIRST, MORE] = [20, 100];

/** Exactly the rows that a figure counts, the missed ones first. */
export function Rows({ figure, kind, period, person }: { readonly figure: FigureKey; readonly kind: FigureKind; readonly period: string; readonly person: string }) {
  const styles = useFigureStyles();
  const say = useSay();
  const [limit, setLimit] = useState(FIRST);
  const { data, failure } = useAsk('figures.rows', { figure, period, person, limit });
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!data) return null;
  const { rows, total } = data;
  return (
    <Section title={say(FIGURES_WORDS.rows)} aside={say(FIGURES_WORDS.rowsOf(rows.length, total))}>
      {total === 0 && <p className={styles.muted}>{say(FIGURES_WORDS.noRows)}</p>}
      <ul className={styles.list}>
        {rows.map((row, at) => (
          <li key={at} className={mergeClasses(styles.item, styles.line)}>
            <Row row={row} kind={kind} />
          </li>
        ))}
      </ul>
      {rows.length < total && (
        <Button size="small" onClick={() => setLimit(limit + MORE)}>
          {say(FIGURES_WORDS.more(Math.min(MORE, total - rows.length)))}
        </Button>
      )}
    </Section>
  );
} // prettier-ignore

function Row({ row: { order, key, person, stage, on, said, place, counts, met }, kind }: { readonly row: FigureRowLine; readonly kind: FigureKind }) {
  const styles = useFigureStyles();
  const say = useSay();
  const store = useStore();
  const cell = place && `${place.sheet} ${a1(place.row, place.column)}`;
  return (
    <>
      {key === undefined || !place ? (
        <span className={styles.order}>{order}</span>
      ) : (
        <button type="button" className={mergeClasses(styles.link, styles.order)} aria-label={say(FIGURES_WORDS.open(order))} onClick={() => { void store.select(place); store.go('order'); }}>
          {order}
        </button>
      )}
      {[say(stage), person, say(on)].filter(Boolean).map((text, at) => <span key={at} className={styles.muted}>{text}</span>)}
      <span className={mergeClasses(styles.said, counts > 0 && met < counts && kind === 'share' && styles.late)}>
        {say(said)}
      </span>
      {place && cell && (
        <button type="button" className={styles.link} aria-label={say(FIGURES_WORDS.toCell(cell))} title={cell} onClick={() => void store.select(place)}>
          {a1(place.row, place.column)}
        </button>
      )}
    </>
  );
} // prettier-ignore
