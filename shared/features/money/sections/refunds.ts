import { both, same } from '../../../lang';
import { deadlinesOf } from '../../../money/deadlines';
import { linesByOrder } from '../../../money/records';
import { refundOf } from '../../../money/refund';
import type { SectionView, SectionWanted } from '../../../orders/section';
import { dateWords, named, tableOf } from '../../../orders/section-parts';
import { placeOf } from '../../../orders/lines';
import type { Plan } from '../../../plan/plan';
import { dayOf, wholeDay } from '../../../time/moment';
import { refundFact } from '../facts';
import { COLUMNS } from './columns';
import { wantedLines } from './wanted';

/** Refunds that are still to come, by what the lines say, the nearest deadline first. */
export function refundsSection(plan: Plan, wanted: SectionWanted): SectionView {
  const entries = new Set();
  const lines = linesByOrder(plan).size === 0 ? [] : wantedLines(plan, wanted);
  const found = lines.flatMap((line) => {
    if (entries.has(line.entry)) return [];
    entries.add(line.entry);
    const refund = refundOf(plan, line);
    const fact = refund && refundFact(plan, refund);
    const stage = fact && line.placed.row.order.stages.find((each) => each.stage.key === 'refund');
    if (!fact || stage?.done !== undefined || stage?.doneBy === 'cell') return [];
    const deadline = deadlinesOf(line).find((each) => each.stage === 'refund');
    return [{ line, fact, deadline }];
  });
  found.sort((a, b) => (a.deadline?.due ?? Infinity) - (b.deadline?.due ?? Infinity) || 0);
  return {
    total: found.length,
    table: tableOf(
      [
        { title: COLUMNS.order },
        { title: COLUMNS.refund, isNumber: true },
        { title: COLUMNS.due },
        { title: COLUMNS.last },
      ],
      found,
      wanted,
      ({ line: { entry }, fact, deadline }) => ({
        cells: [same(entry.order), fact.value, dayWords(plan, deadline?.due), dayWords(plan, deadline?.hard)],
        tone: deadline?.due !== undefined && deadline.due < dayOf(plan.now) ? 'late' : 'plain',
        place: deadline?.place ?? placeOf(entry),
        opens: named([entry]),
      }),
    ),
    note:
      found.length > 0
        ? both(
            '外销金额 × 退税率（生产企业的免抵退额）；外贸企业按进项发票不含税价',
            'Selling price × rate, as for makers; a trading company’s goes by its VAT invoices',
          )
        : both(
            '没有可算的退税：要有“跟单_明细”的单价、退税率和出口日期',
            'No refund can be reckoned: it takes prices in Gendan Lines, a refund rate and the export date',
          ),
  };
}

const dayWords = (plan: Plan, day: number | undefined) =>
  dateWords(day === undefined ? undefined : wholeDay(day), plan.now);
