import type { Place } from '../../book/address';
import { textOf } from '../../cells/cells';
import { valueAt } from '../../book/model';
import { GendanError } from '../../errors';
import { both, type Bilingual } from '../../lang';
import { rowAt } from '../../plan/find-row';
import type { Plan } from '../../plan/plan';
import type { StagePlan } from '../../plan/order-plan';
import { papersInBoth } from '../../plan/papers-in-both';
import { CLOSED, type Status } from '../../process/status';
import { whyOf, type Why } from '../../plan/why';
import type { Calendar } from '../../time/calendar';
import { runText } from '../../time/date-text';
import { dayByDay, type CountedDays } from '../../time/day-by-day';
import { dayOf, type Moment } from '../../time/moment';
import { contextOf } from './stage-context';

/** Everything about one stage of an order that is told on request. Plain JSON. */
export interface StageDetail {
  readonly key: string;
  readonly why: Why;
  /** The count behind the deadline; empty where the limit did not set it, or there is nothing to skip. */
  readonly days: readonly CountLine[];
  /** The last day that still keeps the date the order is anchored at. */
  readonly latest: Moment | undefined;
  /** What must be done before it may be, and what may not be done before it. */
  readonly needs: readonly OtherStage[];
  readonly blocks: readonly OtherStage[];
  readonly evidence: readonly Evidence[];
  readonly calendar: { readonly name: string; readonly covers: boolean };
  readonly checklist: string;
  readonly document: Bilingual;
  readonly source: string;
}

/** Days that a count treats alike; `sum`: working days so far, or minutes of working time where `isTimed`. */
export interface CountLine {
  readonly when: Bilingual;
  readonly kind: CountedDays['kind'];
  readonly sum: number;
  readonly isTimed: boolean;
  readonly reason: Bilingual;
}

export interface OtherStage {
  readonly key: string;
  readonly name: Bilingual;
  readonly status: Status;
  readonly isOpen: boolean;
}

/** A cell that shows the stage done or planned, and what it holds. */
export interface Evidence {
  readonly header: string;
  readonly text: string;
  readonly place: Place;
  readonly isPlan: boolean;
}

/** Undefined when the row holds no order by now, or its process has no such stage. */
export function stageDetail(plan: Plan, sheet: string, row: number, key: string): StageDetail | undefined {
  const found = rowAt(plan, sheet, row);
  const stagePlan = found?.row.order.stages.find(({ stage }) => stage.key === key);
  if (!found || !stagePlan) return undefined;
  const { order, columns, clocks } = contextOf(plan, found);
  const { stage } = stagePlan;
  const stageClocks = clocks[stage.index]!;
  const counts = stage.limit?.unit === 'bd' ? stageClocks.clocks.bank : stageClocks.calendar;
  const { done, planned } = columns.ofStage(stage);
  const evidence = [...done, ...planned].map(({ header, column }, at): Evidence => ({
    header,
    text: textOf(valueAt(found.table.sheet, row, column)),
    place: { sheet, row, column },
    isPlan: at >= done.length,
  }));
  const days = [stagePlan.start, stagePlan.due].filter((day): day is Moment => day !== undefined);
  return {
    key,
    why: whyOf(order, stagePlan, stageClocks, plan.now),
    days: countLines(stagePlan, stageClocks.clocks),
    latest: CLOSED.has(stagePlan.status) ? undefined : stagePlan.latest,
    needs: stage.gate.flat().map((at) => other(order.stages[at]!)),
    blocks: order.stages.filter((each) => each.stage.gate.flat().includes(stage.index)).map(other),
    evidence,
    calendar: { name: counts.name, covers: coversAll(counts, days.map(dayOf)) },
    checklist: stage.row.checklist,
    document: papersInBoth(stage.key, stage.row.document),
    source: stage.row.source,
  };
}

function coversAll(calendar: Calendar, days: readonly number[]): boolean {
  return days.length === 0 || calendar.covers(Math.min(...days), Math.max(...days));
}

function other({ stage, status }: StagePlan): OtherStage {
  return { key: stage.key, name: stage.name, status, isOpen: !CLOSED.has(status) };
}

function countLines({ by, start, stage }: StagePlan, clocks: Parameters<typeof dayByDay>[2]): CountLine[] {
  if (by !== 'limit' || start === undefined || !stage.limit) return [];
  const isTimed = stage.limit.unit === 'wh' || stage.limit.unit === 'wmin';
  try {
    return dayByDay(start, stage.limit, clocks).map(({ from, to, kind, sum, reason }) => ({
      when: both(runText(from, to, 'zh'), runText(from, to, 'en')),
      kind,
      sum,
      isTimed,
      reason,
    }));
  } catch (error) {
    if (error instanceof GendanError) return [];
    throw error;
  }
}
