import { findField, isDateField, KEY_FIELDS } from '../fields/fields';
import type { ColumnMap } from './map';
import type { Profile } from './profile';
import type { DataRows } from './rows';
import { plainText } from '../cells/text';

/** Whether a sheet is one of ours: 跟单_设置, `Gendan Process`. */
export function isOurs(name: string): boolean {
  return /^(跟单_|gendan )/i.test(name.trim());
}

/** Names of sheets that explain, list choices or sum up: their tables must be plainly orders to be taken. */
const ASIDE =
  /参数|字典|说明|下拉|选项|数据源|模板|样例|透视|看板|驾驶舱|图表|节假日|假期|汇率|流水|日志|记录|联系人|通讯录|客户资料|供应商资料|甘特|统计|\b(pivot|lookup|lists?|config|settings?|read\s?me|dashboard|charts?|template|holidays?|rates|log|help|params?|parameters?|contacts|summary|instructions)\b/i;

/**
 * Whether a mapped table lists orders, rather than customers, products, prices or figures: something names an
 * order, and something happens to it.
 */
export function holdsOrders(
  sheetName: string,
  columns: readonly ColumnMap[],
  rows: DataRows,
  profiles: ReadonlyMap<number, Profile>,
): boolean {
  if (columns.some((column) => PIVOT.test(plainText(column.header)))) return false;
  const theirs = columns.filter((column) => !column.ours);
  const alive = theirs.filter((column) => (profiles.get(column.column)?.filled ?? 0) > 0);
  const fields = new Set(
    alive.flatMap((column) => (column.field !== null && column.confidence >= 0.5 ? [column.field] : [])),
  );
  const all = new Set(
    theirs.flatMap((column) => (column.field !== null && column.confidence >= 0.5 ? [column.field] : [])),
  );
  const happens = theirs.filter((column) => isProgress(column)).length;
  const named = KEY_FIELDS.some((key) => fields.has(key) && !WEAK_KEYS.has(key)) || fields.has('lc_no');
  const weaklyNamed = [...WEAK_KEYS].some((key) => fields.has(key));
  const about = ABOUT.filter((key) => fields.has(key)).length;
  const unknown = theirs.length - all.size;
  const strict =
    ASIDE.test(sheetName) && rows.lastRow - rows.firstRow < 4 ? 2 : ASIDE.test(sheetName) ? 1 : 0;
  if (all.size < 3 || unknown > 4 * all.size) return false;
  if (named)
    return happens >= 1 + strict || (strict === 0 && about >= 3 && all.size >= 5 && fields.has('customer'));
  if (weaklyNamed) return happens >= 2 + strict && about >= 1;
  return about >= 1 && happens >= 2 + strict && all.size >= 4;
}

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
  if (column.stage !== null && column.confidence >= 0.5) return true;
  if (column.field === null || column.confidence < 0.5) return false;
  if (column.field === 'status' || column.field === 'prod_progress' || column.field === 'pay_status')
    return true;
  return isDateField(findField(column.field)!) && column.field !== 'next_follow';
}
