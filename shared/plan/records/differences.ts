import { valueAt } from '../../book/model';
import { dateIn, readNumber } from '../../cells/cells';
import type { Finding } from '../../finding';
import { both, type Bilingual } from '../../lang';
import { majorOf, moneyText, type Money } from '../../records/money';
import type { Stage } from '../../process/process';
import { dayOf, isoDay } from '../../time/moment';
import { currencyOf, moneyOf } from '../order-price';
import { PRICE_STAGES } from '../price-parts';
import type { ReadColumn } from '../read-column';
import type { RecordCells } from '../record-source';
import { orderKey } from '../../trade/order-key';
import type { PlacedReceipt } from '../../trade/receipts-of-orders';
import type { Received } from './received';
import { CREDIT_COLUMNS, type CreditField, type RowView } from './view';
import { CREDIT_NAMES } from './words';

/** What findings of records beside cells are grouped by. */
export const DIFFERS = 'record differs';

/** Where the records of an order and its cells say different things, and what of its receipts cannot be taken as it stands. */
export function differencesIn(
  row: RowView,
  stages: readonly Stage[],
  cells: RecordCells,
): readonly Finding[] {
  const found: Finding[] = [];
  const money = row.money(cells);
  if (money) {
    moneyDiffers(row, money, stages, cells, found);
    if (row.rows()[0]!.row === row.row.row) receiptTroubles(row, money, found);
  }
  if (row.rows()[0]!.row === row.row.row) notCounted(row, money !== undefined, cells, found);
  creditDiffers(row, cells, found);
  linesDiffer(row, cells, found);
  return found;
}

function add(found: Finding[], row: RowView, column: number, message: Bilingual): void {
  const place = { sheet: row.table.at.sheet.name, row: row.row.row, column };
  if (found.some(({ place: at, kind }) => kind === DIFFERS && at.column === column && at.row === place.row)) return;
  found.push({ kind: DIFFERS, severity: 'warning', place, message });
} // prettier-ignore

/** The order's own cells for money against its receipts, which count. */
function moneyDiffers(
  row: RowView,
  money: Received,
  stages: readonly Stage[],
  cells: RecordCells,
  found: Finding[],
): void {
  const header = (at: number): string => cells.columns.all.find(({ column }) => column === at)?.header ?? '';
  for (const stage of stages) {
    const parts = money.parts.filter((part) => part.stage === stage.key);
    if (!PRICE_STAGES.has(stage.key) || parts.length === 0) continue;
    const base = cells.byCells(stage);
    const at = base.column ?? cells.columns.ofStage(stage).done[0]?.column;
    if (at === undefined) continue;
    const isIn = parts.every(({ isSettled }) => isSettled);
    const head = header(at);
    if (base.done !== undefined && base.by === 'event' && !isIn) {
      const left = missingText(parts, money.currency);
      add(
        found,
        row,
        at,
        both(
          `“${head}”写的是已收，收款记录${left.zh}；按收款记录算，请核对`,
          `${head} says that it is in, the receipts ${left.en}; the receipts count: check which is right`,
        ),
      );
    } else if (isIn && base.done === undefined && base.state === 'not yet')
      add(
        found,
        row,
        at,
        both(
          `“${head}”写的是没收齐，收款记录已经收齐；按收款记录算，请核对`,
          `${head} says that it is not all in, by the receipts it is; the receipts count: check which is right`,
        ),
      );
  }
  const total = money.parts.reduce((sum, { received }) => sum + received, 0);
  for (const column of cells.columns.money.received) amountDiffers(row, column, { minor: total, currency: money.currency }, found);
  const status = cells.columns.byField('pay_status')[0] ?? cells.columns.byField('status')[0];
  if (cells.said.paid && status && money.parts.some(({ isSettled, isUnclear }) => !isSettled && !isUnclear))
    add(
      found,
      row,
      status.column,
      both(
        `“${status.header}”写的是付清，收款记录${missingText(money.parts, money.currency).zh}；按收款记录算，请核对`,
        `${status.header} says that all is paid, the receipts ${missingText(money.parts, money.currency).en}; the receipts count: check which is right`,
      ),
    );
} // prettier-ignore

type Parts = Received['parts'];

/** `还差 USD 7,000.00`. */
function missingText(parts: Parts, currency: string): Bilingual {
  const open = parts.filter(({ isSettled }) => !isSettled);
  if (open.some(({ amount }) => amount === undefined)) return both('看不出收齐', 'do not show all of it');
  const minor = open.reduce((sum, { amount, received }) => sum + amount! - received, 0);
  return both(`还差 ${moneyText({ minor, currency })}`, `lack ${moneyText({ minor, currency })}`);
}

/** What the sheet has as received; less by what banks kept is no difference. */
function amountDiffers(row: RowView, column: ReadColumn, total: Money, found: Finding[]): void {
  const reading = readNumber(valueAt(row.table.at.sheet, row.row.row, column.column));
  if (reading.is !== 'number') return;
  const cell = moneyOf(reading.value, total.currency);
  if (!cell || Math.abs(cell.minor - total.minor) <= Math.max(0.01 * Math.abs(total.minor), 1)) return;
  add(
    found,
    row,
    column.column,
    both(
      `“${column.header}”是 ${moneyText(cell).trim()}，收款记录合计 ${moneyText(total)}；按收款记录算，请核对`,
      `${column.header} is ${moneyText(cell).trim()}, the receipts come to ${moneyText(total)}; the receipts count: check which is right`,
    ),
  );
}

