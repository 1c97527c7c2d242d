/** What happened to one case (an order, in the words of process mining), at one moment. */
export interface LoggedEvent {
  readonly activity: string;
  /** Milliseconds since 1970 UTC; a time without a zone is taken as UTC, so that spans are those on the clock. */
  readonly at: number;
  /** Who did it; empty where the log does not say. */
  readonly resource: string;
}

/** The events of each case, in the order in which they happened; of the same moment in the order of the file. */
export type EventLog = ReadonlyMap<string, readonly LoggedEvent[]>;

/** What `gendan checkup --log` prints. Lists by `n` from the most, then by name in the order of code points. */
export interface EventLogReport {
  readonly cases: number;
  readonly events: number;
  readonly activities: readonly { readonly name: string; readonly n: number }[];
  /** `medianHours`: elapsed, of an even number the mean of the two in the middle. */
  readonly transitions: readonly {
    readonly from: string;
    readonly to: string;
    readonly n: number;
    readonly medianHours: number;
  }[];
  readonly variants: readonly { readonly path: readonly string[]; readonly n: number }[];
}
