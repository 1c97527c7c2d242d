import { mergeClasses } from '@fluentui/react-components';
import type { NeededLine } from '../../../shared/features/documents/of-order';
import { momentText } from '../../../shared/time/date-text';
import { ROVING } from '../../parts/use-roving-list';
import { usePane, useSay } from '../../state/use-pane';
import { useDocumentStyles } from './styles';
import { DOCUMENT_WORDS } from './words';

/** A paper that is not registered: by when it has to be there, and what it still lacks. It leads to its making. */
export function Needed({
  line: { kind, title, gaps, due, done, isTold, isOverdue, isSoon },
  tabIndex,
  onMake,
}: {
  readonly line: NeededLine;
  readonly tabIndex: number;
  readonly onMake: (kind: string) => void;
}) {
  const styles = useDocumentStyles();
  const say = useSay();
  const { lang } = usePane();
  const when = due === undefined ? '' : say(DOCUMENT_WORDS.due(momentText(due, lang)));
  const elsewhere =
    done === undefined
      ? DOCUMENT_WORDS.elsewhere
      : DOCUMENT_WORDS.elsewhereOn(momentText(done, lang));
  return (
    <li className={styles.item}>
      <button type="button" className={styles.line} tabIndex={tabIndex} {...ROVING} onClick={() => onMake(kind)}>
        <span className={mergeClasses(styles.name, isTold && styles.quiet)}>{say(title)}</span>
        <span className={styles.state}>
          {when !== '' && <span className={isOverdue ? styles.late : isSoon ? styles.soon : undefined}>{when}</span>}
          {isTold && <span>{say(elsewhere)}</span>}
          {!isTold && gaps > 0 && <span>{say(DOCUMENT_WORDS.gaps(gaps))}</span>}
          <span className={styles.way}>{say(DOCUMENT_WORDS.make)}</span>
        </span>
      </button>
    </li>
  );
} // prettier-ignore
