import type { PaneStore } from '../../pane/state/store';

/** Judging that takes longer than this does not keep a person from the sheet. */
const LONGEST_MS = 3000;
/** From so many processors on, judging and drawing the grid do not take the time of each other. */
const ENOUGH = 4;

/**
 * What the grid waits for on a small machine: both at once would be there no sooner, and the verdict much later.
 * Resolves when the pane has judged its book or could not.
 */
export function firstVerdict(
  store: Pick<PaneStore, 'state' | 'subscribe'>,
  processors = navigator.hardwareConcurrency,
): Promise<void> {
  if (processors >= ENOUGH) return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => {
      stop();
      clearTimeout(late);
      resolve();
    };
    const late = setTimeout(end, LONGEST_MS);
    const stop = store.subscribe(() => (store.state.summary || store.state.failure) && end());
  });
}
