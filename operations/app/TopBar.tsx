import { Button } from '../../pane/parts/Button';
import type { Look } from './look';
import { useAppStyles } from './styles';
import { Tabs } from '../parts/Tabs';
import { TAB_WORDS, TABS, type TabKey } from './tabs';
import { APP_WORDS } from './words';

interface Props {
  readonly look: Look;
  readonly onLook: (look: Partial<Look>) => void;
  readonly tab: TabKey;
  /** Absent where there is nothing to go to yet. */
  readonly onTab?: (tab: TabKey) => void;
  readonly counts: Readonly<Partial<Record<TabKey, number>>>;
  readonly onSignOut?: () => void;
}

/** What this is, its parts, and how it looks. */
export function TopBar({ look: { lang, theme }, onLook, tab, onTab, counts, onSignOut }: Props) {
  const styles = useAppStyles();
  const isDark = theme === 'dark';
  return (
    <header className={styles.top}>
      <h1 className={styles.name}>{APP_WORDS.title[lang]}</h1>
      <div className={styles.tools}>
        <Button
          size="small"
          appearance="subtle"
          lang={lang === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => onLook({ lang: lang === 'zh' ? 'en' : 'zh' })}
        >
          {APP_WORDS.language[lang]}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => onLook({ theme: isDark ? 'light' : 'dark' })}>
          {(isDark ? APP_WORDS.light : APP_WORDS.dark)[lang]}
        </Button>
        {onSignOut && (
          <Button size="small" appearance="subtle" onClick={onSignOut}>
            {APP_WORDS.signOut[lang]}
          </Button>
        )}
      </div>
      {onTab && (
        <Tabs
          id="tab"
          panel="operations-part"
          label={APP_WORDS.views[lang]}
          tabs={TABS.map((key) => ({ key, title: TAB_WORDS[key][lang], count: counts[key] ?? 0 }))}
          shown={tab}
          onShow={onTab}
        />
      )}
    </header>
  );
}
