import type { Sheet } from '../book/model';
import type { Finding } from '../finding';
import type { TableMap } from '../mapping/mapping';
import type { Team } from '../people/team';
import type { StandingAnswer } from '../config';
import type { AnswerIndex } from '../process/answers';
import type { LogIndex, StageLog } from '../process/log';
import type { Process, Stage } from '../process/process';
import type { ClockSource } from './clock-source';
import type { OrderPlan } from './order-plan';
import type { ShippedParts } from './part-shipped';
import type { BookRecords, TableRecords } from './record-source';
import type { OrderRow, RowFinder } from './row-finder';
import type { OwnSigns } from './status-signs';
import type { TableColumns } from './table-columns';
import type { RowSaying, TableHabits } from './table-habits';

/** What orders are judged by, besides their own cells. */
export interface Rules {
  readonly process: Process;
  readonly team: Team;
  readonly clocks: ClockSource;
  readonly log: LogIndex;
  readonly answers: AnswerIndex;
  /** What the team answers in all such cases of this sheet. */
  readonly standing: readonly StandingAnswer[];
  /** What the team told of its own status words and colours. */
  readonly signs?: OwnSigns;
  /** Stages whose column the team says that it keeps, or does not keep. */
  readonly keeping: ReadonlyMap<string, 'kept' | 'lost'>;
  /** How the columns of stages were kept when that was last written down. */
  readonly wasKept?: ReadonlyMap<string, 'kept' | 'lost'>;
  /** `columns`: only stages that the sheet or the log keeps track of are held against anybody; `all`: every stage. */
  readonly follow: 'columns' | 'all';
  /** Whether what authorities want is followed without a column. */
  readonly compliance: boolean;
  /** Stages without a column that count all the same. */
  readonly alsoFollowed: ReadonlySet<string>;
  /** The variant that every order takes; by the orders' own terms when absent. */
  readonly variant?: string;
  /** What the record sheets of the book say; undefined where it has none. */
  readonly records?: BookRecords | undefined;
}

/** A table with its verdicts, row by row. */
export interface TablePlan {
  readonly table: TableMap;
  readonly sheet: Sheet;
  readonly columns: TableColumns;
  readonly finder: RowFinder;
  /** How much of its orders has been shipped, row by row, where the sheet has quantities for it. */
  readonly parts: ShippedParts;
  /** What record sheets say of its orders; undefined in a book without any. */
  readonly records?: TableRecords | undefined;
  /** How the columns are kept, as the lowest rows say. */
  readonly habits: TableHabits;
  /** What each of them says. */
  readonly sample: readonly RowSaying[];
  /** What the log says of orders that are in the sheet no more. */
  readonly deleted: readonly ReadonlyMap<string, StageLog>[];
  readonly rows: RowPlan[];
}

/** One row with the verdict on its order. */
export interface RowPlan {
  readonly row: OrderRow;
  readonly order: OrderPlan;
  readonly findings: readonly Finding[];
  /** Stages whose cell is blank though later events show that they have happened; rows that lack the same share the list. */
  readonly unrecorded: readonly Stage[];
}
