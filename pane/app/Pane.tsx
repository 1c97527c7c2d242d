import { lazy, Suspense, use, useSyncExternalStore } from 'react';
import { FluentProvider, makeStyles, tokens, type Theme as FluentTheme } from '@fluentui/react-components';
import { pageOf } from '../features';
import type { PaneStore } from '../state/store';
import type { Theme } from '../theme/theme';
import { StoreContext } from '../state/use-pane';
import { Boundary } from './Boundary';
import { Failure } from './Failure';
import { Nav } from './Nav';
import { LIGHT } from '../theme/themes';
import { toneVariables } from '../theme/tone-variables';
import { WorkBar } from './WorkBar';

/** What most visits do not see comes when it is needed. */
const AsOf = lazy(() => import('./AsOf'));
const FollowingBar = lazy(() => import('./FollowingBar'));
const NoticeBar = lazy(() => import('./NoticeBar'));
const PreviewDialog = lazy(() => import('./PreviewDialog'));

const useStyles = makeStyles({
  pane: {
    position: 'relative',
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
    <Boundary store={store}>
      <Suspense fallback={null}>
        <Frame store={store} />
      </Suspense>
    </Boundary>
  );
}

let dark: Promise<FluentTheme> | undefined;

/** Fluent's theme; waits for the dark one when it is asked for the first time. */
function useFluentTheme(theme: Theme): FluentTheme {
  if (theme === 'light') return LIGHT;
  return use((dark ??= import('../theme/dark-theme').then(({ DARK }) => DARK)));
}

function Frame({ store }: { readonly store: PaneStore }) {
  const styles = useStyles();
  const { lang, theme, view, failure, summary, asOf, asked, following, notice } = useSyncExternalStore(
    store.subscribe,
    () => store.state,
  );
  const { Component, title } = pageOf(view);
  return (
    <FluentProvider theme={useFluentTheme(theme)} style={{ height: '100%', ...toneVariables(theme) }}>
      <StoreContext value={store}>
        <div className={styles.pane} lang={lang === 'zh' ? 'zh-CN' : 'en'}>
          <Nav />
          <WorkBar />
          <main className={styles.page} aria-label={title[lang]}>
            {failure && <Failure />}
            {summary && (
              <Suspense fallback={null}>
                {asOf !== undefined && <AsOf />}
                <Boundary key={view} store={store}>
                  <Component />
                </Boundary>
              </Suspense>
            )}
          </main>
          <div role="status" aria-live="polite">
            <Suspense fallback={null}>
              {following && <FollowingBar />}
              {notice && <NoticeBar />}
            </Suspense>
          </div>
          <Suspense fallback={null}>{asked && <PreviewDialog />}</Suspense>
        </div>
      </StoreContext>
    </FluentProvider>
  );
}
