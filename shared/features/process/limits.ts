import { both, joined, type Bilingual } from '../../lang';
import { variantsInUse } from '../../plan/initial-config';
import { ownTimeSource } from '../../plan/own-time';
import type { Plan } from '../../plan/plan';
import { ENOUGH, usualTimes, type UsualTime } from '../../plan/usual-times';
import type { Stage, Variant } from '../../process/process';
import type { Proposal } from '../../proposals/proposal';
import type { Limit } from '../../time/limit';
import { formatLimit } from '../../time/limit-text';
import { CONFIRMED } from '../../templates/nature';
import { LATE_FROM_NOW } from '../../proposals/process/notes';
import { NoProcessYet } from '../../proposals/process/errors';
import { hasOwnProcess, proposeProcess } from '../../proposals/process/edit';
import type { ProcessEdit } from '../../proposals/process/rows';
import { NoSuchLimit, NoUsualTime } from './limit-errors';

/** A limit that is a default of practice and that nobody has confirmed: passing it makes no order late. */
export interface OpenLimit {
  readonly variant: Variant;
  readonly stage: Stage;
  /** How well its source is known: P, S, C or R; empty where the row does not say. */
  readonly grade: string;
  /** How many orders are behind by it. */
  readonly behind: number;
  /** What is usual in this book, where enough orders tell. */
  readonly usual: UsualTime | undefined;
}

/** The limits that wait for somebody to stand by them, in the order of the process; of a book without a process of its own, those of the processes that its orders take. */
export function openLimits(plan: Plan): OpenLimit[] {
  const inUse = new Set(variantsInUse(plan));
  const isOwn = hasOwnProcess(plan);
  const behind = ordersBehind(plan);
  const usual = new Map(usualTimes(plan).map((each) => [each.stage, each]));
  return plan.process.variants
    .filter(({ key }) => isOwn || inUse.has(key))
    .flatMap((variant) =>
      variant.stages
        .filter(({ limit, binds }) => limit !== undefined && !binds)
        .map((stage) => ({
          variant,
          stage,
          grade: /^[PSCR](?![A-Za-z])/.exec(stage.row.source.trim())?.[0] ?? '',
          behind: behind.get(stage)?.size ?? 0,
          usual: usual.get(stage),
        })),
    );
}

/** The orders that are behind, by the stage whose limit they passed. */
function ordersBehind({ tables }: Plan): ReadonlyMap<Stage, ReadonlySet<string>> {
  const found = new Map<Stage, Set<string>>();
  for (const { rows } of tables)
    for (const { order } of rows)
      for (const { stage, status } of order.behind ? order.actionable : []) {
        if (status !== 'behind') continue;
        let orders = found.get(stage);
        if (!orders) found.set(stage, (orders = new Set()));
        orders.add(order.key);
      }
  return found;
}

/**
 * The team stands by the limits of some stages, named by key or name: from then on passing them makes an order late.
 * NoProcessYet, NoSuchLimit, ConfigHeaderLost.
 */
export function proposeConfirm(plan: Plan, names: readonly string[], by = ''): Proposal {
  const chosen = limitsNamed(plan, names);
  const { title, patch, notes } = proposeProcess(
    plan,
    chosen.map((each) => confirmed(each, plan)),
    { by, why: '' },
  );
  return {
    title: both(`确认时限：${title.zh}`, `Limits confirmed: ${title.en}`),
    patch,
    notes: [...notes, LATE_FROM_NOW],
  };
}

/**
 * What is usual in this book becomes the limit of some stages, named by key or name: nineteen of twenty orders keep it,
 * and after the time of four of five it is due soon. NoProcessYet, NoSuchLimit, NoUsualTime, ConfigHeaderLost.
 */
export function proposeAdopt(plan: Plan, names: readonly string[], by = ''): Proposal {
  const chosen = limitsNamed(plan, names);
  for (const { stage } of chosen)
    if (!chosen.some((each) => each.stage.key === stage.key && each.usual))
      throw new NoUsualTime(stage.name, ENOUGH);
  const known = chosen.filter(({ usual }) => usual);
  const edits = known.flatMap((each) => adopted(each, plan));
  const { title, patch, notes } = proposeProcess(plan, edits, { by, why: '' });
  return {
    title: both(`采用惯常用时：${title.zh}`, `Own usual times adopted: ${title.en}`),
    patch,
    notes: [...notes, ...known.map(({ variant, usual }) => usualNote(variant, usual!)), LATE_FROM_NOW],
  };
}

function confirmed({ variant, stage }: OpenLimit, { language }: Plan): ProcessEdit {
  return {
    do: 'set',
    variant: variant.key,
    stage: stage.key,
    column: 'confirmed',
    text: CONFIRMED[language],
  };
}

function adopted(open: OpenLimit, plan: Plan): ProcessEdit[] {
  const { variant, stage, usual } = open;
  const { language, now } = plan;
  const { p80, p95, n } = usual!;
  const { unit } = stage.limit!;
  const text = (amount: number): string => formatLimit({ amount, unit }, language);
  const row = { do: 'set', variant: variant.key, stage: stage.key } as const;
  return [
    { ...row, column: 'limit', text: text(p95) },
    { ...row, column: 'warn', text: text(p95 - p80) },
    { ...row, column: 'source', text: ownTimeSource(n, now, language) },
    confirmed(open, plan),
  ];
}

/** `订舱：34 次完成，八成在4个工作日内，九成五在6个工作日内（原为3个工作日）；例 A-7、A-12` */
function usualNote(variant: Variant, { stage, n, p80, p95, isCapped, orders }: UsualTime): Bilingual {
  const [zh, en] = (['zh', 'en'] as const).map((lang) => (amount: number) => {
    const limit: Limit = { amount, unit: stage.limit!.unit };
    return formatLimit(limit, lang);
  }) as [(amount: number) => string, (amount: number) => string];
  const was = stage.limit!.amount;
  const capped = isCapped ? both('，以默认的两倍为限', ', held at twice the default') : both('', '');
  return joined(
    [
      both(
        `${stage.name.zh}（${variant.name.zh}）：${n} 次完成，八成在${zh(p80)}内，九成五在${zh(p95)}内${capped.zh}（原为${zh(was)}）`,
        `${stage.name.en} (${variant.name.en}): ${n} done, four of five within ${en(p80)}, nineteen of twenty within ${en(p95)}${capped.en} (was ${en(was)})`,
      ),
      both(`例 ${orders.join('、')}`, `e.g. ${orders.join(', ')}`),
    ],
    both('；', '; '),
  );
}

/** The limits of the stages that are named, in every process that has them. */
function limitsNamed(plan: Plan, names: readonly string[]): OpenLimit[] {
  if (!hasOwnProcess(plan)) throw new NoProcessYet();
  const open = openLimits(plan);
  const chosen = names.flatMap((name) => {
    const found = open.filter(({ stage }) => isNamed(stage, name));
    if (found.length === 0) throw new NoSuchLimit(name, [...new Set(open.map(({ stage }) => stage.key))]);
    return found;
  });
  return [...new Set(chosen)];
}

function isNamed({ key, name }: Stage, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return [key, name.zh, name.en].some((each) => each.toLowerCase() === wanted);
}
