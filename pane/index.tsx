import { createRoot } from 'react-dom/client';
import type { ViewKey } from '../shared/features';
import type { Lang } from '../shared/lang';
import { Pane } from './app/Pane';
import { fetchAhead } from './features';
import { PaneStore } from './state/store';
import type { PaneOptions } from './state/types';
import type { Theme } from './theme/theme';

export type { Clock, PaneOptions } from './state/types';
export type { Theme } from './theme/theme';

/** A pane on the page, and what its host may tell it. */
export interface MountedPane {
  setLanguage(lang: Lang): void;
  setTheme(theme: Theme): void;
  /** Shows a view; `opened`: with this of it opened, by the name that the view has for it. */
  go(view: ViewKey, opened?: string): void;
  /** Resolves when everything that was asked for so far has been done. */
  settled(): Promise<void>;
  unmount(): void;
}

/** Puts the pane into an element and starts reading the host's book. #add-a-host */
export function mountPane(element: HTMLElement, options: PaneOptions): MountedPane {
  const store = new PaneStore(options);
  void store.start();
  return showPane(element, store);
}

/** Puts a pane into an element over a store that somebody else started. */
export function showPane(element: HTMLElement, store: PaneStore): MountedPane {
  const root = createRoot(element);
  // While the book is read and judged.
  fetchAhead(store.state.view);
  const stop = store.subscribe(() => {
    if (!store.state.isNewToUs) return;
    stop();
    fetchAhead('setup');
  });
  root.render(<Pane store={store} />);
  return {
    setLanguage: (lang) => store.setLanguage(lang),
    setTheme: (theme) => store.setTheme(theme),
    go: (view, opened) => store.go(view, opened),
    settled: () => store.settled(),
    unmount: () => {
      root.unmount();
      store.close();
    },
  };
}
