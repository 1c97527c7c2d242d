import { EMPTY_PATCH, type Patch } from '../book/patch';
import type { Bilingual } from '../lang';

/** What a person is about to change, before anything is written. Plain JSON. */
export interface Proposal {
  /** What it does, as the button or the undo line names it: `PO-1 订舱：今天完成`. */
  readonly title: Bilingual;
  readonly patch: Patch;
  /** What the person should know before they agree: a gate that is still open, evidence that is missing … */
  readonly notes: readonly Bilingual[];
  /** What is told once it is written, where that says more than the title: `已设置：逾期 7 单`. */
  readonly done?: Bilingual;
}

/** Several patches in one, in their order. */
export function mergedPatch(...patches: readonly Patch[]): Patch {
  return {
    sheets: patches.flatMap(({ sheets }) => sheets),
    columns: patches.flatMap(({ columns }) => columns),
    cells: patches.flatMap(({ cells }) => cells),
  };
}

/** A patch of cells alone. */
export function cellsPatch(cells: Patch['cells']): Patch {
  return { ...EMPTY_PATCH, cells };
}
