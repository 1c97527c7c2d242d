import type { Place } from '../book/address';
import { both, type Bilingual } from '../lang';
import { isCounted } from '../plan/next';
import type { StagePlan } from '../plan/order-plan';
import type { Plan } from '../plan/plan';
import type { RowPlan } from '../plan/table-plan';
import { CLOSED, isDone, type Status } from '../process/status';
import { effortOf } from '../plan/effort';
import { momentText } from '../time/date-text';
import { lastMinuteOf, minuteOf, type Moment } from '../time/moment';

/** What another rule or calendar does to the open orders. Plain JSON. */
export interface RuleEffect {
  /** Open orders that were judged by both. */
  readonly orders: number;
  /** Those of them on which anything changes. */
  readonly changed: number;
  /** Stages whose deadline comes earlier, comes later, or is set or lost. */
  readonly earlier: number;
  readonly later: number;
  readonly otherwise: number;
  /** Stages that go to somebody else. */
  readonly handedOver: number;
  /** Stages that become overdue, and that no longer are. */
  readonly newlyLate: number;
  readonly noLongerLate: number;
  /** Finished stages that no record of the log holds to their verdict and that would be judged differently. */
  readonly rejudged: number;
  /** The first orders: those with stages that become overdue before the others. */
  readonly first: readonly OrderEffect[];
  /** Whose work changes, most changed first. */
  readonly people: readonly PersonEffect[];
}

export interface OrderEffect {
  readonly order: string;
  readonly place: Place;
  readonly stages: readonly StageEffect[];
  /** How many more stages change. */
  readonly more: number;
}

export interface StageEffect {
  readonly stage: Bilingual;
  /** Empty: nobody yet. */
  readonly owner: string;
  /** Who had it, where that is somebody else. */
  readonly ownerBefore: string | undefined;
  /** Absent where the stage does not count, or has no deadline. */
  readonly dueBefore: Bilingual | undefined;
  readonly dueAfter: Bilingual | undefined;
  /** Absent where the stage does not count. */
  readonly before: Status | undefined;
  readonly after: Status | undefined;
}

export interface PersonEffect {
  readonly name: string;
  /** Stages of theirs that change. */
  readonly stages: number;
  /** Working minutes until the deadlines of these stages, now and then: time to do them in. */
  readonly minutesBefore: number;
  readonly minutesAfter: number;
  /** Working minutes that these stages ask of them, now and then. */
  readonly workBefore: number;
  readonly workAfter: number;
}

const FIRST_ORDERS = 50;
const STAGES_EACH = 4;
const PEOPLE = 12;

/**
 * Compares two plans of one book at one moment, order by order. Only stages that count for somebody and are open
 * in one of the plans are compared; `variants` says on which processes the rules differ, all when absent. `after` may
 * hold only the orders that may change.
 */
export function effectOf(before: Plan, after: Plan, variants?: ReadonlySet<string>): RuleEffect {
  const gathered = new Gathered(before, after);
  const later = new Map(after.tables.map((table) => [table.table.sheet, table]));
  for (const { table, rows } of before.tables) {
    const others = new Map((later.get(table.sheet)?.rows ?? []).map((row) => [row.row.row, row]));
    for (const row of rows) {
      const other = others.get(row.row.row);
      if (!other || !mayChange(row, variants)) continue;
      gathered.add(row, other);
    }
  }
  return gathered.effect();
}

/** Whether an order is open, and on one of the processes. */
export function mayChange({ order }: RowPlan, variants?: ReadonlySet<string>): boolean {
  return !CLOSED.has(order.status) && (!variants || variants.has(order.variant.key));
}

interface Changed {
  readonly row: RowPlan;
  readonly pairs: readonly Pair[];
  readonly newlyLate: number;
}

/** One stage by both rules; undefined where it does not count. */
interface Pair {
  readonly before: StagePlan | undefined;
  readonly after: StagePlan | undefined;
}

class Gathered {
  private orders = 0;
  private readonly counts = {
    earlier: 0,
    later: 0,
    otherwise: 0,
    handedOver: 0,
    newlyLate: 0,
    noLongerLate: 0,
    rejudged: 0,
  };
  private readonly changed: Changed[] = [];
  private readonly people = new Map<string, PersonEffect>();

  constructor(
    private readonly before: Plan,
    private readonly after: Plan,
  ) {}

  add(row: RowPlan, other: RowPlan): void {
    this.orders++;
    const then = new Map(other.order.stages.map((stage) => [stage.stage.key, stage]));
    const pairs: Pair[] = [];
    for (const stage of row.order.stages) {
      this.compare({ before: stage, after: then.get(stage.stage.key) }, pairs);
      then.delete(stage.stage.key);
    }
    for (const stage of then.values()) this.compare({ before: undefined, after: stage }, pairs);
    if (pairs.length === 0) return;
    const newlyLate = pairs.filter(isNewlyLate).length;
    this.changed.push({ row, pairs, newlyLate });
    for (const pair of pairs) this.count(pair, row, other);
  }

