import type { Place } from '../../book/address';
import type { Lang } from '../../lang';
import type { OrderEntry } from '../../orders/entry';
import { placeOfField } from '../../orders/section-parts';
import { factsOfRow } from '../../plan/facts-of-row';
import type { Plan } from '../../plan/plan';
import type { RowFacts } from '../../plan/row-facts';
import type { Phase } from '../../process/phase';
import { dayText } from '../../time/date-text';
import { dayOf, isPast } from '../../time/moment';
import type { AskedDates } from '../../trade/ask-dates';

/** What is asked about a row, with the cell that the answer belongs to. */
export interface AskedLine extends AskedDates {
  readonly place: Place;
}

/** Phases in which the goods are still to be made. */
const MAKING: ReadonlySet<Phase> = new Set<Phase>(['sample', 'deposit', 'production']);

/** What the factory has to be asked about an order: when its goods are ready, and when they can be inspected where the sheet keeps that and has no day. */
export function askedOf(plan: Plan, { whole, order }: OrderEntry, lang: Lang): AskedLine[] {
  const isParted = whole.rows.length > 1;
  return whole.rows.flatMap(({ table, row }): AskedLine[] => {
    if (row.order.carriedOn || !MAKING.has(row.order.phase)) return [];
    const facts = factsOfRow(table, row.row, plan.now);
    if (facts.happened('prod_done') !== undefined) return [];
    const due = facts.date('factory_due');
    const hasInspection = facts.hasColumn('inspection_date');
    const isToInspect = hasInspection && facts.date('inspection_date') === undefined && facts.happened('inspection_date') === undefined; // prettier-ignore
    return [
      {
        order: isParted ? row.row.key : order,
        goods: goodsOf(facts),
        due: due === undefined ? '' : dayText(dayOf(due), lang, true),
        isPast: due !== undefined && isPast(due, plan.now),
        asks: isToInspect ? ['ready', 'inspection'] : ['ready'],
        place: placeOfField(table, row, ['factory_due']),
      },
    ];
  });
}

/** `陶瓷花瓶 1200PCS`: what the factory knows it by, without the customer. */
function goodsOf(facts: RowFacts): string {
  const [goods, quantity] = [facts.text('product') || facts.text('sku'), facts.text('qty')];
  const unit = /[^\d.,\s]/.test(quantity) ? '' : facts.text('unit');
  return [goods, `${quantity}${quantity === '' ? '' : unit}`].filter((text) => text !== '').join(' ');
}
