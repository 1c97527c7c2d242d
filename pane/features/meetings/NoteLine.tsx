import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { NoteAbout } from '../../../shared/features/meetings/typed/about';
import type { Reading } from '../../../shared/features/meetings/typed/read';
import type { Bilingual } from '../../../shared/lang';
import { Button } from '../../parts/Button';
import { useAttempt } from '../../parts/use-attempt';
import { useSettledValue } from '../../parts/use-settled-value';
import { useAsk, useSay, useStore } from '../../state/use-pane';
import type { TypedLine } from './draft';
import { useMeetingStyles } from './styles';
import { MEETING_WORDS } from './words';

interface NoteLineProps {
  readonly about: NoteAbout;
  readonly label: Bilingual;
  readonly example: Bilingual;
  /** Keeps what is typed and not added, while something else is open. */
  readonly typed: TypedLine;
  readonly onAdd: (line: string) => void;
  /** Absent where the line always stands there. */
  readonly onCancel?: () => void;
}

/** One line of the minutes as it is typed, with what it is understood as, or what is asked about it. */
export function NoteLine({ about, label, example, typed, onAdd, onCancel }: NoteLineProps) {
  const styles = useMeetingStyles();
  const say = useSay();
  const store = useStore();
  const { problem, attempt } = useAttempt();
  const [line, setLine] = useState(typed.line);
  const [refused, setRefused] = useState<Reading>();
  const field = useRef<HTMLInputElement>(null);
  const settled = useSettledValue(line);
  const { data: read, isStale } = useAsk('meetings.readTyped', about, settled);
  const isCurrent = settled === line && !isStale;
  const shown = line.trim() === '' ? undefined : (refused ?? (isCurrent ? read : undefined));
  const isOpened = onCancel !== undefined;
  useEffect(() => {
    if (isOpened) field.current?.focus();
  }, [isOpened]);
  const change = (next: string): void => {
    setRefused(undefined);
    typed.keep(next);
    setLine(next);
  };
  const add = (): Promise<void> =>
    attempt(async () => {
      if (line.trim() === '') return;
      // What was typed a moment ago may not have been read yet.
      const reading = await store.ask('meetings.readTyped', about, line);
      if (reading.is !== 'understood') return setRefused(reading);
      onAdd(line.trim());
      change('');
    });
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      void add();
    } else if (event.key === 'Escape' && onCancel) {
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    }
  };
  return (
    <div className={styles.form}>
      <div className={styles.typed}>
        <input
          ref={field}
          className={styles.field}
          value={line}
          aria-label={say(label)}
          placeholder={say(example)}
          onChange={({ target }) => change(target.value)}
          onKeyDown={onKey}
        />
        <Button onClick={() => void add()} disabled={line.trim() === ''}>
          {say(MEETING_WORDS.add)}
        </Button>
        {onCancel && (
          <Button appearance="subtle" onClick={onCancel}>
            {say(MEETING_WORDS.cancel)}
          </Button>
        )}
      </div>
      <div role="status" className={styles.said}>
        {problem ? say(problem) : shown && <Understood reading={shown} onOffer={(next) => {
          change(next);
          field.current?.focus();
        }} />}
      </div>
    </div>
  );
} // prettier-ignore

function Understood({ reading, onOffer }: { readonly reading: Reading; readonly onOffer: (line: string) => void }) {
  const styles = useMeetingStyles();
  const say = useSay();
  if (reading.is === 'understood') return <span>→ {say(reading.said)}</span>;
  if (reading.is === 'refused') return <span className={styles.late}>{say(reading.reason)}</span>;
  return (
    <>
      <span className={styles.block}>{say(reading.question)}</span>
      <span className={styles.offers}>
        {reading.offers.map((offer) => (
          <Button key={offer.line} size="small" onClick={() => onOffer(offer.line)}>
            {say(offer.label)}
          </Button>
        ))}
      </span>
    </>
  );
} // prettier-ignore
