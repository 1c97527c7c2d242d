import { useEffect, useRef, useState } from 'react';
import { dayOf, isoDay, parseIso } from '../../../shared/time/moment';
import { Button } from '../../parts/Button';
import { usePane, useSay } from '../../state/use-pane';
import type { Offer } from './offers';
import { useQuestionStyles } from './styles';
import { QUESTION_WORDS } from './words';

/** Buttons for the answers that fit; those that need a day ask for it in their place. */
export function Answers({
  offers,
  label,
  isDisabled = false,
  folds = false,
  onAnswer,
}: {
  readonly offers: readonly Offer[];
  /** What is answered, for whoever cannot see where the buttons stand. */
  readonly label: string;
  readonly isDisabled?: boolean;
  /** Whether what is said more seldom is folded away. */
  readonly folds?: boolean;
  readonly onAnswer: (value: string) => void;
}) {
  const styles = useQuestionStyles();
  const say = useSay();
  const { summary } = usePane();
  const today = isoDay(dayOf(summary!.now));
  const [asked, setAsked] = useState<Offer>();
  const [date, setDate] = useState(today);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), [asked]);
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll || !folds ? offers : offers.filter(({ isRare }) => !isRare);
  const isAhead = asked?.day === 'done' && date > today;
  if (asked) {
    const name = say(asked.day === 'done' ? QUESTION_WORDS.doneOn : QUESTION_WORDS.dueOn);
    return (
      <form
        className={styles.answers}
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(undefined);
          onAnswer(`${asked.value}=${date}`);
        }}
      >
        <input
          type="date"
          ref={field}
          className={styles.date}
          aria-label={`${label} ${name}`}
          value={date}
          max={asked.day === 'done' ? today : undefined}
          onChange={({ target }) => setDate(target.value)}
        />
        <Button
          size="small"
          type="submit"
          appearance="primary"
          disabled={parseIso(date) === undefined || isAhead}
        >
          {say(QUESTION_WORDS.answer)}
        </Button>
        <Button size="small" onClick={() => setAsked(undefined)}>
          {say(QUESTION_WORDS.back)}
        </Button>
      </form>
    );
  }
  return (
    <span className={styles.answers} role="group" aria-label={label}>
      {shown.map((offer) => (
        <Button
          size="small"
          key={`${offer.value} ${offer.day ?? ''}`}
          disabled={isDisabled}
          onClick={() => (offer.day ? setAsked(offer) : onAnswer(offer.value))}
        >
          {say(offer.label)}
        </Button>
      ))}
      {shown.length < offers.length && (
        <Button
          size="small"
          aria-label={say(QUESTION_WORDS.others)}
          title={say(QUESTION_WORDS.others)}
          onClick={() => setShowsAll(true)}
        >
          ⋯
        </Button>
      )}
    </span>
  );
}
