import type { FactsForConditions } from '../process/condition';
import type { Party } from '../cells/party';
import type { Stage } from '../process/process';
import type { HandOff } from '../matters/hand-offs/hand-off';
import type { Calendar } from '../time/calendar';
import type { Clocks } from '../time/limit';
import type { Moment } from '../time/moment';
import type { StageLog } from '../process/log';
import type { MoneySaid } from './money-said';

/** What an order's own cells say, read for the evaluator; where they come from is not its business. */
export interface OrderFacts extends FactsForConditions {
  readonly key: string;
  readonly now: Moment;
  /** Whether the sheet has a column for a field. */
  hasColumn(field: string): boolean;
  /** The date in a field; undefined when there is none or it cannot be relied on (see `dated`). */
  date(field: string): Moment | undefined;
  /** The same, or why the cell that should have it cannot be used. */
  dated(field: string): Moment | Trouble | undefined;
  /** When what a field is the date of has happened, as a date that has come or a tick says; not a column of plans. */
  happened(field: string): Moment | 'undated' | undefined;
  stage(stage: Stage): StageFacts;
  /** What a column shows, by its header (`seenName`): dates in ISO form, nothing for a blank; undefined without such a column. */
  shown(header: string): string | undefined;
  readonly state: OrderState;
  readonly party: Party | undefined;
  /** How much of the order has been shipped, where its quantities tell. */
  readonly part?: PartShipped | undefined;
  /** What the team's own status words and colours say has happened, whatever the stages' columns say. */
  readonly said: SaidOfOrder;
}

/** What a row says of the quantity that its order has shipped. Plain JSON. */
export interface PartShipped {
  readonly ordered: number;
  /** Of all shipments of the order. */
  readonly shipped: number;
  /** What is still to go, in this row's keeping: the lowest of the order speaks for it; 0 in the others, and where all is gone. */
  readonly rest: number;
  /** As the cells or the headers write it; empty where they do not. */
  readonly unit: string;
}

/** `undated`: the words name no day. */
export interface SaidOfOrder {
  readonly sailed: Moment | 'undated' | undefined;
  readonly paid: boolean;
  /** It also says that the goods are still to sail. */
  readonly isToSail?: true;
  /** The day that stands beside the word for a cancellation. */
  readonly cancelledOn?: Moment;
  /** A stage, by its key, that a word of the team's own says is done; on which day, where one stands beside it. */
  readonly reached?: { readonly stage: string; readonly on: Moment | undefined };
}

/** `closed`: the team has marked the whole order as finished. */
export type OrderState = 'open' | 'cancelled' | 'hold' | 'closed';

/** Why a date cannot be used: the cell holds no date, or one that means two days. */
export type Trouble = 'data error' | 'date to confirm';

/** What the cells say about one stage. */
export interface StageFacts {
  readonly done: Moment | 'undated' | undefined;
  /** How well `done` is known. */
  readonly by: Evidence | undefined;
  /** The column whose cell says so, or speaks of a plan that has passed. */
  readonly column: number | undefined;
  /** The team's own planned date. */
  readonly planned: Moment | undefined;
  /** A date that has come, in a column of the event which this book fills ahead: nobody knows whether it happened. */
  readonly isOpenPlan: boolean;
  readonly state: 'not yet' | 'not applicable' | 'hold' | undefined;
  readonly party: Party | undefined;
  readonly trouble: Trouble | undefined;
  /** Whether the sheet has a column in which the stage would show. */
  readonly followed: boolean;
  /** Of money: what came in of it, and what only a person can say. */
  readonly money?: MoneySaid;
  /** Rows of a record sheet say so, whatever the columns show: it is followed, and not asked about. */
  readonly isRecorded?: true;
  /** To whom it was handed over. */
  readonly handOffs?: StageHandOffs;
}

/** A stage's hand-off to those whose stages come next. */
export interface StageHandOff extends HandOff {
  /** Whether a stage that comes directly after it is one of theirs. */
  covers(stage: Stage): boolean;
}

/** What was handed over of a stage; what it means comes with the record sheets. */
export interface StageHandOffs {
  readonly all: readonly StageHandOff[];
  /**
   * Those that speak of the stage as it stands: what was handed over before it was reopened does not, and what was given
   * back and is done anew waits to be taken again. `done`: by its cells.
   */
  now(done: StageFacts['done'], log: StageLog | undefined): HandOffsNow | undefined;
}

export interface HandOffsNow {
  readonly all: readonly StageHandOff[];
  /** One that was given back, so that the stage is its sender's again. */
  readonly back: StageHandOff | undefined;
  readonly backSince: Moment | undefined;
  /** What the cells say of a stage that was given back: not done yet, as before its own deadline. */
  notDone(facts: StageFacts): StageFacts;
  /** The same with what was given back on its way again. */
  untaken(): HandOffsNow;
  /** Whether it was given back and nobody is left to wait for it: every stage that it holds up is done, or does not count. */
  isMoot(inputs: readonly NextStage[]): boolean;
  /** How it is handed over to a stage that comes directly after it. */
  to(stage: Stage): StageHandOff | undefined;
  /** When work can begin that was taken at a moment: not before, and no earlier than it would without. */
  startOf(start: Moment, accepted: Moment): Moment;
}

interface NextStage {
  readonly course: string;
  readonly record: { readonly stage: Stage };
}

/**
 * What a cell is evidence of. `event`: that it happened; `number`: an identifier that exists only once it happened;
 * `description`: who or what, so that it is arranged at most.
 */
export type Evidence = 'event' | 'number' | 'description';

/** The calendars that count for a stage of an order. */
export interface StageClocks {
  /** For its limit. */
  readonly clocks: Clocks;
  /** For rolling deadlines, warnings and what is left. */
  readonly calendar: Calendar;
}
