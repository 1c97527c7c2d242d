import type { Stage } from '../process/process';
import type { Status } from '../process/status';
import type { Moment } from '../time/moment';
import { Listed } from './listed';
import type { DoneBy, DueBy, OrderPlan, StagePlan } from './order-plan';
import { isUnverified } from './unverified';

/** Where the dates of a kept stage stand among its own; NaN for none. */
const START = 0;
const DUE = 1;
const HARD_DUE = 2;
const HARD_LATE = 3;
const DATES = 4;

/** Where its other facts stand: the places of words, people and stages in a list, and what is so of it. */
const STAGE = 0;
const STATUS = 1;
const BY = 2;
const HARD_BY = 3;
const QUESTION = 4;
const ASKS = 5;
const OWNER = 6;
const WAITS_FOR = 7;
const STARTED_BY = 8;
const DONE_BY = 9;
const FLAGS = 10;
const FACTS = 11;

const IS_FOLLOWED = 1;
const IS_WATCHED = 2;
const IS_ESTIMATED = 4;
const IS_START_EXPECTED = 8;

/** What few stages have. */
type Rare = Partial<Pick<StagePlan, 'wait' | 'unpaused' | 'early' | 'usualDue' | 'money' | 'rest' | 'done'>>;

/** The order of a kept stage, for what is not kept. */
type KeptOrder = Pick<OrderPlan, 'stages' | 'clocks'>;

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
  private readonly rares = new Map<number, Rare>();

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
    facts[from + HARD_BY] = words.placeOf(judged.hardBy);
    facts[from + QUESTION] = words.placeOf(judged.question);
    facts[from + ASKS] = words.placeOf(judged.asks);
    facts[from + OWNER] = words.placeOf(judged.owner);
    facts[from + WAITS_FOR] = words.placeOf(judged.waitsFor);
    facts[from + STARTED_BY] = words.placeOf(judged.startedBy);
    facts[from + DONE_BY] = words.placeOf(judged.doneBy);
    facts[from + FLAGS] = flagsOf(judged);
    const rare = rareOf(judged);
    if (rare) this.rares.set(at, rare);
  }

  /** So many of an order's stages, the first at `from`. */
  of(order: KeptOrder, from: number, count: number): readonly StagePlan[] {
    if (count === 0) return NONE;
    const found: StagePlan[] = [];
    for (let at = from; at < from + count; at++) found.push(this.at(order, at));
    return found;
  }

  at(order: KeptOrder, at: number): StagePlan {
    return new KeptStage(this, order, at);
  }

  date(at: number, which: number): Moment | undefined {
    const date = this.dates[at * DATES + which]!;
    return Number.isNaN(date) ? undefined : (date as Moment);
  }

  word(at: number, which: number): unknown {
    return this.words.at(this.facts[at * FACTS + which]!);
  }

  is(at: number, flag: number): boolean {
    return (this.facts[at * FACTS + FLAGS]! & flag) !== 0;
  }

  rare(at: number): Rare {
    return this.rares.get(at) ?? NOTHING_RARE;
  }
}

const NOTHING_RARE: Rare = {};

function flagsOf({ isFollowed, isWatched, isEstimated, isStartExpected }: StagePlan): number {
  return (
    (isFollowed ? IS_FOLLOWED : 0) |
    (isWatched ? IS_WATCHED : 0) |
    (isEstimated ? IS_ESTIMATED : 0) |
    (isStartExpected ? IS_START_EXPECTED : 0)
  );
}

function rareOf({ wait, unpaused, early, usualDue, money, rest, done }: StagePlan): Rare | undefined {
  const isAny = wait || money || rest || (unpaused ?? early ?? usualDue ?? done) !== undefined;
  return isAny ? { wait, unpaused, early, usualDue, money, rest, done } : undefined;
}

const NONE: readonly StagePlan[] = [];

/** One kept stage as a stage plan: its facts are looked up as they are asked for. */
class KeptStage implements StagePlan {
  constructor(
    private readonly kept: KeptStages,
    private readonly order: KeptOrder,
    private readonly at: number,
  ) {}

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

  get hardBy() {
    return this.kept.word(this.at, HARD_BY) as number;
  }

  get asks() {
    return this.kept.word(this.at, ASKS) as StagePlan['asks'];
  }

  get startedBy() {
    return this.kept.word(this.at, STARTED_BY) as StagePlan['startedBy'];
  }

  get doneBy() {
    return this.kept.word(this.at, DONE_BY) as DoneBy;
  }

  get done() {
    return this.kept.rare(this.at).done;
  }

  get wait() {
    return this.kept.rare(this.at).wait;
  }

  get unpaused() {
    return this.kept.rare(this.at).unpaused;
  }

  get early() {
    return this.kept.rare(this.at).early;
  }

  get usualDue() {
    return this.kept.rare(this.at).usualDue;
  }

  get money() {
    return this.kept.rare(this.at).money;
  }

  get rest() {
    return this.kept.rare(this.at).rest;
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

  get isStartExpected() {
    return this.kept.is(this.at, IS_START_EXPECTED);
  }

  /** Reckoned when somebody looks: most calendars know all days of most orders. */
  get isUnverified() {
    return isUnverified(this, this.order.clocks[this.stage.index]!);
  }

  get latest() {
    return this.again.latest;
  }

  get expected() {
    return this.again.expected;
  }

  /** The stage with all that planning knows of it: its order worked out again. */
  private get again(): StagePlan {
    return this.order.stages[this.stage.index]!;
  }
}
