import type { Checkup, StageCheck } from '../../checkup/checkup';
import { same, type Bilingual } from '../../lang';
import { FEW, medianOf } from '../../trade/share';
import { STEPS } from './drawing';
import { usualOrder } from './usual-order';
import { timeWords } from './words';

/** The process as orders really went through it. Plain JSON. */
export interface ProcessMap {
  /** In the order in which most orders did them. */
  readonly stages: readonly MapStage[];
  /** The most frequent first. */
  readonly lines: readonly MapLine[];
}

export interface MapStage {
  readonly key: string;
  readonly name: Bilingual;
  /** Orders in which it was done on a day that is known. */
  readonly orders: number;
  /** How many times its median is made of. */
  readonly n: number;
  /** Undefined of none, and where processes count it in units that cannot be put together. */
  readonly median: Bilingual | undefined;
  /** Of its time the share (0 to 1) that was waited; undefined of few, and where processes differ in their limit for it. */
  readonly waiting: number | undefined;
}

export interface MapLine {
  readonly from: string;
  readonly to: string;
  readonly n: number;
  /** Elapsed calendar days. */
  readonly medianDays: number;
  /** Against the order in which most orders did the two. */
  readonly isBack: boolean;
}

type Mapped = Pick<Checkup, 'stages' | 'transitions' | 'paths'>;

/** The whole map, of the stages that were done; a transition from a stage to itself is no line. */
export function mapOf({ stages, transitions, paths }: Mapped): ProcessMap {
  const found = new Map<string, Found>();
  const stageFound = (key: string): Found => {
    let one = found.get(key);
    if (!one) found.set(key, (one = { checks: [], orders: new Set() }));
    return one;
  };
  for (const check of stages) {
    const { checks, orders } = stageFound(check.stage);
    checks.push(check);
    for (const { order } of check.times) orders.add(order);
  }
  for (const { from, to, orders } of transitions)
    for (const key of [from, to]) for (const order of orders) stageFound(key).orders.add(order);
  const keys = usualOrder([...found.keys()], paths);
  const place = new Map(keys.map((key, at) => [key, at]));
  const lines = transitions
    .filter(({ from, to, n }) => from !== to && n > 0)
    .map(({ from, to, n, medianDays }): MapLine => {
      return { from, to, n, medianDays, isBack: place.get(from)! > place.get(to)! };
    });
  const byPlace = (a: MapLine, b: MapLine): number =>
    place.get(a.from)! - place.get(b.from)! || place.get(a.to)! - place.get(b.to)!;
  return {
    stages: keys.map((key) => stageOf(key, found.get(key)!)).filter(({ orders }) => orders > 0),
    lines: lines.sort((a, b) => b.n - a.n || byPlace(a, b)),
  };
}

/** What is known of a stage, by its key: processes may differ in their limit for it. */
interface Found {
  readonly checks: StageCheck[];
  readonly orders: Set<string>;
}

function stageOf(key: string, { checks, orders }: Found): MapStage {
  const [first] = checks;
  const counted = checks.filter(({ n }) => n > 0);
  const units = new Set(counted.map(({ unit }) => unit));
  const median = medianOf(counted.flatMap(({ times }) => times.map(({ took }) => took)));
  const [only] = counted;
  return {
    key,
    name: first?.name ?? same(key),
    orders: orders.size,
    n: counted.reduce((sum, { n }) => sum + n, 0),
    median: median === undefined || units.size !== 1 ? undefined : timeWords(median, only!.unit),
    waiting: counted.length === 1 && only!.n >= FEW ? waitedOf(only!) : undefined,
  };
}

/** Of the time of a stage what was waited for anybody: 0 to 1. */
export const waitedOf = ({ waiting }: Pick<StageCheck, 'waiting'>): number =>
  Math.min(
    1,
    Object.values(waiting).reduce((sum, share) => sum + share, 0),
  );

/** Of more nobody sees anything. */
export const MOST_LINES = 100;
export const MOST_STAGES = 60;

/** Of a map what is drawn. Plain JSON. */
export interface MapPart extends ProcessMap {
  /** Lines of that step that are too many to be drawn. */
  readonly left: number;
}

/**
 * The most frequent lines that together make up what the step asks for, those as frequent as the last of them included,
 * the stages at their ends, and of each of these the way on which most orders came and left, so that the map does not
 * fall to pieces; the last step has every stage that was done.
 */
export function frequentPart({ stages, lines }: ProcessMap, step: number): MapPart {
  const at = Math.max(0, Math.min(STEPS.length - 1, Math.trunc(step) || 0));
  const wanted = STEPS[at]! * lines.reduce((sum, { n }) => sum + n, 0);
  const picked = new Set<MapLine>();
  let covered = 0;
  let last = 0;
  for (const line of lines) {
    if (covered >= wanted && line.n < last) break;
    picked.add(line);
    covered += line.n;
    last = line.n;
  }
  addMainWays(picked, lines);
  const kept = [...picked].sort((a, b) => b.n - a.n).slice(0, MOST_LINES);
  const ends = new Set(kept.flatMap(({ from, to }) => [from, to]));
  const isLast = at === STEPS.length - 1;
  const shown = stages.filter(({ key }) => isLast || ends.has(key)).slice(0, MOST_STAGES);
  const keys = new Set(shown.map(({ key }) => key));
  const drawn = kept.filter(({ from, to }) => keys.has(from) && keys.has(to));
  return { stages: shown, lines: drawn, left: picked.size - drawn.length };
}

/** Of every stage that a picked line touches the most frequent line that comes and the one that goes, never one that goes back. */
function addMainWays(picked: Set<MapLine>, lines: readonly MapLine[]): void {
  const [comes, goes] = [new Map<string, MapLine>(), new Map<string, MapLine>()];
  for (const line of lines) {
    if (line.isBack) continue;
    if (!comes.has(line.to)) comes.set(line.to, line);
    if (!goes.has(line.from)) goes.set(line.from, line);
  }
  // A set tells of what is added while it is gone through.
  for (const { from, to } of picked)
    for (const way of [comes.get(from), comes.get(to), goes.get(from), goes.get(to)])
      if (way) picked.add(way);
}
