import { both } from '../../lang';
import type { Plan } from '../../plan/plan';
import type { Party } from '../../cells/party';
import { PARTY_WORDS } from '../../templates/vocabulary';
import { logPatch } from '../../proposals/log-patch';
import type { Proposal } from '../../proposals/proposal';
import { stageOfOrder, stageTitle, type StageRef } from '../../proposals/stage-of-order';

/** Stops the owner's clock until a party outside the team has moved. */
export function proposeWait(plan: Plan, ref: StageRef, party: Party, note: string, by: string): Proposal {
  const title = stageTitle(stageOfOrder(plan, ref));
  const { zh, en } = PARTY_WORDS[party];
  return {
    title: both(`${title.zh}：待${zh}`, `${title.en}: waiting for ${en.toLowerCase()}`),
    patch: logPatch(plan, [{ ...entry(plan, ref), event: 'waiting', party, note, by }]),
    notes: [],
  };
}

/** Writes down that the party was chased today: the next chase date counts from here. */
export function proposeChased(plan: Plan, ref: StageRef, note: string, by: string): Proposal {
  const title = stageTitle(stageOfOrder(plan, ref));
  return {
    title: both(`${title.zh}：已催办`, `${title.en}: chased`),
    patch: logPatch(plan, [{ ...entry(plan, ref), event: 'chased', note, by }]),
    notes: [],
  };
}

/** The party has moved: the owner's clock runs again. */
export function proposeResumed(plan: Plan, ref: StageRef, by: string): Proposal {
  const title = stageTitle(stageOfOrder(plan, ref));
  return {
    title: both(`${title.zh}：恢复`, `${title.en}: back to work`),
    patch: logPatch(plan, [{ ...entry(plan, ref), event: 'resumed', by }]),
    notes: [],
  };
}

function entry(plan: Plan, { order, stage }: StageRef) {
  return { at: plan.now, order, stage };
}
