import type { Party } from '../cells/party';
import type { Pause } from '../process/log';
import type { Process, Stage } from '../process/process';
import { minuteOf } from '../time/moment';
import type { Rework, StageCheck } from './checkup';
import { deedsSince } from './deeds-since';
import type { Deed, OrderSaid } from './order-said';
import { percentileInc } from './percentile';
import { movedIn, reopenedIn } from './rework';

/** What is gathered of one stage, over all processes that have it with the same limit. */
interface Gathered {
  readonly stage: Stage;
  readonly variants: Set<string>;
  readonly deeds: Deed[];
  readonly done: Set<string>;
  readonly skipped: Set<string>;
  readonly reopened: Map<string, number>;
  readonly moved: Map<string, number>;
}

/** The figures of every stage of which something is known, in the order of the process. `since`: a serial day. */
export function stageChecks(process: Process, orders: readonly OrderSaid[], since: number): StageCheck[] {
  const found = new Map<string, Gathered>();
  const of = (variant: string, stage: Stage): Gathered => {
    const name = nameOf(stage);
    let gathered = found.get(name);
    if (!gathered) found.set(name, (gathered = nothingOf(stage)));
    gathered.variants.add(variant);
    return gathered;
  };
  for (const order of orders) gather(order, since, of);
  return inProcessOrder(process).flatMap((key) =>
    [...found.values()].filter(({ stage }) => stage.key === key).map(checkOf),
  );
}

const nameOf = ({ key, limit }: Stage): string => JSON.stringify([key, limit?.amount, limit?.unit]);

const nothingOf = (stage: Stage): Gathered => ({
  stage,
  variants: new Set(),
  deeds: [],
  done: new Set(),
  skipped: new Set(),
  reopened: new Map(),
  moved: new Map(),
});

function gather(order: OrderSaid, since: number, of: (variant: string, stage: Stage) => Gathered): void {
  const { name, rows, events } = order;
  for (const deed of deedsSince(order, since)) {
    const gathered = of(deed.variant, deed.stage);
    gathered.deeds.push(deed);
    gathered.done.add(name);
  }
  for (const { variant, undated, skips } of rows) {
    // Nobody knows on which day that was.
    if (since === -Infinity) for (const stage of undated) of(variant.key, stage).done.add(name);
    for (const { stage, day = -Infinity } of skips)
      if (day >= since) of(variant.key, stage).skipped.add(name);
  }
  const rework = [
    ['reopened', reopenedIn(events, since)],
    ['moved', movedIn(events, since)],
  ] as const;
  for (const [kind, counts] of rework)
    for (const [key, n] of counts) {
      const row = rows.find(({ variant }) => variant.stages.some((stage) => stage.key === key));
      if (!row) continue;
      const stage = row.variant.stages.find((each) => each.key === key)!;
      of(row.variant.key, stage)[kind].set(name, n);
    }
}

function checkOf({ stage, variants, deeds, done, skipped, reopened, moved }: Gathered): StageCheck {
  const timed = deeds.filter(isTimed);
  const sorted = timed.map(({ took }) => took!).sort((a, b) => a - b);
  const known = deeds.filter(({ isLate }) => isLate !== undefined);
  const late = known.filter(({ isLate }) => isLate);
  const skips = [...skipped].filter((order) => !done.has(order));
  return {
    stage: stage.key,
    name: stage.name,
    role: stage.role,
    variants: [...variants],
    unit: stage.limit?.unit ?? 'd',
    limit: stage.limit?.amount,
    n: timed.length,
    median: percentileInc(sorted, 0.5),
    p80: percentileInc(sorted, 0.8),
    p90: percentileInc(sorted, 0.9),
    p95: percentileInc(sorted, 0.95),
    times: timed.map(({ order, took }) => ({ order, took: took! })),
    waiting: waitingOf(timed),
    reopened: reworkOf(reopened),
    moved: reworkOf(moved),
    skipped: { of: skips.length, n: done.size + skips.length, orders: skips },
    onTime: {
      of: known.length - late.length,
      n: known.length,
      late: [...new Set(late.map(({ order }) => order))],
    },
  };
}

/** Whether it tells how long the stage takes. */
export const isTimed = ({ took, isBulk }: Deed): boolean => took !== undefined && !isBulk;

/** Elapsed minutes from its start until it was done; of whole days their number. */
export const elapsedOf = ({ began, done }: Deed): number =>
  began === undefined ? 0 : Math.max(0, minuteOf(done) - minuteOf(began));

function waitingOf(timed: readonly Deed[]): StageCheck['waiting'] {
  const waited = new Map<Party, number>();
  let all = 0;
  for (const deed of timed) {
    all += elapsedOf(deed);
    const to = minuteOf(deed.done);
    // What was waited for two parties at once counts once, for the first.
    let from = minuteOf(deed.began!);
    for (const pause of inTime(deed.pauses)) {
      // A wait that nobody ended was over when the stage was.
      const end = pause.to === undefined ? to : Math.min(to, minuteOf(pause.to));
      const length = end - Math.max(from, minuteOf(pause.from));
      if (length <= 0) continue;
      waited.set(pause.party, (waited.get(pause.party) ?? 0) + length);
      from = end;
    }
  }
  return Object.fromEntries([...waited].map(([party, minutes]) => [party, minutes / all]));
}

const inTime = (pauses: readonly Pause[]): readonly Pause[] =>
  pauses.length < 2 ? pauses : [...pauses].sort((a, b) => minuteOf(a.from) - minuteOf(b.from));

const reworkOf = (counts: ReadonlyMap<string, number>): Rework => ({
  n: [...counts.values()].reduce((sum, n) => sum + n, 0),
  orders: [...counts.keys()],
});

/** Keys of all stages, each where the first process that has it puts it; what others have besides, behind what comes before it there. */
export function inProcessOrder({ variants }: Process): string[] {
  const keys: string[] = [];
  for (const { stages } of variants) {
    let after = -1;
    for (const { key } of stages) {
      const at = keys.indexOf(key);
      if (at < 0) keys.splice(++after, 0, key);
      else after = Math.max(after, at);
    }
  }
  return keys;
}
