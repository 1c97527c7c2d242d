import type { MountedPane } from '../../pane';
import { workerEngine } from '../../pane/engine/start-worker';
import { sentenceOf } from '../../pane/state/sentence';
import { PaneStore } from '../../pane/state/store';
import { realClock } from '../../clock/real-clock';
import { excelHost } from '../host';
import { officeLanguage } from './office-ready';
import { officeTheme, watchTheme } from './theme';
import { showTrouble } from './trouble';

/**
 * The one page of the add-in: functions, commands and pane share it and what it has read. The book is read when
 * the pane is first seen or a command first needs it, not when only a formula is.
 */
export interface Page {
  /** The store that pane and commands share, with the book read and planned. */
  store(): Promise<PaneStore>;
  /** Brings the task pane before the person's eyes. */
  show(): Promise<void>;
  /** Opens the pane as soon as it is in sight. */
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
        around: () => import('./around'),
      }),
  );
  const started = once(async (): Promise<PaneStore> => {
    await store().start();
    return store();
  });
  const opened = once(async (): Promise<MountedPane> => {
    // React loads while the book is being read.
    void started();
    const { showPane } = await import('../../pane').catch((error: unknown) => {
      showTrouble(element, sentenceOf(error), officeLanguage());
      throw error;
    });
    const pane = showPane(element, store());
    watchTheme((theme) => pane.setTheme(theme));
    void import('./around').then(({ watchVersion }) => watchVersion(store()));
    return pane;
  });
  return {
    store: started,
    show: async () => {
      await Office.addin.showAsTaskpane();
      await opened();
    },
    openWhenSeen: () => whenSeen(element, () => void opened().catch(() => undefined)),
    settled: async () => {
      await opened();
      await (await started()).settled();
    },
  };
}

/**
 * Opens when Office says that the pane was opened, when a person does anything in the page, or when the browser has
 * laid the page out where it can be seen. `visibilityState` alone says nothing: a frame that is not displayed is
 * `visible` too, and a page that was loaded for a formula must not begin to read and write the workbook.
 */
function whenSeen(element: HTMLElement, open: () => void): void {
  Office.addin
    .onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) open();
    })
    // Where there are no such events a page is loaded only to be seen.
    .catch(() => undefined);
  for (const act of ['pointerdown', 'keydown']) addEventListener(act, open, { once: true });
  const sight = new IntersectionObserver((entries) => {
    if (document.visibilityState === 'hidden' || !entries.some((entry) => entry.isIntersecting)) return;
    sight.disconnect();
    open();
  });
  sight.observe(element);
  // What comes into sight together with the window is not told of by itself.
  document.addEventListener('visibilitychange', () => {
    sight.unobserve(element);
    sight.observe(element);
  });
}

/** Makes a thing when it is first asked for, and gives the same one from then on. */
function once<T>(make: () => T): () => T {
  let made: { readonly thing: T } | undefined;
  return () => (made ??= { thing: make() }).thing;
}
