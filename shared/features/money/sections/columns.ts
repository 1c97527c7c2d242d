import { both } from '../../../lang';

/** Columns that several sections have. */
export const COLUMNS = {
  order: both('订单', 'Order'),
  customer: both('客户', 'Customer'),
  part: both('款项', 'Part'),
  open: both('未收', 'Open'),
  overdue: both('逾期金额', 'Overdue'),
  due: both('到期', 'Due'),
  late: both('逾期', 'Late'),
  margin: both('毛利', 'Margin'),
  payee: both('付给', 'To'),
  kind: both('款项', 'For'),
  refund: both('退税额', 'Refund'),
  last: both('最后一天', 'Last day'),
} as const;
