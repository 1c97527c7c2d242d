import { Input } from '@fluentui/react-components';
import type { NewOrderForm } from '../../../shared/features/order/new/form';
import type { RecordDraft } from '../../../shared/records/draft';
import { Button } from '../../parts/Button';
import { Problem } from '../../parts/Problem';
import { useSay } from '../../state/use-pane';
import { NEW_WORDS } from './new-words';
import { useNewOrderStyles } from './new-styles';

interface LinesProps {
  readonly form: Pick<NewOrderForm, 'lines' | 'lineProblem'>;
  readonly typed: readonly RecordDraft[];
  readonly onType: (lines: readonly RecordDraft[]) => void;
}

/** The lines of the order: those that come along, to be typed over once one is added. */
export function NewOrderLines({ form: { lines, lineProblem }, typed, onType }: LinesProps) {
  const styles = useNewOrderStyles();
  const say = useSay();
  const alongside = lines.map(({ order: _, ...line }) => line);
  const count = typed.length > 0 ? typed.length : lines.length;
  return (
    <section>
      {count > 0 && <h3 className={styles.heading}>{say(NEW_WORDS.lines(count))}</h3>}
      {typed.map((line, at) => (
        <TypedLine
          key={at}
          line={line}
          at={at}
          onType={(changed) => onType(typed.map((each, i) => (i === at ? changed : each)))}
          onRemove={() => onType(typed.filter((_, i) => i !== at))}
        />
      ))}
      {typed.length === 0 && lines.length > 0 && (
        <ul className={styles.list}>
          {lines.map(({ item = '', quantity = '', unit = '', price = '', currency = '' }, at) => (
            <li key={at}>
              {[item, [quantity, unit].filter(Boolean).join(' '), price && `${price} ${currency}`]
                .filter(Boolean)
                .join(' · ')}
            </li>
          ))}
        </ul>
      )}
      <Problem said={lineProblem} look={styles.problem} />
      <Button size="small" onClick={() => onType([...(typed.length > 0 ? typed : alongside), {}])}>
        {say(NEW_WORDS.addLine)}
      </Button>
    </section>
  );
}

interface TypedLineProps {
  readonly line: RecordDraft;
  readonly at: number;
  readonly onType: (line: RecordDraft) => void;
  readonly onRemove: () => void;
}

function TypedLine({ line, at, onType, onRemove }: TypedLineProps) {
  const styles = useNewOrderStyles();
  const say = useSay();
  return (
    <div className={styles.line}>
      {COLUMNS.map((column) => (
        <Input
          key={column}
          size="small"
          className={styles.input}
          aria-label={say(NEW_WORDS.ofLine(NEW_WORDS[column], at + 1))}
          placeholder={say(NEW_WORDS[column])}
          value={line[column] ?? ''}
          onChange={(_, { value }) => onType({ ...line, [column]: value })}
        />
      ))}
      <Button
        size="small"
        appearance="subtle"
        aria-label={say(NEW_WORDS.removeLine(at + 1))}
        onClick={onRemove}
      >
        ×
      </Button>
    </div>
  );
}

const COLUMNS = ['item', 'quantity', 'price'] as const;
