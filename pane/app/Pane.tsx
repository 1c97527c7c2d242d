import { lazy, Suspense, use, useRef, useSyncExternalStore } from 'react';
import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  tokens,
  type Theme as FluentTheme,
} from '@fluentui/react-components';
import { pageOf } from '../features';
import type { PaneStore } from '../state/store';
import type { Theme } from '../theme/theme';
import { useIsWide } from '../parts/use-is-wide';
import { StoreContext } from '../state/use-pane';
import { Boundary } from './Boundary';
import { Failure } from './Failure';
import { Nav } from './Nav';
import { LIGHT } from '../theme/themes';
import { toneVariables } from '../theme/tone-variables';
import { WorkBar } from './WorkBar';

/** What most visits do not see comes when it is needed. */
const AsOf = lazy(() => import('./AsOf'));
const FilterBar = lazy(() => import('./FilterBar'));
const FollowingBar = lazy(() => import('./FollowingBar'));
const NoticeBar = lazy(() => import('./NoticeBar'));
const PreviewDialog = lazy(() => import('./PreviewDialog'));
const ShareDialog = lazy(() => import('./share/ShareDialog'));

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
    // A list is as wide as its longest choice unless it is told otherwise.
    '& select': { maxWidth: '100%' },
  },
  // The only part that scrolls; views with long lists of their own take the height that is left in it.
  views: { display: 'flex', flexGrow: 1, minHeight: 0 },
  filter: { flexShrink: 0, minHeight: '36px' },
  page: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    overflowY: 'auto',
    overflowX: 'hidden',
    scrollbarGutter: 'stable',
  },
  half: { flex: '1 1 0', minWidth: 0 },
  beside: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** From this width on a view and the one beside it stand side by side, in CSS pixels. */
const ROOM_FOR_TWO = 800;

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
  const { lang, theme, view, failure, summary, asOf, asked, isSharing, following, notice } =
    useSyncExternalStore(store.subscribe, () => store.state);
  const { Component, title, parts, beside, isFiltered } = pageOf(view);
  const pane = useRef<HTMLDivElement>(null);
  const isWide = useIsWide(pane, ROOM_FOR_TWO);
  const other = isWide && beside && summary ? pageOf(beside) : undefined;
  return (
    <FluentProvider
      theme={useFluentTheme(theme)}
      style={{ height: '100%', colorScheme: theme, ...toneVariables(theme) }}
    >
      <StoreContext value={store}>
        <div ref={pane} className={styles.pane} lang={lang === 'zh' ? 'zh-CN' : 'en'}>
          <Nav />
          <WorkBar />
          {summary && isFiltered && (
            <div className={styles.filter}>
              <Suspense fallback={null}>
                <FilterBar />
              </Suspense>
            </div>
          )}
          <div className={styles.views}>
            <main className={mergeClasses(styles.page, styles.half)} aria-label={title[lang]}>
              {failure && <Failure />}
              {summary && (
                <Suspense fallback={null}>
                  {asOf !== undefined && <AsOf />}
                  <Boundary key={view} store={store}>
                    <Component {...parts} />
                  </Boundary>
                </Suspense>
              )}
            </main>
            {other && (
              <aside
                className={mergeClasses(styles.page, styles.half, styles.beside)}
                aria-label={other.title[lang]}
              >
                <Boundary store={store}>
                  <Suspense fallback={null}>
                    <other.Component {...other.parts} />
                  </Suspense>
                </Boundary>
              </aside>
            )}
          </div>
          <div role="status" aria-live="polite">
            <Suspense fallback={null}>
              {following && <FollowingBar />}
              {notice && <NoticeBar />}
            </Suspense>
          </div>
          <Suspense fallback={null}>
            {asked && <PreviewDialog />}
            {isSharing && <ShareDialog />}
          </Suspense>
        </div>
      </StoreContext>
    </FluentProvider>
  );
}
