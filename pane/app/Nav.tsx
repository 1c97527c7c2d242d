import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ViewKey } from '../../shared/features';
import { PAGES, pageOf } from '../features';
import { usePane, useSay, useStore } from '../state/use-pane';
import { APP_WORDS } from '../parts/words';

const More = lazy(() => import('./More'));
const Help = lazy(() => import('../help'));

/** Those everybody uses every day stand in the bar, the others behind "More". */
const DAILY = PAGES.filter(({ isDaily }) => isDaily);
const OTHERS = PAGES.filter(({ isDaily }) => !isDaily);

/** Where a question mark is one. */
const FIELDS = 'input,textarea,select,canvas,[contenteditable]';

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
});

/** The views of the pane, and its help. */
export function Nav() {
  const styles = useStyles();
  const say = useSay();
  const store = useStore();
  const { view, summary } = usePane();
  const [open, setOpen] = useState<'more' | 'help'>();
  const nav = useRef<HTMLElement>(null);
  const close = useCallback(() => setOpen(undefined), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === '?' && !event.defaultPrevented && !(event.target as Element).closest(FIELDS))
        setOpen('help');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const go = (to: ViewKey): void => {
    close();
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
        aria-expanded={open === 'more'}
        aria-current={isOther ? 'page' : undefined}
        onClick={() => setOpen(open ? undefined : 'more')}
      >
        {isOther ? say(pageOf(view).title) : say(APP_WORDS.more)} ▾
      </button>
      <Suspense fallback={null}>
        {open === 'more' && (
          <More
            bar={nav}
            look={styles.tab}
            views={OTHERS}
            onGo={go}
            onHelp={() => setOpen('help')}
            onClose={close}
          />
        )}
        {open === 'help' && <Help bar={nav} onClose={close} />}
      </Suspense>
    </nav>
  );
}
