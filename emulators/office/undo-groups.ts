import type { EmulatedOffice } from './host';

type Run = (...given: readonly unknown[]) => Promise<unknown>;

/**
 * `Excel.run` with `mergeUndoGroup`, which the runtime of the web does not know yet: what the batch writes is one step
 * to undo; every request of it is refused where this Excel refuses groups (`faults.groupRefusal`).
 */
export function withUndoGroups(excel: typeof Excel, { undo, state }: EmulatedOffice): typeof Excel {
  const run = excel.run as unknown as Run;
  const grouping: Run = async (...given) => {
    const [options] = given as readonly [Excel.RunOptions];
    if (typeof options !== 'object' || options?.mergeUndoGroup !== true) return run(...given);
    undo.beginGroup();
    state.groupedRuns++;
    try {
      return await run(...given);
    } finally {
      state.groupedRuns--;
      undo.endGroup();
    }
  };
  return { ...excel, run: grouping } as unknown as typeof Excel;
}
