import { ownDueOf } from '../../plan/deadline';
import { lateDate } from '../../plan/late-date';
import { stillHolds } from '../../plan/judge';
import type { DoneBy, OrderPlan, StagePlan } from '../../plan/order-plan';
import { workPlace } from '../../plan/places';
import { ownerName } from '../../plan/work';
import { isDone } from '../../process/status';
import { dayOf, lastMinuteOf, minuteOf } from '../../time/moment';
import type { FigureRow } from '../figure';
import type { OrderFigure } from './look';

/** What was done on a known day: by a cell, by the log, by a person's answer. */
export const DATED: ReadonlySet<DoneBy> = new Set<DoneBy>(['cell', 'log', 'answer']);

export const stagesInTime: OrderFigure = ({ plan, entry, rows }) => {
  const found = new Map<string, FigureRow>();
  for (const { placed, stages } of rows) {
    const { order } = placed.row;
    for (const stage of stages) {
      if (!isCounted(order, stage)) continue;
      const excused = excuseOf(order, stage);
      const row: FigureRow = {
        figure: 'stagesInTime',
        day: dayOf(stage.done!),
        order: entry.order,
        person: ownerName(stage, plan.team),
        stage: stage.stage.key,
        counts: excused ? 0 : 1,
        met: stage.status === 'done' ? 1 : 0,
        days: 0,
        ...(excused && { excused }),
        place: workPlace({ ...placed, stage }),
      };
      // Rows of one order that say the same of a stage tell of it once.
      const key = `${row.stage}\0${stage.done} ${stage.due} ${row.met}${row.person}`;
      if (!found.has(key)) found.set(key, row);
    }
  }
  return [...found.values()];
}; // prettier-ignore

function isCounted({ log }: OrderPlan, stage: StagePlan): boolean {
  const { status, done, doneBy } = stage;
  if (done === undefined || !isDone(status) || !DATED.has(doneBy)) return false;
  // What was recorded as late stays late, whatever its limit is by now; in time is only what there was a date for.
  const judged = log?.get(stage.stage.key)?.judged;
  return (judged?.late === true && stillHolds(judged, done)) || lateDate(stage) !== undefined;
}

/** Late against an outside date alone: its own limit, shifted by what it waited for, was kept. */
export function excuseOf(order: OrderPlan, stage: StagePlan): FigureRow['excused'] {
  if (stage.status !== 'done late' || stage.by !== 'hard') return undefined;
  const own = ownDueOf(order, stage);
  if (own === undefined || minuteOf(stage.done!) > lastMinuteOf(own.due)) return undefined;
  return own.isShifted ? 'wait' : 'outside';
}
