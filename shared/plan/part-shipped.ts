import { textOf } from '../cells/cells';
import { readNumber } from '../cells/numbers';
import { isBlank, valueAt, type Sheet } from '../book/model';
import type { TableMap } from '../mapping/map';
import type { PartShipped } from './order-facts';
import type { OrderRow, RowFinder } from './row-finder';
import type { TableColumns } from './table-columns';
import type { ReadColumn } from './read-column';

/** By row. Rows without a quantity that can be relied on are not in it. */
export type ShippedParts = ReadonlyMap<number, PartShipped>;

/** So much counts as all: a credit allows five per cent more or less (UCP 600 art. 30 b), and so does the trade. */
const ALL = 0.95;
/** Less than that of an order is rather cartons or tons beside pieces than a shipment. */
const HARDLY = 0.05;

const NONE: ShippedParts = new Map();

/**
 * How much of each order has been shipped, where the sheet has an ordered quantity and one that was shipped, or one that
 * was not. An order of several rows counts the sum of its shipments against the largest quantity ordered that its rows
 * name, which is the order's or, where each row has its own, says too little rather than too much. Rows of one article
 * each count for themselves. Passed over: quantities in words or in other units, and orders of which a shipment has
 * sailed without saying how much.
 */
export function shippedParts(
  table: TableMap,
  sheet: Sheet,
  columns: TableColumns,
  finder: RowFinder,
): ShippedParts {
  const [ordered] = columns.byField('qty');
  const [shipped] = columns.byField('shipped_qty');
  const [left] = columns.byField('unshipped_qty');
  if (!ordered || !(shipped ?? left)) return NONE;
  const orders = new Map<string, Gathered>();
  const sailed = columns.byField('atd').filter(({ isPlan }) => !isPlan);
  let above: OrderRow | undefined;
  for (let at = table.firstRow; at <= table.lastRow; at++) {
    const row = finder.at(at, above);
    if (!row) continue;
    above = row;
    const of = quantityIn(ordered, at, sheet);
    const has = shipped ? quantityIn(shipped, at, sheet) : shippedOf(of, quantityIn(left!, at, sheet));
    const isGone = sailed.some(({ column }) => !isBlank(valueAt(sheet, at, column)));
    const name = table.grain === 'order×sku' || row.order === '' ? `\0${at}` : row.order;
    let order = orders.get(name);
    if (!order) orders.set(name, (order = { rows: [], ordered: 0, shipped: 0, unit: '', isKnown: true }));
    gather(order, at, of, has, isGone);
  }
  const found = new Map<number, PartShipped>();
  for (const order of orders.values()) tell(order, found);
  return found;
}

/** Whether rows outside of some say the same as before. */
export function samePartsBut(
  [from, to]: readonly [number, number],
  a: ShippedParts,
  b: ShippedParts,
): boolean {
  if (a === b) return true;
  const isElsewhere = ([row]: readonly [number, PartShipped]): boolean => row < from || row > to;
  const [some, others] = [[...a].filter(isElsewhere), [...b].filter(isElsewhere)];
  if (some.length !== others.length) return false;
  return some.every(([row, part]) => {
    const other = b.get(row);
    return other !== undefined && FIGURES.every((figure) => part[figure] === other[figure]);
  });
}

const FIGURES = ['ordered', 'shipped', 'rest', 'unit'] as const;

interface Quantity {
  /** `blank` and `unclear` are told apart: a word where a number belongs says something that cannot be counted. */
  readonly is: 'number' | 'blank' | 'unclear';
  readonly value: number;
  readonly unit: string;
}

interface Gathered {
  /** Rows with a shipped quantity, and whether that is so of the lowest row. */
  readonly rows: { readonly row: number; readonly isShipped: boolean }[];
  ordered: number;
  shipped: number;
  unit: string;
  isKnown: boolean;
}

function gather(order: Gathered, row: number, of: Quantity, has: Quantity, isGone: boolean): void {
  order.rows.push({ row, isShipped: has.is === 'number' && has.value > 0 });
  order.isKnown &&= of.is !== 'unclear' && has.is !== 'unclear' && !(isGone && has.is === 'blank');
  for (const { is, unit } of [of, has])
    if (is === 'number' && unit !== '') {
      if (order.unit === '') order.unit = unit;
      else order.isKnown &&= kindOf(unit) === kindOf(order.unit);
    }
  // Pieces go without saying; anything else beside a bare number may be another unit.
  if (of.is === 'number' && has.is === 'number' && (of.unit === '') !== (has.unit === ''))
    order.isKnown &&= kindOf(of.unit || has.unit) === PIECES;
  order.ordered = Math.max(order.ordered, of.value);
  order.shipped += has.value;
}

function tell({ rows, ordered, shipped, unit, isKnown }: Gathered, found: Map<number, PartShipped>): void {
  if (!isKnown || ordered <= 0 || shipped < ordered * HARDLY) return;
  const rest = shipped >= ordered * ALL ? 0 : ordered - shipped;
  rows.forEach(({ row, isShipped }, at) => {
    if (isShipped)
      found.set(row, { ordered, shipped, unit, rest: at === rows.length - 1 ? rounded(rest) : 0 });
  });
}

/** Sums of decimals end in nines. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function shippedOf(of: Quantity, left: Quantity): Quantity {
  if (of.is !== 'number' || left.is !== 'number') return { ...left, value: 0 };
  const unit = left.unit === '' ? of.unit : left.unit;
  return { is: 'number', value: Math.max(0, of.value - left.value), unit };
}

function quantityIn({ column, header }: ReadColumn, row: number, sheet: Sheet): Quantity {
  const value = valueAt(sheet, row, column);
  const reading = readNumber(value);
  if (reading.is === 'blank') return BLANK;
  if (reading.is !== 'number' || reading.value < 0) return UNCLEAR;
  // A share of the order, as `60%`.
  if (typeof value === 'string' && textOf(value).includes('%')) return UNCLEAR;
  return { is: 'number', value: reading.value, unit: reading.unit ?? unitOfHeader(header) };
}

const BLANK: Quantity = { is: 'blank', value: 0, unit: '' };
const UNCLEAR: Quantity = { ...BLANK, is: 'unclear' };

/** The unit that a header names: 数量（箱）, Qty (KGS). */
const unitOfHeader = (header: string): string => UNIT_IN_HEADER.exec(header)?.[0].toLowerCase() ?? '';

const UNIT_IN_HEADER =
  /pcs|pieces|ctns?|cartons?|sets?\b|pairs?\b|kgs?\b|tons?\b|mts?\b|cbm|pallets?|rolls?\b|yards?\b|yds?\b|meters?\b|dozens?|doz\b|箱|公斤|千克|吨|立方|方数|托|套|双|打|卷|码|米|柜/i;

/** Units that mean the same are of one kind; one that nobody knows is its own. */
function kindOf(unit: string): RegExp | string {
  const text = unit.toLowerCase().replace(/[.\s()（）]/g, '');
  return KINDS.find((words) => words.test(text)) ?? text;
}

const PIECES = /^(pcs?|pieces?|ea|each|units?|件|个|只|条|支|台|块|片|把|件\/套)$/;

const KINDS: readonly RegExp[] = [
  PIECES,
  /^(sets?|套)$/,
  /^(prs?|pairs?|双|对)$/,
  /^(ctns?|cartons?|箱|件箱)$/,
  /^(kgs?|公斤|千克)$/,
  /^(mts?|t|tons?|吨)$/,
  /^(doz|dozens?|打)$/,
  /^(m|mtrs?|meters?|米)$/,
  /^(yds?|yards?|码)$/,
  /^(rolls?|卷)$/,
];
