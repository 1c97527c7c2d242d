import { BRANCHES, type Branch, type StageNature } from './branch';
import type { Stage } from './process';

type Placed = Pick<Stage, 'key' | 'index' | 'after' | 'branch'>;

/**
 * What must have happened when a stage has, by position: all that lies before it in its own branch, and what its
 * nature proves of others, with all that this shows in turn. A booking says nothing of production; sailing says all of
 * making and shipping.
 */
export function shownBy(
  stages: readonly Placed[],
  natures: readonly StageNature[],
): readonly (readonly number[])[] {
  const lineages: ReadonlySet<number>[] = [];
  for (const { after } of stages)
    lineages.push(new Set(after.flatMap((before) => [before, ...(lineages[before] ?? [])])));
  const byKey = new Map(stages.map(({ key, index }) => [key, index]));
  const direct = stages.map(({ index, branch }): number[] => [
    ...[...lineages[index]!].filter((before) => stages[before]!.branch === branch),
    ...natures[index]!.proves.flatMap((name) => named(name, stages, byKey)),
  ]);
  return stages.map(({ index }) => reach(index, direct));
}

function named(name: string, stages: readonly Placed[], byKey: ReadonlyMap<string, number>): number[] {
  if (BRANCHES.includes(name as Branch))
    return stages.filter(({ branch }) => branch === name).map(({ index }) => index);
  const at = byKey.get(name);
  return at === undefined ? [] : [at];
}

function reach(from: number, direct: readonly (readonly number[])[]): number[] {
  const found = new Set<number>();
  const todo = [...direct[from]!];
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    if (at === from || found.has(at)) continue;
    found.add(at);
    todo.push(...direct[at]!);
  }
  return [...found].sort((a, b) => a - b);
}
