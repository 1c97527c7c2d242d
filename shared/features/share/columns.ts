import { both } from '../../lang';
import { ROLE_WORDS } from '../../templates/vocabulary';
import type { OrderLine } from '../../orders/lines';
import { BLANK, momentCell, textCell, type SharedCell, type SharedColumn } from '../../orders/page';

/** The columns of every list of work: which order, whose, what, by when, how it stands, whose turn. */
export const WORK_COLUMNS: readonly SharedColumn[] = [
  { title: both('订单', 'Order'), width: 16 },
  { title: both('客户', 'Customer'), width: 22 },
  { title: both('要办', 'To do'), width: 18 },
  { title: both('截止', 'Due'), width: 18, isLong: true },
  { title: both('剩余', 'Time'), width: 18 },
  { title: both('责任人', 'Owner'), width: 12 },
];

export function workCells({ order, customer, item }: OrderLine): readonly SharedCell[] {
  if (!item) return [textCell(order), textCell(customer), BLANK, BLANK, BLANK, BLANK];
  return [
    textCell(order),
    textCell(customer),
    textCell(item.name),
    momentCell(item.due),
    item.left ? textCell(item.left) : BLANK,
    textCell(item.owner ?? ROLE_WORDS[item.role]),
  ];
}
