import { both, same, type Bilingual } from '../../lang';
import type { Box, Fact, Part, Signature } from './design';

/** A label in both languages and what stands behind it. */
export function fact(zh: string, en: string, value: string | Bilingual, more: Partial<Fact> = {}): Fact {
  return { label: both(zh, en), value: typeof value === 'string' ? same(value) : value, ...more };
}

/** The same as a box of a form. */
export const box = (over: number, zh: string, en: string, value: string, more: Partial<Box> = {}): Box => ({
  ...fact(zh, en, value),
  over,
  ...more,
});

/** Goes on with the fact above. */
export const further = (value: string | Bilingual, more: Partial<Fact> = {}): Fact =>
  fact('', '', value, { grows: true, ...more });

export const gap = (points: number): Part => ({ is: 'gap', points });

/** Who sells: the name that documents are made out in, and the address. */
export const SELLER: readonly Fact[] = [
  fact('卖方', 'Seller', '{{seller_name}}', { bold: true, grows: true }),
  further('{{seller_address}}'),
];

export const BUYER: readonly Fact[] = [
  fact('买方', 'Buyer', '{{buyer_name}}', { bold: true, grows: true }),
  further('{{buyer_address}}'),
  fact('联系人', 'Attn.', '{{buyer_contact}}', { grows: true }),
];

export const CONSIGNEE = fact('收货人', 'Consignee', '{{consignee}}', { grows: true });
export const NOTIFY = fact('通知方', 'Notify party', '{{notify}}', { grows: true });

export const NUMBER = fact('编号', 'No.', '{{number}}', { bold: true });
export const DATE = fact('日期', 'Date', '{{date}}');
export const ORDER = fact('我方订单号', 'Our order', '{{order_number}}');
export const CUSTOMER_PO = fact('客户 PO', 'Your order', '{{customer_po}}');
export const CONTRACT = fact('合同号', 'Contract No.', '{{contract_number}}');
export const INVOICE = fact('发票号', 'Invoice No.', '{{invoice_number}}');
export const INVOICE_DATE = fact('发票日期', 'Invoice date', '{{invoice_date}}');
export const CREDIT = fact('信用证号', 'L/C No.', '{{credit_number}}');
export const CREDIT_DATE = fact('开证日期', 'L/C date', '{{issue_date}}');
export const ISSUING_BANK = fact('开证行', 'Issuing bank', '{{issuing_bank}}', { grows: true });

export const LOADING = fact('起运港', 'From', '{{port_of_loading}}');
export const DISCHARGE = fact('目的港', 'To', '{{port_of_discharge}}');
export const LATEST = fact('最迟装运', 'Latest shipment', '{{latest_shipment}}');
export const VESSEL = fact('船名航次', 'Vessel / voyage', '{{vessel}}');
export const ETD = fact('预计开船', 'ETD', '{{etd}}');
export const ETA = fact('预计到港', 'ETA', '{{eta}}');
export const BL = fact('提单号', 'B/L No.', '{{bl_number}}');
export const PART_SHIPMENTS = fact('分批装运', 'Part shipments', '{{partial_shipment}}');
export const TRANSHIPMENT = fact('转运', 'Transhipment', '{{transhipment}}');

/** A term of payment is a sentence, marks are up to four lines. */
export const PAYMENT = fact('付款方式', 'Payment', '{{payment}}', { lines: 2 });
export const MARKS = fact('唛头', 'Shipping marks', '{{marks}}', { lines: 4 });

export const GROSS = fact('总毛重 kg', 'Gross weight kg', '{{gross_weight}}');
export const NET = fact('总净重 kg', 'Net weight kg', '{{net_weight}}');
export const PACKAGES = fact('总件数', 'Packages', '{{packages}}');
export const VOLUME = fact('总体积 m³', 'Measurement m³', '{{measurement}}');

/** Where to pay; through whom, when a correspondent bank stands between. Names stand where a row grows with them. */
export const BANK: Part = {
  is: 'sides',
  heading: both('收款银行资料', 'Bank details'),
  left: [
    fact('收款人', 'Beneficiary', '{{bank_beneficiary}}', { grows: true }),
    fact('开户行', 'Bank', '{{bank_name}}', { grows: true }),
    fact('银行地址', 'Bank address', '{{bank_address}}', { grows: true }),
    fact('中间行（如有）', 'Via bank (if any)', '{{bank_through}}', { grows: true }),
  ],
  right: [
    fact('账号', 'Account No.', '{{bank_account}}', { bold: true }),
    fact('SWIFT', 'SWIFT', '{{bank_swift}}', { bold: true }),
  ],
};

/** As a partner in China knows us, and as one abroad does. */
export const OURS = both('{{seller_name_zh}}', '{{seller_name}}');

export const SELLER_SIGNS: Signature = {
  role: both('卖方（签字盖章）', 'For and on behalf of the Seller'),
  name: same('{{seller_name}}'),
  by: '{{signer}}',
};

export const BUYER_SIGNS: Signature = {
  role: both('买方（签字盖章）', 'For and on behalf of the Buyer'),
  name: same('{{buyer_name}}'),
};

/** Only the seller signs: on the right, where a seal has room. */
export const SIGNED: Part = { is: 'signatures', right: SELLER_SIGNS };
export const BOTH_SIGN: Part = { is: 'signatures', left: SELLER_SIGNS, right: BUYER_SIGNS };
