import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DARK } from '../../pane/theme/dark-theme';
import { LIGHT } from '../../pane/theme/themes';
import { toneVariables } from '../../pane/theme/tone-variables';
import { Banner } from './Banner';
import type { Workbench } from './workbench';
import { guardGridFocus } from './grid-focus';
import { DropZone } from './DropZone';
import { Intro } from './Intro';
import { PartSwitch, type Part } from './PartSwitch';
import { Splitter, widthOf } from './Splitter';
import { TopBar } from './TopBar';
import { usePaste } from './use-paste';
import { UnsavedDialog } from './UnsavedDialog';
import { WorkbenchContext } from './use-workbench';
import { SHELL_WORDS } from './words';

/** Fetched when a dashboard is first in front. */
const Charts = lazy(() => import('./Charts'));

const NARROW = '@media (max-width: 760px)';

const useStyles = makeStyles({
  page: { height: '100%', display: 'flex', flexDirection: 'column', overflow: 'hidden' },
  table: { flexGrow: 1, minHeight: 0, display: 'flex', position: 'relative' },
  gridPart: { flexGrow: 1, minWidth: 0, display: 'flex', [NARROW]: { flexDirection: 'column' } },
  grid: {
    position: 'relative',
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  pane: {
    flexShrink: 0,
    width: 'var(--pane-width)',
    minWidth: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    [NARROW]: { position: 'absolute', inset: 0, width: '100%' },
  },
  // Narrow windows show one part at a time; the other keeps its size.
  away: { [NARROW]: { visibility: 'hidden' } },
});

/** The whole page. */
export function Shell({ workbench }: { readonly workbench: Workbench }) {
  const styles = useStyles();
  const { lang, theme, file, isUnsaved, newlyLate, charts } = useSyncExternalStore(
    workbench.subscribe,
    () => workbench.state,
  );
  const [width, setWidth] = useState(() => widthOf(workbench.choices.get('width')));
  const [part, setPart] = useState<Part>('pane');
  const [isIntroOpen, setIntroOpen] = useState(() => workbench.choices.get('intro') !== 'closed');
  const header = useRef<HTMLElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => workbench.attach(grid.current!, pane.current!), [workbench, grid, pane]);
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
    const marks = `${newlyLate > 0 ? `(${newlyLate}) ` : ''}${isUnsaved ? '● ' : ''}`;
    document.title = file ? `${marks}${file.name} · Gendan` : SHELL_WORDS.workbench[lang];
  }, [lang, file, isUnsaved, newlyLate]);
  useEffect(() => guardGridFocus(grid.current!, () => [header.current, pane.current]), []);
  useUnloadWarning(isUnsaved);
  usePaste(workbench);
  useKeys(workbench, () => [header.current, grid.current, pane.current]);
  const showIntro = (isOpen: boolean): void => {
    workbench.choices.set('intro', isOpen ? 'open' : 'closed');
    setIntroOpen(isOpen);
  };
  return (
    <FluentProvider
      theme={theme === 'dark' ? DARK : LIGHT}
      style={{ height: '100%', ...toneVariables(theme) }}
    >
      <WorkbenchContext value={workbench}>
        <div className={styles.page} style={{ colorScheme: theme, ['--pane-width' as string]: `${width}px` }}>
          <header ref={header}>
            <TopBar
              onIntro={() => showIntro(true)}
              onHelp={() => {
                setPart('pane');
                workbench.help();
              }}
            />
            {isIntroOpen && <Intro onClose={() => showIntro(false)} />}
          </header>
          <PartSwitch part={part} onPart={setPart} />
          <div className={styles.table}>
            <Banner />
            <section
              className={mergeClasses(styles.gridPart, part === 'pane' && styles.away)}
              aria-label={SHELL_WORDS.grid[lang]}
            >
              <div ref={grid} className={styles.grid} />
              {charts && charts.length > 0 && (
                <Suspense fallback={null}>
                  <Charts charts={charts} lang={lang} />
                </Suspense>
              )}
              <Splitter
                width={width}
                onWidth={(wanted) => {
                  workbench.choices.set('width', String(wanted));
                  setWidth(wanted);
                }}
              />
            </section>
            {/* The pane brings its own landmarks. */}
            <div ref={pane} className={mergeClasses(styles.pane, part === 'grid' && styles.away)} />
          </div>
          <DropZone />
          <UnsavedDialog />
        </div>
      </WorkbenchContext>
    </FluentProvider>
  );
}

/** The browser asks before a page with unsaved changes is left. */
function useUnloadWarning(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
}

/** Ctrl+S (⌘S) saves, and F6 goes on to the next part of the page, wherever the cursor is: in the sheet, Tab moves between cells. */
function useKeys(workbench: Workbench, parts: () => readonly (HTMLElement | null | undefined)[]): void {
  const places = useRef(parts);
  places.current = parts;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isSave = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's';
      if (!isSave && event.key !== 'F6') return;
      event.preventDefault();
      event.stopPropagation();
      if (isSave) void workbench.save();
      else focusNext(places.current(), event.shiftKey ? -1 : 1);
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, [workbench]);
}

const FOCUSABLE = 'button:not(:disabled), [href], input:not([hidden]), select, textarea, [tabindex="0"]';

/** From the part that holds the cursor to the next one, around in a circle. */
function focusNext(parts: readonly (HTMLElement | null | undefined)[], step: 1 | -1): void {
  const at = parts.findIndex((part) => part?.contains(document.activeElement));
  const next = parts[(Math.max(at, 0) + step + parts.length) % parts.length];
  const canvas = next?.querySelector<HTMLElement>('canvas[tabindex="0"]');
  (canvas ?? next?.querySelector<HTMLElement>(FOCUSABLE))?.focus();
}
