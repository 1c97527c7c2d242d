import type { Plan } from '../../plan/plan';
import type { Proposal } from '../../proposals/proposal';
import { knownCheckup, type KnownCheckup } from './known';
import { laidOut, type LaidOut } from './layout';
import { frequentPart, mapOf } from './map';
import { ordersBehind, type OrdersBehind, type OrdersWanted } from './orders';
import { adviceLines, type AdviceLine } from './proposals';
import { proposeAdvice } from './propose';
import { sinceDay, type Since } from './since';
import { checkupView, type CheckupView } from './view';

/** What the pane may ask of the check-up, by name. Each is a pure function of the plan and of JSON arguments, and answers in JSON. */

const knownOf = (plan: Plan, since: Since): KnownCheckup => knownCheckup(plan, sinceDay(plan, since));

export const view = (plan: Plan, since: Since, paths: number): CheckupView =>
  checkupView(plan, knownOf(plan, since).checkup, paths);

/** The map as it is drawn, and how much of it that is. Plain JSON. */
export interface DrawnMap extends LaidOut {
  readonly ofStages: number;
  readonly ofLines: number;
  /** Lines that this step would show and that are too many to be drawn. */
  readonly left: number;
}

export function map(plan: Plan, since: Since, step: number): DrawnMap {
  const whole = mapOf(knownOf(plan, since).checkup);
  const { left, ...part } = frequentPart(whole, step);
  return { ...laidOut(part), ofStages: whole.stages.length, ofLines: whole.lines.length, left };
}

export const orders = (plan: Plan, since: Since, wanted: OrdersWanted, count: number): OrdersBehind =>
  ordersBehind(plan, knownOf(plan, since), wanted, count);

export const proposals = (plan: Plan, since: Since): readonly AdviceLine[] =>
  adviceLines(knownOf(plan, since).advice());

/** What accepting one would write. */
export const propose = (plan: Plan, since: Since, id: string, by: string): Proposal =>
  proposeAdvice(plan, [id], by, sinceDay(plan, since));
