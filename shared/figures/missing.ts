import { fieldWord } from '../config/field-words';
import { sheetOf } from '../config';
import { both, type Bilingual } from '../lang';
import type { Plan } from '../plan/plan';
import type { FigureKey } from './figure';
import { allFigureRows } from './rows-of';

/** The columns that a figure needs; of each group one is enough. */
const COLUMNS: Readonly<Partial<Record<FigureKey, readonly (readonly string[])[]>>> = {
  answered24h: [['inquiry_date'], ['first_reply']],
  quoteToOrder: [['inquiry_date'], ['quote_date']],
  shippedAsPromised: [
    ['atd', 'bl_date', 'bl_no'],
    ['cust_due', 'etd'],
  ],
  papersFirstTime: [['docs_sent', 'release_date']],
  daysToMoney: [['atd', 'bl_date', 'bl_no'], ['payment_term']],
  depositDelay: [['payment_term']],
  claims24h: [['claim_date'], ['claim_reply']],
};

/** What else is missing where the columns are there. */
const ELSE: Readonly<Record<FigureKey, Bilingual>> = {
  stagesInTime: both('还没有节点既写了完成日、又有截止日', 'no stage has both a day on which it was done and a due date'),
  answered24h: both('还没有询盘既写了询盘日期、又看得出何时回复', 'no inquiry has its date and shows when it was answered'),
  quoteToOrder: both('询盘表里还没有已有结果的报价；只列订单的表看不出没成的', 'no quotation of a sheet of inquiries has an outcome yet; a sheet of orders alone does not show those that were lost'),
  shippedAsPromised: both('还没有订单写了开船日', 'no order says yet on which day it sailed'),
  papersFirstTime: both('已经交单的订单，“跟单_单证”里都没有出货单证', 'Gendan Documents has no shipping documents of an order whose documents were handed over'),
  daysToMoney: both('还没有订单既写了开船日、又写了最后一笔到账日', 'no order says both when it sailed and when its last money came in'),
  depositDelay: both('还没有定金既写了到账日、又有应收日', 'no deposit has both a day on which it came in and a due date'),
  claims24h: both('还没有客诉既写了客诉日期、又看得出何时回复', 'no claim has its date and shows when it was answered'),
  bookUpdated: both('“跟单_记录”里还没有写了日期的完成', 'Gendan Log has no dated completion yet'),
  handOffsFirst: both('“跟单_事项”里还没有接受或退回过的交接', 'Gendan Matters has no hand-off yet that was accepted or given back'),
}; // prettier-ignore

const NO_LOG = both(
  '没有“跟单_记录”，不知道哪天写进表的；用 gendan init 加上',
  'without the sheet Gendan Log nobody knows when something was written; gendan init adds it',
);

/** Why a figure has no rows at all, in a sentence; undefined where it has some. */
export function missingFor(plan: Plan, figure: FigureKey): Bilingual | undefined {
  if (allFigureRows(plan).some((row) => row.figure === figure)) return undefined;
  if (figure === 'bookUpdated' && !sheetOf(plan.book, 'log')) return NO_LOG;
  return missingColumns(plan, COLUMNS[figure] ?? []) ?? ELSE[figure];
}

function missingColumns({ tables }: Plan, groups: readonly (readonly string[])[]): Bilingual | undefined {
  const has = (field: string): boolean => tables.some(({ columns }) => columns.byField(field).length > 0);
  const lacking = groups.flatMap((fields) => (fields.some(has) ? [] : [fields[0]!]));
  if (lacking.length === 0) return undefined;
  const zh = lacking.map((field) => `“${fieldWord(field, 'zh')}”`).join('、');
  const en = lacking.map((field) => `"${fieldWord(field, 'en')}"`).join(', ');
  return both(`表里没有${zh}列`, `the sheet has no column ${en}`);
}
