import type { LogRow } from '../config';
import { answersFor, type OrderAnswers } from '../process/answers';
import { holds } from '../process/condition';
import type { Judged, Pause } from '../process/log';
import type { Stage, Variant } from '../process/process';
import type { Role } from '../process/row';
import { isDone } from '../process/status';
import { startOf } from '../plan/evaluate';
import { isTrouble } from '../plan/evaluate-expression';
import { isProven, passedEarly } from '../plan/gates';
import { stillHolds } from '../plan/judge';
import { wholeOrders, type PlacedRow, type WholeOrder } from '../plan/late-orders';
import type { StageClocks } from '../plan/order-facts';
import type { DoneBy, StagePlan } from '../plan/order-plan';
import type { Plan } from '../plan/plan';
import type { RowFacts } from '../plan/row-facts';
import { rulesFor } from '../plan/rules';
import { roleOf } from '../plan/stage-role';
import { beganOn, bulkTyped, tookOf, type DoneOn } from '../plan/stage-time';
import { dayOf, lastMinuteOf, minuteOf, type Moment } from '../time/moment';
import { LogByOrder } from './log-by-order';

/** What the sheet and the log say of one order. */
export interface OrderSaid {
  readonly name: string;
  /** Whether all of it is over. */
  readonly isClosed: boolean;
  readonly rows: readonly RowSaid[];
  /** Its rows of the log, as they happened. */
  readonly events: readonly LogRow[];
}

export interface RowSaid {
  readonly placed: PlacedRow;
  readonly variant: Variant;
  /** Stages done on a day that somebody wrote down, in the order of the process. */
  readonly deeds: readonly Deed[];
  /** Keys of stages that are known to be done, on whatever day. */
  readonly undated: readonly Stage[];
  readonly skips: readonly Skip[];
  /** Gates that were surely passed while they were open. */
  readonly passes: readonly { readonly stage: Stage; readonly gate: Stage; readonly day: number }[];
}

/** A stage that was done on a known day. */
export interface Deed extends DoneOn {
  readonly stage: Stage;
  /** Key of the process that it is a stage of. */
  readonly variant: string;
  readonly role: Role;
  readonly done: Moment;
  /** Where its time began; undefined where that is not known, or the day cannot be right. */
  readonly began: Moment | undefined;
  /** In the unit of its limit, calendar days where it has none; undefined where `began` is. */
  readonly took: number | undefined;
  /** Waits that the log tells of. */
  readonly pauses: readonly Pause[];
  /** Its deadline, where one is known that does not rest on an estimate. */
  readonly due: Moment | undefined;
  /** Whether it was done after that; undefined where nothing says so. */
  readonly isLate: boolean | undefined;
  /** Its day was typed in bulk: it says when somebody caught up. */
  readonly isBulk: boolean;
}

/** A stage that somebody said does not apply. */
export interface Skip {
  readonly stage: Stage;
  /** On which day it was said; undefined: a cell says so, and nobody knows since when. */
  readonly day: number | undefined;
}

/** Of whom the day counts: somebody wrote down when it happened. */
const WRITTEN: ReadonlySet<DoneBy> = new Set<DoneBy>(['cell', 'log', 'answer', 'word']);

/**
 * What a plan's orders say, each once; neither cancelled ones nor older copies. `since`: orders of which sheet and log know
 * nothing on that serial day or later are left out, unread.
 */
export function ordersSaid(plan: Plan, since = -Infinity): OrderSaid[] {
  const log = new LogByOrder(plan.config.log);
  const byTable = new Map<PlacedRow['table'], Deed[]>();
  const said = wholeOrders(plan).flatMap((whole): OrderSaid[] => {
    const rows = whole.rows.filter(isCounted);
    if (rows.length === 0 || !isSince(rows, log, since)) return [];
    return [
      {
        name: whole.order,
        isClosed: rows.every(({ row }) => row.order.phase === 'closed'),
        rows: rows.map((placed) => rowSaid(plan, whole, placed, log, byTable)),
        // A row of a day to come was typed wrong.
        events: log
          .ofOrder(rows.map(({ row }) => row.row))
          .filter(({ at }) => minuteOf(at) <= minuteOf(plan.now)),
      },
    ];
  });
  for (const deeds of byTable.values()) markBulk(deeds);
  return said;
}

const isCounted = ({ row: { order } }: PlacedRow): boolean =>
  order.carriedOn === undefined && order.status !== 'cancelled' && order.phase !== 'cancelled';

/** Whether something of an order may have been done on the day or later: what nothing dates may. */
function isSince(rows: readonly PlacedRow[], log: LogByOrder, since: number): boolean {
  if (since === -Infinity) return true;
  const isNew = ({ newest }: PlacedRow['row']['order']): boolean =>
    newest === undefined || dayOf(newest) >= since;
  if (rows.some(({ row: { order } }) => isNew(order))) return true;
  return log
    .ofOrder(rows.map(({ row }) => row.row))
    .some(({ at, date = at }) => dayOf(at) >= since || dayOf(date) >= since);
}

/** Known once all of a table is read. */
function markBulk(deeds: readonly Deed[]): void {
  const isBulk = bulkTyped(deeds);
  for (const deed of deeds) (deed as { isBulk: boolean }).isBulk = isBulk(deed);
}

