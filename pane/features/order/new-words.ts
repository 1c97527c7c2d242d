import type { Room } from '../../../shared/host';
import { both, type Bilingual } from '../../../shared/lang';
import type { CellSource } from '../../../shared/features/order/new/request';

/** What the dialog for a new order says. */
export const NEW_WORDS = {
  title: both('新订单', 'New order'),
  way: both('从哪里来', 'From'),
  inquiry: both('成交的询盘', 'A won inquiry'),
  order: both('翻单', 'A repeat'),
  blank: both('空白', 'Blank'),
  number: both('订单号', 'Order no.'),
  sheet: both('订单表', 'Order sheet'),
  choose: both('请选择', 'Choose'),
  which: { inquiry: both('哪张询盘', 'Which inquiry'), order: both('哪张订单', 'Which order') },
  noInquiries: both('工作簿里没有询盘表。', 'The book has no sheet of inquiries.'),
  further: (count: number): Bilingual => both(`其他列 ${count}`, `Other columns ${count}`),
  lines: (count: number): Bilingual => both(`明细 ${count} 项`, `${count} ${count === 1 ? 'line' : 'lines'}`),
  item: both('货号', 'Item'),
  quantity: both('数量', 'Quantity'),
  price: both('单价', 'Price'),
  addLine: both('加一项明细', 'Add a line'),
  ofLine: (what: Bilingual, at: number): Bilingual =>
    both(`第 ${at} 项${what.zh}`, `${what.en} of line ${at}`),
  removeLine: (at: number): Bilingual => both(`去掉第 ${at} 项`, `Remove line ${at}`),
  stands: (sheet: string, row: number): Bilingual =>
    both(`写在“${sheet}”第 ${row} 行`, `Goes into row ${row} of “${sheet}”`),
  preview: both('预览', 'Preview'),
  cancel: both('取消', 'Cancel'),
  makeRoom: ({ row, count }: Room): Bilingual =>
    both(
      `在第 ${row} 行上方插入 ${count} 个空行`,
      `Insert ${count === 1 ? 'a blank row' : `${count} blank rows`} above row ${row}`,
    ),
};

/** Where a value is from, beside it; nothing beside what was typed. */
export const SOURCE_WORDS: Readonly<Record<CellSource, Bilingual>> = {
  number: both('', ''),
  typed: both('', ''),
  inquiry: both('询盘', 'inquiry'),
  order: both('原订单', 'earlier order'),
  card: both('客户卡片', 'customer card'),
  today: both('今天', 'today'),
  formula: both('公式', 'formula'),
  count: both('序号', 'count'),
};
