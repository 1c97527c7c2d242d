import { both } from '../../lang';
import type { Plan } from '../../plan/plan';
import { momentText } from '../../time/date-text';
import { isEarlier, type Moment } from '../../time/moment';
import { logPatch } from '../../proposals/log-patch';
import type { Proposal } from '../../proposals/proposal';
import { stageOfOrder, stageTitle, type StageRef } from '../../proposals/stage-of-order';

/** Agrees on another deadline for one stage of one order; who agreed and why is kept in the log. A date from outside stays what it is. */
export function proposeMoreTime(
  plan: Plan,
  ref: StageRef,
  due: Moment,
  reason: string,
  by: string,
): Proposal {
  const at = stageOfOrder(plan, ref);
  const title = stageTitle(at);
  const { hardDue } = at.stage;
  const isBeyond = hardDue !== undefined && isEarlier(hardDue, due);
  return {
    title: both(
      `${title.zh}：延到${momentText(due, 'zh')}`,
      `${title.en}: extended to ${momentText(due, 'en')}`,
    ),
    patch: logPatch(plan, [
      { at: plan.now, event: 'due', order: ref.order, stage: ref.stage, date: due, note: reason, by },
    ]),
    notes: isBeyond
      ? [
          both(
            `外部硬性期限 ${momentText(hardDue, 'zh')} 不会因此改变，仍按它提醒。`,
            `The outside deadline of ${momentText(hardDue, 'en')} does not move; it still binds.`,
          ),
        ]
      : [],
  };
}
