import { type KeyboardEvent } from 'react';
import type { AskedBundle, AskedLine } from '../../../shared/features/questions/asked';
import { Button } from '../../parts/Button';
import { Problem } from '../../parts/Problem';
import { usePane, useSay, useStore } from '../../state/use-pane';
import { useAnswer } from './use-answer';
import { Answers } from './Answers';
import { offersFor } from './offers';
import { useQuestionStyles } from './styles';
import { QUESTION_WORDS } from './words';

/** What is asked of one column, with the first of its orders; each is answered where it stands. */
export function Bundle({
  bundle,
  me,
  onTogether,
}: {
  readonly bundle: AskedBundle;
  readonly me: string;
  readonly onTogether: () => void;
}) {
  const styles = useQuestionStyles();
  const say = useSay();
  const { problem, answer } = useAnswer(me);
  const { lines, count, id, text } = bundle;
  return (
    <div className={styles.bundle} role="group" aria-label={say(text)}>
      <div className={styles.head}>
        <p className={styles.text}>{say(text)}</p>
        {count > 1 && <Button size="small" onClick={onTogether}>{say(QUESTION_WORDS.together)}</Button>}
      </div>
      <Problem said={problem} look={styles.problem} />
      {/* A question about the column itself has no order. */}
      {lines.length === 0 && count === 0 && (
        <Answers offers={offersFor(bundle, undefined)} label={say(text)} onAnswer={(value) => void answer(id, value)} />
      )}
      <ul className={styles.list}>
        {lines.map((line) => (
          <Line key={line.id} line={line} bundle={bundle} onAnswer={(value) => void answer(line.id, value)} />
        ))}
      </ul>
      {count > lines.length && lines.length > 0 && (
        <Button size="small" appearance="subtle" onClick={onTogether}>
          {say(QUESTION_WORDS.more(count - lines.length))}
        </Button>
      )}
    </div>
  );
} // prettier-ignore

function Line({
  line,
  bundle,
  onAnswer,
}: {
  readonly line: AskedLine;
  readonly bundle: AskedBundle;
  readonly onAnswer: (value: string) => void;
}) {
  const styles = useQuestionStyles();
  const say = useSay();
  const store = useStore();
  const { lang } = usePane();
  const { order, customer, place, cell } = line;
  const offers = offersFor(bundle, line.on);
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const wanted = { d: offers[0], n: offers.find(({ value }) => value === 'not-yet') }[event.key];
    if (!wanted || bundle.choices.length > 0) return;
    event.preventDefault();
    onAnswer(wanted.value);
  };
  // A word has a dozen meanings.
  const isWord = bundle.kind === 'word';
  return (
    <li className={styles.line}>
      <button
        type="button"
        className={styles.order}
        tabIndex={-1}
        data-rove=""
        data-question=""
        onKeyDown={onKey}
        title={say(line.text)}
        onClick={() => place && void store.select(place)}
      >
        <span className={styles.name}>{order}</span> <span className={styles.small}>{customer || cell}</span>
      </button>
      {isWord ? (
        <select
          className={styles.date}
          aria-label={`${order} ${say(QUESTION_WORDS.means)}`}
          value=""
          onChange={({ target }) => target.value !== '' && onAnswer(target.value)}
        >
          <option value="">{say(QUESTION_WORDS.means)}…</option>
          {bundle.choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label[lang]}
            </option>
          ))}
        </select>
      ) : (
        <Answers folds offers={offers} label={`${order} ${say(line.text)}`} onAnswer={onAnswer} />
      )}
    </li>
  );
} // prettier-ignore
