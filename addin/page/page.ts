import type { MountedPane } from '../../pane';
import { workerEngine } from '../../pane/engine/start-worker';
import { PaneStore } from '../../pane/state/store';
import { realClock } from '../../clock/real-clock';
import { excelHost } from '../host';
import { officeLanguage } from './office-ready';
import { officeTheme, watchTheme } from './theme';

/**
 * The one page of the add-in: functions, commands and pane share it and what it has read. The book is read when
 * the pane is first seen or a command first needs it, not when only a formula is.
 */
export interface Page {
  /** The store that pane and commands share, with the book read and planned. */
  store(): Promise<PaneStore>;
  /** Brings the task pane before the person's eyes. */
  show(): Promise<void>;
  /** Opens the pane now when the page is in sight, else as soon as it is. */
  openWhenSeen(): void;
  /** Resolves when everything that was asked for so far has been done. */
  settled(): Promise<void>;
}

export function pageIn(element: HTMLElement): Page {
  const store = once(
    () =>
      new PaneStore({
        host: excelHost(),
        startEngine: workerEngine,
        clock: realClock(),
        lang: officeLanguage(),
        theme: officeTheme(),
      }),
  );
  const started = once(async (): Promise<PaneStore> => {
    await store().start();
    return store();
  });
  const opened = once(async (): Promise<MountedPane> => {
    // React loads while the book is being read.
    void started();
    const { showPane } = await import('../../pane');
    const pane = showPane(element, store());
    watchTheme((theme) => pane.setTheme(theme));
    return pane;
  });
  return {
    store: started,
    show: async () => {
      await Office.addin.showAsTaskpane();
      await opened();
    },
    openWhenSeen: () => whenSeen(() => void opened()),
    settled: async () => {
      await opened();
      await (await started()).settled();
    },
  };
}

function whenSeen(open: () => void): void {
  const look = (): void => {
    if (document.visibilityState === 'visible') open();
  };
  document.addEventListener('visibilitychange', look);
  Office.addin
    .onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) open();
    })
    // Where there are no such events a page is loaded only to be seen.
    .catch(() => undefined);
  look();
}

/** Makes a thing when it is first asked for, and gives the same one from then on. */
function once<T>(make: () => T): () => T {
  let made: { readonly thing: T } | undefined;
  return () => (made ??= { thing: make() }).thing;
}
