import { both, joined } from '../../lang';
import type { OrderFilter } from '../../orders/filter';
import { lineOf, rankedOrders } from '../../orders/lines';
import type { Plan } from '../../plan/plan';
import { PHASES } from '../../process/phase';
import { PHASE_WORDS } from '../../templates/vocabulary';
import { dayText } from '../../time/date-text';
import { dayOf } from '../../time/moment';
import { amountsText } from './amounts';
import { WORK_COLUMNS, workCells } from './columns';
import { saidFilter } from './morning-page';
import type { SharedPage } from '../../orders/page';

/** The open orders by where they stand, from the inquiry to the tax refund. */
export function boardPage(plan: Plan, filter: OrderFilter): SharedPage {
  const ranked = [...rankedOrders(plan, filter).values()].flat();
  const open = [...PHASES].reverse().filter((phase) => phase !== 'closed' && phase !== 'cancelled');
  const day = dayOf(plan.now);
  return {
    title: both('订单看板', 'Orders by phase'),
    about: [both(dayText(day, 'zh', true), dayText(day, 'en', true)), ...saidFilter(plan, filter)],
    parts: open.flatMap((phase) => {
      const here = ranked.filter(({ entry }) => entry.phase === phase);
      if (here.length === 0) return [];
      const amounts = amountsText(here.map(({ entry }) => entry));
      const heading = joined([PHASE_WORDS[phase], ...amounts], both('　', '  '));
      return [{ heading, columns: WORK_COLUMNS, rows: here.map((each) => workCells(lineOf(plan, each))) }];
    }),
  };
}
