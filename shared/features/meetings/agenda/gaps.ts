import type { AgendaItem } from '../../../orders/agenda-item';
import type { OrderEntry } from '../../../orders/entry';
import { gapText } from '../../../plan/gap-text';
import { orderPlace, workPlace } from '../../../plan/places';
import type { Plan } from '../../../plan/plan';
import { ownerName } from '../../../plan/work';
import { isPast } from '../../../time/moment';

/** Orders whose work, each step at its limit, reaches past the sailing or the latest shipment: of a date that is still to come. */
export function gapItems(plan: Plan, entries: readonly OrderEntry[]): AgendaItem[] {
  return entries.flatMap((entry): AgendaItem[] => {
    const { key, order, customer, whole } = entry;
    const gaps = whole.rows.flatMap((placed) => {
      const { gap, carriedOn } = placed.row.order;
      return gap && !carriedOn && !isPast(gap.anchor, plan.now) ? [{ gap, placed }] : [];
    });
    const worst = gaps.sort((a, b) => b.gap.days - a.gap.days)[0];
    if (!worst) return [];
    const { gap, placed } = worst;
    const { next } = placed.row.order;
    return [
      {
        part: 'gap',
        id: key,
        order,
        customer,
        what: next?.stage.name ?? gap.stage.name,
        why: gapText(gap),
        owner: next ? ownerName(next, plan.team) : '',
        weight: gap.days,
        place: next ? workPlace({ ...placed, stage: next }) : orderPlace(placed.table, placed.row),
        ...(next && { stage: next.stage.key }),
      },
    ];
  });
}
