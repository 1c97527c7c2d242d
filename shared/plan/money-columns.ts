import { isBlank, kindAt, valueAt, type Sheet } from '../book/model';
import { dateIn, readCell } from '../cells/cells';
import type { TableMap } from '../mapping/map';
import { dayOf } from '../time/moment';
import type { ReadColumn } from './read-column';

/** The columns of a table in which money shows, beside those of one part alone. */
export interface MoneyColumns {
  /** One column for all parts of the price: 收款日期, Payment Received; undefined where each part has its own, or none. */
  readonly shared: ReadColumn | undefined;
  /** What has come in, in money. */
  readonly received: readonly ReadColumn[];
  /** What is outstanding, in money. */
  readonly owed: readonly ReadColumn[];
  /** What has come in of the first part. */
  readonly firstReceived: readonly ReadColumn[];
  /** Words about all of it. */
  readonly words: readonly ReadColumn[];
  /** The column for the payment's state, in which every part shows that has no column of its own. */
  readonly state: ReadColumn | undefined;
  /** Whether the book enters deposits in the column for all: a blank there is no deposit. */
  readonly takesDeposits: boolean;
  /** Whether no column has dates of money, so that the sums alone tell. */
  readonly areSumsAlone: boolean;
}

const OF_LAST = /尾|余|结清|\bbal|balance|final|remain/i;
const RECEIVED = /已收|实收|收到|\bpaid\b|received/i;
const OWED = /未收|未付|欠款|outstanding|unpaid|open balance/i;

export function moneyColumns(
  all: readonly ReadColumn[],
  table: Pick<TableMap, 'firstRow' | 'lastRow' | 'near'>,
  sheet: Sheet,
): MoneyColumns {
  const of = (key: string): ReadColumn[] => all.filter(({ field }) => field?.key === key);
  const firsts = of('deposit_date');
  const lasts = of('balance_date');
  const [only] = lasts;
  const isShared =
    only !== undefined && firsts.length === 0 && lasts.length === 1 && !OF_LAST.test(only.header);
  const shared = isShared ? only : undefined;
  const received = of('forex_amount');
  const owed = of('balance_amount').filter(({ header }) => OWED.test(header));
  const hasOwn = all.some(({ stage }) => stage === 'deposit' || stage === 'balance');
  return {
    shared,
    received,
    owed,
    firstReceived: of('deposit_amount').filter(({ header }) => RECEIVED.test(header)),
    words: [...of('pay_status'), ...firsts],
    state: of('pay_status')[0],
    takesDeposits: shared !== undefined && takesDeposits(shared, all, table, sheet),
    areSumsAlone: firsts.length === 0 && lasts.length === 0 && received.length > 0 && !hasOwn,
  };
}

/** How many of the lowest rows tell. */
const RECENT = 400;

/**
 * Deposits are entered, unless more orders have sailed with the column still blank than ever had it filled before: nobody
 * lets goods sail without the deposit so often.
 */
function takesDeposits(
  shared: ReadColumn,
  all: readonly ReadColumn[],
  table: Pick<TableMap, 'firstRow' | 'lastRow' | 'near'>,
  sheet: Sheet,
): boolean {
  const sailed = all.filter(({ field }) => field?.key === 'atd');
  const sailing = [...sailed, ...all.filter(({ field }) => field?.key === 'etd')];
  const dayAt = ({ column, field, style }: ReadColumn, row: number): number | undefined => {
    const value = valueAt(sheet, row, column);
    if (value === null) return undefined;
    const date = dateIn(readCell(field, value, kindAt(sheet, row, column), { near: table.near, style }));
    return date === undefined ? undefined : dayOf(date);
  };
  let [early, blank] = [0, 0];
  for (let row = table.lastRow; row >= Math.max(table.firstRow, table.lastRow - RECENT + 1); row--) {
    if (isBlank(valueAt(sheet, row, shared.column))) {
      if (sailed.some((each) => dayAt(each, row) !== undefined)) blank++;
      continue;
    }
    const [paid, left] = [dayAt(shared, row), sailing.flatMap((each) => dayAt(each, row) ?? [])[0]];
    if (paid !== undefined && left !== undefined && paid < left) early++;
  }
  return blank <= early || blank < 2;
}

/** Marks the columns whose lowest rows tell whether the book enters deposits in a column for all. */
export function markTold(all: ReadColumn[], { lastRow }: Pick<TableMap, 'lastRow'>): void {
  if (!all.some(isForAll)) return;
  all.forEach((column, at) => {
    const tells = isForAll(column) || column.field?.key === 'atd' || column.field?.key === 'etd';
    if (tells) all[at] = { ...column, toldFrom: Math.min(column.toldFrom, lastRow - RECENT + 1) };
  });
}

const isForAll = ({ field, header }: ReadColumn): boolean =>
  field?.key === 'balance_date' && !OF_LAST.test(header);
