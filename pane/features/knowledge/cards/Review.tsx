import { useId, useState } from 'react';
import type { CardLine } from '../../../../shared/features/knowledge/cards/line';
import { dayOf, isoDay, parseIso } from '../../../../shared/time/moment';
import { Button } from '../../../parts/Button';
import { Problem } from '../../../parts/Problem';
import { useAttempt } from '../../../parts/use-attempt';
import { usePane, useSay, useStore } from '../../../state/use-pane';
import { useCardStyles } from './styles';
import { CARD_WORDS } from './words';

/** A card whose day has come still holds: until a day that is typed, else for a year. */
export function Review({ card: { number, row } }: { readonly card: CardLine }) {
  const styles = useCardStyles();
  const say = useSay();
  const store = useStore();
  const id = useId();
  const { summary } = usePane();
  const [date, setDate] = useState('');
  const { problem, attempt } = useAttempt();
  const next = date === '' ? undefined : parseIso(date);
  const tomorrow = isoDay(dayOf(summary!.now) + 1);
  const keep = (): Promise<void> =>
    attempt(async () =>
      store.apply(await store.ask('knowledge.proposeReviewed', row, next === undefined ? undefined : dayOf(next))),
    );
  return (
    <>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          aria-label={`${number}: ${say(CARD_WORDS.stillRight)}`}
          onClick={() => void keep()}
        >
          {say(CARD_WORDS.stillRight)}
        </Button>
        <span className={styles.next}>
          <label htmlFor={id}>{say(CARD_WORDS.next)}</label>
          <input id={id} type="date" min={tomorrow} value={date} onChange={({ target }) => setDate(target.value)} />
          {say(CARD_WORDS.nextHint)}
        </span>
      </div>
      <Problem said={problem} />
    </>
  );
} // prettier-ignore
