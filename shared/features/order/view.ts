import type { Place } from '../../book/address';
import { isDateField } from '../../fields/fields';
import { fieldName } from '../../mapping/questions';
import type { Bilingual } from '../../lang';
import { both } from '../../lang';
import { factsOfRow } from '../../plan/facts-of-row';
import { rowAt, type FoundRow } from '../../plan/find-row';
import { firstAtOrBelow } from '../../plan/planner';
import { gapText } from '../../plan/gap-text';
import { logOf } from '../../process/log';
import type { Plan } from '../../plan/plan';
import type { Status } from '../../process/status';
import type { Party } from '../../cells/party';
import { momentText } from '../../time/date-text';
import type { Moment } from '../../time/moment';
import { anchorDates, departureOf, type AnchorDate, type Departure } from './dates';
import { historyOf, type HistoryLine } from './history';
import { stageLines, type StageContext, type StageLine } from './stages';
import { timelineOf, type Timeline } from './timeline';
import { keyColumnOf, orderPlace } from '../../plan/places';

/** One order as the Order view shows it. Plain JSON. */
export interface OrderView {
  readonly key: string;
  readonly customer: string;
  readonly product: string;
  readonly variant: Bilingual;
  readonly status: Status;
  readonly waitsOn: Party | undefined;
  readonly place: Place;
  readonly departure: Departure | undefined;
  readonly gap: Bilingual | undefined;
  readonly dates: readonly AnchorDate[];
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
    customer: facts.text('customer'),
    product: facts.text('product'),
    variant: order.variant.name,
    status: order.status,
    waitsOn: order.next?.wait?.party,
    place: orderPlace(found.table, found.row),
    departure: departureOf(order, plan.now),
    gap: order.gap && gapText(order.gap),
    dates,
    stages,
    timeline: timelineOf(stages, dates, plan.now),
    history: historyOf(plan, found.row.row, nameOf, HISTORY),
    findings: found.row.findings.map(({ message, place }) => ({ message, place })),
    fields: dateFields(context),
  };
}

/** What the lines of an order are worked out from. */
export function contextOf(plan: Plan, { table, row }: FoundRow): StageContext {
  const { order } = row;
  return {
    order,
    facts: factsOfRow(table, row.row, plan.now),
    columns: table.columns,
    log: logOf(plan.log, row.row),
    clocks: plan.clocks.of(order.variant, order.country),
    now: plan.now,
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
