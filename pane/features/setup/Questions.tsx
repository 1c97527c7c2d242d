import { useId } from 'react';
import { answered } from '../../../shared/features/setup/choices';
import type { SetUpQuestion } from '../../../shared/features/setup/view';
import { useSay } from '../../state/use-pane';
import { SETUP_WORDS } from './words';
import type { Draft } from './draft';
import { useSetUpStyles } from './styles';

/** What only a person can tell; the likeliest answer is chosen already. */
export function Questions({
  questions,
  draft,
}: {
  readonly questions: readonly SetUpQuestion[];
  readonly draft: Draft;
}) {
  const styles = useSetUpStyles();
  const say = useSay();
  if (questions.length === 0) return null;
  return (
    <>
      <h2 className={styles.section}>{say(SETUP_WORDS.questions)}</h2>
      {questions.map((question) => (
        <One key={question.id} question={question} draft={draft} />
      ))}
    </>
  );
}

/** More choices than this are a list to choose from. */
const MOST_BUTTONS = 6;

function One({ question, draft }: { readonly question: SetUpQuestion; readonly draft: Draft }) {
  return question.choices.length > MOST_BUTTONS ? (
    <FromList question={question} draft={draft} />
  ) : (
    <Buttons question={question} draft={draft} />
  );
}

/** A word of a status: it may mean one of a few things, or any stage. */
function FromList({ question, draft }: { readonly question: SetUpQuestion; readonly draft: Draft }) {
  const styles = useSetUpStyles();
  const say = useSay();
  const { text, choices, target, chosen, isAnswered } = question;
  return (
    <label className={styles.question}>
      <span className={styles.legend}>{say(text)}</span>
      <select
        value={isAnswered ? chosen : ''}
        onChange={({ target: { value } }) => draft.choose(answered(draft.choices, target, value))}
      >
        {!isAnswered && <option value="" />}
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {say(label)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Buttons({ question, draft }: { readonly question: SetUpQuestion; readonly draft: Draft }) {
  const styles = useSetUpStyles();
  const say = useSay();
  const name = useId();
  const { text, choices, target, chosen, isAnswered } = question;
  return (
    <fieldset className={styles.question}>
      <legend className={styles.legend}>{say(text)}</legend>
      {choices.map(({ value, label }, at) => (
        <label key={value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            checked={chosen === value}
            onChange={() => draft.choose(answered(draft.choices, target, value))}
          />
          <span>
            {say(label)}
            {at === 0 && !isAnswered && <span className={styles.muted}>{say(SETUP_WORDS.likeliest)}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
