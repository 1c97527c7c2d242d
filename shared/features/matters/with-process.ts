import { both, type Bilingual } from '../../lang';
import type { Matter } from '../../matters/matters.sheet';
import type { PlacedMatter } from '../../orders/matters';
import type { Plan } from '../../plan/plan';
import { matterCells, matterChanged, matterEntry, MatterRefused } from '../../proposals/matters';
import { processRowsOf, proposeProcess } from '../../proposals/process/edit';
import { editedRows, type ProcessEdit } from '../../proposals/process/rows';
import { mergedPatch, type Proposal } from '../../proposals/proposal';
import { REFUSED } from './refusals';

/** A matter’s end together with the process rows that come of it: one preview, one write, one log. ProcessHasProblems, MatterRefused. */
export function withProcess(
  plan: Plan,
  placed: PlacedMatter,
  changes: Partial<Matter>,
  said: { readonly by: string; readonly note: string },
  edits: readonly ProcessEdit[],
  { title, notes, why }: { title: Bilingual; notes: readonly Bilingual[]; why: string },
): Proposal {
  if (edits.length === 0) return { title, patch: matterChanged(plan, placed, changes, said), notes };
  const before = processRowsOf(plan);
  if (JSON.stringify(editedRows(before, edits, plan.language)) === JSON.stringify(before))
    throw new MatterRefused(REFUSED.sameProcess);
  const also = [matterEntry(plan, placed.matter, said)];
  const process = proposeProcess(plan, edits, { by: said.by, why, also });
  return {
    title: both(`${title.zh}；${process.title.zh}`, `${title.en}; ${process.title.en}`),
    patch: mergedPatch(matterCells(plan, placed, changes), process.patch),
    notes: [...notes, ...process.notes],
  };
}
