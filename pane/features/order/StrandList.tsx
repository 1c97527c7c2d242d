import { mergeClasses } from '@fluentui/react-components';
import type { Bilingual } from '../../../shared/lang';
import type { StrandLine } from '../../../shared/orders/strand-lines';
import { statusText } from '../../../shared/templates/vocabulary';
import { momentText } from '../../../shared/time/date-text';
import { usePane, useSay, useStore } from '../../state/use-pane';
import { ORDER_WORDS } from './words';
import { useOrderStyles } from './styles';
import { useTone } from './use-tone';

export interface ToldLine extends StrandLine {
  /** Stands in a column of its own. */
  readonly figure: string;
  /** What else is known, below. */
  readonly under: readonly Bilingual[];
}

/** Stages of one strand, done and open, each leading to its cell. */
export function StrandList({ lines }: { readonly lines: readonly ToldLine[] }) {
  const styles = useOrderStyles();
  const say = useSay();
  const store = useStore();
  const { lang } = usePane();
  const toneOf = useTone();
  return (
    <ul className={styles.list}>
      {lines.map((line) => {
        const { key, name, status, waitsOn, isOpen, due, isHard, brief, figure, under, place } = line;
        const facts = [
          due !== undefined && `${say(ORDER_WORDS.due)} ${momentText(due, lang)}`,
          isHard && say(ORDER_WORDS.hard),
          say(brief) === '' && statusText(status, lang, waitsOn),
          ...under.map(say),
        ];
        const below = facts.filter(Boolean).join(' · ');
        return (
          <li key={key} className={styles.strand}>
            <button type="button" className={styles.way} onClick={() => void store.select(place)}>
              {isOpen ? '' : '✓ '}
              {say(name)}
            </button>
            <span className={styles.figure}>{figure}</span>
            <span className={mergeClasses(styles.state, toneOf(status))}>{say(brief)}</span>
            {below !== '' && <span className={mergeClasses(styles.muted, styles.below)}>{below}</span>}
          </li>
        );
      })}
    </ul>
  );
}
