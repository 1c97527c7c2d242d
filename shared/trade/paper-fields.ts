import { both, type Bilingual } from '../lang';
import type { RecordColumn } from '../records/sheet';
import { keyFor, word, type Word, type Words } from '../templates/vocabulary/words';
import { CREDIT_FIELDS } from './credit-fields.data';

/** One thing that a paper may say: of an invoice, a bill of lading, a credit. */
export type PaperField = Pick<RecordColumn, 'key' | 'kind' | 'title'>;

const field = (key: string, kind: RecordColumn['kind'], title: Word): PaperField => ({ key, kind, title });

/** What papers other than the credit say besides. */
const OF_PAPERS: readonly PaperField[] = [
  field('number', 'text', word('号码', 'Number', '单据号, No.')),
  field('date', 'date', word('日期', 'Date', '出具日期')),
  field('seller', 'long', word('卖方', 'Seller', '出口商, 发货人, Shipper, Exporter')),
  field('buyer', 'long', word('买方', 'Buyer', '进口商, Importer')),
  field('consignee', 'long', word('收货人', 'Consignee')),
  field('notify', 'long', word('通知方', 'Notify Party', '通知人')),
  field('quantity', 'number', word('数量', 'Quantity', 'Qty')),
  field('unit', 'text', word('单位', 'Unit')),
  field('unit_price', 'number', word('单价', 'Unit Price')),
  field('amount', 'money', word('总金额', 'Amount', '总价, Total')),
  field('currency', 'text', word('币种', 'Currency')),
  field('trade_term', 'text', word('贸易条款', 'Trade Term', '成交方式, Incoterm')),
  field('trade_place', 'text', word('条款地点', 'Named Place')),
  field('payment', 'text', word('付款条款', 'Payment Terms', '付款方式')),
  field('marks', 'long', word('唛头', 'Shipping Marks', 'Marks')),
  field('packages', 'number', word('件数', 'Packages', '箱数, Cartons')),
  field('gross_weight', 'number', word('毛重kg', 'Gross Weight kg', '毛重, G.W.')),
  field('net_weight', 'number', word('净重kg', 'Net Weight kg', '净重, N.W.')),
  field('tare', 'number', word('箱皮重kg', 'Tare kg', '皮重')),
  field('vgm', 'number', word('VGM kg', 'VGM kg', 'VGM, 核实总重')),
  field('measurement', 'number', word('体积m³', 'Measurement m³', '体积, 立方数, CBM')),
  field('container', 'text', word('柜号', 'Container No.', '箱号')),
  field('seal', 'text', word('封号', 'Seal No.', '封条号')),
  field('vessel', 'text', word('船名航次', 'Vessel and Voyage', '船名')),
  field('freight', 'text', word('运费支付', 'Freight', '运费预付到付')),
  field('on_board_date', 'date', word('装船日期', 'On-board Date', '已装船日, 提单日')),
  field('originals', 'number', word('正本份数', 'Originals')),
  field('hs', 'text', word('HS编码', 'HS Code', '商品编码')),
  field('origin', 'text', word('原产国', 'Country of Origin', '原产地')),
  field('insured_amount', 'money', word('保险金额', 'Insured Amount', '投保金额')),
  field('effective_date', 'date', word('保险生效日', 'Cover From')),
  field('invoice_number', 'text', word('发票号', 'Invoice No.')),
  field('invoice_date', 'date', word('发票日期', 'Invoice Date')),
  field('credit_number', 'text', word('信用证号', 'L/C No.', 'LC号')),
  field('order_number', 'text', word('订单号', 'Order No.', '订单编号, Our Order')),
  field('customer_po', 'text', word('客户PO', 'Customer PO', '客户订单号, Your Order')),
  field('contract_number', 'text', word('合同号', 'Contract No.', 'S/C No.')),
  field('pi_number', 'text', word('形式发票号', 'PI No.')),
  field('pi_date', 'date', word('形式发票日期', 'PI Date')),
  field('issuing_bank', 'text', word('开证行', 'Issuing Bank')),
  field('seller_name', 'text', word('卖方抬头', 'Seller Name')),
  field('seller_name_zh', 'text', word('卖方中文抬头', 'Seller Name in Chinese', '境内发货人')),
  field('seller_address', 'long', word('卖方地址', 'Seller Address')),
  field('seller_phone', 'text', word('卖方电话', 'Seller Phone')),
  field('seller_code', 'text', word('卖方信用代码', 'Seller Credit Code', '统一社会信用代码')),
  field('seller_customs_code', 'text', word('卖方海关编码', 'Seller Customs Registration')),
  field('signer', 'text', word('签字人', 'Signed by')),
  field('buyer_name', 'text', word('买方抬头', 'Buyer Name', '境外收货人')),
  field('buyer_address', 'long', word('买方地址', 'Buyer Address')),
  field('buyer_contact', 'text', word('买方联系人', 'Buyer Contact', 'Attn')),
  field('buyer_country', 'text', word('买方国家', 'Buyer Country')),
  field('buyer_tax_no', 'text', word('买方税号', 'Buyer Tax No.')),
  field('supplier_name', 'text', word('供应商', 'Supplier', '工厂')),
  field('supplier_address', 'long', word('供应商地址', 'Supplier Address')),
  field('supplier_contact', 'text', word('供应商联系人', 'Supplier Contact')),
  field('forwarder', 'text', word('货代', 'Forwarder')),
  field('bank_beneficiary', 'text', word('收款人', 'Bank Beneficiary')),
  field('bank_account', 'text', word('收款账号', 'Bank Account No.')),
  field('bank_name', 'text', word('收款银行', 'Bank Name')),
  field('bank_address', 'long', word('收款银行地址', 'Bank Address')),
  field('bank_swift', 'text', word('收款SWIFT', 'Bank SWIFT')),
  field('bank_through', 'text', word('收款中间行', 'Correspondent Bank')),
  field('total_words', 'text', word('金额大写', 'Amount in Words', 'SAY, 大写金额')),
  field('total_text', 'text', word('币种和金额', 'Amount with Currency')),
  field('term', 'text', word('价格条款全文', 'Price Term', '成交条款')),
  field('ship_mode', 'text', word('运输方式', 'Mode of Transport')),
  field('etd', 'date', word('预计开船', 'ETD')),
  field('eta', 'date', word('预计到港', 'ETA')),
  field('delivery_date', 'date', word('工厂交期', 'Delivery Date')),
  field('booking_number', 'text', word('订舱号', 'Booking No.')),
  field('bl_number', 'text', word('提单号', 'B/L No.')),
  field('container_type', 'text', word('柜型', 'Container Type')),
  field('container_fill', 'text', word('柜子装载率', 'Container Fill')),
  field('valid_until', 'date', word('有效期至', 'Valid Until')),
  field('inspection_date', 'date', word('验货日期', 'Inspection Date')),
  field('origin_place', 'text', word('境内货源地', 'Place of Origin in China')),
  field('destination_country', 'text', word('最终目的国', 'Country of Destination')),
  field('supervision', 'text', word('监管条件', 'Supervision Conditions')),
  field('supervision_mode', 'text', word('监管方式', 'Customs Procedure', '贸易方式')),
  field('package_type', 'text', word('包装种类', 'Kind of Packages')),
  field('freight_amount', 'money', word('运费', 'Freight Amount')),
  field('insurance_amount', 'money', word('保费', 'Insurance Premium')),
  field('other_charges', 'money', word('杂费', 'Other Charges')),
  field('co_form', 'text', word('产地证种类', 'Kind of Certificate of Origin', 'CO Form, 证书种类')),
  field('origin_criterion', 'text', word('原产地标准', 'Origin Criterion')),
  field('statement', 'long', word('证明内容', 'Statement Certified', '声明内容')),
  field('requirements', 'long', word('特殊要求', 'Special Requirements')),
  field('amount_due', 'money', word('应付金额', 'Amount Due')),
  field('amount_received', 'money', word('已付金额', 'Amount Received')),
  field('due_date', 'date', word('付款到期日', 'Payment Due Date')),
  field('days_late', 'number', word('逾期天数', 'Days Overdue')),
  field('claim_number', 'text', word('客诉号', 'Claim No.')),
  field('claim_date', 'date', word('客诉日期', 'Claim Date')),
  field('claim_cause', 'long', word('客诉原因', 'Claim Cause')),
  field('changes', 'long', word('改动', 'Changes')),
  field('version', 'number', word('版本', 'Version')),
  field('draft', 'text', word('草稿标记', 'Draft Mark')),
];

