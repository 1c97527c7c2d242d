import { useState } from 'react';

import type { BundleWanted } from '../../../shared/features/questions/asked';
import { momentText } from '../../../shared/time/date-text';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { DIALOG_WORDS } from '../../parts/dialog-words';
import { Fold } from '../../parts/Fold';
import { useApplied } from '../../parts/use-applied';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { useAttempt } from '../../parts/use-attempt';
import { Problem } from '../../parts/Problem';
import { Answers } from './Answers';
import { offersForAlways, offersForMany } from './offers';
import { PAGE, Rows } from './Rows';
import { useQuestionStyles } from './styles';
import { QUESTION_WORDS } from './words';

/** All orders of one question: choose some, or a run, or the old ones, and answer them with one write. */
export default function Together({
  wanted,
  onClose,
}: {
  readonly wanted: BundleWanted;
  readonly onClose: () => void;
}) {
  const styles = useQuestionStyles();
  const say = useSay();
  const store = useStore();
  const { lang } = usePane();
  const [from, setFrom] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { problem, attempt } = useAttempt();
  const { data, failure } = useAsk('questions.page', wanted, from, PAGE);
  const preview = useApplied(onClose);
  if (failure || !data) return null;
  const { bundle, lines, old } = data;
  const { count, text } = bundle;

  /** Takes a run of orders in, or out where all of them are in. */
  const chooseRun = (first: number, size: number): Promise<void> =>
    attempt(async () => {
      const ids = await store.ask('questions.ids', wanted, first, size);
      const next = new Set(chosen);
      const takes = ids.some((id) => !next.has(id));
      for (const id of ids) {
        if (takes) next.add(id);
        else next.delete(id);
      }
      setChosen(next);
    });
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const answer = (value: string, isStanding = false): Promise<void> =>
    attempt(async () => {
      const only = isStanding ? undefined : [...chosen];
      const asked = { id: bundle.id, value, by: wanted.me, at: 'pane', isStanding, ...(only && { only }) } as const;
      await preview(await store.ask('questions.proposeAnswer', asked));
    });

  return (
    <Dialog
      title={say(text)}
      onClose={onClose}
      actions={<Button onClick={onClose}>{say(DIALOG_WORDS.close)}</Button>}
    >
      <div className={styles.form}>
        <label className={styles.head}>
          <span>
            <input
              type="checkbox"
              checked={chosen.size === count}
              onChange={() => void chooseRun(0, count)}
            />{' '}
            {say(QUESTION_WORDS.all(count))}
          </span>
        </label>
        {old && (
          <Button size="small" onClick={() => void chooseRun(old.from, old.count)}>
            {say(QUESTION_WORDS.old(old.count, momentText(old.until, lang, true)))}
          </Button>
        )}
        <Rows
          count={count}
          from={from}
          lines={lines}
          chosen={chosen}
          label={say(text)}
          onFrom={setFrom}
          onToggle={toggle}
          onRun={(first, size) => void chooseRun(first, size)}
        />
        <div role="status">{say(chosen.size === 0 ? QUESTION_WORDS.none : QUESTION_WORDS.chosen(chosen.size))}</div>
        <Answers
          offers={offersForMany(bundle, lines.some(({ on }) => on !== undefined))}
          label={say(QUESTION_WORDS.chosen(chosen.size))}
          isDisabled={chosen.size === 0}
          onAnswer={(value) => void answer(value)}
        />
        <Problem said={problem} look={styles.problem} />
        <Fold summary={say(QUESTION_WORDS.always)}>
          <p className={styles.text}>{say(QUESTION_WORDS.alwaysHint)}</p>
          <Answers
            offers={offersForAlways(bundle)}
            label={say(QUESTION_WORDS.always)}
            onAnswer={(value) => void answer(value, true)}
          />
        </Fold>
      </div>
    </Dialog>
  );
} // prettier-ignore
