import { isFiltering } from '../../../shared/orders/filter';
import { Button } from '../../parts/Button';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { useTodayStyles } from './styles';
import type { TodayHands } from './use-today';
import { WhoAmI } from '../../parts/WhoAmI';
import { Problem } from '../../parts/Problem';
import { TODAY_WORDS } from './words';

/** Whose work it is, and the way to many at once and to the keys. */
export function Head({ today, isEmpty }: { readonly today: TodayHands; readonly isEmpty: boolean }) {
  const styles = useTodayStyles();
  const say = useSay();
  return (
    <div className={styles.head}>
      <WhoAmI />
      {!isEmpty && (
        <Button
          size="small"
          appearance="subtle"
          aria-pressed={today.isChoosing}
          onClick={() => today.choosing(!today.isChoosing)}
        >
          {say(TODAY_WORDS.many)}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        aria-label={say(TODAY_WORDS.keys)}
        title={say(TODAY_WORDS.keys)}
        aria-expanded={today.showsKeys}
        onClick={() => today.showKeys(!today.showsKeys)}
      >
        ?
      </Button>
    </div>
  );
}

/** What is said above the lines: results that the sheet does not show yet, and what could not be done. */
export function Above({ today: { problem } }: { readonly today: TodayHands }) {
  const styles = useTodayStyles();
  const say = useSay();
  const store = useStore();
  const { data: outdated = 0 } = useAsk('today.outdatedOrders');
  return (
    <>
      {outdated > 0 && (
        <div className={styles.head}>
          <span className={styles.hint}>{say(TODAY_WORDS.outdated(outdated))}</span>
          <Button size="small" onClick={() => void store.update()}>
            {say(TODAY_WORDS.update)}
          </Button>
        </div>
      )}
      <Problem said={problem} look={styles.problem} />
    </>
  );
}

/** Said instead of lines where there are none. */
export function Nothing() {
  const say = useSay();
  const { me = '', filter } = usePane();
  const whose = me === '' ? TODAY_WORDS.nothing : TODAY_WORDS.nothingMine(me);
  return <p role="status">{say(isFiltering(filter) ? TODAY_WORDS.nothingFiltered : whose)}</p>;
}
