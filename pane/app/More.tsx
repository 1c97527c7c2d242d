import { useEffect, type RefObject } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { both } from '../../shared/lang';
import type { Page } from '../features';
import { DIALOG_WORDS } from '../parts/dialog-words';
import { APP_WORDS } from '../parts/words';
import { usePane, useSay, useStore } from '../state/use-pane';

const useStyles = makeStyles({
  more: {
    position: 'absolute',
    right: '4px',
    top: '100%',
    zIndex: 10,
    minWidth: '140px',
    maxWidth: '280px',
    display: 'flex',
    flexDirection: 'column',
    padding: '4px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: {
    textAlign: 'left',
    minHeight: '36px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
});

/** The views that are not in the bar, what was written last and can be taken back, and the help. */
export default function More({
  bar,
  look,
  views,
  onGo,
  onHelp,
  onClose,
}: {
  /** The navigation that it belongs to: a click elsewhere closes it. */
  readonly bar: RefObject<HTMLElement | null>;
  /** What makes a button one of the navigation. */
  readonly look: string;
  readonly views: readonly Page[];
  readonly onGo: (view: Page['key']) => void;
  readonly onHelp: () => void;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const say = useSay();
  const store = useStore();
  const { view, notice } = usePane();
  useEffect(() => {
    const onAway = (event: Event): void => {
      if (!bar.current?.contains(event.target as Node)) onClose();
    };
    const onEscape = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') onClose();
    };
    document.addEventListener('keydown', onEscape);
    document.addEventListener('pointerdown', onAway);
    document.addEventListener('focusin', onAway);
    return () => {
      document.removeEventListener('keydown', onEscape);
      document.removeEventListener('pointerdown', onAway);
      document.removeEventListener('focusin', onAway);
    };
  }, [bar, onClose]);
  const item = (key: string, text: string, go: () => void) => (
    <button
      key={key}
      type="button"
      className={mergeClasses(look, styles.item)}
      aria-current={view === key ? 'page' : undefined}
      onClick={go}
    >
      {text}
    </button>
  );
  const undo = (): void => {
    onClose();
    void store.undo();
  };
  return (
    <div className={styles.more}>
      {views.map(({ key, title }) => item(key, say(title), () => onGo(key)))}
      {notice && notice.commits > 0 && item('undo', `${say(DIALOG_WORDS.undo)} · ${say(notice.title)}`, undo)}
      {item('share', say(APP_WORDS.share), () => {
        onClose();
        store.share(true);
      })}
      {item('help', `${say(both('帮助', 'Help'))} (?)`, onHelp)}
    </div>
  );
}
