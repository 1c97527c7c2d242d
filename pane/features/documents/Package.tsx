import { mergeClasses } from '@fluentui/react-components';
import type { PresentationView } from '../../../shared/features/documents/of-order';
import { momentText } from '../../../shared/time/date-text';
import { Section } from '../../parts/Section';
import { usePane, useSay } from '../../state/use-pane';
import { useDocumentStyles } from './styles';
import { DOCUMENT_WORDS } from './words';

/** Days before the last one from which it is close. */
const CLOSE = 5;

/** What the credit wants presented, what there is of it, and the last day. */
export function Package({
  presentation: { items, isComplete, lastDay, daysLeft, why },
}: {
  readonly presentation: PresentationView;
}) {
  const styles = useDocumentStyles();
  const say = useSay();
  const { lang } = usePane();
  const tone = isComplete || daysLeft === undefined ? undefined : daysLeft < 0 ? styles.late : daysLeft <= CLOSE ? styles.soon : undefined; // prettier-ignore
  const day = lastDay !== undefined && daysLeft !== undefined && (
    <span className={tone}>
      {`${say(DOCUMENT_WORDS.lastDay(momentText(lastDay, lang)))} · ${say(DOCUMENT_WORDS.daysLeft(daysLeft))}`}
    </span>
  );
  return (
    <Section title={say(DOCUMENT_WORDS.presentation)} aside={day}>
      <ul className={styles.list}>
        {items.map(({ state, text }, at) => (
          <li key={at} className={mergeClasses(styles.item, styles.gap)}>
            {state === 'there' ? '✓ ' : ''}
            {say(text)}
          </li>
        ))}
      </ul>
      <p className={styles.muted}>{say(why)}</p>
    </Section>
  );
}
