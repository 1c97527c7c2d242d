import type { PaneStore } from '../../pane/state/store';
import { both, type Bilingual } from '../../shared/lang';

/** Orders that are named in one message. */
const NAMED = 3;
/** Late orders that are known by name at most. */
const KNOWN = 500;

/**
 * Tells of orders that became late while the book is open: `onLate` gets those that were not late when it was last looked
 * at. Returns how to stop.
 */
export function watchLate(store: PaneStore, onLate: (orders: readonly string[]) => void): () => void {
  let known: ReadonlySet<string> | undefined;
  let seen = -1;
  let isStopped = false;
  const look = async (): Promise<void> => {
    const { summary, version } = store.state;
    if (!summary || version === seen) return;
    seen = version;
    // Nothing can have become late where nothing is.
    const late = summary.late === 0 ? [] : await store.ask('order.mostUrgent', KNOWN).catch(() => undefined);
    if (!late || isStopped || store.state.version !== seen) return;
    const fresh = late.map(({ order }) => order).filter((order) => known && !known.has(order));
    known = new Set(late.map(({ order }) => order));
    if (fresh.length > 0) onLate(fresh);
  };
  const stop = store.subscribe(() => void look());
  return () => {
    isStopped = true;
    stop();
  };
}

/** What is said of them. */
export function lateText(orders: readonly string[]): Bilingual {
  const named = orders.slice(0, NAMED);
  const isMore = orders.length > NAMED;
  return both(
    `${orders.length} 单刚刚逾期：${named.join('、')}${isMore ? ' 等' : ''}`,
    `${orders.length} ${orders.length === 1 ? 'order has' : 'orders have'} become late: ${named.join(', ')}${isMore ? ' …' : ''}`,
  );
}

export type Permission = 'granted' | 'denied' | 'default' | 'none';

/** The browser's messages outside of the page; `none` where it has none. */
export interface Notifier {
  readonly permission: () => Permission;
  readonly ask: () => Promise<Permission>;
  readonly show: (text: string) => void;
}

export function browserNotifier(): Notifier {
  const api = globalThis.Notification as typeof Notification | undefined;
  return {
    permission: () => api?.permission ?? 'none',
    ask: async () => (await api?.requestPermission().catch(() => 'denied' as const)) ?? 'none',
    show: (text) => {
      try {
        if (api?.permission === 'granted') new api('Gendan 跟单', { body: text, tag: 'gendan-late' });
      } catch {
        // Browsers of phones know the class and cannot make one; the title tells.
      }
    },
  };
}
