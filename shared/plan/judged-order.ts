import type { Variant } from '../process/process';
import type { Phase } from '../process/phase';
import { CLOSED, type Status } from '../process/status';
import type { Moment } from '../time/moment';
import type { Evaluation } from './evaluate';
import type { KeptStages } from './kept-stages';
import { isActionable } from './next';
import type { Gap, OrderPlan, OrderQuestion, StagePlan } from './order-plan';
import { PRICE_STAGES } from './price-parts';
import { questionsOf } from './questions';
import type { RowFacts } from './row-facts';
import type { OrderRow } from './row-finder';
import type { StageClocks } from './order-facts';
import type { StageLog } from '../process/log';
import type { TableColumns } from './table-columns';

/** The table that an order was judged in: what is not kept of the order is looked up there. */
export interface JudgedTable {
  readonly sheetName: string;
  readonly columns: TableColumns;
  readonly kept: KeptStages;
  factsAt(row: OrderRow): RowFacts;
  logAt(row: OrderRow): ReadonlyMap<string, StageLog> | undefined;
  clocksOf(variant: Variant, country: string): readonly StageClocks[];
  stagesOf(row: OrderRow, variant: Variant): readonly StagePlan[];
}

/**
 * What a plan keeps of an order: its verdict, and the stages that somebody can act on or is asked about. All its stages,
 * its cells and the words of its questions are worked out again when asked for; judging is pure, so they are the same.
 */
export class JudgedOrder implements OrderPlan {
  readonly status: Status;
  readonly late: boolean;
  readonly behind: boolean;
  readonly phase: Phase;
  readonly isAsked: boolean;
  readonly isPresumed: boolean;
  readonly newest: Moment | undefined;
  readonly gap: Gap | undefined;
  /** Its kept stages in a row: those that can be acted on, then those that are only asked about, as in a cancelled order. */
  private readonly first: number;
  private readonly acting: number;
  private readonly kept: number;
  /** Behind them those of money that is owed, as far as they are not among them. */
  private readonly further: number;
  /** Which of them is next; -1 for none. */
  private readonly nextAt: number;

  constructor(
    private readonly judge: JudgedTable,
    private readonly from: OrderRow,
    readonly variant: Variant,
    readonly country: string,
    readonly firstPromise: Moment | undefined,
    evaluation: Evaluation,
  ) {
    const { stages, actionable, next } = evaluation;
    this.status = evaluation.status;
    this.late = evaluation.late;
    this.behind = evaluation.behind;
    this.phase = evaluation.phase;
    this.isPresumed = evaluation.isPresumed;
    this.gap = evaluation.gap;
    this.newest = newestOf(stages);
    this.first = judge.kept.size;
    this.nextAt = next === undefined ? -1 : this.first + actionable.indexOf(next);
    let isAsked = false;
    for (const stage of actionable) judge.kept.add(stage);
    for (const stage of stages) {
      if (stage.question === undefined) continue;
      isAsked = true;
      if (actionable.length === 0 || !isActionable(stage)) judge.kept.add(stage);
    }
    this.isAsked = isAsked;
    this.acting = actionable.length;
    this.kept = judge.kept.size - this.first;
    for (const stage of stages) {
      if (stage.stage.branch !== 'money' || !isOwed(stage)) continue;
      if (stage.question === undefined && !actionable.includes(stage)) judge.kept.add(stage);
    }
    this.further = judge.kept.size - this.first - this.kept;
  }

  get next(): StagePlan | undefined {
    return this.nextAt < 0 ? undefined : this.judge.kept.at(this, this.nextAt);
  }

  get actionable(): readonly StagePlan[] {
    return this.judge.kept.of(this, this.first, this.acting);
  }

  get owed(): readonly StagePlan[] {
    const { first, kept, further, judge } = this;
    return judge.kept.of(this, first, kept + further).filter(isOwed);
  }

  get key(): string {
    return this.from.key;
  }

  get sheet(): string {
    return this.judge.sheetName;
  }

  get row(): number {
    return this.from.row;
  }

  /** Worked out when asked for: their words weigh more than the verdict, and most orders have none. */
  get questions(): readonly OrderQuestion[] {
    if (!this.isAsked) return NO_QUESTIONS;
    const { judge, from } = this;
    return questionsOf(judge.sheetName, from, this.asked, judge.columns, judge.factsAt(from));
  }

  get asked(): readonly StagePlan[] {
    if (!this.isAsked) return NOTHING_ASKED;
    const asked = this.judge.kept
      .of(this, this.first, this.kept)
      .filter(({ question }) => question !== undefined);
    return asked.sort((a, b) => a.stage.index - b.stage.index);
  }

  get cells(): RowFacts {
    return this.judge.factsAt(this.from);
  }

  get log() {
    return this.judge.logAt(this.from);
  }

  get clocks() {
    return this.judge.clocksOf(this.variant, this.country);
  }

  get stages(): readonly StagePlan[] {
    return this.judge.stagesOf(this.from, this.variant);
  }
}

/** Whether a part of the price has not come in. */
const isOwed = ({ stage, status }: StagePlan): boolean => PRICE_STAGES.has(stage.key) && !CLOSED.has(status);

const NO_QUESTIONS: readonly OrderQuestion[] = [];
const NOTHING_ASKED: readonly StagePlan[] = [];

function newestOf(stages: readonly StagePlan[]): Moment | undefined {
  let newest: Moment | undefined;
  for (const { done, rest } of stages) {
    const on = done ?? rest?.since;
    if (on !== undefined && (newest === undefined || on > newest)) newest = on;
  }
  return newest;
}
