import { mergeClasses } from '@fluentui/react-components';
import type { MessageLine } from '../../../shared/features/messages/lines';
import { MAIL_ABOUTS, MESSAGE_STATES } from '../../../shared/messages/kinds.data';
import { useSay } from '../../state/use-pane';
import { useMessagesStyles } from './styles';
import { MESSAGES_WORDS } from './words';

interface LineProps {
  readonly line: MessageLine;
  /** Left out where it leads elsewhere, in the file of its order, which need not be named. */
  readonly isOpen?: boolean;
  /** Whether what it opens stands beside the list, not below the line. */
  readonly isBeside?: boolean;
  readonly tabIndex?: 0 | -1;
  readonly onToggle: () => void;
}

/** What a message is about and for which order, when it came, its subject, from whom; what became of it. */
export function Line({ line, isOpen, isBeside, tabIndex, onToggle }: LineProps) {
  const styles = useMessagesStyles();
  const say = useSay();
  const { direction, about, at, subject, other, state, isWaiting, by, why } = line;
  const isOfOrder = isOpen === undefined;
  const { order, customer } = isOfOrder ? { order: '', customer: '' } : line;
  const isOver = !isWaiting && state !== 'uncertain';
  const from = nameIn(other);
  const below = [
    from,
    customer.trim().toLowerCase() === from.trim().toLowerCase() ? '' : customer,
    state === 'new' ? '' : say(MESSAGE_STATES[state]),
    by,
    isOfOrder && isWaiting ? why : '',
  ].filter((part) => part !== '');
  return (
    <button
      type="button"
      data-roving=""
      tabIndex={tabIndex}
      className={mergeClasses(styles.row, isOfOrder && styles.flush, isOpen && styles.opened)}
      {...(isBeside ? { 'aria-current': isOpen } : { 'aria-expanded': isOpen })}
      onClick={onToggle}
    >
      <span className={mergeClasses(styles.name, isOver && styles.over)}>
        <span className={styles.kind}>{say(about ? MAIL_ABOUTS[about] : MESSAGES_WORDS.out)}</span>
        <span className={mergeClasses(order !== '' && !isOver && styles.order)}>
          {order !== '' || isOfOrder ? order : direction === 'in' && say(MESSAGES_WORDS.noOrder)}
        </span>
      </span>
      <span className={styles.at}>{say(at)}</span>
      <span className={mergeClasses(styles.subject, isOpen !== false && styles.whole, isOver && styles.over)}>
        {subject === '' ? say(MESSAGES_WORDS.noSubject) : subject}
      </span>
      <span className={styles.about}>{below.join(' · ')}</span>
    </button>
  );
}

/** `Dana Whitlock` of `Dana Whitlock <dana@…>`: the address stands with what is opened. */
export const nameIn = (person: string): string => person.replace(/\s*<[^<>]*>\s*$/, '').trim() || person;
