/** What is known of something on the server. */
export interface Polled<T> {
  /** The last answer, however old. */
  readonly data?: T;
  /** When that came (ms since 1970, UTC). */
  readonly at?: number;
  /** Why the last question had no answer; absent while all is well. */
  readonly problem?: unknown;
  /** Since when there has been none (ms since 1970, UTC). */
  readonly since?: number;
}

const LONGEST_MS = 60_000;

/**
 * Asks again and again while somebody looks: whoever subscribes, in a window that is in sight. After failures it asks
 * less often, up to once a minute.
 */
export class Poller<T> {
  state: Polled<T> = {};
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asking: Promise<void> | undefined;
  private failures = 0;

  constructor(
    private readonly ask: () => Promise<T>,
    private readonly everyMs: number,
    private readonly utc: () => number = () => Date.now(),
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    if (this.listeners.size === 1) this.begin();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.end();
    };
  };

  readonly snapshot = (): Polled<T> => this.state;

  /** Asks now. */
  refresh(): Promise<void> {
    clearTimeout(this.timer);
    this.asking ??= this.once().finally(() => {
      this.asking = undefined;
      this.plan();
    });
    return this.asking;
  }

  /** Asks after what is being asked now: with what has changed since. */
  async again(): Promise<void> {
    await this.asking;
    await this.refresh();
  }

  /** Knows nothing any more. */
  reset(): void {
    this.failures = 0;
    this.tell({});
  }

  private async once(): Promise<void> {
    try {
      const data = await this.ask();
      this.failures = 0;
      this.tell({ data, at: this.utc() });
    } catch (problem) {
      this.failures += 1;
      this.tell({ ...this.state, problem, since: this.state.since ?? this.utc() });
    }
  }

  private tell(state: Polled<T>): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }

  private begin(): void {
    document.addEventListener('visibilitychange', this.onSight);
    this.onSight();
  }

  private end(): void {
    document.removeEventListener('visibilitychange', this.onSight);
    clearTimeout(this.timer);
  }

  /** Looked at again: what is old by now is asked for at once. */
  private readonly onSight = (): void => {
    if (document.visibilityState === 'hidden') return clearTimeout(this.timer);
    const { at, problem } = this.state;
    const isFresh = at !== undefined && problem === undefined && this.utc() - at < this.everyMs;
    if (isFresh) this.plan();
    else void this.refresh();
  };

  private plan(): void {
    clearTimeout(this.timer);
    if (this.listeners.size === 0 || document.visibilityState === 'hidden') return;
    const wait = Math.min(this.everyMs * 2 ** this.failures, Math.max(LONGEST_MS, this.everyMs));
    this.timer = setTimeout(() => void this.refresh(), wait);
  }
}
