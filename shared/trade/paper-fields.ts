import type { RecordColumn } from '../records/sheet';
import { word, type Word } from '../templates/vocabulary/words';
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
];

/** Every field that 单证数据 may name, those of credits first; `gendan templates --fields` prints them. */
export const PAPER_FIELDS: readonly PaperField[] = [...CREDIT_FIELDS, ...OF_PAPERS];
