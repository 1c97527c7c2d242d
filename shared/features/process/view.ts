import { newProblems, problemsOf, type StageProblem } from '../../proposals/process/problems';
import { hasOwnProcess, processRowsOf } from '../../proposals/process/edit';
import { changesOf, type StageChange } from '../../proposals/process/text';
import { editedRows, shippedRows, stagesOf, type ProcessEdit } from '../../proposals/process/rows';
import { both, same, type Bilingual } from '../../lang';
import { nameInBoth } from '../../plan/shipped-stages';
import type { Plan } from '../../plan/plan';
import { rulesVersion } from '../../plan/version';
import { VARIANT_KEY } from '../../process/compile';
import type { ProcessRow } from '../../process/row';
import { DEFAULT_VARIANT, shippedStages } from '../../templates';
import { keyFor, ROLE_WORDS, STAGE_WORDS } from '../../templates/vocabulary';
import { cellWords } from '../../proposals/process/words';
import { listedStages } from './list';
import { openByStage, ordersByVariant } from './open';

/** A process as a list of stages, with a person's changes that are not saved yet. Plain JSON. */
export interface ProcessView {
  readonly variants: readonly VariantChoice[];
  /** The one that is shown; the one with the most open orders when none was asked for. */
  readonly variant: string;
  /** Which orders take it, where their clock begins and what planning works backward from. */
  readonly about: readonly {
    readonly what: 'applies' | 'start' | 'anchor' | 'source';
    readonly text: Bilingual;
  }[];
  readonly stages: readonly StageLine[];
  /** Shipped stages that are turned off. */
  readonly off: readonly { readonly key: string; readonly name: Bilingual }[];
  /** Whether the book has a process sheet of its own. */
  readonly isOwn: boolean;
  readonly version: string;
  /** How many stages the changes change, over all processes. */
  readonly changes: number;
  /** What keeps the changes from being saved. */
  readonly problems: readonly StageProblem[];
  /** A key for a stage of the team's own that no stage has yet. */
  readonly freeKey: string;
}

export interface VariantChoice {
  readonly key: string;
  readonly name: Bilingual;
  /** Open orders that take it. */
  readonly orders: number;
}

/** One stage in the list. */
export interface StageLine {
  readonly key: string;
  readonly name: Bilingual;
  readonly role: Bilingual;
  readonly limit: Bilingual | undefined;
  /** Open orders that have the stage open now, and those of them that are late. */
  readonly open: number;
  readonly late: number;
  readonly isOwn: boolean;
  readonly isChanged: boolean;
  readonly hasProblem: boolean;
  /** Whether it can change places with its neighbour; a stage below the list of its process goes by what it comes after. */
  readonly canMove: boolean;
}

export function processView(plan: Plan, wanted: string, edits: readonly ProcessEdit[]): ProcessView {
  const before = processRowsOf(plan);
  const after = editedRows(before, edits, plan.language);
  const orders = ordersByVariant(plan);
  const heads = after.filter(({ key }) => key === VARIANT_KEY);
  const keys = [...new Set(after.map(({ variant }) => variant))];
  const variants = keys.map((key): VariantChoice => {
    const name = heads.find((head) => head.variant === key)?.name || key;
    return { key, name: nameInBoth(key, name), orders: orders.get(key) ?? 0 };
  });
  const usual = variants.find(({ key }) => key === DEFAULT_VARIANT) ?? variants[0];
  const most = variants.reduce((a, b) => (b.orders > (a?.orders ?? 0) ? b : a), usual)?.key ?? '';
  const variant = keys.includes(wanted) ? wanted : most;
  const changes = changesOf(before, after);
  const problems = newProblems(plan, before, after);
  return {
    variants,
    variant,
    about: aboutOf(heads.find((head) => head.variant === variant)),
    stages: stageLines(plan, { before, after }, variant, changes),
    off: turnedOff(plan, after, variant),
    isOwn: hasOwnProcess(plan),
    version: rulesVersion(plan.config.processRows, plan.config.calendars),
    changes: changes.length,
    problems,
    freeKey: freeKey(after),
  };
}

function stageLines(
  plan: Plan,
  { before, after }: { readonly before: readonly ProcessRow[]; readonly after: readonly ProcessRow[] },
  variant: string,
  changes: readonly StageChange[],
): StageLine[] {
  const open = openByStage(plan).get(variant);
  const shipped = shippedKeys(variant);
  const saved = new Set(stagesOf(before, variant).map(({ key }) => key));
  const changed = new Set(changes.filter((each) => each.variant === variant).map(({ stage }) => stage));
  const rows = after.filter((row) => row.variant === variant);
  const wrong = new Set(problemsOf(plan, rows, before).map(({ stage }) => stage));
  return listedStages(after, variant, shipped).map(({ row, isLoose }): StageLine => {
    const count = open?.get(row.key);
    return {
      key: row.key,
      name: nameInBoth(row.key, row.name.trim() || row.key),
      role: roleName(row.role),
      limit: cellWords('limit', row.limit),
      open: count?.open ?? 0,
      late: count?.late ?? 0,
      isOwn: !shipped.has(row.key),
      isChanged: changed.has(row.key),
      hasProblem: wrong.has(row.key),
      canMove: !isLoose && saved.has(row.key),
    };
  });
}

/** The stages that a process has as shipped. */
function shippedKeys(variant: string): ReadonlySet<string> {
  return new Set(stagesOf(shippedRows(variant, 'zh'), variant).map(({ key }) => key));
}

function roleName(text: string): Bilingual {
  const key = keyFor(ROLE_WORDS, text);
  return key ? both(ROLE_WORDS[key].zh, ROLE_WORDS[key].en) : same(text);
}

const NO_OTHER = both('没有更合适的流程时', 'when no other process fits');

function aboutOf(head: ProcessRow | undefined): ProcessView['about'] {
  if (!head) return [];
  const parts = [
    { what: 'applies' as const, text: cellWords('applies', head.applies) ?? NO_OTHER },
    { what: 'start' as const, text: cellWords('startFrom', head.startFrom) },
    { what: 'anchor' as const, text: cellWords('notLater', head.notLater) },
    { what: 'source' as const, text: head.source === '' ? undefined : same(head.source) },
  ];
  return parts.flatMap(({ what, text }) => (text ? [{ what, text }] : []));
}

function turnedOff({ language }: Plan, rows: readonly ProcessRow[], variant: string): ProcessView['off'] {
  const there = new Set(stagesOf(rows, variant).map(({ key }) => key));
  return stagesOf(shippedRows(variant, language), variant)
    .filter(({ key }) => !there.has(key))
    .map(({ key, name }) => ({ key, name: nameInBoth(key, STAGE_WORDS[key]?.zh ?? name) }));
}

function freeKey(rows: readonly ProcessRow[]): string {
  const taken = new Set([...rows.map(({ key }) => key), ...shippedStages().map(({ key }) => key)]);
  let number = 1;
  while (taken.has(`own_${number}`)) number++;
  return `own_${number}`;
}
