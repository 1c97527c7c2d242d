import type { Bilingual } from '../lang';
import type { Party } from '../cells/party';
import type { Stage, Variant } from '../process/process';
import type { Moment } from '../time/moment';
import type { OwnerChoice } from '../people/owner';
import type { Phase } from '../process/phase';
import type { QuestionKind } from '../process/question';
import type { StageLog } from '../process/log';
import type { StageClocks } from './order-facts';
import type { RowFacts } from './row-facts';
import type { Status } from '../process/status';
import type { MoneySaid } from './money-said';

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
  /** Those of the parts of its price that are not in, whether somebody can act on them now or not. */
  readonly owed: readonly StagePlan[];
  /** Whether it is past a date that binds: the order's own, a law's, a contract's, or a limit that the team stands by. */
  readonly late: boolean;
  /** Whether it is past a limit of practice that nobody has confirmed. */
  readonly behind: boolean;
  readonly phase: Phase;
  /** Whether the phase rests on a standing answer: it is presumed, nobody said it of this order. */
  readonly isPresumed: boolean;
  /** What only a person can say of it. */
  readonly questions: readonly OrderQuestion[];
  /** Whether there is any such question: known without its words. */
  readonly isAsked: boolean;
  /** The stages that they are about, each with whose it is to say. */
  readonly asked: readonly StagePlan[];
  /** The date that was first promised, where it was moved since. */
  readonly firstPromise: Moment | undefined;
  /** The newest day on which something happened, as far as the sheet dates it. */
  readonly newest: Moment | undefined;
  /** Where the order is carried on, when this row is an older copy of it: it is judged there and counts once. */
  readonly carriedOn?: { readonly sheet: string; readonly row: number };
  /** What its verdict rests on, looked up when somebody asks why: its cells, its rows of the log, its calendars. */
  readonly cells: RowFacts;
  readonly log: ReadonlyMap<string, StageLog> | undefined;
  /** By position of the stage. */
  readonly clocks: readonly StageClocks[];
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
  /** The deadline without its pauses, where they move it. */
  readonly unpaused: Moment | undefined;
  /** The predecessor that is still open, when the stage waits for one. */
  readonly waitsFor: Stage | undefined;
  /** The predecessor whose end the clock counts from, when one does. */
  readonly startedBy: Stage | undefined;
  /** That predecessor's end is expected, or estimated, and not a date in the sheet. */
  readonly isStartExpected: boolean;
  /** Whether the team keeps track of the stage: a column, or log rows. */
  readonly isFollowed: boolean;
  /** The sheet has no column for it, and the order carries its date. */
  readonly isWatched: boolean;
  /** The start rests on an estimate: a predecessor without a date. */
  readonly isEstimated: boolean;
  /** A calendar that counted does not know the days in question. */
  readonly isUnverified: boolean;
  /** When it can be over at the limits of the process, where no event dates it: for planning, never a deadline. */
  readonly expected: Moment | undefined;
  /** What only a person can say of it. */
  readonly question: QuestionKind | undefined;
  /** The column that the question is about, or the field whose column it is; undefined: the stage's own. */
  readonly asks: number | string | undefined;
  /** A date in its cell that lies before the order's, which therefore completes nothing. */
  readonly early: Moment | undefined;
  /** When money would usually be due whose term is open, so that it is not. */
  readonly usualDue: Moment | undefined;
  /** Of money: what came in of it, and what is asked. */
  readonly money: MoneySaid | undefined;
  /** The carried date itself, where `hardDue` is a limit of practice counted back from it; only past this it is late. */
  readonly hardLate: Moment | undefined;
  /** What is still to sail of an order of which a part has: that part is done, this is open. */
  readonly rest: Rest | undefined;
}

/** What has not been shipped of an order. */
export interface Rest {
  readonly quantity: number;
  readonly of: number;
  /** As the sheet writes it; empty where it does not. */
  readonly unit: string;
  /** When the last part sailed, as far as that is dated. */
  readonly since: Moment | undefined;
}

/** What set the deadline. `planned`: the team's own planned date; `agreed`: an extension in the log. */
export type DueBy = 'nothing' | 'limit' | 'planned' | 'agreed' | 'hard';

/**
 * How completion is known. `word`: by the team's status column. `arranged`: a cell says who or what, so nothing is to be
 * done for now. `implied`: a later event shows it, though nobody recorded it. `closed`: the whole order is. `answer`: a
 * person said so when asked; `presumed`: by what the team answers in all such cases.
 */
export type DoneBy =
  'nothing' | 'cell' | 'log' | 'word' | 'arranged' | 'implied' | 'closed' | 'answer' | 'presumed';

/** A stage that stands still because a party outside the team has to move first. */
export interface Wait {
  readonly party: Party;
  readonly since: Moment | undefined;
  /** When to chase them next. */
  readonly chase: Moment | undefined;
  /** Working days waited so far, over all pauses. */
  readonly days: number;
}

/** What only a person can say of one stage of one order. Plain JSON. */
export interface OrderQuestion {
  /** Names it for an answer: sheet, column, key, meaning. */
  readonly id: string;
  readonly stage: string;
  /** The cell that speaks, as an address without its sheet. */
  readonly cell: string;
  /** Its column, counted from 1, and its header. */
  readonly column: number;
  readonly header: string;
  readonly kind: QuestionKind;
  /** The day that it is about: what orders the questions. */
  readonly on: Moment | undefined;
  readonly text: Bilingual;
}
