import { useEffect, useRef, useState } from 'react';
import { FluentProvider } from '@fluentui/react-components';
import { attentionOf } from '../../shared/serving/view/attention';
import { DARK } from '../../pane/theme/dark-theme';
import { LIGHT } from '../../pane/theme/themes';
import { toneVariables } from '../../pane/theme/tone-variables';
import { SignInNeeded } from '../host/errors';
import type { Kept } from '../host/kept';
import type { Operations } from '../host/operations';
import { zoneName } from '../host/viewer-clock';
import { Late } from '../late/Late';
import { Messages } from '../messages/Messages';
import { Overview } from '../overview/Overview';
import { Workers } from '../workers/Workers';
import { Asked } from './Asked';
import { Empty } from './Empty';
import type { Look } from './look';
import { NoticeBar } from './NoticeBar';
import { Page, usePolled, useViewer } from './page';
import { SignIn } from './SignIn';
import { Standing } from './Standing';
import { useAppStyles } from './styles';
import { tabOf, type TabKey } from './tabs';
import { TopBar } from './TopBar';
import { useActs } from './use-acts';
import { APP_WORDS } from './words';

const VIEWS = { overview: Overview, late: Late, messages: Messages, workers: Workers };

interface Props {
  readonly operations: Operations;
  readonly choices: Kept;
  readonly look: Look;
  /** Loads the page anew. */
  readonly reload?: () => void;
}

const reloadPage = (): void => location.reload();

/** The whole page. */
export function App({ operations, choices, look: startingLook, reload = reloadPage }: Props) {
  const styles = useAppStyles();
  const [look, setLook] = useState(startingLook);
  const [tab, setTab] = useState<TabKey>(() => tabOf(location.hash));
  const [wantedText, setWantedText] = useState('');
  const polled = usePolled(operations.overview);
  const viewer = useViewer(operations, polled.at);
  const { act, asked, isActing, notice, answer, dismiss } = useActs(operations);
  const { lang, theme } = look;
  const { data: overview, problem } = polled;
  const isSignedOut = problem instanceof SignInNeeded;
  const attention = overview && !isSignedOut ? attentionOf(overview, viewer) : [];
  const main = useRef<HTMLElement>(null);
  const [memory] = useState(() => new Map<string, unknown>());

  useEffect(() => {
    if (isSignedOut) void operations.isLoginThere().then((isThere) => isThere && reload());
  }, [isSignedOut, operations, reload]);
  useEffect(() => {
    const onHash = (): void => setTab(tabOf(location.hash));
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
    const count = attention.length > 0 ? `(${attention.length}) ` : '';
    document.title = `${count}${APP_WORDS.title[lang]} · ${lang === 'zh' ? '跟单' : 'Gendan'}`;
  }, [lang, attention.length]);

  const choose = (next: Partial<Look>): void => {
    setLook({ ...look, ...next });
    for (const [name, value] of Object.entries(next)) choices.set(name, value);
  };
  const go = (next: TabKey, find = ''): void => {
    setWantedText(find);
    setTab(next);
    // The address follows without an entry in the history for each tab.
    history.replaceState(null, '', `#${next}`);
    main.current?.scrollTo?.({ top: 0 });
  };
  const View = VIEWS[tab];
  const mayAct = overview?.role === 'operator';
  const isEmpty = overview !== undefined && overview.books.length === 0 && tab !== 'workers';
  return (
    <FluentProvider
      theme={theme === 'dark' ? DARK : LIGHT}
      className={styles.root}
      style={{ ...toneVariables(theme), colorScheme: theme }}
    >
      <TopBar
        look={look}
        onLook={choose}
        tab={tab}
        onTab={overview && !isSignedOut ? go : undefined}
        counts={{ overview: attention.length }}
        onSignOut={operations.isSignedIn && !isSignedOut ? () => void operations.signOut() : undefined}
      />
      {isSignedOut ? (
        <main className={styles.main}>
          <SignIn operations={operations} lang={lang} wasKnown={problem.wasKnown} />
        </main>
      ) : (
        <>
          <Standing
            polled={polled}
            lang={lang}
            viewer={viewer}
            skew={operations.skew}
            onRetry={() => void operations.overview.refresh()}
          />
          {overview && (
            <Page
              value={{
                operations,
                lang,
                viewer,
                overview,
                mayAct,
                act,
                isActing,
                go,
                memory,
              }}
            >
              <main ref={main} className={styles.main}>
                <div id="operations-part" role="tabpanel" aria-labelledby={`tab-${tab}`}>
                  {' '}
                  {isEmpty ? (
                    <Empty hasGroups={overview.groups.length > 0} />
                  ) : (
                    <View key={`${tab} ${wantedText}`} find={wantedText} attention={attention} />
                  )}
                </div>
                <footer className={styles.foot}>
                  {!mayAct && <span>{APP_WORDS.viewer[lang]}</span>}
                  <span>{APP_WORDS.zone(zoneName())[lang]}</span>
                </footer>
              </main>
              {asked && <Asked act={asked} onAnswer={answer} />}
            </Page>
          )}
        </>
      )}
      <NoticeBar notice={notice} lang={lang} onClose={dismiss} />
    </FluentProvider>
  );
}
