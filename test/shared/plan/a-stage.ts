import type { StagePlan } from '../../../shared/plan/order-plan';
import type { Stage, Variant } from '../../../shared/process/process';
import type { ProcessRow } from '../../../shared/process/row';
import { compileProcess } from '../../../shared/process/compile';
import { SHIPPED_STAGES } from '../../../shared/plan/shipped-stages';
import { rowsOf } from '../../tools/process-rows';

/** A process by its rows, whose stages are of trade's usual nature where their key is one. */
export function variantOf(...rows: Partial<ProcessRow>[]): Variant {
  const { process, problems } = compileProcess(rowsOf(...rows), SHIPPED_STAGES);
  expect(problems).toEqual([]);
  return process.variants[0]!;
}

export const stagesOf = (...rows: Partial<ProcessRow>[]): readonly Stage[] => variantOf(...rows).stages;

/** The verdict on a stage that the sheet keeps and that is on its way, with what differs. */
export function aPlan(stage: Stage, more: Partial<StagePlan> = {}): StagePlan {
  return {
    stage, status: 'on track', start: undefined, due: undefined, by: 'nothing', hardDue: undefined, hardBy: -1,
    latest: undefined, done: undefined, doneBy: 'nothing', owner: undefined, wait: undefined, unpaused: undefined,
    waitsFor: undefined, startedBy: undefined, isStartExpected: false, isFollowed: true, isWatched: false,
    isEstimated: false, isUnverified: false, expected: undefined, question: undefined, asks: undefined, early: undefined,
    usualDue: undefined, money: undefined, hardLate: undefined, rest: undefined, ...more,
  }; // prettier-ignore
}
