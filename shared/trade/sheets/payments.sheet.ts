import { both } from '../../lang';
import { recordSheet, type RecordOf } from '../../records/sheet';
import { word, type Words } from '../../templates/vocabulary/words';
import { checkCurrency, checkWhole } from '../checks';

export type PaymentKind =
  | 'factory_deposit'
  | 'factory_balance'
  | 'material'
  | 'freight'
  | 'local'
  | 'customs'
  | 'inspection'
  | 'insurance'
  | 'commission'
  | 'bank'
  | 'claim'
  | 'other';

export const PAYMENT_KINDS: Words<PaymentKind> = {
  factory_deposit: word('工厂定金', 'Factory deposit', '采购定金, 定金'),
  factory_balance: word('工厂尾款', 'Factory balance', '采购尾款, 货款, 尾款'),
  material: word('辅料包材', 'Materials and packing', '辅料, 包材, 材料款'),
  freight: word('海运费', 'Freight', '运费, 空运费, Ocean freight, Air freight'),
  local: word('港杂内陆费', 'Local charges', '港杂费, 拖车费, 内陆费, Trucking'),
  customs: word('报关费', 'Customs broker’s fee', '报关, Brokerage'),
  inspection: word('验货检测费', 'Inspection and tests', '验货费, 检测费, 认证费'),
  insurance: word('保险费', 'Insurance', '信保费, 保费, Premium'),
  commission: word('佣金', 'Commission', '中介费'),
  bank: word('银行费用', 'Bank charges', '手续费, 贴息'),
  claim: word('赔款', 'Claim paid', '索赔, 扣款'),
  other: word('其他', 'Other'),
};

/** 跟单_付款: what an order costs us and when it has to be paid; with the receipts its margin. */
export const PAYMENTS = recordSheet({
  key: 'payments',
  title: word('跟单_付款', 'Gendan Payments'),
  about: both(
    '一个订单的一笔应付一行：工厂定金和尾款、运费、验货费、佣金，付给谁、哪天到期、付了没有。',
    'One row per amount that an order makes us owe: factory, freight, inspection, commission; to whom, due when, paid when.',
  ),
  rowKey: ['order', 'kind', 'line'],
  header: ['order', 'kind', 'amount'],
  columns: [
    {
      key: 'order', kind: 'order', title: word('订单号', 'Order', '订单编号, Order no.'), required: true, width: 16,
      missing: both('这一行没有订单号，不算数。请补上。', 'This row names no order and does not count. Fill it in.'),
    },
    { key: 'kind', kind: 'choice', title: word('款项', 'Kind', '费用类型, 类型, Type'), required: true, choices: PAYMENT_KINDS, width: 14 },
    { key: 'line', kind: 'number', title: word('行', 'Line', '行号, 序号'), least: 1, check: checkWhole, width: 6, help: both('同一款项分几笔时编号', 'Numbers several amounts of one kind') },
    { key: 'payee', kind: 'text', title: word('收款方', 'Payee', '供应商, 付给, Supplier'), width: 20 },
    { key: 'amount', kind: 'money', title: word('金额', 'Amount', '应付金额'), required: true, currency: 'currency', width: 14 },
    { key: 'currency', kind: 'text', title: word('币种', 'Currency'), width: 8, check: checkCurrency },
    { key: 'due', kind: 'date', title: word('到期日', 'Due', '应付日期, Due date'), width: 12 },
    { key: 'paidOn', kind: 'date', title: word('付款日期', 'Paid on', '已付日期'), width: 12, help: both('空白：还没付', 'Blank: not paid yet') },
    { key: 'paid', kind: 'money', title: word('已付金额', 'Paid', '实付金额'), currency: 'currency', width: 14, help: both('空白且有付款日期：全付了', 'Blank beside a date: paid in full') },
    { key: 'invoice', kind: 'text', title: word('发票号', 'Invoice', '对方发票号, Invoice no.'), digits: true, width: 18 },
    { key: 'evidence', kind: 'file', title: word('凭证', 'Evidence', '水单, 附件'), width: 18 },
    { key: 'note', kind: 'text', title: word('备注', 'Note', 'Remarks'), width: 22 },
  ],
}); // prettier-ignore

export type Payment = RecordOf<typeof PAYMENTS>;
