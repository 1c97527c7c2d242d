import { addressOf } from '../../../shared/book/address';
import type { MessageLine } from '../../../shared/features/messages/lines';
import { Button } from '../../parts/Button';
import { useAttempt } from '../../parts/use-attempt';
import { Problem } from '../../parts/Problem';
import { useSay, useStore } from '../../state/use-pane';
import { useMessagesStyles } from './styles';
import { ACT_WORDS, DETAIL_WORDS } from './words';

interface SuggestionsProps {
  readonly line: MessageLine;
  /** Who acts; empty where nobody has said. */
  readonly me: string;
}

/** The cells that a mail says should be another, each with what the sheet shows now; one is written at once, several are shown first. */
export function Suggestions({ line: { id, suggestions }, me }: SuggestionsProps) {
  const styles = useMessagesStyles();
  const say = useSay();
  const store = useStore();
  const { problem, attempt } = useAttempt();
  const offered = suggestions.filter(({ isOffered }) => isOffered).map(({ at }) => at);
  const take = (which: readonly number[], cells = which.length): void =>
    void attempt(async () => {
      const proposal = await store.ask('messages.proposeTaken', id, which, me);
      await (cells > 1 ? store.preview(proposal) : store.apply(proposal));
    });
  return (
    <>
      <ul className={styles.list}>
        {suggestions.map(({ at, header, before, after, isOffered, isDone, why, place, cells }) => (
          <li key={at} className={styles.suggestion}>
            <div className={styles.spread}>
              <span className={styles.change}>
                {header} <span className={styles.before}>{before} → </span>
                <span className={styles.after}>{after}</span>
              </span>
              {isOffered && me !== '' && (
                <Button size="small" appearance="primary" aria-label={say(ACT_WORDS.takeOf(header))} onClick={() => take([at], cells)}>
                  {say(ACT_WORDS.take)}
                </Button>
              )}
            </div>
            <div className={styles.soft}>
              {(isDone || why) && <span>{say(isDone ? DETAIL_WORDS.isDone : why!)} </span>}
              {cells > 1 && <span>{say(DETAIL_WORDS.cells(cells))} </span>}
              {place && (
                <button type="button" className={styles.link} aria-label={say(DETAIL_WORDS.to(addressOf(place)))} onClick={() => void store.select(place)}>
                  {addressOf(place)}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {offered.length > 1 && me !== '' && (
        <div className={styles.actions}>
          <Button size="small" onClick={() => take(offered)}>
            {say(ACT_WORDS.takeAll(offered.length))}
          </Button>
        </div>
      )}
      <Problem said={problem} look={styles.problem} />
    </>
  );
} // prettier-ignore
