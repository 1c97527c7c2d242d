import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

import type { RecordFormView } from '../../shared/proposals/records/form';
import type { RecordDraft } from '../../shared/records/draft';
import type { RowRef } from '../../shared/records/change';
import type { Proposal } from '../../shared/proposals/proposal';
import { Button } from '../parts/Button';
import { useApplied } from '../parts/use-applied';
import { useAsk, usePane, useSay, useStore } from '../state/use-pane';
import { useAttempt } from '../parts/use-attempt';
import { RecordField } from './RecordField';
import { useRecordStyles } from './styles';
import { RECORD_WORDS } from './words';

interface RecordFormProps {
  readonly kind: string;
  /** The row to change; a new one when left out. */
  readonly row?: RowRef;
  /** What a new row says already, by column. */
  readonly start?: RecordDraft;
  readonly onClose: () => void;
}

/** One row of a record sheet, made of its declaration. What is saved is shown cell by cell first. */
export function RecordForm({ kind, row, start = NOTHING, onClose }: RecordFormProps) {
  const say = useSay();
  const { lang } = usePane();
  const { data: view, failure } = useAsk('records.form', kind, lang, row);
  if (failure) return <p role="alert">{say(failure)}</p>;
  return view ? <FilledForm view={view} start={start} onClose={onClose} /> : null;
}

const NOTHING: RecordDraft = {};

interface FilledProps {
  readonly view: RecordFormView;
  readonly start: RecordDraft;
  readonly onClose: () => void;
}

function FilledForm({ view, start, onClose }: FilledProps) {
  const { kind, title, ref: row, fields } = view;
  const styles = useRecordStyles();
  const say = useSay();
  const store = useStore();
  const { me = '' } = usePane();
  const [typed, setTyped] = useState(start);
  const { problem, attempt } = useAttempt();
  const form = useRef<HTMLFormElement>(null);
  const preview = useApplied(onClose);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);
  const previewed = (propose: () => Promise<Proposal>): Promise<void> =>
    attempt(async () => preview(await propose()));
  const save = (): Promise<void> => {
    const texts = Object.fromEntries(fields.map(({ key, text }) => [key, typed[key] ?? text]));
    return previewed(() => store.ask('records.propose', kind, row, row ? typed : texts, me));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  return (
    // Escape leaves the form from whichever field.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      className={styles.form}
      aria-label={say(row ? RECORD_WORDS.editRow(row.name) : RECORD_WORDS.addTo(title))}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {fields.map((field) => (
        <RecordField
          key={field.key}
          field={field}
          text={typed[field.key] ?? field.text}
          onChange={(text) => setTyped({ ...typed, [field.key]: text })}
        />
      ))}
      {problem && (
        <div role="alert" className={styles.problem}>
          {say(problem)}
        </div>
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">
          {say(RECORD_WORDS.save)}
        </Button>
        <Button onClick={onClose}>{say(RECORD_WORDS.cancel)}</Button>
        {row && (
          <Button
            appearance="subtle"
            onClick={() => void previewed(() => store.ask('records.proposeRemove', kind, row, me))}
          >
            {say(RECORD_WORDS.remove)}
          </Button>
        )}
      </div>
    </form>
  );
}
