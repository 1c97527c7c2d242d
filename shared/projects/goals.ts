import type { Net, NetRow } from './net';

/** What a project ends with. */
export interface Goals {
  /** Tasks by position in the schedule, each once. */
  readonly tasks: readonly number[];
  /** Orders of which no task leads to the end. */
  readonly lacking: readonly string[];
  /** Some of it cannot be read, and what lies before it stands for it: the end can only be later. */
  readonly isUnread: boolean;
  /** Orders whose process lacks the stage that the project names. */
  readonly otherwise: readonly string[];
}

/** `stage`: what the row of the project names; else, and where an order's process lacks it, what that process is planned toward. */
export function goalsOf(
  { rows, nodes, after }: Net,
  stage: string | undefined,
  position: ReadonlyMap<number, number>,
): Goals {
  const tasks = new Set<number>();
  const lacking = new Set<string>();
  const otherwise = new Set<string>();
  let isUnread = false;
  for (const row of rows) {
    const goal = goalIn(row, stage);
    if (goal.isOther) otherwise.add(row.order);
    isUnread ||= goal.tasks.some((task) => nodes[task]!.is === 'unknown');
    const known = goal.tasks.flatMap((task) => readableFrom(task, nodes, after));
    if (known.length === 0) lacking.add(row.order);
    for (const task of known) tasks.add(position.get(task)!);
  }
  return { tasks: [...tasks], isUnread, lacking: [...lacking], otherwise: [...otherwise] };
}

/** The task, or those before it that can be read. */
function readableFrom(task: number, nodes: Net['nodes'], after: Net['after']): number[] {
  const found: number[] = [];
  const seen = new Set([task]);
  const left = [task];
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    if (nodes[at]!.is !== 'unknown') found.push(at);
    else
      for (const before of after[at]!) {
        if (seen.has(before)) continue;
        seen.add(before);
        left.push(before);
      }
  }
  return found;
}

/** The tasks of a row that its end hangs on: the stage itself, else what is kept of the way to it; without such a stage all of them. */
export function goalIn(
  { stages, stands, task, placed }: NetRow,
  stage: string | undefined,
): { readonly tasks: readonly number[]; readonly isOther: boolean } {
  const named = stage === undefined ? -1 : stages.findIndex((each) => each.stage.key === stage);
  const at = named >= 0 ? named : placed.row.order.variant.anchorStage;
  const isOther = stage !== undefined && named < 0;
  if (at !== undefined) return { tasks: stands[at] ?? [], isOther };
  return { tasks: task.filter((each) => each !== undefined), isOther };
}
