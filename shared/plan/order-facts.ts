import type { FactsForConditions } from '../process/condition';
import type { Party } from '../cells/party';
import type { Stage } from '../process/process';
import type { Calendar } from '../time/calendar';
import type { Clocks } from '../time/limit';
import type { Moment } from '../time/moment';

/** What an order's own cells say, read for the evaluator; where they come from is not its business. */
export interface OrderFacts extends FactsForConditions {
  readonly key: string;
  /** The date in a field; undefined when there is none or it cannot be relied on (see `trouble`). */
  date(field: string): Moment | undefined;
  trouble(field: string): Trouble | undefined;
  stage(stage: Stage): StageFacts;
  readonly state: OrderState;
  readonly party: Party | undefined;
}

/** `closed`: the team has marked the whole order as finished. */
export type OrderState = 'open' | 'cancelled' | 'hold' | 'closed';

/** Why a date cannot be used: the cell holds no date, or one that means two days. */
export type Trouble = 'data error' | 'date to confirm';

/** What the cells say about one stage. */
export interface StageFacts {
  readonly done: Moment | 'undated' | undefined;
  /** The team's own planned date. */
  readonly planned: Moment | undefined;
  readonly state: 'not yet' | 'not applicable' | 'hold' | undefined;
  readonly party: Party | undefined;
  readonly trouble: Trouble | undefined;
  /** Whether the sheet keeps track of the stage. */
  readonly followed: boolean;
  /** `done` is only the planned date, which has come; the sheet has no column for the actual one. */
  readonly isAssumed?: boolean;
}

/** The calendars that count for a stage of an order. */
export interface StageClocks {
  /** For its limit. */
  readonly clocks: Clocks;
  /** For rolling deadlines, warnings and what is left. */
  readonly calendar: Calendar;
}
