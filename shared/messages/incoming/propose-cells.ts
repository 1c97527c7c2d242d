import { addressOf } from '../../book/address';
import { isBlank } from '../../book/model';
import { readDate, readState } from '../../cells/cells';
import type { OrderEntry } from '../../orders/entry';
import { factsOfRow } from '../../plan/facts-of-row';
import type { PlacedRow } from '../../plan/late-orders';
import type { Plan } from '../../plan/plan';
import { dayOf, isoDay, isoOf, isWholeDay } from '../../time/moment';
import { cellAt, isFormula, shownIn, showsText, writeOf, type SuggestedCell } from '../suggested-write';
import type { CellProposal } from './mail';
import type { Told } from './told-by-mail';
import { compactOf, written } from './numbers/written';

/** A value that a field is to have, as a cell of it would say it. */
interface Wanted {
  readonly field: string;
  readonly to: string;
  /** Nothing that stands there is replaced. */
  readonly onlyBlank: boolean;
}

/** Numbers that are given once: another one beside it is another shipment, which a person has to sort out. */
const ONCE: ReadonlySet<string> = new Set(['container_no', 'bl_no', 'mbl_no', 'hbl_no', 'lc_no']);

/**
 * The cells that what a mail tells would change: where the sheet has one column for it, the rows of the order agree on what
 * stands there, and no formula fills it. `numbers`: those by which the mail names the order, which may be of one row alone.
 */
export function proposedCells(plan: Plan, entry: OrderEntry, told: Told, numbers: readonly string[]): CellProposal[] {
  const rows = rowsMeant(plan, entry, numbers);
  if (rows.length === 0) return [];
  const wanted = [
    ...told.dates.map(({ field, on }): Wanted => ({ field, to: isWholeDay(on) || !HAS_TIME.test(field) ? isoDay(dayOf(on)) : isoOf(on), onlyBlank: told.happened.has(field) })),
    ...told.texts.map(({ field, text }): Wanted => ({ field: fieldIn(rows, field), to: text, onlyBlank: ONCE.has(field) })),
  ];
  // Once the goods have sailed, a plan of it is of other goods.
  const hasSailed = rows.some(({ table, row }) => factsOfRow(table, row.row, plan.now).date('atd') !== undefined);
  return wanted
    .filter(({ field }) => !(hasSailed && BEFORE_SAILING.test(field)))
    .flatMap((each) => cellsOf(rows, each));
} // prettier-ignore

/** Carriers close at an hour; a sailing is a day. */
const HAS_TIME = /_cutoff$|^cy_open$/;

const BEFORE_SAILING = /^etd$|^booking_no$|_cutoff$|^atd$/;

/** A master B/L stands in the column of the B/L where there is none of its own. */
function fieldIn(rows: readonly PlacedRow[], field: string): string {
  const has = (key: string): boolean => rows.some(({ table }) => table.columns.byField(key).length > 0);
  return field === 'mbl_no' && !has('mbl_no') ? 'bl_no' : field;
}

/** The rows of an order that a mail can speak of: the one that it names by a number of its own, else all that go on. */
function rowsMeant(plan: Plan, { whole }: OrderEntry, numbers: readonly string[]): readonly PlacedRow[] {
  const rows = whole.rows.filter(({ row: { order } }) => !order.carriedOn && order.status !== 'cancelled');
  if (rows.length < 2) return rows;
  const named = new Set(numbers.map((number) => compactOf(written(number))));
  const own = rows.filter(({ table, row }) => {
    const facts = factsOfRow(table, row.row, plan.now);
    return OF_ROW.some((field) => named.has(compactOf(written(facts.text(field)))));
  });
  if (own.length > 0 && own.length < rows.length) return own;
  // Of shipments nobody knows which one is meant.
  return rows.some(({ table: { table } }) => table.grain === 'order×shipment') ? [] : rows;
}

const OF_ROW = ['booking_no', 'bl_no', 'mbl_no', 'hbl_no', 'container_no', 'shipment_no'];

function cellsOf(rows: readonly PlacedRow[], { field, to, onlyBlank }: Wanted): CellProposal[] {
  const cells = rows.flatMap((placed): { cell: SuggestedCell; placed: PlacedRow }[] => {
    const columns = placed.table.columns.byField(field);
    return columns.length === 1
      ? [{ cell: cellAt(placed.table, placed.row.row.row, columns[0]!.column), placed }]
      : [];
  });
  if (
    cells.length < rows.length ||
    cells.some(({ cell, placed }) => isFormula(cell) || placed.table.sheet.isProtected)
  )
    return [];
  const filled = cells.filter(({ cell }) => !isBlank(cell.value));
  // A cell below a filled one of the same order says the same.
  const told = filled.length > 0 ? filled : cells.slice(0, 1);
  if (new Set(told.map(({ cell }) => shownIn(cell))).size > 1) return [];
  return told.flatMap(({ cell, placed }): CellProposal[] => {
    if (says(cell, to) || (onlyBlank && !isOpen(cell))) return [];
    const isCertain = writeOf(placed.table, cell, to) !== undefined;
    return isCertain ? [{ cell: addressOf(cell.place), from: shownIn(cell), to }] : [];
  });
}

/** Whether a cell says so already: the same day, or the same number in another spelling. */
function says(cell: SuggestedCell, to: string): boolean {
  if (showsText(cell, to)) return true;
  if (cell.read?.isDate) return false;
  const [is, said] = [shownIn(cell), to].map((text) => compactOf(written(text))) as [string, string];
  return is !== '' && (is === said || is.includes(said));
}

/** Blank, or a word that it is still to come. */
function isOpen({ value, kind }: SuggestedCell): boolean {
  if (isBlank(value)) return true;
  if (typeof value !== 'string' || readDate(value, kind).is === 'date') return false;
  const state = readState(value);
  return (
    state.is === 'blank' || (state.is === 'state' && (state.state === 'not yet' || state.state === 'waiting'))
  );
}
