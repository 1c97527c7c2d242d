import { both, same } from '../../../lang';
import { openPayables, type Payable } from '../../../money/payables';
import { plainWords } from '../../../money/sums';
import type { SectionView, SectionWanted } from '../../../orders/section';
import { dateWords, tableOf, weekAround } from '../../../orders/section-parts';
import type { Plan } from '../../../plan/plan';
import { wholeDay } from '../../../time/moment';
import { PAYMENT_KINDS } from '../../../trade/sheets/payments.sheet';
import { orderKey } from '../../../trade/order-key';
import { isFiltering } from '../../../orders/filter';
import { overdueWords } from '../lines';
import { COLUMNS } from './columns';
import { sumFigure, wantedLines } from './wanted';

/** What we owe: overdue and this week's first, then the rest. */
export function payablesSection(plan: Plan, wanted: SectionWanted): SectionView {
  const found = wantedPayables(plan, wanted);
  if (found.length === 0)
    return { total: 0, note: both('“跟单_付款”里没有要付的款', 'Gendan Payments has nothing left to pay') };
  const week = weekAround(plan.now);
  const late = found.filter(({ age }) => age > 0);
  const soon = found.filter(({ age, due }) => age === 0 && due !== undefined && due <= week.to);
  return {
    total: found.length,
    figures: [
      sumFigure(both('该付没付', 'Overdue'), late, 'late'),
      sumFigure(both('本周要付', 'Due this week'), soon),
      sumFigure(both('全部要付', 'All to pay'), found),
    ],
    table: tableOf(
      [
        { title: COLUMNS.order },
        { title: COLUMNS.payee },
        { title: COLUMNS.kind },
        { title: both('要付', 'To pay'), isNumber: true },
        { title: COLUMNS.due },
        { title: COLUMNS.late },
      ],
      found,
      wanted,
      ({ order, payee, kind, open, due, age, place }) => ({
        cells: [
          same(order),
          same(payee),
          PAYMENT_KINDS[kind],
          same(plainWords(open)),
          dateWords(due === undefined ? undefined : wholeDay(due), plan.now),
          overdueWords(age),
        ],
        tone: age > 0 ? 'late' : 'plain',
        place,
      }),
    ),
  };
}

/** A filter of orders leaves out what is paid for others; without one all count, those of no order that the sheets know included. */
function wantedPayables(plan: Plan, wanted: SectionWanted): readonly Payable[] {
  const open = openPayables(plan);
  if (wanted.me === '' && !isFiltering(wanted.filter)) return open;
  const orders = new Set(wantedLines(plan, wanted).map(({ entry }) => orderKey(entry.order)));
  return open.filter(({ order }) => orders.has(orderKey(order)));
}
