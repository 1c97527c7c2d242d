import type { Checkup, StageCheck } from '../../checkup/checkup';
import type { Place } from '../../book/address';
import { same, type Bilingual } from '../../lang';
import { entriesOf, type OrderEntry } from '../../orders/entry';
import { orderPlace, workPlace } from '../../plan/places';
import type { Plan } from '../../plan/plan';
import type { KnownCheckup } from './known';
import { stageId } from './view';
import { timeWords } from './words';

/** Which orders are asked for: those behind a figure of the check-up. Plain JSON. */
export type OrdersWanted =
  | { readonly of: 'all' }
  | { readonly of: 'strayed' }
  | { readonly of: 'stage'; readonly id: string; readonly figure: StageFigure }
  | { readonly of: 'line'; readonly from: string; readonly to: string }
  | { readonly of: 'path'; readonly path: readonly string[] }
  | { readonly of: 'deviation'; readonly kind: string; readonly stage: string; readonly before: string }
  | { readonly of: 'pingPong'; readonly between: readonly [string, string] }
  | { readonly of: 'advice' | 'changed'; readonly id: string };

export type StageFigure = 'times' | 'late' | 'reopened' | 'moved' | 'skipped';

/** The orders behind a figure, a part of them in full. Plain JSON. */
export interface OrdersBehind {
  readonly total: number;
  readonly rows: readonly OrderBehind[];
}

export interface OrderBehind {
  readonly key: string;
  readonly order: string;
  readonly customer: string;
  /** How long the stage took; empty where that is not known or not asked. */
  readonly took: Bilingual;
  /** The cell of the stage where it has one, else the one that names the order. */
  readonly place: Place;
}

/** The first `count` orders behind a figure; of a stage those that took longest first, else in the order of the sheets. */
export function ordersBehind(
  plan: Plan,
  source: KnownCheckup,
  wanted: OrdersWanted,
  count: number,
): OrdersBehind {
  const names = new Set(namesBehind(source, wanted));
  const found = entriesOf(plan).filter(({ order }) => names.has(order));
  const stage = wanted.of === 'stage' ? checkNamed(source.checkup, wanted.id) : undefined;
  // An order of several rows has done a stage several times: the longest counts here.
  const took = new Map<string, number>();
  for (const each of stage?.times ?? [])
    took.set(each.order, Math.max(each.took, took.get(each.order) ?? each.took));
  if (stage) found.sort((a, b) => (took.get(b.order) ?? -1) - (took.get(a.order) ?? -1));
  const key = stage?.stage ?? stageOf(wanted);
  return {
    total: found.length,
    rows: found.slice(0, count).map((entry) => {
      const time = took.get(entry.order);
      return {
        key: entry.key,
        order: entry.order,
        customer: entry.customer,
        took: stage && time !== undefined ? timeWords(time, stage.unit) : same(''),
        place: placeOf(entry, key),
      };
    }),
  };
}

const checkNamed = ({ stages }: Checkup, id: string): StageCheck | undefined =>
  stages.find((each) => stageId(each) === id);

/** The stage whose cells a person wants to see. */
function stageOf(wanted: OrdersWanted): string | undefined {
  if (wanted.of === 'line') return wanted.to;
  return wanted.of === 'deviation' ? wanted.stage : undefined;
}

function namesBehind({ checkup, advice }: KnownCheckup, wanted: OrdersWanted): readonly string[] {
  const { paths, transitions, pingPong, conformance } = checkup;
  switch (wanted.of) {
    case 'all':
      return checkup.looked;
    case 'strayed':
      return conformance.deviations.flatMap(({ orders }) => orders);
    case 'stage':
      return ofStage(checkNamed(checkup, wanted.id), wanted.figure);
    case 'line':
      return transitions.find(({ from, to }) => from === wanted.from && to === wanted.to)?.orders ?? [];
    case 'path':
      return paths.find(({ path }) => isSame(path, wanted.path))?.orders ?? [];
    case 'deviation':
      return (
        conformance.deviations.find(({ kind, stage, before }) =>
          isSame([kind, stage, before], [wanted.kind, wanted.stage, wanted.before]),
        )?.orders ?? []
      );
    case 'pingPong':
      return pingPong.find(({ between }) => isSame(between, wanted.between))?.orders ?? [];
    case 'advice':
      return advice().find(({ id }) => id === wanted.id)?.orders ?? [];
    case 'changed':
      return advice().find(({ id }) => id === wanted.id)?.effect.open.changed ?? [];
  }
}

function ofStage(check: StageCheck | undefined, figure: StageFigure): readonly string[] {
  if (!check) return [];
  switch (figure) {
    case 'times':
      return check.times.map(({ order }) => order);
    case 'late':
      return check.onTime.late;
    case 'reopened':
      return check.reopened.orders;
    case 'moved':
      return check.moved.orders;
    case 'skipped':
      return check.skipped.orders;
  }
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each, at) => each === b[at]);

function placeOf({ whole: { rows, speaks } }: OrderEntry, key: string | undefined): Place {
  if (key !== undefined)
    for (const { table, row } of rows) {
      const stage = row.order.stages.find((each) => each.stage.key === key);
      if (stage) return workPlace({ table, row, stage });
    }
  return orderPlace(speaks.table, speaks.row);
}
