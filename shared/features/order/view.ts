import type { Place } from '../../book/address';
import { isDateField } from '../../fields/fields';
import { fieldName } from '../../mapping/questions';
import type { Bilingual } from '../../lang';
import { both } from '../../lang';
import { rowAt, type FoundRow } from '../../plan/find-row';
import { firstAtOrBelow } from '../../plan/planner';
import { gapText } from '../../plan/gap-text';
import type { Plan } from '../../plan/plan';
import { momentText } from '../../time/date-text';
import type { Moment } from '../../time/moment';
import { orderMoney, type OrderMoney } from '../../orders/order-money';
import { orderPapers, type PaperLine } from '../../orders/order-papers';
import { anchorDates } from './dates';
import { headOf, type OrderHead } from './head';
import { historyOf, type HistoryLine } from './history';
import { contextOf } from './stage-context';
import { stageLines, type StageContext, type StageLine } from './stages';
import { timelineOf, type Timeline } from './timeline';
import { keyColumnOf, orderPlace } from '../../plan/places';

/** One order as the Order view shows it. Plain JSON. */
export interface OrderView {
  /** Of the row: the order's number, with SKU or shipment where it is one of several. */
  readonly key: string;
  readonly head: OrderHead;
  readonly product: string;
  readonly variant: Bilingual;
  readonly place: Place;
  readonly gap: Bilingual | undefined;
  readonly money: OrderMoney;
  readonly papers: readonly PaperLine[];
  readonly stages: readonly StageLine[];
  readonly timeline: Timeline;
  readonly history: { readonly lines: readonly HistoryLine[]; readonly total: number };
  /** What is wrong or unclear in the row. */
  readonly findings: readonly { readonly message: Bilingual; readonly place: Place }[];
  /** The order's own dates that a person may try to move. */
  readonly fields: readonly DateField[];
}

/** A date of the order that is no stage's completion. */
export interface DateField {
  readonly field: string;
  readonly name: Bilingual;
  readonly date: Moment | undefined;
}

/** What lies at a row: an order, or none, and where the nearest ones are. */
export interface OrderAt {
  readonly order: OrderView | undefined;
  /** Whether the sheet holds a table of orders at all. */
  readonly isOrderSheet: boolean;
  readonly previous: Place | undefined;
  readonly next: Place | undefined;
  /** Counted from 1 among the orders of the sheet; 0 for a row without one. */
  readonly position: number;
  readonly total: number;
}

/** Events of the log that are shown. */
const HISTORY = 60;

/** The order in a row of a sheet, with its neighbours. */
export function orderAt(plan: Plan, sheet: string, row: number): OrderAt {
  const found = rowAt(plan, sheet, row);
  const table = found?.table ?? plan.tables.find((each) => each.table.sheet === sheet);
  if (!table)
    return {
      order: undefined,
      isOrderSheet: false,
      previous: undefined,
      next: undefined,
      position: 0,
      total: 0,
    };
  const at = found?.index ?? firstAtOrBelow(table, row);
  const placeOf = (index: number): Place | undefined => {
    const neighbour = table.rows[index];
    return neighbour && { sheet, row: neighbour.row.row, column: keyColumnOf(table) };
  };
  return {
    order: found && orderView(plan, found),
    isOrderSheet: true,
    previous: placeOf(at - 1),
    next: placeOf(found ? at + 1 : at),
    position: found ? at + 1 : 0,
    total: table.rows.length,
  };
}

function orderView(plan: Plan, found: FoundRow): OrderView {
  const context = contextOf(plan, found);
  const { order, facts, columns } = context;
  const stages = stageLines(context);
  const dates = anchorDates(order, facts, columns, plan.now);
  const nameOf = (key: string): Bilingual =>
    order.variant.stages.find((stage) => stage.key === key)?.name ?? both(key, key);
  return {
    key: order.key,
    head: headOf(plan, found),
    product: facts.text('product'),
    variant: order.variant.name,
    place: orderPlace(found.table, found.row),
    gap: order.gap && gapText(order.gap),
    money: orderMoney(plan, found),
    papers: orderPapers(plan, found),
    stages,
    timeline: timelineOf(stages, dates, plan.now),
    history: historyOf(plan, found.row.row, nameOf, HISTORY),
    findings: found.row.findings.map(({ message, place }) => ({ message, place })),
    fields: dateFields(context),
  };
}

/** Date columns that do not show a stage of this order done: ETD, the dates of the L/C, cut-offs, the order date. */
function dateFields({ order, facts, columns }: StageContext): DateField[] {
  const shows = new Set(
    order.variant.stages.flatMap((stage) => columns.ofStage(stage).done.map(({ column }) => column)),
  );
  const fields = new Map<string, DateField>();
  for (const { field, column } of columns.dates) {
    if (!field || !isDateField(field) || shows.has(column) || fields.has(field.key)) continue;
    fields.set(field.key, { field: field.key, name: fieldName(field.key), date: facts.date(field.key) });
  }
  return [...fields.values()];
}

/** A moment with its weekday and year. */
export function longDate(moment: Moment): Bilingual {
  return both(momentText(moment, 'zh', true), momentText(moment, 'en', true));
}
