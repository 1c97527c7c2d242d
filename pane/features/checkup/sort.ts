import type { StageLine } from '../../../shared/features/checkup/view';

export const SORTED = ['n', 'median', 'waited', 'skipped', 'reopened', 'moved', 'onTime'] as const;
export type SortKey = (typeof SORTED)[number];

export interface Sorting {
  readonly by: SortKey;
  readonly isUp: boolean;
}

/** Undefined: in the order of the process. What is not known comes last, whichever way. */
export function sortedStages(
  stages: readonly StageLine[],
  sorting: Sorting | undefined,
): readonly StageLine[] {
  if (!sorting) return stages;
  const sign = sorting.isUp ? 1 : -1;
  const values = new Map(stages.map((stage) => [stage, valueOf(stage, sorting.by)]));
  return [...stages].sort((a, b) => {
    const [left, right] = [values.get(a), values.get(b)];
    if (left === undefined || right === undefined)
      return Number(left === undefined) - Number(right === undefined);
    return sign * (left - right);
  });
}

/** Pressed again it turns round, and a third time it is the order of the process. The worst comes first. */
export function nextSorting(before: Sorting | undefined, by: SortKey): Sorting | undefined {
  const first = { by, isUp: by === 'onTime' };
  if (before?.by !== by) return first;
  return before.isUp === first.isUp ? { by, isUp: !first.isUp } : undefined;
}

function valueOf(stage: StageLine, by: SortKey): number | undefined {
  switch (by) {
    case 'median':
      return stage.days;
    case 'onTime':
      return stage.onTime.n === 0 ? undefined : stage.onTime.of / stage.onTime.n;
    case 'skipped':
      return stage.skipped.of;
    default:
      return stage[by];
  }
}
