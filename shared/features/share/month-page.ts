import { both } from '../../lang';
import type { OrderFilter } from '../../orders/filter';
import { pickOrders } from '../../orders/filter';
import { entriesOf } from '../../orders/entry';
import type { Plan } from '../../plan/plan';
import { civilFromDay, dayFromCivil } from '../../time/civil';
import { dayText } from '../../time/date-text';
import { monthText } from '../../time/month-text';
import { dayOf, isWholeDay, clockOf, minuteOf, type Moment } from '../../time/moment';
import { toDoText } from '../../templates/vocabulary/to-do';
import { saidFilter } from './morning-page';
import { textCell, type SharedCell, type SharedColumn, type SharedPage } from '../../orders/page';

const COLUMNS: readonly SharedColumn[] = [
  { title: both('时间', 'Time'), width: 8 },
  { title: both('事项', 'What'), width: 22 },
  { title: both('订单', 'Order'), width: 16 },
  { title: both('客户', 'Customer'), width: 24 },
];

/** What is due and what sails in a month, day by day; `month` is `2026-05`, the present one when left out. */
export function monthPage(plan: Plan, filter: OrderFilter, month?: string): SharedPage {
  const { year, month: number } = civilFromDay(dayOf(plan.now));
  const [y, m] = month === undefined ? [year, number] : (month.split('-').map(Number) as [number, number]);
  const [from, to] = [dayFromCivil(y, m, 1), dayFromCivil(y, m + 1, 1) - 1];
  const days = new Map<number, { at: Moment; cells: readonly SharedCell[] }[]>();
  const add = (
    at: Moment | undefined,
    what: { zh: string; en: string },
    order: string,
    customer: string,
  ): void => {
    if (at === undefined || dayOf(at) < from || dayOf(at) > to) return;
    const time = isWholeDay(at) ? '' : clockOf(minuteOf(at));
    const cells = [textCell(time), textCell(what), textCell(order), textCell(customer)];
    const day = days.get(dayOf(at));
    if (day) day.push({ at, cells });
    else days.set(dayOf(at), [{ at, cells }]);
  };
  for (const { entry, work } of pickOrders(plan, entriesOf(plan), filter)) {
    if (entry.phase !== 'cancelled') add(entry.ships, SAILS, entry.order, entry.customer);
    for (const { stage } of work) add(stage.due, toDoText(stage.stage.name), entry.order, entry.customer);
  }
  return {
    title: monthText(y, m),
    about: saidFilter(plan, filter),
    parts: [...days]
      .sort(([a], [b]) => a - b)
      .map(([day, lines]) => ({
        heading: both(dayText(day, 'zh'), dayText(day, 'en')),
        columns: COLUMNS,
        rows: lines.sort((a, b) => minuteOf(a.at) - minuteOf(b.at)).map(({ cells }) => cells),
      })),
  };
}

const SAILS = both('船期', 'Sails');
