import { proposeDashboard } from '../../shared/figures/dashboard/dashboard';
import { proposeFigures } from '../../shared/features/figures/propose';
import type { Plan } from '../../shared/plan/plan';
import { mergedPatch, type Proposal } from '../../shared/proposals/proposal';

/** Which sheets `gendan figures` writes; nothing where none was asked for. With a copy alone the figures. */
export function figureSheets(
  plan: Plan,
  {
    write,
    dashboard,
    out,
  }: { readonly write?: boolean; readonly dashboard?: boolean; readonly out?: string },
): Pick<Proposal, 'patch' | 'notes'> | undefined {
  const wantsFigures = write ?? (out !== undefined && !dashboard);
  const proposals = [
    ...(wantsFigures ? [proposeFigures(plan)] : []),
    ...(dashboard ? [proposeDashboard(plan)] : []),
  ];
  if (proposals.length === 0) return undefined;
  return {
    patch: mergedPatch(...proposals.map(({ patch }) => patch)),
    notes: proposals.flatMap(({ title, notes }) => [title, ...notes]),
  };
}
