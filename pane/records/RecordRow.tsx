import type { RecordsView, RecordView } from '../../shared/proposals/records/list';
import { inkOf } from '../theme/tone-variables';
import { useSay, useStore } from '../state/use-pane';
import { useRecordStyles } from './styles';
import { RECORD_WORDS } from './words';

interface RecordRowProps {
  readonly view: RecordsView;
  readonly row: RecordView;
  /** Undefined where nobody edits. */
  readonly onEdit: (() => void) | undefined;
}

/** A row as it stands: its name leads to the sheet, what it names to where that stands. */
export function RecordRow({ view, row, onEdit }: RecordRowProps) {
  const styles = useRecordStyles();
  const say = useSay();
  const store = useStore();
  const name = row.name.trim() === '' ? say(RECORD_WORDS.nameless) : row.name;
  const facts = view.columns.filter(({ key, forMachines }) => !forMachines && key in row.texts && row.texts[key] !== row.name); // prettier-ignore
  const go = (place: RecordView['place']) => () => void store.select(place);
  return (
    <>
      <button
        type="button"
        className={`${styles.link} ${styles.name}`}
        aria-label={say(RECORD_WORDS.goTo(name))}
        onClick={go(row.place)}
      >
        {name}
      </button>
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(({ key, title }) => {
            const link = row.links[key];
            return (
              <div key={key} style={{ display: 'contents' }}>
                <dt>{say(title)}</dt>
                <dd>
                  {link ? (
                    <button type="button" className={styles.link} onClick={go(link)}>
                      {row.texts[key]}
                    </button>
                  ) : (
                    row.texts[key]
                  )}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
      {row.problems.map((text) => (
        <p key={text.en} className={styles.problem} style={{ color: inkOf('late') }}>
          {say(text)}
        </p>
      ))}
      {onEdit && (
        <button
          type="button"
          className={styles.link}
          aria-label={say(RECORD_WORDS.editRow(name))}
          onClick={onEdit}
        >
          {say(RECORD_WORDS.edit)}
        </button>
      )}
    </>
  );
}
