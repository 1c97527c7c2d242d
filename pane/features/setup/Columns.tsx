import { useState } from 'react';
import { Field, Select } from '@fluentui/react-components';
import { withColumn } from '../../../shared/features/setup/choices';
import type { SetUpSheet } from '../../../shared/features/setup/view';
import type { SetUpColumn } from '../../../shared/features/setup/columns';
import { Button } from '../../parts/Button';
import { Fold } from '../../parts/Fold';
import { useAsk, useSay, useStore } from '../../state/use-pane';
import { SETUP_WORDS, SURENESS_WORDS } from './words';
import type { Draft } from './draft';
import { useSetUpStyles } from './styles';

interface Props {
  readonly sheet: SetUpSheet;
  readonly draft: Draft;
}

/** How the columns of a sheet are read: doubtful ones at once, all of them on request. */
export function Columns({ sheet, draft }: Props) {
  const styles = useSetUpStyles();
  const say = useSay();
  const { data: columns } = useAsk('setup.columns', draft.choices, sheet.sheet);
  if (!columns) return null;
  const doubtful = columns.filter(({ sureness, twin }) => sureness === 'unsure' || twin !== undefined);
  const others = columns.filter((column) => !doubtful.includes(column));
  return (
    <>
      <List columns={doubtful} sheet={sheet} draft={draft} />
      <Fold summary={<span className={styles.muted}>{say(SETUP_WORDS.columns(sheet.columns))}</span>}>
        <List columns={others} sheet={sheet} draft={draft} />
      </Fold>
    </>
  );
}

function List({ columns, sheet, draft }: Props & { readonly columns: readonly SetUpColumn[] }) {
  const styles = useSetUpStyles();
  return (
    <ul className={styles.list}>
      {columns.map((column) => (
        <Column key={column.at} column={column} sheet={sheet} draft={draft} />
      ))}
    </ul>
  );
}

function Column({ column, sheet, draft }: Props & { readonly column: SetUpColumn }) {
  const styles = useSetUpStyles();
  const say = useSay();
  const store = useStore();
  const [isOpen, setOpen] = useState(false);
  const { header, letters, label, sureness, percent, samples, twin, row } = column;
  const sure = sureness === 'sure' ? `${percent}%` : say(SURENESS_WORDS[sureness]);
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <span className={styles.grow}>
          <button
            type="button"
            className={styles.link}
            aria-label={say(SETUP_WORDS.goTo(header))}
            onClick={() => void store.select({ sheet: sheet.sheet, row, column: column.column })}
          >
            {header}
          </button>{' '}
          <span className={styles.muted}>{letters}</span>
        </span>
        <span className={sureness === 'unsure' ? styles.warn : styles.muted}>{sure}</span>
        <Button
          size="small"
          appearance="subtle"
          className={styles.small}
          aria-expanded={isOpen}
          aria-label={say(SETUP_WORDS.changeOf(header))}
          onClick={() => setOpen(!isOpen)}
        >
          {say(SETUP_WORDS.change)}
        </Button>
      </div>
      <div>{label && `→ ${say(label)}`}</div>
      {samples.length > 0 && <div className={styles.muted}>{samples.join(' · ')}</div>}
      {twin !== undefined && <span className={styles.warn}>{say(SETUP_WORDS.twin(twin))}</span>}
      {isOpen && (
        <Meaning
          column={column}
          onMeaning={(value) => draft.choose(withColumn(draft.choices, column.at, value))}
        />
      )}
    </li>
  );
}

interface MeaningProps {
  readonly column: SetUpColumn;
  readonly onMeaning: (value: string) => void;
}

/** Every meaning that a column may have, by what it is about. */
function Meaning({ column: { meaning }, onMeaning }: MeaningProps) {
  const say = useSay();
  const { data: groups } = useAsk('setup.meanings');
  if (!groups) return null;
  return (
    <Field label={say(SETUP_WORDS.meaning)}>
      <Select value={meaning} onChange={(_, { value }) => onMeaning(value)}>
        <option value="none">{say(SETUP_WORDS.none)}</option>
        {groups.map(({ name, meanings }) => (
          <optgroup key={name.en} label={say(name)}>
            {meanings.map(({ value, label }) => (
              <option key={value} value={value}>
                {say(label)}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
