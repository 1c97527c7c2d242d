import { useId } from 'react';
import { UNKNOWN } from '../../../shared/features/setup/choices';
import type { SetUpQuestion } from '../../../shared/features/setup/question';
import { useSay } from '../../state/use-pane';
import { useSetUpStyles } from './styles';
import { SETUP_WORDS } from './words';

interface Props {
  readonly question: SetUpQuestion;
  /** Read out with the choices. */
  readonly name: string;
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

/** More choices than this are a list to choose from. */
const MOST_BUTTONS = 6;

/** Where the first answer is the likeliest: of the others it is only what holds until there is one. */
const GUESSED: ReadonlySet<SetUpQuestion['about']> = new Set<SetUpQuestion['about']>(['column', 'grain']);

/** The answers that a question may get; not to know is one of them, and holds until another is chosen. */
export function Answers(props: Props) {
  return props.question.choices.length > MOST_BUTTONS ? <FromList {...props} /> : <Buttons {...props} />;
}

/** A word of a status: it may mean one of a few things, or any stage. */
function FromList({ question: { choices, ifOpen }, name, chosen, onChoose }: Props) {
  const styles = useSetUpStyles();
  const say = useSay();
  const id = useId();
  return (
    <div className={styles.body}>
      <select
        className={styles.select}
        aria-label={name}
        aria-describedby={id}
        value={chosen}
        onChange={({ target: { value } }) => onChoose(value)}
      >
        <option value={UNKNOWN}>{say(SETUP_WORDS.unknown)}</option>
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {say(label)}
          </option>
        ))}
      </select>
      <span id={id} className={styles.muted}>
        {say(ifOpen)}
      </span>
    </div>
  );
}

function Buttons({ question: { about, choices, ifOpen }, name, chosen, onChoose }: Props) {
  const styles = useSetUpStyles();
  const say = useSay();
  const group = useId();
  return (
    <fieldset className={styles.answers} aria-label={name}>
      {choices.map(({ value, label }, at) => (
        <label key={value} className={styles.choice}>
          <input type="radio" name={group} checked={chosen === value} onChange={() => onChoose(value)} />
          <span>
            {say(label)}
            {at === 0 && GUESSED.has(about) && (
              <span className={styles.muted}>{say(SETUP_WORDS.likeliest)}</span>
            )}
          </span>
        </label>
      ))}
      <label className={styles.choice}>
        <input
          type="radio"
          name={group}
          checked={chosen === UNKNOWN}
          onChange={() => onChoose(UNKNOWN)}
          aria-describedby={`${group}open`}
        />
        <span>
          {say(SETUP_WORDS.unknown)}
          <span id={`${group}open`} className={styles.ifOpen}>
            {say(ifOpen)}
          </span>
        </span>
      </label>
    </fieldset>
  );
}
