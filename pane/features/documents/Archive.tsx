import { mergeClasses } from '@fluentui/react-components';
import type { OrderArchive } from '../../../shared/features/documents/archive';
import { dayText, momentText } from '../../../shared/time/date-text';
import { Fold } from '../../parts/Fold';
import { usePane, useSay, useStore } from '../../state/use-pane';
import { useDocumentStyles } from './styles';
import { DOCUMENT_WORDS } from './words';

/** What is kept for the tax refund: three groups, what is there and what is missing, by when and how long. */
export function Archive({ archive: { groups, missing, due, until } }: { readonly archive: OrderArchive }) {
  const styles = useDocumentStyles();
  const say = useSay();
  const store = useStore();
  const { lang } = usePane();
  const day = due === undefined ? '' : ` · ${say(DOCUMENT_WORDS.due(momentText(due, lang)))}`;
  return (
    <Fold summary={<span className={styles.muted}>{`${say(DOCUMENT_WORDS.archive(missing))}${day}`}</span>}>
      <ul className={styles.list}>
        {groups.map(({ title, papers }) => (
          <li key={title.en} className={mergeClasses(styles.item, styles.gap)}>
            {`${say(title)}: `}
            {papers.map(({ title: paper, file, place }, at) => (
              <span key={paper.en}>
                {at > 0 && ' · '}
                {say(paper)}{' '}
                {file === undefined || !place ? (
                  <span className={styles.muted}>{say(DOCUMENT_WORDS.notFiled)}</span>
                ) : (
                  <button type="button" className={styles.link} onClick={() => void store.select(place)}>
                    ✓ {file}
                  </button>
                )}
              </span>
            ))}
          </li>
        ))}
      </ul>
      <p className={styles.muted}>
        {say(
          until === undefined
            ? DOCUMENT_WORDS.fileHint
            : DOCUMENT_WORDS.keptUntil(dayText(until, lang, true)),
        )}
      </p>
    </Fold>
  );
}
