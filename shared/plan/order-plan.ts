import type { Party } from '../cells/party';
import type { Stage, Variant } from '../process/process';
import type { Moment } from '../time/moment';
import type { OwnerChoice } from '../people/owner';
import type { Status } from '../process/status';

/** Everything that can be said of one order at one moment. */
export interface OrderPlan {
  /** What the team calls the order: its number, with SKU or shipment where a row is one of several. */
  readonly key: string;
  readonly sheet: string;
  readonly row: number;
  readonly variant: Variant;
  /** The customer's country as the order writes it; empty when it does not. Decides the customer's calendar. */
  readonly country: string;
  /** The verdict of what comes next, or `done` / `cancelled` when nothing does. */
  readonly status: Status;
  readonly next: StagePlan | undefined;
  readonly stages: readonly StagePlan[];
  /** Those of them that somebody can act on now; none in a cancelled order. */
  readonly actionable: readonly StagePlan[];
  /** Days by which the work still to do passes the anchor (ETD, latest shipment); absent when it fits. */
  readonly gap: Gap | undefined;
}

export interface Gap {
  readonly days: number;
  readonly anchor: Moment;
  /** When the anchor's stage could be reached at the limits of the process. */
  readonly expected: Moment;
  readonly stage: Stage;
}

/** One stage of one order, judged. */
export interface StagePlan {
  readonly stage: Stage;
  readonly status: Status;
  /** Where the owner's clock started, or is expected to. */
  readonly start: Moment | undefined;
  readonly due: Moment | undefined;
  readonly by: DueBy;
  /** The earliest deadline set from outside. */
  readonly hardDue: Moment | undefined;
  /** Which of the stage's `notLater` gave `hardDue`; -1 for none. */
  readonly hardBy: number;
  /** The latest day that still lets the anchor be kept. */
  readonly latest: Moment | undefined;
  /** When it was done; absent for a stage that is open, or done without a date. */
  readonly done: Moment | undefined;
  readonly doneBy: DoneBy;
  readonly owner: OwnerChoice | undefined;
  readonly wait: Wait | undefined;
  /** The predecessor that is still open, when the stage waits for one. */
  readonly waitsFor: Stage | undefined;
  /** The predecessor whose end the clock counts from, when one does. */
  readonly startedBy: Stage | undefined;
  /** That predecessor's end is expected, or estimated, and not a date in the sheet. */
  readonly isStartExpected: boolean;
  /** Whether the team keeps track of the stage: a column, or log rows. */
  readonly isFollowed: boolean;
  /** The start rests on an estimate: a predecessor without a date. */
  readonly isEstimated: boolean;
  /** A calendar that counted does not know the days in question. */
  readonly isUnverified: boolean;
}

/** What set the deadline. `planned`: the team's own planned date; `agreed`: an extension in the log. */
export type DueBy = 'nothing' | 'limit' | 'planned' | 'agreed' | 'hard';

/** How completion is known. `planned`: only the planned date is, and it has come. `implied`: a later stage is done. `closed`: the whole order is. */
export type DoneBy = 'nothing' | 'cell' | 'log' | 'planned' | 'implied' | 'closed';

/** A stage that stands still because a party outside the team has to move first. */
export interface Wait {
  readonly party: Party;
  readonly since: Moment | undefined;
  /** When to chase them next. */
  readonly chase: Moment | undefined;
  /** Working days waited so far, over all pauses. */
  readonly days: number;
}
