import type { Stage } from '../process/process';
import type { Status } from '../process/status';
import type { Moment } from '../time/moment';
import { Listed } from './listed';
import { LookedUpStage } from './looked-up-stage';
import type { DueBy, OrderPlan, StagePlan, Wait } from './order-plan';

/** Where the dates of a kept stage stand among its own; NaN for none. */
const START = 0;
const DUE = 1;
const HARD_DUE = 2;
const HARD_LATE = 3;
const DATES = 4;

/** Where its other facts stand, each as a small number. */
const STAGE = 0;
const STATUS = 1;
const BY = 2;
const QUESTION = 3;
const OWNER = 4;
const WAITS_FOR = 5;
const IS_FOLLOWED = 6;
const IS_WATCHED = 7;
const IS_ESTIMATED = 8;
const FACTS = 9;

/**
 * What a plan keeps of the stages that somebody can act on or is asked about: what lists, loads and counts look at in all
 * orders. A hundred thousand orders have half a million such stages, so they stand in columns of numbers, and are made
 * into stage plans when somebody looks at them.
 */
export class KeptStages {
  /** How many are kept. */
  size = 0;
  private dates = new Float64Array(0);
  private facts = new Uint32Array(0);
  private readonly words = new Listed();
  readonly waits = new Map<number, Wait>();

  private makeRoom(stages: number): void {
    const { dates, facts } = this;
    this.dates = new Float64Array(stages * DATES);
    this.dates.set(dates);
    this.facts = new Uint32Array(stages * FACTS);
    this.facts.set(facts);
  }

  /** Keeps a stage as it was judged, after those before it. */
  add(judged: StagePlan): void {
    const at = this.size++;
    if (at * DATES === this.dates.length) this.makeRoom(2 * this.size);
    const { dates, facts, words } = this;
    let from = at * DATES;
    dates[from + START] = judged.start ?? NaN;
    dates[from + DUE] = judged.due ?? NaN;
    dates[from + HARD_DUE] = judged.hardDue ?? NaN;
    dates[from + HARD_LATE] = judged.hardLate ?? NaN;
    from = at * FACTS;
    facts[from + STAGE] = words.placeOf(judged.stage);
    facts[from + STATUS] = words.placeOf(judged.status);
    facts[from + BY] = words.placeOf(judged.by);
    facts[from + QUESTION] = words.placeOf(judged.question);
    facts[from + OWNER] = words.placeOf(judged.owner);
    facts[from + WAITS_FOR] = words.placeOf(judged.waitsFor);
    facts[from + IS_FOLLOWED] = judged.isFollowed ? 1 : 0;
    facts[from + IS_WATCHED] = judged.isWatched ? 1 : 0;
    facts[from + IS_ESTIMATED] = judged.isEstimated ? 1 : 0;
    if (judged.wait) this.waits.set(at, judged.wait);
  }

  /** So many of an order's stages, the first at `from`. */
  of(order: Pick<OrderPlan, 'stages'>, from: number, count: number): readonly StagePlan[] {
    if (count === 0) return NONE;
    const found: StagePlan[] = [];
    for (let at = from; at < from + count; at++) found.push(this.at(order, at));
    return found;
  }

  at(order: Pick<OrderPlan, 'stages'>, at: number): StagePlan {
    return new KeptStage(this, order, at);
  }

  date(at: number, which: number): Moment | undefined {
    const date = this.dates[at * DATES + which]!;
    return Number.isNaN(date) ? undefined : (date as Moment);
  }

  word(at: number, which: number): unknown {
    return this.words.at(this.facts[at * FACTS + which]!);
  }

  is(at: number, which: number): boolean {
    return this.facts[at * FACTS + which] === 1;
  }
}

const NONE: readonly StagePlan[] = [];

/** A stage that is kept, as any other. */
class KeptStage extends LookedUpStage implements StagePlan {
  constructor(
    private readonly kept: KeptStages,
    private readonly order: Pick<OrderPlan, 'stages'>,
    private readonly at: number,
  ) {
    super();
  }

  get stage() {
    return this.kept.word(this.at, STAGE) as Stage;
  }

  get status() {
    return this.kept.word(this.at, STATUS) as Status;
  }

  get start() {
    return this.kept.date(this.at, START);
  }

  get due() {
    return this.kept.date(this.at, DUE);
  }

  get by() {
    return this.kept.word(this.at, BY) as DueBy;
  }

  get hardDue() {
    return this.kept.date(this.at, HARD_DUE);
  }

  get hardLate() {
    return this.kept.date(this.at, HARD_LATE);
  }

  get question() {
    return this.kept.word(this.at, QUESTION) as StagePlan['question'];
  }

  get owner() {
    return this.kept.word(this.at, OWNER) as StagePlan['owner'];
  }

  get wait() {
    return this.kept.waits.get(this.at);
  }

  get waitsFor() {
    return this.kept.word(this.at, WAITS_FOR) as StagePlan['waitsFor'];
  }

  get isFollowed() {
    return this.kept.is(this.at, IS_FOLLOWED);
  }

  get isWatched() {
    return this.kept.is(this.at, IS_WATCHED);
  }

  get isEstimated() {
    return this.kept.is(this.at, IS_ESTIMATED);
  }

  protected get whole(): StagePlan {
    return this.order.stages[this.stage.index]!;
  }
}
