import { both, same } from '../../../lang';
import { receivablesOf, worstFirst } from '../../../money/receivables';
import type { SectionView, SectionWanted } from '../../../orders/section';
import { isWithin } from '../../../time/week';
import { named, tableOf, weekAround } from '../../../orders/section-parts';
import type { Plan } from '../../../plan/plan';
import { wholeDay } from '../../../time/moment';
import { overdueWords, partLineOf } from '../lines';
import { COLUMNS } from './columns';
import { sumFigure, wantedLines } from './wanted';

/** Every open part, the longest overdue first. */
export function partsSection(plan: Plan, wanted: SectionWanted): SectionView {
  const found = [...receivablesOf(wantedLines(plan, wanted))].sort(worstFirst);
  if (found.length === 0) return { total: 0, note: both('没有未收的款', 'Nothing is open') };
  const late = found.filter(({ age }) => age > 0);
  const week = weekAround(plan.now);
  const soon = found.filter(
    ({ age, part: { due } }) => age === 0 && isWithin(due === undefined ? undefined : wholeDay(due), week),
  );
  const columns = [
    { title: COLUMNS.order },
    { title: COLUMNS.customer },
    { title: COLUMNS.part },
    { title: COLUMNS.open, isNumber: true as const },
    { title: COLUMNS.due },
    { title: COLUMNS.late },
  ];
  return {
    total: found.length,
    figures: [
      sumFigure(both('逾期', 'Overdue'), late, 'late'),
      sumFigure(both('本周到期', 'Due this week'), soon),
      sumFigure(both('全部未收', 'All open'), found),
    ],
    table: tableOf(columns, found, wanted, (each) => {
      const { key, customer, name, open, due, age, place } = partLineOf(plan, each);
      return {
        cells: [same(key), same(customer), name, same(open), due, overdueWords(age)],
        tone: age > 0 ? 'late' : 'plain',
        place,
        opens: named([each.line.entry]),
      };
    }),
  };
}