function rowSaid(
  plan: Plan,
  whole: WholeOrder,
  placed: PlacedRow,
  log: LogByOrder,
  byTable: Map<PlacedRow['table'], Deed[]>,
): RowSaid {
  const { table, row } = placed;
  const { variant, stages, cells } = row.order;
  const read = new RowReading(plan, whole.order, placed, log);
  const deeds = stages.flatMap((judged) => read.deedOf(judged) ?? []);
  const known = byTable.get(table);
  if (known) known.push(...deeds);
  else byTable.set(table, [...deeds]);
  return {
    placed,
    variant,
    deeds,
    undated: stages.filter((each) => isWritten(each) && each.done === undefined).map(({ stage }) => stage),
    skips: stages.flatMap((judged) => read.skipOf(judged) ?? []),
    passes: passesIn(stages, cells),
  };
}

/** Whether somebody wrote down that it is done. */
const isWritten = ({ status, doneBy }: StagePlan): boolean => isDone(status) && WRITTEN.has(doneBy);

/** One row of the sheet while its stages are looked at. */
class RowReading {
  private readonly begun: number | undefined;
  private readonly today: number;
  private readonly cells: RowFacts;
  private readonly clocks: readonly StageClocks[];
  private readonly log: PlacedRow['row']['order']['log'];
  private answers: OrderAnswers | 'not asked' | undefined = 'not asked';

  constructor(
    private readonly plan: Plan,
    private readonly order: string,
    private readonly placed: PlacedRow,
    private readonly events: LogByOrder,
  ) {
    const { variant, cells, clocks, log } = placed.row.order;
    this.cells = cells;
    this.clocks = clocks;
    this.log = log;
    this.today = dayOf(plan.now);
    const start = clocks[0] && startOf(variant, cells, clocks[0]);
    this.begun = start === undefined || isTrouble(start) ? undefined : dayOf(start);
  }

  deedOf(judged: StagePlan): Deed | undefined {
    const { stage, done, doneBy } = judged;
    if (!isWritten(judged) || done === undefined || dayOf(done) > this.today) return undefined;
    const { table } = this.placed;
    const pauses = this.log?.get(stage.key)?.pauses ?? NO_PAUSES;
    const took = this.tookOf(judged, pauses);
    return {
      order: this.order,
      stage,
      variant: this.placed.row.order.variant.key,
      role: roleOf(judged),
      column: doneBy === 'cell' ? table.columns.ofStage(stage).done[0]?.column : undefined,
      done,
      day: dayOf(done),
      began: took === undefined ? undefined : beganOn(judged),
      took,
      pauses,
      ...(doneBy === 'word' ? NOT_KNOWN : latenessOf(judged, this.log?.get(stage.key)?.judged)),
      isBulk: false,
    };
  }

  private tookOf(judged: StagePlan, pauses: readonly Pause[]): number | undefined {
    const { stage, done, doneBy } = judged;
    // Typed for another order, or for last year's: nothing of an order is done before there is one.
    const isBefore = this.begun !== undefined && dayOf(done!) < this.begun;
    if (isBefore || (doneBy !== 'cell' && doneBy !== 'log')) return undefined;
    return tookOf(judged, pauses, this.clocks[stage.index]!, this.plan.now);
  }

  skipOf({ stage, status }: StagePlan): Skip | undefined {
    if (status === 'waived') {
      const day = this.events.lastDay(this.placed.row.row, stage.key, 'waived') ?? this.today;
      return { stage, day };
    }
    if (status !== 'not applicable') return undefined;
    const said = this.answersGiven()?.get(stage.key)?.at(-1);
    if (said?.value === 'n/a' && said.at !== undefined) return { stage, day: dayOf(said.at) };
    return this.isInWords(stage) ? { stage, day: undefined } : undefined;
  }

  /** Whether its cell says 不适用 or the like; a dash may be anything. A stage that the order does not have is not asked. */
  private isInWords(stage: Stage): boolean {
    const { cells, placed } = this;
    if (cells.stage(stage).state !== 'not applicable' || !holds(stage.applies, cells)) return false;
    const [shown] = placed.table.columns.ofStage(stage).done;
    return shown !== undefined && WORD.test(cells.shown(shown.header) ?? '');
  }

  private answersGiven(): OrderAnswers | undefined {
    const { plan, placed, cells } = this;
    if (this.answers === 'not asked') {
      const index = rulesFor(plan, placed.table.table).answers;
      this.answers = answersFor(index, placed.row.row, (header) => cells.shown(header));
    }
    return this.answers;
  }
}

/** 一 stands for a dash. */
const WORD = /(?!一)\p{L}/u;

const NO_PAUSES: readonly Pause[] = [];
const NOT_KNOWN = { due: undefined, isLate: undefined };

/** By what was recorded when it closed, as far as that still speaks of it; else by its deadline, practice or not. */
function latenessOf(
  { done, due, by, isEstimated, status }: StagePlan,
  judged: Judged | undefined,
): Pick<Deed, 'due' | 'isLate'> {
  const isFrozen = judged !== undefined && stillHolds(judged, done);
  const known = isFrozen ? judged.due : by === 'limit' && isEstimated ? undefined : due;
  const isPast = known !== undefined && minuteOf(done!) > lastMinuteOf(known);
  if (status === 'done late') return { due: known, isLate: true };
  return { due: known, isLate: known === undefined && !isFrozen ? undefined : isPast };
}

function passesIn(stages: readonly StagePlan[], cells: RowFacts): RowSaid['passes'] {
  return stages
    .flatMap((stage) => passedEarly(stage, stages))
    .filter((pass) => isProven(pass, cells))
    .map(({ stage, gate }) => ({ stage: stage.stage, gate: gate.stage, day: dayOf(stage.done!) }));
}
