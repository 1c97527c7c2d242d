import type { Place } from '../book/address';
import type { Bilingual } from '../lang';
import type { Party } from '../cells/party';
import type { Finding } from '../finding';
import type { Role } from '../process/row';
import type { Moment } from '../time/moment';
import type { ProjectRow } from './projects.sheet';

/**
 * A project worked out at the plan's moment: the stages of all its orders (each shipment of an order has its own) in one
 * graph, forward and backward over each stage's own working calendar (critical path method). Reckoned in whole days from
 * today on: each stage takes its limit once what it waits for is over, so that `end` is the earliest that the process
 * allows, no promise. Plain JSON.
 */
export interface ProjectPlan {
  readonly number: string;
  readonly name: string;
  readonly manager: string;
  readonly team: readonly string[];
  readonly state: ProjectRow['state'];
  /** Orders as the row names them, with whether the book has each. */
  readonly orders: readonly ProjectOrder[];
  /** In the order of the graph: a task comes after those that it waits for. */
  readonly tasks: readonly ProjectTask[];
  readonly milestones: readonly MilestonePlan[];
  /** What the row wants; undefined where it says no day. */
  readonly due: Moment | undefined;
  /**
   * When the last of its orders has done, or can have done, what the project ends with: the stage of its row, else the
   * stage that the order's process is planned toward (the sailing). Undefined where nothing of it can be dated.
   */
  readonly end: Moment | undefined;
  /** All of that is done. */
  readonly isOver: boolean;
  /** Working days of the office from `end` to `due`, negative when the project ends after it; undefined without both, and where an answer or a cell that cannot be read decides whether the target is kept. */
  readonly reserve: number | undefined;
  /** The tasks whose delay moves `end`, first to last, by id. */
  readonly critical: readonly string[];
  readonly clashes: readonly Clash[];
  /** What could not be worked out, what was taken for granted, and what in the rows is wrong (an unknown order or stage, a ring of links). */
  readonly findings: readonly Finding[];
  readonly place: Place;
}

export interface ProjectOrder {
  /** As the row of the project writes it. */
  readonly order: string;
  /** For `entryNamed` and the file of the order; undefined where the book does not have it. */
  readonly key: string | undefined;
  readonly customer: string;
  readonly place: Place | undefined;
}

/** One stage of one order (of one of its shipments). */
export interface ProjectTask {
  /** `order/stage`, with the row where the order has several. */
  readonly id: string;
  /** As the row of the project writes it. */
  readonly order: string;
  /** Names the shipment where the order has several rows; else empty. */
  readonly shipment: string;
  /** The key of the stage. */
  readonly stage: string;
  readonly name: Bilingual;
  /** As the team list writes it; empty where nobody is known. */
  readonly owner: string;
  readonly role: Role;
  /** What it waits for, by id: predecessors and gates of the process, and links of the project; stages that are no task are looked through. */
  readonly after: readonly string[];
  readonly is: 'done' | 'open' | 'waiting';
  /** Whom a waiting one waits for, outside of the team. */
  readonly waitsFor: Party | undefined;
  /** When to chase them next, where the log says since when it waits. */
  readonly chase: Moment | undefined;
  /** Earliest start and finish, whole days: of what is done the days on which it was; undefined where no day can be known. */
  readonly start: Moment | undefined;
  readonly finish: Moment | undefined;
  /** The latest ones that keep the project's end; undefined for what is done, and what the end does not wait for (papers and money after the sailing). */
  readonly lateStart: Moment | undefined;
  readonly lateFinish: Moment | undefined;
  /**
   * Working days of the stage's own calendar by which it may slip without moving the end and without breaking a day that
   * the sheet has for it or for what comes after it (an ETD, a cut-off, a planned date): the vessel of its own order sails
   * without it before the project's end moves. 0 on the critical path; undefined for what is done, and what the end does not wait for.
   */
  readonly slack: number | undefined;
  /** A working day more here moves the end. */
  readonly isCritical: boolean;
  /** Whether the verdict of the plan calls it late now: the same definition as everywhere. */
  readonly isLate: boolean;
  /** The deadline of its verdict. */
  readonly due: Moment | undefined;
  readonly place: Place;
}

export interface MilestonePlan {
  readonly name: string;
  readonly due: Moment | undefined;
  /** When the last of its stages is over, or can be. */
  readonly expected: Moment | undefined;
  /** `unknown`: nobody keeps track of the stages that it waits for. */
  readonly is: 'reached' | 'open' | 'unknown';
  /** It was reached after its day, or its day has passed without it. */
  readonly isLate: boolean;
  /** Working days of the office from `expected` to `due`, negative past it; undefined without both. */
  readonly reserve: number | undefined;
  /** By the id of the tasks that it waits for. */
  readonly tasks: readonly string[];
  readonly place: Place;
}

/** One person with more work at a time than the hours of those days hold, or in two places that cannot be joined. */
export interface Clash {
  readonly person: string;
  /** Serial days, both included. */
  readonly from: number;
  readonly to: number;
  /** Ids of the tasks that overlap. */
  readonly tasks: readonly string[];
  readonly said: Bilingual;
}

/** What a slip does. */
export interface Slip {
  /** The task that takes `days` working days longer. */
  readonly task: string;
  readonly days: number;
  readonly endBefore: Moment | undefined;
  readonly endAfter: Moment | undefined;
  /** Working days of the office between them, 0 off the critical path as long as the slack lasts; at least 1 where the end moves at all. */
  readonly moves: number;
  /** Tasks by id whose day in the sheet (ETD, a planned date) cannot be kept any more, though the end may. */
  readonly breaks: readonly string[];
  /** “多一天，项目完工推迟一天”. */
  readonly said: Bilingual;
}