/** What a goods line of a paper says: templates write `{{line.item}}`, and the row with such fields stands once for each line. */
export const LINE_FIELDS: readonly PaperField[] = [
  field('no', 'number', word('序号', 'No.')),
  field('item', 'text', word('货号', 'Item No.', 'SKU')),
  field('customer_item', 'text', word('客户货号', 'Customer Item')),
  field('description', 'long', word('品名', 'Description')),
  field('description_zh', 'text', word('中文品名', 'Chinese Name')),
  field('description_en', 'text', word('英文品名', 'English Description')),
  field('invoice_name', 'text', word('开票品名', 'Name on the VAT Invoice')),
  field('hs', 'text', word('HS编码', 'HS Code')),
  field('elements', 'long', word('申报要素', 'Declaration Elements')),
  field('brand_type', 'text', word('品牌类型', 'Brand Type')),
  field('quantity', 'number', word('数量', 'Quantity')),
  field('unit', 'text', word('单位', 'Unit')),
  field('legal_quantity1', 'number', word('法定数量1', 'Legal Quantity 1')),
  field('legal_unit1', 'text', word('法定单位1', 'Legal Unit 1')),
  field('legal_quantity2', 'number', word('法定数量2', 'Legal Quantity 2')),
  field('legal_unit2', 'text', word('法定单位2', 'Legal Unit 2')),
  field('price', 'number', word('单价', 'Unit Price')),
  field('discount', 'text', word('折扣', 'Discount')),
  field('amount', 'money', word('金额', 'Amount')),
  field('currency', 'text', word('币种', 'Currency')),
  field('per_carton', 'number', word('每箱数量', 'Pieces per Carton')),
  field('cartons', 'number', word('箱数', 'Cartons')),
  field('carton_numbers', 'text', word('箱号', 'Carton Nos.')),
  field('last_carton', 'text', word('尾箱', 'Last Carton')),
  field('carton_size', 'text', word('箱规cm', 'Carton Size cm')),
  field('gross_weight', 'number', word('毛重kg', 'Gross Weight kg')),
  field('net_weight', 'number', word('净重kg', 'Net Weight kg')),
  field('measurement', 'number', word('体积m³', 'Measurement m³')),
  field('origin', 'text', word('原产国', 'Country of Origin')),
  field('origin_place', 'text', word('境内货源地', 'Place of Origin in China')),
  field('batch', 'text', word('批次', 'Batch')),
];

