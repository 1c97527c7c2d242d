import { linesOf } from '../../money/ledger';
import { lateDate } from '../../plan/late-date';
import { workPlace } from '../../plan/places';
import { isDone } from '../../process/status';
import { dayOf } from '../../time/moment';
import type { FigureRow } from '../figure';
import { seller, stageOf, type OrderFigure } from './look';
import { sailings } from './shipped';

/** The first money: a deposit. */
const DEPOSIT = 'deposit';

export const daysToMoney: OrderFigure = (look) => {
  const { plan, entry } = look;
  const sailed = sailings(look);
  if (!sailed) return [];
  const parts = linesOf(plan, entry).flatMap((line) => line.parts);
  // What was waived, or closed without a day, does not say when it came in.
  if (parts.length === 0 || parts.some(({ isSettled, lastReceived }) => !isSettled || lastReceived === undefined)) return []; // prettier-ignore
  const last = parts.reduce((a, b) => (b.lastReceived! > a.lastReceived! ? b : a));
  const day = last.lastReceived!;
  const left = Math.max(...sailed.map(({ on }) => on));
  return [
    {
      figure: 'daysToMoney',
      day,
      order: entry.order,
      person: seller(plan, sailed[0]!.row.facts),
      stage: last.stage,
      counts: 1,
      met: 0,
      days: Math.max(0, day - left),
      place: last.place,
    } satisfies FigureRow,
  ];
}; // prettier-ignore

export const depositDelay: OrderFigure = ({ plan, entry, rows }) => {
  const found = new Map<string, FigureRow>();
  for (const row of rows) {
    const stage = stageOf(row, DEPOSIT);
    const due = stage && lateDate(stage);
    if (!stage || stage.done === undefined || due === undefined || !isDone(stage.status)) continue;
    const day = dayOf(stage.done);
    const days = Math.max(0, day - dayOf(due));
    // Rows of one order repeat the deposit of the whole.
    found.set(`${day} ${days}`, {
      figure: 'depositDelay',
      day,
      order: entry.order,
      person: seller(plan, row.facts),
      stage: DEPOSIT,
      counts: 1,
      met: 0,
      days,
      place: workPlace({ ...row.placed, stage }),
    });
  }
  return [...found.values()];
}; // prettier-ignore
