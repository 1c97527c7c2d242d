import { beforeDone, type BeforeDone } from '../../proposals/mark-done';
import { takersOf, type Taker } from './hand-over';
import { progressNote, reminder } from './notes';
import { stageOfOrder, stageTitle, type StageRef } from '../../proposals/stage-of-order';
import type { Bilingual } from '../../lang';
import type { Plan } from '../../plan/plan';
import { resultPatch } from '../../plan/result-patch';
import { whyOf, whyText } from '../../plan/why';
import { PARTIES, type Party } from '../../cells/party';
import { dayOf, isoDay } from '../../time/moment';

/** What is told of one stage when somebody takes it in hand. Plain JSON. */
export interface TodayDetail {
  readonly title: Bilingual;
  readonly why: Bilingual;
  readonly done: BeforeDone;
  /** Whom it may wait for, the usual ones first. */
  readonly parties: readonly Party[];
  readonly takers: readonly Taker[];
  /** Today and the deadline as `2026-05-18`, for fields of dates. */
  readonly today: string;
  readonly due: string;
}

export function todayDetail(plan: Plan, ref: StageRef): TodayDetail {
  const at = stageOfOrder(plan, ref);
  const { order, stage } = at;
  const clocks = plan.clocks.of(order.variant, order.country)[stage.stage.index]!;
  const { waitsOn } = stage.stage;
  return {
    title: stageTitle(at),
    why: whyText(whyOf(order, stage, clocks, plan.now)),
    done: beforeDone(plan, ref),
    parties: [...waitsOn, ...PARTIES.filter((party) => !waitsOn.includes(party))],
    takers: takersOf(plan, ref),
    today: isoDay(dayOf(plan.now)),
    due: stage.due === undefined ? '' : isoDay(dayOf(stage.due)),
  };
}

/** Texts to send, in both languages. */
export interface TodayTexts {
  readonly progress: Bilingual;
  readonly reminder: Bilingual;
}

export function todayTexts(plan: Plan, ref: StageRef): TodayTexts {
  return { progress: progressNote(plan, ref), reminder: reminder(plan, ref) };
}

/** How many orders' result cells do not say what the plan says; 0 before the book is set up. */
export function outdatedOrders(plan: Plan): number {
  if (!plan.isConfirmed) return 0;
  const { cells } = resultPatch(plan.tables, plan.clocks, plan.language, plan.now);
  return new Set(cells.map(({ sheet, row }) => `${sheet}\0${row}`)).size;
}
