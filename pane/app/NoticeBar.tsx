import { useState } from 'react';
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { addressOf } from '../../shared/book/address';
import { Button } from '../parts/Button';
import { usePane, useSay, useStore } from '../state/use-pane';
import { APP_WORDS } from '../parts/words';
import { useLeaving } from '../parts/use-leaving';
import { DIALOG_WORDS } from '../parts/dialog-words';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    margin: '8px',
    padding: '8px 8px 8px 12px',
    borderRadius: '6px',
    display: 'flex',
    gap: '8px',
    alignItems: 'flex-start',
    color: 'var(--good-ink)',
    backgroundColor: 'var(--good-paper)',
    overflowWrap: 'anywhere',
  },
  failed: { color: 'var(--late-ink)', backgroundColor: 'var(--late-paper)' },
  text: { flexGrow: 1, minWidth: 0, maxHeight: '30vh', overflowY: 'auto' },
  list: { margin: '4px 0 0', paddingLeft: '16px' },
});

/** How many refusals are spelt out. */
const SHOWN = 5;

/** What the last write did and a way to take it back, or why it failed. What went well leaves by itself; the menu still takes it back. */
export default function NoticeBar() {
  const styles = useStyles();
  const say = useSay();
  const store = useStore();
  const { notice } = usePane();
  const refused = notice?.report?.refused ?? [];
  // What follows from a write makes a new notice of the same words.
  const said = notice?.report ?? notice?.title;
  const isPlain = notice?.tone === 'done' && refused.length === 0 && !notice.reloads;
  const [gone, setGone] = useState<unknown>();
  const held = useLeaving(isPlain && said !== gone ? said : undefined, () => setGone(said));
  if (!notice || said === gone) return null;
  return (
    <div className={mergeClasses(styles.bar, notice.tone === 'failed' && styles.failed)} {...held}>
      <div className={styles.text} role="group" aria-label={say(notice.title)} tabIndex={0}>
        <strong>{say(notice.title)}</strong>
        {notice.report && <div>{say(DIALOG_WORDS.written(notice.report.written))}</div>}
        {refused.length > 0 && (
          <>
            <div>{say(DIALOG_WORDS.refused(refused.length))}</div>
            <ul className={styles.list}>
              {refused.slice(0, SHOWN).map(({ place, reason }) => (
                <li key={addressOf(place)}>
                  {addressOf(place)} {say(reason)}
                </li>
              ))}
              {refused.length > SHOWN && <li>{say(DIALOG_WORDS.andMore(refused.length - SHOWN))}</li>}
            </ul>
          </>
        )}
      </div>
      {notice.commits > 0 && (
        <Button size="small" onClick={() => void store.undo()}>
          {say(DIALOG_WORDS.undo)}
        </Button>
      )}
      {notice.reloads && (
        <Button size="small" onClick={() => location.reload()}>
          {say(APP_WORDS.reload)}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={() => store.dismiss()}>
        {say(DIALOG_WORDS.close)}
      </Button>
    </div>
  );
}
