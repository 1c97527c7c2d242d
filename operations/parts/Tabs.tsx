import { useRef, type KeyboardEvent } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  tabs: { display: 'flex', minWidth: 0, overflowX: 'auto', scrollbarWidth: 'none' },
  tab: {
    flexShrink: 0,
    minHeight: '40px',
    padding: '0 10px',
    border: 'none',
    borderBottom: '2px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
    '@media (min-width: 340px) and (max-width: 419px)': { padding: '0 6px', fontSize: '13px' },
    '@media (max-width: 339px)': { padding: '0 3px', fontSize: '12px' },
  },
  shown: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
  count: {
    marginLeft: '4px',
    padding: '0 5px',
    borderRadius: '8px',
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
    color: 'var(--late-ink)',
    backgroundColor: 'var(--late-paper)',
  },
});

export interface Tab<K extends string> {
  readonly key: K;
  readonly title: string;
  /** Things that need a person; 0 shows none. */
  readonly count: number;
}

interface Props<K extends string> {
  /** Each tab's id begins with it. */
  readonly id: string;
  /** The id of what the tabs show. */
  readonly panel: string;
  readonly label: string;
  readonly tabs: readonly Tab<K>[];
  readonly shown: K;
  readonly onShow: (key: K) => void;
}

/** Parts of a page, one at a time: one stop of the Tab key, the arrows go on from there. */
export function Tabs<K extends string>({ id, panel, label, tabs, shown, onShow }: Props<K>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ key }) => key === shown);
    const last = tabs.length - 1;
    const to = { ArrowLeft: Math.max(0, at - 1), ArrowRight: Math.min(last, at + 1), Home: 0, End: last }[
      event.key
    ];
    if (to === undefined) return;
    event.preventDefault();
    onShow(tabs[to]!.key);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.tabs}>
      {tabs.map(({ key, title, count }) => (
        <button
          key={key}
          type="button"
          role="tab"
          id={`${id}-${key}`}
          aria-selected={key === shown}
          aria-controls={panel}
          tabIndex={key === shown ? 0 : -1}
          className={mergeClasses(styles.tab, key === shown && styles.shown)}
          onClick={() => onShow(key)}
          onKeyDown={onKeyDown}
        >
          {title}
          {count > 0 && <span className={styles.count}>{count}</span>}
        </button>
      ))}
    </div>
  );
}