/** What of the receipts only a person can settle, each at its cell. */
function receiptTroubles(row: RowView, money: Received, found: Finding[]): void {
  const { receipts } = row.table.book.read;
  const order = row.row.order;
  const tell = (
    { row: at }: PlacedReceipt,
    column: 'part' | 'amount',
    severity: Finding['severity'],
    message: Bilingual,
  ): void => {
    found.push({ kind: 'receipt', severity, place: receipts!.place(column, at), message });
  };
  const { over, overBy, price, foreign, noSuchPart, currency, parts } = money;
  if (over && overBy && price)
    tell(
      overBy,
      'amount',
      'warning',
      both(
        `${order} 的收款比货款 ${moneyText(price)} 多 ${moneyText(over)}：是多付、付别的订单，还是金额写错了？`,
        `${order} has received ${moneyText(over)} more than its price of ${moneyText(price)}: overpaid, meant for another order, or a wrong amount?`,
      ),
    );
  for (const placed of foreign)
    tell(
      placed,
      'amount',
      'warning',
      both(
        `${order} 的币种是 ${currency}，这笔是 ${placed.receipt.amount.currency}，没有计入：请写成 ${currency} 的金额，或写对订单号`,
        `${order} is in ${currency} and this receipt in ${placed.receipt.amount.currency}, so it is not counted: write what it is in ${currency}, or correct the order`,
      ),
    );
  for (const placed of noSuchPart)
    tell(
      placed,
      'part',
      'warning',
      both(
        `${order} 的付款条款只有 ${parts.length} 期，没有第 ${placed.receipt.part} 期：按最早没收齐的一期算，请核对`,
        `The term of ${order} has ${parts.length} parts and no part ${placed.receipt.part}: it counts for the earliest that is open; check it`,
      ),
    );
}

/** Receipts that count for nothing by now: those of a day to come, and money that went back of none that came in. */
function notCounted(row: RowView, hasMoney: boolean, { now }: RecordCells, found: Finding[]): void {
  const { receipts } = row.table.book.read;
  const order = orderKey(row.row.order);
  if (order === '') return;
  for (const { receipt, row: at } of receipts?.of(order) ?? []) {
    if (receipt.date > dayOf(now)) {
      const [zh, en] = [
        `到账日期 ${isoDay(receipt.date)} 还没到：到那天才算，日期写错了请改`,
        `${isoDay(receipt.date)} is still to come: it counts from that day; correct the date if it is wrong`,
      ];
      found.push({ kind: 'receipt', severity: 'warning', place: receipts!.place('date', at), message: both(zh, en) });
    } else if (!hasMoney && receipt.amount.minor < 0) {
      const [zh, en] = [
        `${row.row.order} 的收款记录只有退款，没有收到的款，没有计入：请先补上收到的`,
        `The receipts of ${row.row.order} hold money that went back and none that came in, so it is not counted: enter what came in first`,
      ];
      found.push({ kind: 'receipt', severity: 'warning', place: receipts!.place('amount', at), message: both(zh, en) });
    }
  }
} // prettier-ignore

/** The order's own L/C columns against its credit, which counts. */
function creditDiffers(row: RowView, cells: RecordCells, found: Finding[]): void {
  if (!row.table.book.read.creditOf) return;
  const credit = row.credit(cells);
  if (!credit) return;
  for (const field of Object.keys(CREDIT_COLUMNS) as CreditField[]) {
    const value = credit[CREDIT_COLUMNS[field]];
    if (value === undefined) continue;
    for (const column of cells.columns.byField(field)) {
      const own = figureIn(row, column, cells);
      if (own === undefined || own === value) continue;
      const said = column.isDate ? isoDay(value) : String(value);
      const { zh, en } = CREDIT_NAMES[field];
      add(
        found,
        row,
        column.column,
        both(
          `“${column.header}”和${zh}不一致：信用证 ${credit.credit_number} 是 ${said}，按信用证表算，请核对`,
          `${column.header} is not what ${en} says: ${said} for ${credit.credit_number}, which counts; check which is right`,
        ),
      );
    }
  }
}

/** The day or number of a cell. */
function figureIn(row: RowView, column: ReadColumn, cells: RecordCells): number | undefined {
  if (column.isDate) {
    const date = dateIn(cells.read(column));
    return date === undefined ? undefined : dayOf(date);
  }
  const reading = readNumber(valueAt(row.table.at.sheet, row.row.row, column.column));
  return reading.is === 'number' ? reading.value : undefined;
}

/** Rounding to whole units is no difference. */
const ROUNDING = 1;

/** The order's amount, which counts, against the sum of its lines. */
function linesDiffer(row: RowView, cells: RecordCells, found: Finding[]): void {
  const sum = row.lines()?.sum;
  const [column] = cells.columns.byField('amount');
  if (!sum || !column || row.rows()[0]!.row !== row.row.row) return;
  const price = row.price(cells);
  if (!price) return;
  const isOther = sum.currency !== '' && price.currency !== '' && sum.currency !== price.currency;
  const currency = sum.currency || currencyOf(cells);
  if (!isOther && Math.abs(majorOf(price) - majorOf({ ...sum, currency })) < ROUNDING) return;
  const [own, lines] = [moneyText(price).trim(), moneyText({ ...sum, currency }).trim()];
  add(
    found,
    row,
    column.column,
    both(
      `“${column.header}”是 ${own}，明细合计 ${lines}；按订单表算，请核对`,
      `${column.header} is ${own}, the lines come to ${lines}; the order sheet counts: check which is right`,
    ),
  );
}
