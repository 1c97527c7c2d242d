import type { Host } from '../../shared/host';
import type { Bilingual } from '../../shared/lang';
import type { SheetFilter } from '../../shared/book/sheet-filter';
import type { PaneStore } from './store';
import { sentenceOf } from './sentence';

export interface SheetFilteringState {
  readonly isOn: boolean;
  /** Whether colleagues see it too; undefined before it was done. */
  readonly isShared: boolean | undefined;
  /** Sheets that cannot follow, and why; or what went wrong. */
  readonly problems: readonly Bilingual[];
}

const OFF: SheetFilteringState = { isOn: false, isShared: undefined, problems: [] };

/** Has the sheet's own filter show what the pane's filter picks, for as long as it is on; one thing after the other. */
export class SheetFiltering {
  state = OFF;
  private readonly listeners = new Set<() => void>();
  private queue: Promise<void> = Promise.resolve();
  /** What each sheet shows by now. */
  private readonly shown = new Map<string, SheetFilter>();
  private stop: (() => void) | undefined;

  constructor(
    private readonly store: PaneStore,
    private readonly host: Host,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Follows the filter from now on, or takes away what it has filtered. */
  turn(isOn: boolean): Promise<void> {
    this.set({ ...OFF, isOn });
    this.stop?.();
    this.stop = undefined;
    if (isOn) {
      let seen = this.store.state;
      this.stop = this.store.subscribe(() => {
        const { filter, version } = this.store.state;
        if (filter === seen.filter && version === seen.version) return;
        seen = this.store.state;
        void this.follow();
      });
    }
    return this.follow();
  }

  private follow(): Promise<void> {
    this.queue = this.queue.then(() => this.apply()).catch((error: unknown) => this.set({ ...this.state, problems: [sentenceOf(error)] })); // prettier-ignore
    return this.queue;
  }

  private async apply(): Promise<void> {
    const { isOn } = this.state;
    const { filters, problems } = isOn
      ? await this.store.ask('orders.sheetFilters', this.store.state.filter)
      : { filters: [], problems: [] };
    let isShared: boolean | undefined;
    for (const sheet of [...this.shown.keys()])
      if (!filters.some((each) => each.sheet === sheet)) {
        ({ isShared } = await this.host.showAllRows(sheet));
        this.shown.delete(sheet);
      }
    for (const filter of filters) {
      const before = this.shown.get(filter.sheet);
      // Rows that a person has just edited do not vanish under their hands unless the filter itself is another.
      if (JSON.stringify(before) === JSON.stringify(filter)) continue;
      // Choices in two columns would both hold.
      if (before && before.column !== filter.column) await this.host.showAllRows(filter.sheet);
      ({ isShared } = await this.host.filterRows(filter));
      this.shown.set(filter.sheet, filter);
    }
    if (this.state.isOn === isOn) this.set({ isOn, isShared: isOn ? (isShared ?? this.state.isShared) : undefined, problems }); // prettier-ignore
  }

  private set(state: SheetFilteringState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

const known = new WeakMap<PaneStore, SheetFiltering>();

/** The one of a pane, whatever view is shown. */
export function sheetFilteringOf(store: PaneStore): SheetFiltering {
  let filtering = known.get(store);
  if (!filtering) known.set(store, (filtering = new SheetFiltering(store, store.options.host)));
  return filtering;
}
