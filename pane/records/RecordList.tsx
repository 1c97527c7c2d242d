import { useId, useRef, useState } from 'react';
import { Input } from '@fluentui/react-components';
import type { RecordsView } from '../../shared/proposals/records/list';
import { Button } from '../parts/Button';
import { useKeptFocus } from '../parts/use-kept-focus';
import { useSettledValue } from '../parts/use-settled-value';
import { useAsk, usePane, useSay, useStore } from '../state/use-pane';
import { RecordForm } from './RecordForm';
import { RecordRow } from './RecordRow';
import { useRecordStyles } from './styles';
import { RECORD_WORDS } from './words';

/** Rows shown at once. */
const PAGE = 50;

/** The rows of a record sheet, made of its declaration: found, looked at, added, changed, taken out. */
export function RecordList({ kind }: { readonly kind: string }) {
  const styles = useRecordStyles();
  const say = useSay();
  const id = useId();
  const { lang } = usePane();
  const [text, setText] = useState('');
  const [from, setFrom] = useState(0);
  /** The row that is edited by its number in the sheet, 0 for a new one. */
  const [edited, setEdited] = useState<number>();
  const page = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  useKeptFocus(page, search);
  const { data: view, failure } = useAsk('records.list', kind, lang, {
    search: useSettledValue(text, 250),
    from,
    count: PAGE,
  });
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!view) return null;
  if (view.sheet === undefined) return <NoSheet view={view} />;
  const close = (): void => setEdited(undefined);
  return (
    <div ref={page} className={styles.page}>
      <label htmlFor={id} className={styles.hidden}>
        {say(RECORD_WORDS.search)}
      </label>
      <Input
        id={id}
        ref={search}
        type="search"
        value={text}
        placeholder={say(RECORD_WORDS.searchHint)}
        onChange={(_, { value }) => {
          setText(value);
          setFrom(0);
        }}
      />
      <div role="status" className={styles.muted}>
        {say(RECORD_WORDS.count(view.found, view.total))}
      </div>
      {view.isGenerated && <p className={styles.muted}>{say(RECORD_WORDS.generated)}</p>}
      {view.isMapped && <p className={styles.muted}>{say(RECORD_WORDS.mapped(view.sheet))}</p>}
      {view.problems.map((problem) => (
        <p key={problem.en} role="alert">
          {say(problem)}
        </p>
      ))}
      <ul className={styles.list} aria-label={say(view.title)}>
        {view.rows.map((row) => (
          <li key={row.row} className={styles.item}>
            {edited === row.row ? (
              <RecordForm kind={kind} row={{ name: row.name, row: row.row }} onClose={close} />
            ) : (
              <RecordRow
                view={view}
                row={row}
                onEdit={view.isGenerated ? undefined : () => setEdited(row.row)}
              />
            )}
          </li>
        ))}
      </ul>
      <Pages from={from} view={view} onTurn={setFrom} />
      {!view.isGenerated && edited === 0 && <RecordForm kind={kind} onClose={close} />}
      {!view.isGenerated && edited !== 0 && (
        <div>
          <Button onClick={() => setEdited(0)}>{say(RECORD_WORDS.add)}</Button>
        </div>
      )}
    </div>
  );
}

/** A book without the sheet: it is added on request, and shown first. */
function NoSheet({ view }: { readonly view: RecordsView }) {
  const styles = useRecordStyles();
  const say = useSay();
  const store = useStore();
  const create = (): void =>
    void store.ask('records.proposeCreate', view.kind).then((proposal) => store.preview(proposal));
  return (
    <div className={styles.page}>
      <p className={styles.muted}>{say(RECORD_WORDS.noSheet(view.title))}</p>
      <div>
        <Button onClick={create}>{say(RECORD_WORDS.create(view.title))}</Button>
      </div>
    </div>
  );
}

interface PagesProps {
  readonly from: number;
  readonly view: RecordsView;
  readonly onTurn: (from: number) => void;
}

function Pages({ from, view: { found, rows }, onTurn }: PagesProps) {
  const styles = useRecordStyles();
  const say = useSay();
  if (found <= PAGE) return null;
  return (
    <div className={styles.actions} role="group" aria-label={say(RECORD_WORDS.pages)}>
      <Button size="small" disabled={from === 0} onClick={() => onTurn(Math.max(0, from - PAGE))}>
        {say(RECORD_WORDS.earlier)}
      </Button>
      <span className={styles.muted}>{say(RECORD_WORDS.page(from + 1, from + rows.length))}</span>
      <Button size="small" disabled={from + PAGE >= found} onClick={() => onTurn(from + PAGE)}>
        {say(RECORD_WORDS.later)}
      </Button>
    </div>
  );
}
