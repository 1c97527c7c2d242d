import { both, type Lang } from '../../lang';
import { bulkTyped } from '../../plan/stage-time';
import { gatesIn, gateText } from '../../process/gate';
import type { Stage } from '../../process/process';
import type { ProcessRow } from '../../process/row';
import { keysIn, type ProcessEdit, type StageColumn } from '../../proposals/process/rows';
import { formatLimit } from '../../time/limit-text';
import { percent } from '../../trade/share';
import type { StageCheck } from '../checkup';
import type { DoneStage } from './done-stages';
import { makesNobodyLate } from './drop';
import { isEnough, stagesInUse, type Finder, type Idea, type Look, type StageInUse } from './idea';
import { isNeeded } from './rests-on';

/** Done together that often, two stages are one piece of work. */
const USUALLY = 0.8;

/**
 * Two stages of one role, one directly after the other and done on the same day as a rule, become one: the later stays,
 * since it shows both, and takes over checklist, papers, waits and gates of the earlier. Never where more rests on one of them.
 */
export const MERGES: Finder = {
  asks: (look) => pairsOf(look).flatMap(({ first, second }) => [first.stage, second.stage]),
  find: (look) => pairsOf(look).flatMap((pair) => mergeIdea(pair, look) ?? []),
};

interface Pair {
  readonly first: StageCheck;
  readonly second: StageCheck;
  /** In every process that has the first: the two stages there. */
  readonly places: readonly { readonly first: StageInUse; readonly second: StageInUse }[];
}

function pairsOf(look: Omit<Look, 'done'>): Pair[] {
  const enough = look.checkup.stages.filter(({ n }) => isEnough(n));
  return enough.flatMap((first) =>
    enough.flatMap((second): Pair[] => {
      if (first === second || first.role !== second.role) return [];
      const places = placesOf(first, second, look);
      return places ? [{ first, second, places }] : [];
    }),
  );
}

/** Undefined unless the two stand like that wherever the first does. */
function placesOf(
  first: StageCheck,
  second: StageCheck,
  look: Omit<Look, 'done'>,
): Pair['places'] | undefined {
  const seconds = new Map(stagesInUse(look, second).map((place) => [place.variant, place]));
  const places = stagesInUse(look, first).flatMap((place) => {
    const other = seconds.get(place.variant);
    return other && areAdjacent(place, other) ? [{ first: place, second: other }] : [];
  });
  if (places.length === 0 || places.length < stagesInUse(look, first).length) return undefined;
  const needed = places.some((pair) => isNeeded(look.plan, pair.first) || isNeeded(look.plan, pair.second));
  return needed ? undefined : places;
}

/** Nothing else comes directly after the first. */
function areAdjacent({ stage: first, stages }: StageInUse, { stage: second }: StageInUse): boolean {
  const next = stages.filter(({ after }) => after.includes(first.index));
  return next.length === 1 && next[0] === second;
}

function mergeIdea({ first, second, places }: Pair, look: Look): Idea | undefined {
  const { orders, n } = doneTogether(first.stage, second.stage, look);
  if (!isEnough(n) || orders.length < USUALLY * n) return;
  const edits = places.map((place) => editsFor(place.first, place.second, look.plan.language));
  if (edits.some((each) => !each)) return;
  const [a, b] = [first.name, second.name];
  const share = percent(orders.length / n);
  return {
    id: `merge ${first.stage} ${second.stage}`,
    kind: 'merge',
    stages: [first.stage, second.stage],
    title: both(`“${a.zh}”并入“${b.zh}”`, `Merge “${a.en}” into “${b.en}”`),
    because: both(
      `${n} 单里 ${orders.length} 单（${share}）这两步同一天完成，又是同一岗位做的。清单和单证并到“${b.zh}”，“${a.zh}”那一列不再看`,
      `In ${orders.length} of ${n} orders (${share}) both were done on one day, by one role. Checklist and papers move to “${b.en}”, the column of “${a.en}” is no longer looked at`,
    ),
    orders,
    edits: edits.flatMap((each) => each ?? []),
    isWorth: makesNobodyLate,
  };
}

/** Orders that have both stages done in columns of their own, on days that were not typed in bulk; of those the ones with one day for both. */
function doneTogether(first: string, second: string, { done }: Look): { orders: string[]; n: number } {
  const [a, b] = [first, second].map((key) => lastDays(done.get(key) ?? [])) as [Days, Days];
  const pairs = [...a].flatMap(([order, one]) => {
    const other = b.get(order);
    if (!other || (one.column !== undefined && one.column === other.column)) return [];
    return [{ order, isTogether: one.day === other.day }];
  });
  return { n: pairs.length, orders: pairs.filter((each) => each.isTogether).map(({ order }) => order) };
}

type Days = ReadonlyMap<string, DoneStage>;

function lastDays(all: readonly DoneStage[]): Days {
  const isBulk = bulkTyped(all);
  const days = new Map<string, DoneStage>();
  for (const each of all) {
    if (isBulk(each)) continue;
    const known = days.get(each.order);
    if (!known || known.day < each.day) days.set(each.order, each);
  }
  return days;
}

/** Undefined where the times of the two cannot be added up. */
function editsFor(
  { variant, stage: first }: StageInUse,
  { stage: second }: StageInUse,
  lang: Lang,
): ProcessEdit[] | undefined {
  const [a, b] = [first.row, second.row];
  const cells: [StageColumn, string][] = [
    ['checklist', [a.checklist, b.checklist].filter(isFilled).join(lang === 'zh' ? '；' : '; ')],
    [
      'document',
      [...new Set([...keysIn(a.document), ...keysIn(b.document)])].join(lang === 'zh' ? '、' : ', '),
    ],
    ['waitsOn', [...new Set([...second.waitsOn, ...first.waitsOn])].join(', ')],
    ['gate', gateText([...gatesIn(b.gate), ...gatesIn(a.gate)])],
    ['evidence', isFilled(b.evidence) ? b.evidence : a.evidence],
  ];
  if (!second.startFrom) {
    const limit = addedUp(first, second, lang);
    if (limit === undefined) return undefined;
    cells.push(['limit', limit], ['startFrom', a.startFrom]);
  }
  return [
    ...cells
      .filter(([column, text]) => !isSame(column, text, b))
      .map(([column, text]): ProcessEdit => ({ do: 'set', variant, stage: second.key, column, text })),
    { do: 'off', variant, stage: first.key },
  ];
}

const isFilled = (text: string): boolean => text.trim() !== '';

/** A cell that says the same is left as somebody wrote it. */
function isSame(column: StageColumn, text: string, row: ProcessRow): boolean {
  const lists: readonly StageColumn[] = ['document', 'waitsOn', 'evidence'];
  if (column === 'gate') return gateText(gatesIn(row.gate)) === text;
  if (lists.includes(column)) return keysIn(row[column]).join() === keysIn(text).join();
  return row[column].trim() === text.trim();
}

/** The limit of two stages after each other, as a cell; undefined where they count in different units. */
function addedUp(
  { limit: a, row: one }: Stage,
  { limit: b, row: other }: Stage,
  lang: Lang,
): string | undefined {
  if (!a) return other.limit;
  if (!b) return one.limit;
  return a.unit === b.unit ? formatLimit({ amount: a.amount + b.amount, unit: a.unit }, lang) : undefined;
}
