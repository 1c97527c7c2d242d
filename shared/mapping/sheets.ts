import { findField, isDateField, KEY_FIELDS } from '../fields/fields';
import type { ColumnMap } from './map';
import type { DataRows } from './rows';
import { headerKey } from './headers';
import { plainText } from '../cells/text';

/** Whether a sheet is one of ours: 跟单_设置, `Gendan Process`. */
export function isOurs(name: string): boolean {
  return /^(跟单_|gendan )/i.test(name.trim());
}

/** Names of sheets that explain, list choices or sum up: their tables must be plainly orders to be taken. */
const ASIDE =
  /参数|字典|说明|下拉|选项|数据源|模板|样例|透视|看板|驾驶舱|图表|节假日|假期|汇率|流水|日志|记录|联系人|通讯录|客户资料|供应商资料|甘特|统计|\b(pivot|lookup|lists?|config|settings?|read\s?me|dashboard|charts?|template|holidays?|rates|log|help|params?|parameters?|contacts|summary|instructions)\b/i;

/** What the cells of a column say; by its number. */
export interface TableCells {
  readonly filled: (column: number) => number;
  /** Whether no two rows show the same. */
  readonly isUnique: (column: number) => boolean;
}

/**
 * Whether a mapped table lists orders, rather than tasks, customers, products, prices or stock: something names an
 * order, and something of trade happens to it (a delivery, shipment, payment, production, customs, quotation, sample
 * or claim). Owner, start, due, status and notes alone are any list of tasks.
 */
export function holdsOrders(
  sheetName: string,
  columns: readonly ColumnMap[],
  rows: DataRows,
  cells: TableCells,
): boolean {
  if (columns.some((column) => PIVOT.test(plainText(column.header)))) return false;
  const theirs = columns.filter((column) => !column.ours);
  const all = fieldsOf(theirs);
  const unknown = theirs.length - all.size;
  if (all.size < 3 || (unknown > 4 * all.size && all.size < ENOUGH)) return false;
  const fields = fieldsOf(theirs.filter(({ column }) => cells.filled(column) > 0));
  // among buyer, goods and pieces `Due date` is a delivery, alone it may be anybody's task
  const isOfGoods = fields.has('qty') && (fields.has('sku') || fields.has('product'));
  const speaking = isOfGoods ? theirs : theirs.filter(({ header }) => !ANY_DATE.test(headerKey(header)));
  const happens = speaking.filter((column) => isProgress(column)).length;
  const isTrade = speaking.some(isOfTrade);
  const about = ABOUT.filter((key) => fields.has(key)).length;
  const strict = strictnessOf(sheetName, rows);
  if (KEY_FIELDS.some((key) => fields.has(key) && !WEAK_KEYS.has(key))) {
    if (!isTrade) return false;
    return happens >= 1 + strict || (strict === 0 && about >= 3 && all.size >= 5 && fields.has('customer'));
  }
  if ([...WEAK_KEYS].some((key) => fields.has(key))) return happens >= 2 + strict && about >= 1 && isTrade;
  if (!isNamedByStyle(theirs, cells) || !DELIVERY.some((key) => fields.has(key))) return false;
  return happens >= 2 + strict || (strict === 0 && isOfGoods && PARTNER.some((key) => fields.has(key)));
}

/** Whether a style number names the rows: no two have the same. */
function isNamedByStyle(columns: readonly ColumnMap[], cells: TableCells): boolean {
  const style = columns.find(({ field, confidence }) => field === 'sku' && confidence >= 0.5);
  return style !== undefined && cells.filled(style.column) > 1 && cells.isUnique(style.column);
}

/** Pieces of a style that somebody buys or makes are an order of them, though one promised date is all that it has. */
const PARTNER = ['customer', 'factory', 'factory_due'];

/** So many fields tell a table, whatever the share of columns that nobody knows. */
const ENOUGH = 5;

function fieldsOf(columns: readonly ColumnMap[]): Set<string> {
  return new Set(
    columns.flatMap(({ field, confidence }) => (field !== null && confidence >= 0.5 ? [field] : [])),
  );
}

/** How much more than usual has to happen on a sheet whose name says that it explains or sums up. */
function strictnessOf(sheetName: string, { firstRow, lastRow }: DataRows): number {
  if (!ASIDE.test(sheetName)) return 0;
  return lastRow - firstRow < 4 ? 2 : 1;
}

/** When goods are due or gone: a list of goods by itself has none of these. */
const DELIVERY = ['cust_due', 'factory_due', 'etd', 'atd', 'sample_sent', 'loading_date'];

/** Fields that any list has, of tasks, of customers, of goods. */
const COMMON = new Set(
  `customer customer_code country salesperson merchandiser purchaser qc inspector docs_clerk department product sku
  hs_code qty unit unit_price currency amount order_date status next_action next_follow remark issue_cause ctns gw nw
  cbm hbl_no mbl_no`.split(/\s+/),
);
/** Headers of dates that any list of tasks has. */
const ANY_DATE = /^(start|due|end|finish|finished|completed?|target|actual|planned|开始|结束|完成|截止|到期|计划|实际)(start|end|finish|开始|完成|结束)?(date|time|on|日期|时间|日)?$/; // prettier-ignore

/** Whether a column is of trade: a delivery, shipment, payment, factory, customs, quotation, sample or claim. */
function isOfTrade({ field, stage, confidence, ours }: ColumnMap): boolean {
  if (ours || confidence < 0.5) return false;
  if (field === null) return stage !== null;
  return !COMMON.has(field) && !NAMES.has(field);
}

/** Numbers of orders: they are what is tracked, no evidence that it is. */
const NAMES = new Set(['order_no', 'contract_no', 'pi_no', 'customer_po', 'ci_no']);

const PIVOT =
  /^(行标签|列标签|row labels?|column labels?)$|^(求和项|计数项|平均值项|最大值项)|^(sum|count|average|max|min) of /i;

/** Numbers of papers and boxes that lists of other things have too. */
const WEAK_KEYS = new Set([
  'ci_no',
  'purchase_contract_no',
  'booking_no',
  'bl_no',
  'customs_decl_no',
  'container_no',
]);

const ABOUT = [
  'customer',
  'product',
  'sku',
  'factory',
  'qty',
  'amount',
  'salesperson',
  'merchandiser',
  'country',
  'pod',
  'customer_po',
];

/** Whether a column tells how far an order is. */
function isProgress(column: ColumnMap): boolean {
  if (column.ours) return false;
  // The number of a paper shows a stage, and stands in lists of lines too.
  const isNumber = column.field !== null && WEAK_KEYS.has(column.field);
  if (column.stage !== null && column.confidence >= 0.5 && !isNumber) return true;
  if (column.field === null || column.confidence < 0.5) return false;
  if (column.field === 'status' || column.field === 'prod_progress' || column.field === 'pay_status')
    return true;
  return isDateField(findField(column.field)!) && column.field !== 'next_follow';
}
