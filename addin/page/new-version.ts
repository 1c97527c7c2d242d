import { both } from '../../shared/lang';
import type { PaneStore } from '../../pane/state/store';

const NEW_VERSION = both(
  '跟单有新版本，重新打开就能用上。',
  'There is a new version of Gendan; reload to use it.',
);
/** A pane may stay open for weeks; the page is asked for no more often than this, in milliseconds. */
const EVERY = 60 * 60_000;

/** Looks now and then, when the person comes back to the pane, whether the server has another version, and says so. */
export function watchVersion(store: Pick<PaneStore, 'tell'>, every = EVERY): void {
  let last = performance.now();
  let isTold = false;
  const look = async (): Promise<void> => {
    if (isTold || document.visibilityState === 'hidden' || performance.now() - last < every) return;
    last = performance.now();
    isTold = await hasNewVersion().catch(() => false);
    if (isTold) store.tell(NEW_VERSION, 'done', true);
  };
  addEventListener('focus', () => void look());
  document.addEventListener('visibilitychange', () => void look());
}

/** Whether the page as the server has it begins with other scripts than this one did. */
async function hasNewVersion(): Promise<boolean> {
  const answer = await fetch('index.html', { cache: 'no-store' });
  if (!answer.ok) return false;
  const now = scriptsIn(new DOMParser().parseFromString(await answer.text(), 'text/html'));
  return now !== '' && now !== scriptsIn(document);
}

/** Those of the bundle, which carry what is in them in their names. */
const scriptsIn = (page: Document): string =>
  Array.from(page.querySelectorAll('script[src][defer]'), (each) => each.getAttribute('src')).join();
