import type { OwnerChoice } from '../people/owner';
import type { Variant } from '../process/process';
import { QUESTION_KINDS } from '../process/question';
import { STATUSES } from '../process/status';
import type { Moment } from '../time/moment';
import { LookedUpStage } from './looked-up-stage';
import { DUE_BY, type StagePlan, type Wait } from './order-plan';

/** An order of which stages are kept; all of them are worked out again when somebody asks for what is not. */
export interface KeptOrder {
  readonly variant: Variant;
  readonly stages: readonly StagePlan[];
}

/** Where the dates of a kept stage stand among its own; NaN for none. */
const START = 0;
const DUE = 1;
const HARD_DUE = 2;
const HARD_LATE = 3;
const DATES = 4;

/** Where its small numbers stand: positions of stages, and of words in their lists. What may be absent counts from 1. */
const STAGE = 0;
const STATUS = 1;
const BY = 2;
const QUESTION = 3;
const WAITS_FOR = 4;
const IS_FOLLOWED = 5;
const IS_WATCHED = 6;
const IS_ESTIMATED = 7;
const CODES = 8;

/** Words by their place in a list. */
const codesOf = <T>(words: readonly T[]): ReadonlyMap<T, number> =>
  new Map(words.map((word, at) => [word, at]));
const STATUS_CODES = codesOf(STATUSES);
const BY_CODES = codesOf(DUE_BY);
const QUESTION_CODES = codesOf(QUESTION_KINDS);

/**
 * What a plan keeps of the stages that somebody can act on or is asked about: what lists, loads and counts look at in all
 * orders. A hundred thousand orders have half a million such stages, so they stand in columns of numbers, and are made
 * into stage plans when somebody looks at them.
 */
export class KeptStages {
  /** How many are kept. */
  size = 0;
  private dates = new Float64Array(0);
  private codes = new Uint16Array(0);
  /** Of each stage where its owner stands in `choices`. */
  private owners = new Uint32Array(0);
  private readonly choices = new Listed<OwnerChoice | undefined>();
  private readonly waits = new Map<number, Wait>();

  /** Makes room for so many at least. */
  makeRoom(stages: number): void {
    const { dates, codes, owners } = this;
    if (stages <= owners.length) return;
    this.dates = new Float64Array(stages * DATES);
    this.dates.set(dates);
    this.codes = new Uint16Array(stages * CODES);
    this.codes.set(codes);
    this.owners = new Uint32Array(stages);
    this.owners.set(owners);
  }

  /** Keeps a stage as it was judged, after those before it. */
  add(judged: StagePlan): void {
    const at = this.size++;
    if (at === this.owners.length) this.makeRoom(2 * this.size);
    this.putDates(at * DATES, judged);
    this.putCodes(at * CODES, judged);
    this.owners[at] = this.choices.placeOf(judged.owner);
    if (judged.wait) this.waits.set(at, judged.wait);
  }

  private putDates(from: number, { start, due, hardDue, hardLate }: StagePlan): void {
    const { dates } = this;
    dates[from + START] = start ?? NaN;
    dates[from + DUE] = due ?? NaN;
    dates[from + HARD_DUE] = hardDue ?? NaN;
    dates[from + HARD_LATE] = hardLate ?? NaN;
  }

  private putCodes(from: number, judged: StagePlan): void {
    const { codes } = this;
    const { question, waitsFor } = judged;
    codes[from + STAGE] = judged.stage.index;
    codes[from + STATUS] = STATUS_CODES.get(judged.status)!;
    codes[from + BY] = BY_CODES.get(judged.by)!;
    codes[from + QUESTION] = question === undefined ? 0 : QUESTION_CODES.get(question)! + 1;
    codes[from + WAITS_FOR] = waitsFor === undefined ? 0 : waitsFor.index + 1;
    codes[from + IS_FOLLOWED] = judged.isFollowed ? 1 : 0;
    codes[from + IS_WATCHED] = judged.isWatched ? 1 : 0;
    codes[from + IS_ESTIMATED] = judged.isEstimated ? 1 : 0;
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

  code(at: number, which: number): number {
    return this.codes[at * CODES + which]!;
  }

  owner(at: number): OwnerChoice | undefined {
    return this.choices.at(this.owners[at]!);
  }

  wait(at: number): Wait | undefined {
    return this.waits.get(at);
  }
}

const NONE: readonly StagePlan[] = [];

/** Different things by their place in a list: a plan has few owners, and names them a million times. */
class Listed<T> {
  private readonly places = new Map<T, number>();
  private readonly all: T[] = [];

  placeOf(thing: T): number {
    let place = this.places.get(thing);
    if (place === undefined) {
      this.places.set(thing, (place = this.all.length));
      this.all.push(thing);
    }
    return place;
  }

  at(place: number): T {
    return this.all[place]!;
  }
}

/** A stage that is kept, as any other. */
class KeptStage extends LookedUpStage implements StagePlan {
  constructor(
    private readonly kept: KeptStages,
    private readonly order: KeptOrder,
    private readonly at: number,
  ) {
    super();
  }

  get stage() {
    return this.order.variant.stages[this.kept.code(this.at, STAGE)]!;
  }

  get status() {
    return STATUSES[this.kept.code(this.at, STATUS)]!;
  }

  get start() {
    return this.kept.date(this.at, START);
  }

  get due() {
    return this.kept.date(this.at, DUE);
  }

  get by() {
    return DUE_BY[this.kept.code(this.at, BY)]!;
  }

  get hardDue() {
    return this.kept.date(this.at, HARD_DUE);
  }

  get hardLate() {
    return this.kept.date(this.at, HARD_LATE);
  }

  get owner() {
    return this.kept.owner(this.at);
  }

  get wait() {
    return this.kept.wait(this.at);
  }

  get waitsFor() {
    const found = this.kept.code(this.at, WAITS_FOR);
    return found === 0 ? undefined : this.order.variant.stages[found - 1];
  }

  get question() {
    const found = this.kept.code(this.at, QUESTION);
    return found === 0 ? undefined : QUESTION_KINDS[found - 1];
  }

  get isFollowed() {
    return this.kept.code(this.at, IS_FOLLOWED) === 1;
  }

  get isWatched() {
    return this.kept.code(this.at, IS_WATCHED) === 1;
  }

  get isEstimated() {
    return this.kept.code(this.at, IS_ESTIMATED) === 1;
  }

  protected get whole(): StagePlan {
    return this.order.stages[this.kept.code(this.at, STAGE)]!;
  }
}
