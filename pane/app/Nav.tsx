import { useEffect, useRef, useState } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ViewKey } from '../../shared/features';
import { PAGES, pageOf } from '../features';
import { usePane, useSay, useStore } from '../state/use-pane';
import { APP_WORDS } from '../parts/words';

/** Those everybody uses every day stand in the bar, the others behind "More". */
const DAILY = PAGES.filter(({ isDaily }) => isDaily);
const OTHERS = PAGES.filter(({ isDaily }) => !isDaily);

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    padding: '0 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    position: 'relative',
  },
  tab: {
    flex: '1 1 auto',
    minHeight: '40px',
    padding: '0 2px',
    border: 'none',
    borderBottom: '2px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    // The six longest English words have to fit into 300 px.
    fontSize: '13px',
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
  count: {
    marginLeft: '3px',
    padding: '0 4px',
    borderRadius: '8px',
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
    color: 'var(--late-ink)',
    backgroundColor: 'var(--late-paper)',
  },
  more: {
    position: 'absolute',
    right: '4px',
    top: '100%',
    zIndex: 10,
    minWidth: '140px',
    display: 'flex',
    flexDirection: 'column',
    padding: '4px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: { textAlign: 'left', padding: '0 8px', minHeight: '36px', borderRadius: tokens.borderRadiusMedium },
});

/** The views of the pane. */
export function Nav() {
  const styles = useStyles();
  const say = useSay();
  const store = useStore();
  const { view, summary } = usePane();
  const [isOpen, setOpen] = useState(false);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const onAway = (event: Event): void => {
      if (!nav.current?.contains(event.target as Node)) setOpen(false);
    };
    const onEscape = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setOpen(false);
    };
    document.addEventListener('keydown', onEscape);
    document.addEventListener('pointerdown', onAway);
    document.addEventListener('focusin', onAway);
    return () => {
      document.removeEventListener('keydown', onEscape);
      document.removeEventListener('pointerdown', onAway);
      document.removeEventListener('focusin', onAway);
    };
  }, [isOpen]);
  const go = (to: ViewKey): void => {
    setOpen(false);
    store.go(to);
  };
  const late = summary?.late ?? 0;
  const isOther = OTHERS.some(({ key }) => key === view);
  return (
    <nav ref={nav} className={styles.bar} aria-label={say(APP_WORDS.views)}>
      {DAILY.map(({ key, title }) => (
        <button
          key={key}
          type="button"
          className={mergeClasses(styles.tab, view === key && styles.current)}
          aria-current={view === key ? 'page' : undefined}
          onClick={() => go(key)}
        >
          {say(title)}
          {key === 'today' && late > 0 && <span className={styles.count}>{late}</span>}
        </button>
      ))}
      <button
        type="button"
        className={mergeClasses(styles.tab, isOther && styles.current)}
        aria-expanded={isOpen}
        aria-current={isOther ? 'page' : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {isOther ? say(pageOf(view).title) : say(APP_WORDS.more)} ▾
      </button>
      {isOpen && (
        <div className={styles.more}>
          {OTHERS.map(({ key, title }) => (
            <button
              key={key}
              type="button"
              className={mergeClasses(styles.tab, styles.item)}
              aria-current={view === key ? 'page' : undefined}
              onClick={() => go(key)}
            >
              {say(title)}
            </button>
          ))}
          <button
            type="button"
            className={mergeClasses(styles.tab, styles.item)}
            onClick={() => {
              setOpen(false);
              store.share(true);
            }}
          >
            {say(APP_WORDS.share)}
          </button>
        </div>
      )}
    </nav>
  );
}
