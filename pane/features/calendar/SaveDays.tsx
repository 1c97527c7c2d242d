import type { CalendarEdit } from '../../../shared/features/calendar/edit';
import type { Bilingual } from '../../../shared/lang';
import { Button } from '../../parts/Button';
import { inkOf } from '../../theme/tone-variables';
import { Dialog } from '../../parts/Dialog';
import { Effect } from '../../parts/Effect';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { CALENDAR_WORDS } from './words';
import { EFFECT_WORDS } from '../../parts/effect-words';
import { useAttempt } from '../../parts/use-attempt';
import { useCalendarStyles } from './styles';

/** What company days do to the open orders, before the cells are shown and written. */
export function SaveDays({
  edit,
  note,
  onClose,
}: {
  readonly edit: CalendarEdit;
  readonly note: Bilingual | undefined;
  readonly onClose: () => void;
}) {
  const styles = useCalendarStyles();
  const say = useSay();
  const store = useStore();
  const { work } = usePane();
  const { problem, attempt } = useAttempt();
  const { data, failure } = useAsk('calendar.effect', edit);
  const next = (): Promise<void> =>
    attempt(async () => {
      const proposal = await store.ask('calendar.propose', edit);
      onClose();
      await store.preview(proposal);
    });
  const wrong = problem ?? failure;
  return (
    <Dialog
      title={say(edit.do === 'add' ? CALENDAR_WORDS.addTitle : CALENDAR_WORDS.removeTitle)}
      onClose={onClose}
      actions={
        <>
          <Button
            appearance="primary"
            disabled={work !== undefined || data === undefined}
            onClick={() => void next()}
          >
            {say(CALENDAR_WORDS.preview)}
          </Button>
          <Button onClick={onClose}>{say(CALENDAR_WORDS.back)}</Button>
        </>
      }
    >
      {wrong ? (
        <p role="alert" style={{ color: inkOf('late') }}>
          {say(wrong)}
        </p>
      ) : (
        edit.do === 'add' && note && <p className={styles.muted}>{say(note)}</p>
      )}
      {data ? <Effect effect={data} /> : !wrong && <p>{say(EFFECT_WORDS.working)}</p>}
    </Dialog>
  );
}
