import { both } from '../../lang';
import type { Plan } from '../../plan/plan';
import { logPatch } from '../../proposals/log-patch';
import type { Proposal } from '../../proposals/proposal';
import { stageOfOrder, stageTitle, type StageRef } from '../../proposals/stage-of-order';

/** Keeps a remark about a stage in the log; it changes no verdict. */
export function proposeNote(plan: Plan, ref: StageRef, note: string, by: string): Proposal {
  const title = stageTitle(stageOfOrder(plan, ref));
  const { order, stage } = ref;
  return {
    title: both(`${title.zh}：备注`, `${title.en}: note`),
    patch: logPatch(plan, [{ at: plan.now, event: 'note', order, stage, note, by }]),
    notes: [],
  };
}
