import { both, type Bilingual } from '../../lang';
import { filterWords } from '../../orders/choices';
import type { OrderFilter } from '../../orders/filter';
import type { LineGroup } from '../../orders/groups';
import { lineOf, rankedOrders } from '../../orders/lines';
import { ofMine } from '../../orders/mine';
import { LINE_GROUP_WORDS } from '../../orders/words';
import type { Plan } from '../../plan/plan';
import { dayText } from '../../time/date-text';
import { dayOf } from '../../time/moment';
import { WORK_COLUMNS, workCells } from './columns';
import type { SharedPage, SharedPart } from '../../orders/page';

/** What is told, in this order; what comes after this week is nobody's morning. */
const TOLD: readonly LineGroup[] = ['late', 'behind', 'today', 'week', 'waiting', 'asked'];

/** A person's day, or with nobody named the whole team's: one line an order, as Today shows them. */
export function morningPage(plan: Plan, me: string, filter: OrderFilter): SharedPage {
  const groups = rankedOrders(plan, ofMine(filter, me));
  const day = dayOf(plan.now);
  const parts = TOLD.flatMap((group): SharedPart[] => {
    const rows = groups.get(group)!.map((ranked) => workCells(lineOf(plan, ranked)));
    if (rows.length === 0) return [];
    return [
      {
        heading: LINE_GROUP_WORDS[group],
        columns: WORK_COLUMNS,
        rows,
        ...(group === 'late' && { tone: 'late' }),
      },
    ];
  });
  return {
    title: me === '' ? both('跟单晨报', 'Orders this morning') : both(`${me} 今天要办`, `${me}: to do today`),
    about: [both(dayText(day, 'zh', true), dayText(day, 'en', true)), ...saidFilter(plan, filter)],
    parts: parts.length > 0 ? parts : [NOTHING],
  };
}

const NOTHING: SharedPart = {
  heading: both('今天', 'Today'),
  columns: WORK_COLUMNS,
  rows: [],
  note: both('没有逾期、今天或本周要办的。', 'Nothing is late or due this week.'),
};

export function saidFilter(plan: Plan, filter: OrderFilter): Bilingual[] {
  const words = filterWords(plan, filter);
  return words.zh === '' ? [] : [words];
}
