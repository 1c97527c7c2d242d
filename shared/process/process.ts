import type { Bilingual } from '../lang';
import type { Limit, Roll } from '../time/limit';
import type { Branch } from './branch';
import type { Condition } from './condition';
import type { Expression } from './expression';
import type { ProcessRow, Role } from './row';
import type { Party } from '../cells/party';

/** The process rules of a workbook, ready to run. */
export interface Process {
  readonly variants: readonly Variant[];
}

/** One way an order can go: T/T sea FOB, L/C at sight … Stages stand in an order in which none precedes its predecessors. */
export interface Variant {
  readonly key: string;
  readonly name: Bilingual;
  /** Which orders take this variant; the first variant of the process that fits is taken. */
  readonly applies: Condition;
  /** Where an order's clock begins. */
  readonly start: Expression;
  /** What planning works backward from, most binding first: latest shipment, ETD. */
  readonly anchors: readonly Expression[];
  /** Position of the stage that the anchor dates: the one named in the variant row's `after`. */
  readonly anchorStage: number | undefined;
  readonly stages: readonly Stage[];
}

export interface Stage {
  /** Position in `Variant.stages`. */
  readonly index: number;
  readonly key: string;
  readonly name: Bilingual;
  readonly role: Role;
  readonly branch: Branch;
  /** Positions of the stages that must have happened when this one has. */
  readonly shows: readonly number[];
  /** Positions of the stages that show this one. */
  readonly shownBy: readonly number[];
  /** Days that its planned date has before it counts as passed. */
  readonly grace: number;
  /** Fields that show the stage, though not when it was. */
  readonly seenIn: readonly string[];
  /** Whether passing the limit makes an order late, or only says that it is behind. */
  readonly binds: boolean;
  readonly isCompliance: boolean;
  readonly applies: Condition;
  /** Positions of the stages that come directly before. */
  readonly after: readonly number[];
  readonly startFrom: Expression | undefined;
  readonly limit: Limit | undefined;
  /** `office`, `bank`, `customer`, a calendar's name, or a spec. */
  readonly calendar: string;
  readonly notLater: readonly Expression[];
  readonly roll: Roll;
  /** Positions of the stages that must be done before this one may be; of several alternatives one is enough. */
  readonly gate: readonly (readonly number[])[];
  readonly waitsOn: readonly Party[];
  readonly warn: Limit;
  readonly escalate: readonly Escalation[];
  /** Field keys that show completion. */
  readonly evidence: readonly string[];
  readonly row: ProcessRow;
}

/** Who hears of a late stage, and how long after its deadline. */
export interface Escalation {
  readonly to: string;
  readonly after: Limit;
}

/** A cell of the process rows that could not be used; the rest of the process works without it. */
export interface ProcessProblem {
  /** Index into the rows that were compiled. */
  readonly row: number;
  readonly column: keyof ProcessRow;
  readonly problem: Bilingual;
}
