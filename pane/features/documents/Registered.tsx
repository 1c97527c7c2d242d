import { useId } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { PaperWanted } from '../../../shared/features/documents/preview';
import type { RegisteredLine } from '../../../shared/features/documents/registered';
import type { NewStatus } from '../../../shared/features/documents/status';
import { momentText } from '../../../shared/time/date-text';
import { PAPER_KINDS } from '../../../shared/trade/paper-kinds';
import { Button } from '../../parts/Button';
import { useAttempt } from '../../parts/use-attempt';
import { ROVING } from '../../parts/use-roving-list';
import { Problem } from '../../parts/Problem';
import { usePane, useSay, useStore } from '../../state/use-pane';
import { useDocumentStyles } from './styles';
import { DOCUMENT_WORDS, STATUS_WORDS } from './words';

interface RegisteredProps {
  readonly line: RegisteredLine;
  readonly order: string;
  readonly tabIndex: number;
  readonly isOpen?: boolean;
  /** Absent for what is over: it leads to its row. */
  readonly onOpen?: () => void;
  readonly onMake?: (kind: string, more: Partial<PaperWanted>) => void;
}

/** A paper of the register: its number and how it stands; opened, what can be done with it. */
export function Registered({ line, order, tabIndex, isOpen = false, onOpen, onMake }: RegisteredProps) {
  const styles = useDocumentStyles();
  const say = useSay();
  const store = useStore();
  const { lang } = usePane();
  const id = useId();
  const { title, number, version, status, date, hasChanged, isDraft, place } = line;
  const state = [say(STATUS_WORDS[status]), date !== undefined && momentText(date, lang)].filter(Boolean);
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.line}
        tabIndex={tabIndex}
        {...(onOpen && { ...ROVING, 'aria-expanded': isOpen, 'aria-controls': isOpen ? id : undefined })}
        onClick={onOpen ?? (() => void store.select(place))}
      >
        <span className={mergeClasses(styles.name, !onOpen && styles.quiet)}>{say(title)}</span>
        <span className={styles.number}>{`${number}${version > 1 ? ` v${version}` : ''}`}</span>
        <span className={styles.state}>
          {hasChanged && <span className={styles.soon}>{say(DOCUMENT_WORDS.changed)}</span>}
          {isDraft && onOpen && <span className={styles.soon}>{say(DOCUMENT_WORDS.draft)}</span>}
          <span>{state.join(' ')}</span>
        </span>
      </button>
      {isOpen && (
        <div id={id} className={styles.body}>
          <Opened line={line} order={order} onMake={onMake} />
        </div>
      )}
    </li>
  );
}

function Opened({ line, order, onMake }: Pick<RegisteredProps, 'line' | 'order' | 'onMake'>) {
  const styles = useDocumentStyles();
  const say = useSay();
  const store = useStore();
  const { me = '', work } = usePane();
  const { problem, attempt } = useAttempt();
  const { kind, batch, orders, status, hasChanged, changes, conflicts, checkedBy, row, place, sheet, lang } = line; // prettier-ignore
  const others = orders.filter((each) => each !== order);
  const facts = [
    batch !== '' && say(DOCUMENT_WORDS.batch(batch)),
    others.length > 0 && say(DOCUMENT_WORDS.together(others.join(', '))),
    checkedBy !== '' && say(DOCUMENT_WORDS.checkedBy(checkedBy, conflicts)),
    hasChanged && say(DOCUMENT_WORDS.changedTo(say(changes))),
  ].filter(Boolean);
  // What there is to know first is shown first; all else is written at once and can be taken back.
  const turn = (to: NewStatus): Promise<void> =>
    attempt(async () => {
      const proposal = await store.ask('documents.proposeStatus', row, to, me);
      await (to === 'void' || proposal.notes.length > 0 ? store.preview(proposal) : store.apply(proposal));
    });
  const isOurs = kind in PAPER_KINDS;
  const isBusy = work !== undefined;
  return (
    <>
      {facts.length > 0 && <p className={styles.muted}>{facts.join(' · ')}</p>}
      <Problem said={problem} look={mergeClasses(styles.text, styles.late)} />
      <div className={styles.actions}>
        {isOurs && onMake && (
          <Button size="small" onClick={() => onMake(kind, { orders, batch, lang })}>
            {say(hasChanged ? DOCUMENT_WORDS.newVersion : DOCUMENT_WORDS.look)}
          </Button>
        )}
        {status === 'draft' && (
          <Button size="small" disabled={isBusy} onClick={() => void turn('checked')}>
            {say(DOCUMENT_WORDS.check)}
          </Button>
        )}
        {status !== 'sent' && (
          <Button size="small" disabled={isBusy} onClick={() => void turn('sent')}>
            {say(DOCUMENT_WORDS.send)}
          </Button>
        )}
        {sheet && (
          <Button size="small" appearance="subtle" onClick={() => void store.select(sheet)}>
            {say(DOCUMENT_WORDS.open)}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => void store.select(place)}>
          {say(DOCUMENT_WORDS.toRow)}
        </Button>
        <Button size="small" appearance="subtle" disabled={isBusy} onClick={() => void turn('void')}>
          {say(DOCUMENT_WORDS.void)}
        </Button>
      </div>
    </>
  );
}