  effect(): RuleEffect {
    const sorted = [...this.changed].sort((a, b) => b.newlyLate - a.newlyLate);
    const people = [...this.people.values()].sort(
      (a, b) =>
        Math.abs(b.workAfter - b.workBefore) - Math.abs(a.workAfter - a.workBefore) ||
        Math.abs(b.minutesAfter - b.minutesBefore) - Math.abs(a.minutesAfter - a.minutesBefore) ||
        b.stages - a.stages,
    );
    return {
      orders: this.orders,
      changed: this.changed.length,
      ...this.counts,
      first: sorted.slice(0, FIRST_ORDERS).map(orderEffect),
      people: people.slice(0, PEOPLE),
    };
  }

  private compare(pair: Pair, pairs: Pair[]): void {
    const [before, after] = [counting(pair.before), counting(pair.after)];
    if (!before && !after) {
      const [was, is] = [pair.before?.status, pair.after?.status];
      if (was !== is && isFinished(was) && isFinished(is)) this.counts.rejudged++;
      return;
    }
    const isSame = before?.status === after?.status && before?.due === after?.due;
    if (isSame && ownerOf(before) === ownerOf(after)) return;
    pairs.push({ before, after });
  }

  private count(pair: Pair, row: RowPlan, other: RowPlan): void {
    const { before, after } = pair;
    const [was, is] = [before?.due, after?.due];
    if (was === undefined || is === undefined) {
      if (was !== is) this.counts.otherwise++;
    } else if (was !== is) this.counts[lastMinuteOf(is) < lastMinuteOf(was) ? 'earlier' : 'later']++;
    if (isNewlyLate(pair)) this.counts.newlyLate++;
    if (before?.status === 'overdue' && after?.status !== 'overdue') this.counts.noLongerLate++;
    const [first, second] = [ownerOf(before), ownerOf(after)];
    if (before && after && first !== second) this.counts.handedOver++;
    if (before && first) this.load(first, asked(this.before, row, before), NOTHING, 1);
    if (after && second)
      this.load(second, NOTHING, asked(this.after, other, after), first === second ? 0 : 1);
  }

  private load(name: string, before: Asked, after: Asked, stages: number): void {
    const known = this.people.get(name) ?? { name, stages: 0, minutesBefore: 0, minutesAfter: 0, workBefore: 0, workAfter: 0 }; // prettier-ignore
    this.people.set(name, {
      name,
      stages: known.stages + stages,
      minutesBefore: known.minutesBefore + before.time,
      minutesAfter: known.minutesAfter + after.time,
      workBefore: known.workBefore + before.work,
      workAfter: known.workAfter + after.work,
    });
  }
}

/** What a stage asks of its owner, and the time there is for it, in working minutes. */
interface Asked {
  readonly work: number;
  readonly time: number;
}

const NOTHING: Asked = { work: 0, time: 0 };

/** Time is counted from now, or from the start where that is later, to the deadline. */
function asked({ clocks, now }: Plan, { order }: RowPlan, stage: StagePlan): Asked {
  const its = clocks.of(order.variant, order.country)[stage.stage.index]!;
  const work = effortOf(stage, now);
  if (stage.due === undefined) return { work, time: 0 };
  const from = Math.max(minuteOf(now), stage.start === undefined ? 0 : minuteOf(stage.start));
  const end = lastMinuteOf(stage.due);
  return { work, time: end <= from ? 0 : Math.max(0, its.clocks.office.minutesBetween(from, end)) };
}

/** A stage that is open and held against somebody. */
function counting(stage: StagePlan | undefined): StagePlan | undefined {
  return stage && !CLOSED.has(stage.status) && isCounted(stage) ? stage : undefined;
}

function ownerOf(stage: StagePlan | undefined): string {
  return stage?.owner?.owner ?? '';
}

const isFinished = (status: Status | undefined): boolean => status !== undefined && isDone(status);

function isNewlyLate({ before, after }: Pair): boolean {
  return after?.status === 'overdue' && before?.status !== 'overdue';
}

function orderEffect({ row, pairs }: Changed): OrderEffect {
  const sorted = [...pairs].sort((a, b) => Number(isNewlyLate(b)) - Number(isNewlyLate(a)));
  return {
    order: row.order.key,
    place: { sheet: row.order.sheet, row: row.row.row, column: 1 },
    stages: sorted.slice(0, STAGES_EACH).map(stageEffect),
    more: Math.max(0, pairs.length - STAGES_EACH),
  };
}

function stageEffect({ before, after }: Pair): StageEffect {
  return {
    stage: (after ?? before)!.stage.name,
    owner: ownerOf(after ?? before),
    ownerBefore: before && after && ownerOf(before) !== ownerOf(after) ? ownerOf(before) : undefined,
    dueBefore: dueText(before?.due),
    dueAfter: dueText(after?.due),
    before: before?.status,
    after: after?.status,
  };
}

function dueText(due: Moment | undefined): Bilingual | undefined {
  return due === undefined ? undefined : both(momentText(due, 'zh'), momentText(due, 'en'));
}
