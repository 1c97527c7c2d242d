import { both } from '../../lang';
import { recordSheet, type RecordOf } from '../../records/sheet';
import { word } from '../../templates/vocabulary/words';
import { checkCurrency, checkWhole } from '../checks';

/** 跟单_收款: money that came in. One bank credit may serve several orders: one number, a line each. */
export const RECEIPTS = recordSheet({
  key: 'receipts',
  title: word('跟单_收款', 'Gendan Receipts'),
  about: both(
    '一笔到账一个收款号；一笔付几个订单时每个订单一行。没写订单的会问。',
    'One number per bank credit; where it serves several orders, a line for each. Without an order it is asked about.',
  ),
  rowKey: ['number', 'order', 'line'],
  header: ['number', 'amount', 'date'],
  columns: [
    {
      key: 'number', kind: 'text', title: word('收款号', 'Receipt', '水单号, 流水号, Receipt no.'), required: true, digits: true, width: 16,
      help: both('银行流水号，或自己的编号', 'The bank’s reference, or a number of your own'),
      missing: both('这一行没有收款号，不算数。请补上。', 'This row has no receipt number and does not count. Fill it in.'),
    },
    { key: 'line', kind: 'number', title: word('行', 'Line', '行号, 序号'), least: 1, check: checkWhole, width: 6, help: both('一笔付几个订单时编号', 'Numbers the orders that one credit serves') },
    { key: 'order', kind: 'order', title: word('订单号', 'Order', '订单编号, Order no.'), width: 16, help: both('空白：要问是哪一单的', 'Blank: it is asked whose money it is') },
    { key: 'part', kind: 'number', title: word('第几期', 'Part', '期数, 款项'), least: 1, most: 20, check: checkWhole, width: 8, help: both('付款条款的第几部分，从 1 数；空白：最早没收齐的', 'Which part of the term, from 1; blank: the earliest that is open') },
    { key: 'date', kind: 'date', title: word('到账日期', 'Date', '收款日期, 日期, Received on'), required: true, width: 12 },
    { key: 'amount', kind: 'money', title: word('金额', 'Amount', '到账金额, 收款金额'), required: true, currency: 'currency', width: 14, help: both('分到这一单的；退款写负数', 'What falls to this order; refunds are negative') },
    { key: 'currency', kind: 'text', title: word('币种', 'Currency'), width: 8, check: checkCurrency },
    { key: 'charges', kind: 'money', title: word('银行费用', 'Bank charges', '扣费, 手续费, Charges'), currency: 'currency', width: 12, help: both('从这笔里扣掉的费用', 'What banks kept of this credit') },
    { key: 'rate', kind: 'number', title: word('结汇汇率', 'Settlement rate', '结汇价'), least: 0, width: 10, help: both('1 单位外币结得多少人民币', 'Renminbi for one unit of the currency') },
    { key: 'payer', kind: 'text', title: word('付款人', 'Payer', '汇款人, Remitter'), width: 22, help: both('水单上的汇款人，不一定是客户', 'As the slip names it; it need not be the customer') },
    { key: 'evidence', kind: 'file', title: word('凭证', 'Evidence', '水单, 附件, Slip'), width: 18 },
  ],
}); // prettier-ignore

export type Receipt = RecordOf<typeof RECEIPTS>;
