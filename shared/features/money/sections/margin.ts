import { both, same } from '../../../lang';
import { marginsOf, type Margin } from '../../../money/margin';
import { receivablesOf } from '../../../money/receivables';
import { plainSums, sumsOf } from '../../../money/sums';
import type { SectionView, SectionWanted } from '../../../orders/section';
import { named, tableOf } from '../../../orders/section-parts';
import { placeOf } from '../../../orders/lines';
import type { OrderEntry } from '../../../orders/entry';
import type { Plan } from '../../../plan/plan';
import type { Money } from '../../../records/money';
import { marginFact } from '../facts';
import { COLUMNS } from './columns';
import { wantedLines } from './wanted';

/** An order whose margin is negative, unknown, or not in while money is overdue. */
interface AtRisk extends Margin {
  readonly overdue: readonly Money[];
}

/** Orders that lose money first, then those with the most overdue. */
export function marginSection(plan: Plan, wanted: SectionWanted): SectionView {
  const margins = marginsOf(plan);
  if (margins.size === 0)
    return {
      total: 0,
      note: both(
        '“跟单_付款”里还没有成本，算不出毛利',
        'Gendan Payments has no costs yet, so no margin is known',
      ),
    };
  const lines = wantedLines(plan, wanted);
  const overdue = new Map<OrderEntry, (Money | undefined)[]>();
  for (const { line, open, age } of receivablesOf(lines))
    if (age > 0) overdue.set(line.entry, [...(overdue.get(line.entry) ?? []), open]);
  const found = [...new Set(lines.map(({ entry }) => entry))].flatMap((entry): AtRisk[] => {
    const margin = margins.get(entry);
    const sums = sumsOf(overdue.get(entry) ?? []);
    const isLoss = margin?.margin !== undefined && margin.margin.minor < 0;
    return margin && (isLoss || margin.margin === undefined || sums.length > 0)
      ? [{ ...margin, overdue: sums }]
      : [];
  });
  found.sort((a, b) => rank(a) - rank(b) || largest(b.overdue) - largest(a.overdue));
  return {
    total: found.length,
    table: tableOf(
      [
        { title: COLUMNS.order },
        { title: COLUMNS.customer },
        { title: COLUMNS.margin, isNumber: true },
        { title: COLUMNS.overdue, isNumber: true },
      ],
      found,
      wanted,
      (each) => ({
        cells: [
          same(each.entry.order),
          same(each.entry.customer),
          marginFact(plan, each).value,
          same(plainSums(each.overdue)),
        ],
        tone: each.overdue.length > 0 ? 'late' : 'plain',
        place: placeOf(each.entry),
        opens: named([each.entry]),
      }),
    ),
    ...(found.length === 0 && {
      note: both('没有亏本的，也没有货款逾期的', 'None loses money and none is overdue'),
    }),
  };
}

/** A loss first, then what is overdue, then what nobody can reckon. */
function rank({ margin, overdue }: AtRisk): number {
  if (margin !== undefined && margin.minor < 0) return 0;
  return overdue.length > 0 ? 1 : 2;
}

const largest = (sums: readonly Money[]): number => Math.max(0, ...sums.map(({ minor }) => minor));