/** Every field that 单证数据 may name, those of credits first; `gendan templates --fields` prints them. */
export const PAPER_FIELDS: readonly PaperField[] = [...CREDIT_FIELDS, ...OF_PAPERS];

const named = (fields: readonly PaperField[]): Words<string> =>
  Object.fromEntries(
    fields.map(({ key, title: { zh, en, also = '' } }) => [key, word(zh, en, [key, also].join())]),
  );

const HEAD_NAMES = named(PAPER_FIELDS);
const LINE_NAMES = named(LINE_FIELDS);
/** What fields of credits are called where no tag is in front; only where no other field is called so. */
const BARE_NAMES: Words<string> = Object.fromEntries(
  CREDIT_FIELDS.map((each) => {
    const { zh, en } = fieldTitle(each);
    return [each.key, word(zh, en)];
  }).filter(([key]) => key !== 'credit_amount' && key !== 'expiry_date'),
);
const BY_KEY = new Map(PAPER_FIELDS.map((each) => [each.key, each]));
const LINE_BY_KEY = new Map(LINE_FIELDS.map((each) => [each.key, each]));

/** The field that a key or a title in either language names; undefined where none does. */
export const paperField = (name: string): PaperField | undefined =>
  BY_KEY.get(name) ?? BY_KEY.get(headKey(name) ?? '');

/** The key of a field of a paper's head, by its title with or without the tag of the credit: `44E 装货港`, `装货港`. */
export const headKey = (name: string): string | undefined =>
  keyFor(HEAD_NAMES, name) ?? keyFor(BARE_NAMES, name);

/** The same of a goods line, without `line.` in front. */
export const lineField = (name: string): PaperField | undefined =>
  LINE_BY_KEY.get(name) ?? LINE_BY_KEY.get(keyFor(LINE_NAMES, name) ?? '');

/** What a field is called on a paper: without the tag that its credit has in front (`44E Port of Loading`). */
export function fieldTitle({ title: { zh, en } }: PaperField): Bilingual {
  const bare = (text: string): string => text.replace(/^\d\d[A-Za-z]? /, '');
  return both(bare(zh), bare(en));
}

export function checkPaperField(text: string): Bilingual | undefined {
  if (paperField(text)) return undefined;
  return both(
    `“${text}”不是单证字段，这一行先不算。可用的字段：gendan templates --fields。`,
    `“${text}” is no field of papers, so the row does not count yet. gendan templates --fields lists them.`,
  );
}
