import { both } from '../lang';
import { recordSheet, type RecordOf } from '../records/sheet';
import { word } from '../templates/vocabulary/words';

/** 跟单_资金: what each part of each order comes to, what came in of it and how long it has been due. Written by Gendan. */
export const MONEY = recordSheet({
  key: 'money',
  title: word('跟单_资金', 'Gendan Money'),
  about: both(
    '一个订单的一期款一行：应收、已收、欠多少、账龄，客户的额度和已用。',
    'One row per order and part of its price: what is due, what came in, what is open and for how long, the customer’s credit and how much of it is used.',
  ),
  rowKey: ['order', 'part'],
  mayRepeat: true,
  generated: true,
  columns: [
    { key: 'order', kind: 'order', title: word('订单号', 'Order'), required: true, width: 18 },
    { key: 'part', kind: 'number', title: word('第几期', 'Part'), width: 8 },
    { key: 'customer', kind: 'customer', title: word('客户', 'Customer'), width: 18 },
    { key: 'percent', kind: 'percent', title: word('比例', 'Share'), width: 8 },
    { key: 'due', kind: 'date', title: word('到期', 'Due'), width: 12 },
    { key: 'amount', kind: 'money', title: word('应收', 'Amount'), currency: 'currency', width: 14, help: both('空白：表里没写', 'Blank: the sheet does not say') },
    { key: 'received', kind: 'money', title: word('已收', 'Received'), currency: 'currency', width: 14 },
    { key: 'receivedOn', kind: 'date', title: word('最近到账', 'Last received'), width: 12 },
    { key: 'open', kind: 'money', title: word('欠', 'Open'), currency: 'currency', width: 14 },
    { key: 'currency', kind: 'text', title: word('币种', 'Currency'), width: 8 },
    { key: 'age', kind: 'number', title: word('账龄（天）', 'Days past due', '账龄'), width: 12, help: both('逾期天数，没到期是 0', 'Days past due, 0 before') },
    { key: 'limit', kind: 'money', title: word('信用额度', 'Credit limit'), width: 18 },
    { key: 'used', kind: 'money', title: word('已用额度', 'Credit used'), width: 18, help: both('客户全部未收，折成额度的币种；缺汇率就空着', 'All that is open of the customer in the currency of the limit; blank without a written rate') },
  ],
}); // prettier-ignore

export type MoneyRow = RecordOf<typeof MONEY>;
