import { both } from '../../lang';
import { linesOf } from '../../money/ledger';
import { lateDate } from '../../plan/late-date';
import { workPlace } from '../../plan/places';
import { isDone } from '../../process/status';
import { dayOf } from '../../time/moment';
import type { FigureRow } from '../figure';
import { missingColumns, seller, stageOf, type OrderFigure } from './look';
import { sailings } from './shipped';

/** The first money: a deposit. */
const DEPOSIT = 'deposit';

export const daysToMoney: OrderFigure = {
  ofOrder(look) {
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
  },
  missing: (plan) =>
    missingColumns(plan, ['atd', 'bl_date', 'bl_no'], ['payment_term'], ['balance_date', 'forex_date', 'pay_status']) ??
    both('还没有订单既写了开船日、又写了最后一笔到账日', 'no order says both when it sailed and when its last money came in'),
}; // prettier-ignore

export const depositDelay: OrderFigure = {
  ofOrder({ plan, entry, rows }) {
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
  },
  missing: (plan) => missingColumns(plan, ['deposit_date'], ['payment_term']) ?? both('还没有定金既写了到账日、又有应收日', 'no deposit has both a day on which it came in and a due date'),
}; // prettier-ignore
