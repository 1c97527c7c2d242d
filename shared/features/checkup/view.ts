import { slowestShare } from '../../checkup/bottleneck';
import type { Checkup, OrderPath, StageCheck, UnkeptColumn } from '../../checkup/checkup';
import { same, type Bilingual } from '../../lang';
import type { Plan } from '../../plan/plan';
import { PARTIES } from '../../cells/party';
import { PARTY_WORDS, ROLE_WORDS } from '../../templates/vocabulary';
import { aboutDays } from '../../time/unit-days';
import { FEW, shareText, type Share } from '../../trade/share';
import { hasOwnProcess } from '../../proposals/process/edit';
import { emptinessOf, type Emptiness } from './emptiness';
import { waitedOf } from './map';
import { pathWords, timeWords, unitWords } from './words';
import type { Place } from '../../book/address';

/** How the orders of the book went, as the pane shows it. Plain JSON: counts, never all orders. */
export interface CheckupView {
  readonly orders: number;
  /** Serial day; undefined: all. */
  readonly since: number | undefined;
  readonly isOwn: boolean;
  readonly empty: Emptiness | undefined;
  /** The one that takes the most time, and the one that is late in most orders. */
  readonly byTime:
    | {
        readonly stage: string;
        readonly name: Bilingual;
        readonly days: number;
        readonly share: number | undefined;
      }
    | undefined;
  readonly byLateness:
    | { readonly stage: string; readonly name: Bilingual; readonly orders: number; readonly days: number }
    | undefined;
  /** Went as written: `92% (n=12)`; empty where none can tell. `strayed`: the orders that did not. */
  readonly asWritten: { readonly text: Bilingual; readonly strayed: number };
  readonly stages: readonly StageLine[];
  readonly paths: readonly PathLine[];
  readonly pathsTotal: number;
  readonly deviations: readonly DeviationLine[];
  readonly pingPong: readonly {
    readonly between: readonly [string, string];
    readonly names: readonly [Bilingual, Bilingual];
    readonly n: number;
    readonly orders: number;
  }[];
  readonly unkept: readonly UnkeptLine[];
}

export interface StageLine {
  /** Names it among the stages of the check-up. */
  readonly id: string;
  readonly stage: string;
  readonly name: Bilingual;
  readonly role: Bilingual;
  readonly unit: Bilingual;
  readonly limit: number | undefined;
  readonly n: number;
  /** In the unit, to a tenth; percentiles only from a few on. */
  readonly median: number | undefined;
  readonly p80: number | undefined;
  readonly p90: number | undefined;
  readonly p95: number | undefined;
  /** The median in calendar days, about: stages of other units are put in order by it. */
  readonly days: number | undefined;
  /** `4.5个工作日`; empty of none. */
  readonly medianText: Bilingual;
  readonly limitText: Bilingual;
  /** Of its time the share (0 to 1) that was waited, and for whom, the longest first; undefined of few. */
  readonly waited: number | undefined;
  readonly waiting: readonly { readonly party: Bilingual; readonly share: number }[];
  readonly reopened: number;
  readonly moved: number;
  readonly skipped: Share;
  /** Empty where none was. */
  readonly skippedText: Bilingual;
  readonly onTime: Share;
  readonly onTimeText: Bilingual;
  /** Orders that were not on time. */
  readonly late: number;
}

export interface PathLine {
  readonly path: readonly string[];
  readonly text: Bilingual;
  readonly n: number;
}

export interface DeviationLine {
  readonly kind: 'early' | 'gate';
  readonly stage: string;
  readonly before: string;
  readonly names: readonly [Bilingual, Bilingual];
  readonly orders: number;
}

/** A column that is hardly filled in. */
export interface UnkeptLine {
  readonly sheet: string;
  readonly header: string;
  readonly stage: Bilingual;
  /** Whose rows; empty: everybody's. */
  readonly person: string;
  /** So many of so many rows. */
  readonly of: number;
  readonly n: number;
  /** The cell of its header. */
  readonly place: Place;
}

