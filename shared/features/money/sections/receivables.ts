import { both, same } from '../../../lang';
import { ageOf, AGE_WORDS, AGES, byAge } from '../../../money/ages';
import { debtorsOf } from '../../../money/debtors';
import { receivablesOf, worstFirst } from '../../../money/receivables';
import { customersOf } from '../../../money/records';
import { roundSums, roundWords } from '../../../money/sums';
import type { SectionView, SectionWanted } from '../../../orders/section';
import { named, tableOf } from '../../../orders/section-parts';
import type { Plan } from '../../../plan/plan';
import { majorOf } from '../../../records/money';
import { overdueWords } from '../lines';
import { COLUMNS } from './columns';
import { wantedLines } from './wanted';

/** How old what is owed is, currency by currency, and who owes it. */
export function receivablesSection(plan: Plan, wanted: SectionWanted): SectionView {
  const found = receivablesOf(wantedLines(plan, wanted));
  const debtors = debtorsOf(found, customersOf(plan));
  if (debtors.length === 0) return { total: 0, note: both('没有未收的款', 'Nothing is open') };
  return {
    total: debtors.length,
    bars: byAge(found).map(({ currency, by }) => ({
      title: currency === '' ? both('表里没写币种', 'no currency') : same(currency),
      bars: AGES.map((age) => {
        const money = { minor: by[age], currency };
        const own = found.filter((each) => each.open?.currency === currency && ageOf(each.age) === age);
        return {
          label: AGE_WORDS[age],
          value: majorOf(money),
          said: same(roundWords(money)),
          tone: age === 'not_due' ? ('plain' as const) : ('late' as const),
          opens: named(own.map(({ line }) => line.entry)),
        };
      }),
    })),
    table: tableOf(
      [
        { title: COLUMNS.customer },
        { title: COLUMNS.open, isNumber: true },
        { title: COLUMNS.overdue, isNumber: true },
        { title: COLUMNS.late },
      ],
      debtors,
      wanted,
      ({ customer, open, overdue, oldest, receivables }) => ({
        cells: [same(customer), same(roundSums(open)), same(roundSums(overdue)), overdueWords(oldest)],
        tone: oldest > 0 ? 'late' : 'plain',
        place: [...receivables].sort(worstFirst)[0]!.part.place,
        opens: named(receivables.map(({ line }) => line.entry)),
      }),
    ),
  };
}
