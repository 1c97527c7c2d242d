import { both, same } from '../../../lang';
import type { SectionView, SectionWanted } from '../../../orders/section';
import { figure, named, placeOfField, tableOf } from '../../../orders/section-parts';
import { ofMine } from '../../../orders/mine';
import type { Plan } from '../../../plan/plan';
import { shareText } from '../../../trade/share';
import { countedFactories } from '../factories-view';
import { COLUMNS } from '../words';

/** How each factory with open orders keeps its dates. */
export function factories(plan: Plan, wanted: SectionWanted): SectionView {
  const found = countedFactories(plan, ofMine(wanted.filter, wanted.me)).filter(
    ({ open }) => open.length > 0,
  );
  const number = true as const;
  const columns = [
    { title: COLUMNS.factory },
    { title: COLUMNS.inTime, isNumber: number },
    { title: COLUMNS.median, isNumber: number },
    { title: COLUMNS.open, isNumber: number },
    { title: COLUMNS.overdue, isNumber: number },
  ];
  return {
    total: found.length,
    table: tableOf(columns, found, wanted, ({ factory: { name }, record, open }) => {
      const [first] = open;
      const at = first?.whole.speaks;
      return {
        cells: [
          same(name),
          shareText(record),
          same(record.medianLate === undefined ? '' : String(record.medianLate)),
          same(figure(open.length)),
          same(figure(record.overdue)),
        ],
        ...(at && { place: placeOfField(at.table, at.row, ['factory']) }),
        opens: named(open),
      };
    }),
    ...(found.length === 0 && {
      note: both('表里没有工厂在做的订单', 'No open order names its factory'),
    }),
  };
}
