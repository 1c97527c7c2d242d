import type { Party } from '../cells/party';
import type { Bilingual } from '../lang';
import type { Role } from '../process/row';
import type { LimitUnit } from '../time/limit';
import type { Share } from '../trade/share';

/** What a book's own record says of how the work really goes, at one moment. Plain JSON. */
export interface Checkup {
  /** Only what was done on this serial day or later. */
  readonly since: number | undefined;
  /** Orders that were looked at; a cancelled one is not. */
  readonly orders: number;
  /** Their names, in the order of the sheets. */
  readonly looked: readonly string[];
  /** In the order of the process. A stage that several processes share under one key and limit is one. */
  readonly stages: readonly StageCheck[];
  /** The ways that orders really went, the most frequent first. */
  readonly paths: readonly OrderPath[];
  readonly transitions: readonly StageTransition[];
  readonly bottleneck: Bottleneck;
  /** Work that goes back and forth between two roles, the most frequent first. */
  readonly pingPong: readonly PingPong[];
  readonly conformance: Conformance;
  readonly unkept: readonly UnkeptColumn[];
}

export interface StageCheck {
  readonly stage: string;
  readonly name: Bilingual;
  readonly role: Role;
  /** Keys of the processes that have it. */
  readonly variants: readonly string[];
  /** The unit of its limit; calendar days where it has none. */
  readonly unit: LimitUnit;
  /** Its limit in that unit. */
  readonly limit: number | undefined;
  /** Done on a day that is known, from a start that is known: these have a time. */
  readonly n: number;
  /** In the stage's unit, pauses and closed time left out as its deadline leaves them out; PERCENTILE.INC. Undefined of none. */
  readonly median: number | undefined;
  readonly p80: number | undefined;
  readonly p90: number | undefined;
  readonly p95: number | undefined;
  /** Every time that counts, with its order: what the figures above are made of. */
  readonly times: readonly { readonly order: string; readonly took: number }[];
  /** Of the elapsed time from start to done of all of them the share (0 to 1) that was waited for each party. */
  readonly waiting: Readonly<Partial<Record<Party, number>>>;
  /** Orders in which it was reopened, and in which its agreed date was moved. */
  readonly reopened: Rework;
  readonly moved: Rework;
  /** Said not to apply (an answer, a row of the log, 不适用 in the cell), of those that are over: done or said so. A blank cell is no skip, nor is a dash. */
  readonly skipped: Share & { readonly orders: readonly string[] };
  /** Done by its deadline, of those with a deadline. `late`: orders that were not. */
  readonly onTime: Share & { readonly late: readonly string[] };
}

export interface Rework {
  /** How often, over all orders. */
  readonly n: number;
  readonly orders: readonly string[];
}

export interface OrderPath {
  /** Keys of stages in the order of the days on which they were done; of the same day in the order of the process. */
  readonly path: readonly string[];
  readonly n: number;
  /** How many of them are over. */
  readonly closed: number;
  readonly orders: readonly string[];
}

export interface StageTransition {
  readonly from: string;
  readonly to: string;
  readonly n: number;
  /** Elapsed calendar days. */
  readonly medianDays: number;
  /** Those that went so, each once. */
  readonly orders: readonly string[];
}

/** Which stage costs most: keys of stages; undefined where nothing tells. */
export interface Bottleneck {
  /** The one with the most time over all orders, elapsed calendar days, and its share of the time of all stages. */
  readonly byTime: { readonly stage: string; readonly days: number; readonly share: number } | undefined;
  /** The one that was late in the most orders, and the days by which it was, over all of them. */
  readonly byLateness: { readonly stage: string; readonly orders: number; readonly days: number } | undefined;
}

export interface PingPong {
  readonly between: readonly [Role, Role];
  /** How often work came back to a role that had handed it to the other. */
  readonly n: number;
  readonly orders: readonly string[];
}

export interface Conformance {
  /** Orders that went as the process is written, of those with two dated stages or more. */
  readonly share: Share;
  readonly deviations: readonly Deviation[];
}

/** `early`: done before a stage that the process puts before it. `gate`: done while a gate of it was open. */
export interface Deviation {
  readonly kind: 'early' | 'gate';
  readonly stage: string;
  readonly before: string;
  readonly orders: readonly string[];
}

/** A column that the process counts on and that is hardly filled in: by anybody, or by one person while others do. */
export interface UnkeptColumn extends Share {
  /** Whose rows; undefined: everybody's. */
  readonly person: string | undefined;
  readonly sheet: string;
  readonly column: number;
  readonly header: string;
  readonly stage: string;
}
