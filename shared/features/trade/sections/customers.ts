import { both, same } from '../../../lang';
import { isOpenOrder } from '../../../orders/customers';
import { openMoneyOf } from '../../../money/open-money';
import { nameTest } from '../../../orders/person';
import type { SectionView, SectionWanted } from '../../../orders/section';
import { figure, named, tableOf } from '../../../orders/section-parts';
import type { Plan } from '../../../plan/plan';
import { dayOf } from '../../../time/moment';
import { countedCustomers } from '../customers-view';
import { COLUMNS, dayWords, openWords } from '../words';

/** Grades that a team gives its best: A, A+, A类. */
const IS_KEY = /^\s*A(?![A-Z])/i;

/** Customers of grade A; on somebody's desk those whose owner they are. */
export function keyCustomers(plan: Plan, wanted: SectionWanted): SectionView {
  const today = dayOf(plan.now);
  const isMe = wanted.me === '' ? () => true : nameTest(plan, wanted.me);
  const found = countedCustomers(plan, wanted.filter).filter(
    ({ customer: { card } }) =>
      card && IS_KEY.test((card.grade ?? '').normalize('NFKC')) && isMe(card.owner ?? ''),
  );
  const columns = [
    { title: COLUMNS.customer },
    { title: COLUMNS.open, isNumber: true as const },
    { title: COLUMNS.late, isNumber: true as const },
    { title: COLUMNS.money, isNumber: true as const },
    { title: COLUMNS.next },
    ...(wanted.me === '' ? [{ title: COLUMNS.owner }] : []),
  ];
  return {
    total: found.length,
    table: tableOf(
      columns,
      found,
      wanted,
      ({ customer: { name, card, place, entries }, open, late, isDue }) => ({
        cells: [
          same(name),
          same(figure(open.length)),
          same(figure(late)),
          openWords(openMoneyOf(plan, open)),
          dayWords(card?.nextContact, today),
          ...(wanted.me === '' ? [same(card?.owner ?? '')] : []),
        ],
        tone: late > 0 ? 'late' : isDue ? 'today' : 'plain',
        ...(place && { place }),
        opens: named(entries.filter(isOpenOrder)),
      }),
    ),
    ...(found.length === 0 && {
      note: both('没有等级 A 的客户', 'No customer has grade A'),
    }),
  };
}
