import { mergeClasses } from '@fluentui/react-components';
import type { ConflictLine } from '../../../shared/features/documents/of-order';
import { Fold } from '../../parts/Fold';
import { Section } from '../../parts/Section';
import { useSay, useStore } from '../../state/use-pane';
import { useDocumentStyles } from './styles';
import { DOCUMENT_WORDS } from './words';

/** So many stand there before somebody asks for all. */
const SHOWN = 4;

/** Where papers, credit, card and order do not agree: what would be refused first, each leading to the cell to change. */
export function Differences({ conflicts }: { readonly conflicts: readonly ConflictLine[] }) {
  const styles = useDocumentStyles();
  const say = useSay();
  const hard = conflicts.filter(({ isHard }) => isHard).length;
  const [first, more] = [conflicts.slice(0, SHOWN), conflicts.slice(SHOWN)];
  return (
    <Section
      title={say(DOCUMENT_WORDS.differences)}
      aside={say(DOCUMENT_WORDS.counted(hard, conflicts.length - hard))}
    >
      <List conflicts={first} />
      {more.length > 0 && (
        <Fold summary={<span className={styles.muted}>{say(DOCUMENT_WORDS.more(more.length))}</span>}>
          <List conflicts={more} />
        </Fold>
      )}
    </Section>
  );
}

function List({ conflicts }: { readonly conflicts: readonly ConflictLine[] }) {
  const styles = useDocumentStyles();
  const say = useSay();
  const store = useStore();
  return (
    <ul className={styles.list}>
      {conflicts.map(({ isHard, text, cell }, at) => (
        <li key={at} className={mergeClasses(styles.item, styles.gap)}>
          {isHard && (
            <span className={mergeClasses(styles.mark, styles.late)}>{say(DOCUMENT_WORDS.hard)}</span>
          )}
          {cell ? (
            <button type="button" className={styles.link} onClick={() => void store.select(cell)}>
              {say(text)}
            </button>
          ) : (
            say(text)
          )}
        </li>
      ))}
    </ul>
  );
}