export function checkupView(plan: Plan, checkup: Checkup, paths: number): CheckupView {
  const nameOf = namesOf(checkup);
  const { byTime, byLateness } = checkup.bottleneck;
  const strayed = new Set(checkup.conformance.deviations.flatMap(({ orders }) => orders));
  return {
    orders: checkup.orders,
    since: checkup.since,
    isOwn: hasOwnProcess(plan),
    empty: emptinessOf(plan, checkup),
    byTime: byTime && {
      stage: byTime.stage,
      name: nameOf(byTime.stage),
      days: Math.round(byTime.days),
      share: slowestShare(checkup),
    },
    byLateness: byLateness && {
      ...byLateness,
      name: nameOf(byLateness.stage),
      days: Math.round(byLateness.days),
    },
    asWritten: { text: shareText(checkup.conformance.share), strayed: strayed.size },
    stages: checkup.stages.map(stageLine),
    paths: checkup.paths.slice(0, paths).map((path) => pathLine(path, nameOf)),
    pathsTotal: checkup.paths.length,
    deviations: checkup.conformance.deviations.map(({ kind, stage, before, orders }) => ({
      kind,
      stage,
      before,
      names: [nameOf(stage), nameOf(before)],
      orders: orders.length,
    })),
    pingPong: checkup.pingPong.map(({ between, n, orders }) => ({
      between,
      names: [bare(ROLE_WORDS[between[0]]), bare(ROLE_WORDS[between[1]])],
      n,
      orders: orders.length,
    })),
    unkept: checkup.unkept.map((each) => ({
      sheet: each.sheet,
      header: each.header,
      stage: nameOf(each.stage),
      person: each.person ?? '',
      of: each.of,
      n: each.n,
      place: headerPlace(plan, each),
    })),
  };
}

function headerPlace({ tables }: Plan, { sheet, column }: Pick<UnkeptColumn, 'sheet' | 'column'>): Place {
  const table = tables.find((each) => each.table.sheet === sheet);
  return { sheet, row: table?.table.headerRow ?? 1, column };
}

/** What stages are called, by key; one that the process does not know goes by its key. */
export function namesOf({ stages }: Pick<Checkup, 'stages'>): (key: string) => Bilingual {
  const names = new Map(stages.map(({ stage, name }) => [stage, name]));
  return (key) => names.get(key) ?? same(key);
}

/** Names a stage of the check-up: its key, and its limit, by which processes may differ. */
export const stageId = ({ stage, limit, unit }: Pick<StageCheck, 'stage' | 'limit' | 'unit'>): string =>
  `${stage} ${limit ?? ''}${unit}`;

function stageLine(check: StageCheck): StageLine {
  const { stage, name, role, unit, limit, n, median, p80, p90, p95, skipped, onTime } = check;
  const isMany = n >= FEW;
  const tenth = (value: number | undefined): number | undefined =>
    value === undefined ? undefined : Math.round(value * 10) / 10;
  const many = (value: number | undefined): number | undefined => (isMany ? tenth(value) : undefined);
  return {
    id: stageId(check),
    stage,
    name,
    role: bare(ROLE_WORDS[role]),
    unit: unitWords(unit),
    limit,
    n,
    median: tenth(median),
    p80: many(p80),
    p90: many(p90),
    p95: many(p95),
    days: median === undefined ? undefined : aboutDays({ amount: median, unit }),
    medianText: median === undefined ? same('') : timeWords(median, unit),
    limitText: limit === undefined ? same('') : timeWords(limit, unit),
    waited: isMany ? waitedOf(check) : undefined,
    waiting: isMany ? waitingOf(check) : [],
    reopened: check.reopened.orders.length,
    moved: check.moved.orders.length,
    skipped: { of: skipped.of, n: skipped.n },
    skippedText: skipped.of === 0 ? same('') : shareText(skipped),
    onTime: { of: onTime.of, n: onTime.n },
    onTimeText: shareText(onTime),
    late: onTime.late.length,
  };
}

function waitingOf({ waiting }: StageCheck): StageLine['waiting'] {
  return PARTIES.map((party) => ({ party: bare(PARTY_WORDS[party]), share: waiting[party] ?? 0 }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}

/** A word of the vocabulary without what else it is known by. */
const bare = ({ zh, en }: Bilingual): Bilingual => ({ zh, en });

const pathLine = ({ path, n }: OrderPath, nameOf: (key: string) => Bilingual): PathLine => ({
  path,
  text: pathWords(path.map(nameOf)),
  n,
});
