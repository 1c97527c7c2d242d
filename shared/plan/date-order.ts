import { both, type Bilingual } from '../lang';
import type { Moment } from '../time/moment';
import { isEarlier, isWholeDay, dayOf } from '../time/moment';
import { momentText } from '../time/date-text';
import { dateIn } from '../cells/cells';
import type { RowFacts } from './row-facts';
import type { TableColumns } from './table-columns';
import type { ReadColumn } from './read-column';

/** Two cells of a row whose dates cannot both be right, the one that is to come first named first. */
export interface WrongOrder {
  readonly first: ReadColumn;
  readonly then: ReadColumn;
  readonly message: Bilingual;
}

/**
 * What cannot come before what: a ship arrives after it has left, and what an order brings about comes after the
 * order. Inquiry, samples, L/C and deposit may come before it.
 */
const ORDER: readonly (readonly [first: string, then: readonly string[]])[] = [
  ['etd', ['eta', 'ata']],
  ['atd', ['ata']],
  ['order_date', ['factory_due', 'prod_done', 'inspection_date', 'loading_date', 'customs_date', 'etd', 'atd', 'eta', 'ata', 'cust_due', 'balance_date', 'docs_sent', 'delivered', 'archive_date']],
]; // prettier-ignore

/** The cells of a row whose dates stand in an order in which nothing happens. */
export function wrongOrders(facts: RowFacts, columns: TableColumns): WrongOrder[] {
  const found: WrongOrder[] = [];
  for (const [field, later] of ORDER) {
    const column = datedColumn(facts, columns, field);
    if (!column) continue;
    const first = { column, date: dateAt(facts, column)! };
    for (const each of later) {
      const other = datedColumn(facts, columns, each);
      const date = other && dateAt(facts, other);
      if (date === undefined || !comesBefore(date, first.date)) continue;
      if (found.some((wrong) => wrong.then === other)) continue;
      found.push({ first: column, then: other!, message: wrongText(first, { column: other!, date }) });
    }
  }
  return found;
}

interface Dated {
  readonly column: ReadColumn;
  readonly date: Moment;
}

/** The first column of a field in which the row has a date. */
function datedColumn(facts: RowFacts, columns: TableColumns, field: string): ReadColumn | undefined {
  for (const column of columns.byField(field)) if (dateAt(facts, column) !== undefined) return column;
  return undefined;
}

const dateAt = (facts: RowFacts, column: ReadColumn): Moment | undefined => dateIn(facts.read(column));

/** What may come before the order's own date, by so many days at most: an L/C or deposit for goods not yet ordered. */
const MAY_COME_FIRST: ReadonlySet<string> = new Set([
  'inquiry_date', 'first_reply', 'quote_date', 'pi_sent', 'sample_made', 'sample_sent', 'sample_ok', 'lc_received', 'lc_checked', 'deposit_date',
]); // prettier-ignore
const DAYS_FIRST = 60;

/** Whether nothing is wrong with a date although it lies before the order's. */
export function mayComeFirst({ field }: ReadColumn, date: Moment, ordered: Moment): boolean {
  return field !== undefined && MAY_COME_FIRST.has(field.key) && dayOf(ordered) - dayOf(date) <= DAYS_FIRST;
}

/** Whether a stage may be done before the order, as far as the fields tell that show it. */
export function mayShowFirst(evidence: readonly string[], date: Moment, ordered: Moment): boolean {
  return evidence.some((key) => MAY_COME_FIRST.has(key)) && dayOf(ordered) - dayOf(date) <= DAYS_FIRST;
}

/** On another day; on the same day only two times of day tell. */
function comesBefore(a: Moment, b: Moment): boolean {
  return dayOf(a) !== dayOf(b) ? dayOf(a) < dayOf(b) : !isWholeDay(a) && !isWholeDay(b) && isEarlier(a, b);
}

function wrongText(first: Dated, then: Dated): Bilingual {
  const [a, b] = [then, first].map(({ date }) => ({ zh: momentText(date, 'zh', true), en: momentText(date, 'en', true) })) as [Bilingual, Bilingual]; // prettier-ignore
  return both(
    `${then.column.header}的日期${a.zh}早于${first.column.header}的${b.zh}，请核对这两格`,
    `${then.column.header} on ${a.en} is before ${first.column.header} on ${b.en}: check both cells`,
  );
}
