import { lazy, Suspense, use, useSyncExternalStore, type ComponentType } from 'react';
import { FluentProvider, makeStyles, tokens, type Theme as FluentTheme } from '@fluentui/react-components';
import type { PaneStore } from '../state/store';
import type { Theme, ViewName } from '../state/types';
import { StoreContext } from '../state/use-pane';
import { VIEW_WORDS } from './words';
import { Failure } from './Failure';
import { Nav } from './Nav';
import { NoticeBar } from './NoticeBar';
import { PreviewDialog } from './PreviewDialog';
import { LIGHT } from './themes';
import { toneVariables } from './tone-variables';
import { WorkBar } from './WorkBar';

/** Each view is loaded when it is first opened. */
const PAGES: Readonly<Record<ViewName, ComponentType>> = {
  today: lazy(() => import('../features/today')),
  order: lazy(() => import('../features/order')),
  team: lazy(() => import('../features/team')),
  findings: lazy(() => import('../features/findings')),
  process: lazy(() => import('../features/process')),
  calendar: lazy(() => import('../features/calendar')),
  setup: lazy(() => import('../features/setup')),
};

const useStyles = makeStyles({
  pane: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    minWidth: 0,
    overflow: 'hidden',
  },
  // The only part that scrolls; views with long lists take its whole height.
  page: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', scrollbarGutter: 'stable' },
});

/** The whole pane: navigation above, one view, what is going on below. */
export function Pane({ store }: { readonly store: PaneStore }) {
  return (
    <Suspense fallback={null}>
      <Frame store={store} />
    </Suspense>
  );
}

let dark: Promise<FluentTheme> | undefined;

/** Fluent's theme; waits for the dark one when it is asked for the first time. */
function useFluentTheme(theme: Theme): FluentTheme {
  if (theme === 'light') return LIGHT;
  return use((dark ??= import('./dark-theme').then(({ DARK }) => DARK)));
}

function Frame({ store }: { readonly store: PaneStore }) {
  const styles = useStyles();
  const { lang, theme, view, failure, summary } = useSyncExternalStore(store.subscribe, () => store.state);
  const Page = PAGES[view];
  return (
    <FluentProvider theme={useFluentTheme(theme)} style={{ height: '100%', ...toneVariables(theme) }}>
      <StoreContext value={store}>
        <div className={styles.pane} lang={lang === 'zh' ? 'zh-CN' : 'en'}>
          <Nav />
          <WorkBar />
          <main className={styles.page} aria-label={VIEW_WORDS[view][lang]}>
            {failure && <Failure />}
            {summary && (
              <Suspense fallback={null}>
                <Page />
              </Suspense>
            )}
          </main>
          <NoticeBar />
          <PreviewDialog />
        </div>
      </StoreContext>
    </FluentProvider>
  );
}
