import type { Lang } from '../../shared/lang';
import type { Theme } from '../../pane/theme/theme';
import type { Kept } from '../host/kept';

export interface Look {
  readonly lang: Lang;
  readonly theme: Theme;
}

/** What the address asks for (`?lang=en&theme=dark`), else what was chosen here before, else what the browser prefers. */
export function startLook(choices: Kept, search = location.search): Look {
  const asked = new URLSearchParams(search);
  const lang = asked.get('lang') ?? choices.get('lang') ?? navigator.language;
  const theme = asked.get('theme') ?? choices.get('theme') ?? (prefersDark() ? 'dark' : 'light');
  return {
    lang: lang.toLowerCase().startsWith('zh') ? 'zh' : 'en',
    theme: theme === 'dark' ? 'dark' : 'light',
  };
}

const prefersDark = (): boolean =>
  typeof matchMedia === 'function' && matchMedia('(prefers-color-scheme: dark)').matches;
