import type { Room } from '../../shared/host';
import { both } from '../../shared/lang';
import { RECORD_SAY } from './record-words';

/** What the verb `order` says. */
export const ORDER_SAY = {
  number: both(
    '新订单的订单号，表里还没有的',
    'the number of the new order, which the book does not have yet',
  ),
  fields: both(
    '列=值，如 客户=Acme 交期=2026-08-01，列用表头、字段代码或名称',
    'column=value, such as customer=Acme etd=2026-08-01; the column by its header, field key or name',
  ),
  fromOption: both(
    '成交的询盘号（报价号），或要翻单的订单号',
    'the inquiry or quotation that was won, or the order to repeat',
  ),
  lineOption: both(
    '一项明细，可写多次：--line "货号=A-1; 数量=100; 单价=2.5"',
    'a line of it, may be given again: --line "item=A-1; quantity=100; price=2.5"',
  ),
  sheetOption: both('写到哪张订单表（有几张时）', 'the order sheet, where the book has several'),
  canMakeRoom: ({ row, count }: Room) =>
    both(
      `加 --yes 时会先在第 ${row} 行上方插入 ${count} 个空行。`,
      `With --yes ${count === 1 ? 'a blank row is' : `${count} blank rows are`} inserted above row ${row} first.`,
    ),
  madeRoom: ({ sheet, row, count }: Room) =>
    both(
      `已在“${sheet}”第 ${row} 行上方插入 ${count} 个空行。`,
      `Inserted ${count === 1 ? 'a blank row' : `${count} blank rows`} above row ${row} of “${sheet}”.`,
    ),
  mayWrite: RECORD_SAY.mayWrite,
};
