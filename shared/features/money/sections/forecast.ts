import { both, same } from '../../../lang';
import { forecastOf } from '../../../money/forecast';
import { receivablesOf } from '../../../money/receivables';
import { roundSums } from '../../../money/sums';
import type { SectionView, SectionWanted } from '../../../orders/section';
import { named, tableOf } from '../../../orders/section-parts';
import type { Plan } from '../../../plan/plan';
import { runText } from '../../../time/date-text';
import { dayOf } from '../../../time/moment';
import { sumsValue, wantedLines } from './wanted';

/** What should come in week by week, if everybody pays on the day. */
export function forecastSection(plan: Plan, wanted: SectionWanted): SectionView {
  const found = receivablesOf(wantedLines(plan, wanted));
  const { overdue, weeks, undated } = forecastOf(found, dayOf(plan.now));
  if (found.length === 0) return { total: 0, note: both('没有未收的款', 'Nothing is open') };
  const of = (from: number, to: number) =>
    found.filter(({ part: { due } }) => due !== undefined && due >= from && due <= to);
  return {
    total: weeks.length,
    figures: [
      {
        label: both('已逾期，不在预测里', 'Overdue, not in the forecast'),
        value: sumsValue(overdue),
        tone: overdue.length > 0 ? 'late' : 'plain',
        opens: named(found.filter(({ age }) => age > 0).map(({ line }) => line.entry)),
      },
      {
        label: both('还没有到期日', 'No due date yet'),
        value: sumsValue(undated),
        opens: named(found.filter(({ part }) => part.due === undefined).map(({ line }) => line.entry)),
      },
    ],
    table: tableOf(
      [
        { title: both('周', 'Week') },
        { title: both('日期', 'Days') },
        { title: both('应到', 'Due in'), isNumber: true },
      ],
      weeks,
      wanted,
      ({ week, from, to, sums }) => ({
        cells: [same(week), both(runText(from, to, 'zh'), runText(from, to, 'en')), same(roundSums(sums))],
        opens: named(of(from, to).map(({ line }) => line.entry)),
      }),
    ),
    ...(weeks.length === 0 && { note: both('以后没有到期的款', 'Nothing falls due from now on') }),
  };
}
