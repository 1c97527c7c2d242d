import type { EventKey, PromiseKey } from '../life/life';

/** What a column of a tracker is for. */
export type ColumnIs =
  | { readonly fact: FactKey }
  | { readonly promise: PromiseKey }
  | { readonly event: EventKey }
  | { readonly number: 'booking_no' | 'bl_no' | 'customs_decl_no' }
  | { readonly word: 'status' | 'pay_status' | 'remark' }
  /** Of each shipment of an order that leaves in parts. */
  | { readonly part: 'name' | 'qty' | 'etd' | 'sailing' };

export type FactKey =
  | 'no'
  | 'customer'
  | 'country'
  | 'factory'
  | 'product'
  | 'sku'
  | 'qty'
  | 'amount'
  | 'incoterm'
  | 'term'
  | 'ordered'
  | 'clerk'
  | 'forwarder'
  | 'serial'
  | 'cartons';

export interface Column {
  readonly is: ColumnIs;
  /** Headers as teams write them; a book takes one. */
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

const column = (is: ColumnIs, zh: string, en: string): Column => ({
  is,
  zh: zh.split('、'),
  en: en.split('; '),
});

/** Every column that a habit can have. */
export const COLUMNS = {
  serial: column({ fact: 'serial' }, '序号、行号', 'No.; S/N'),
  cartons: column({ fact: 'cartons' }, '箱数、总箱数', 'CTNS; Cartons'),
  no: column({ fact: 'no' }, '订单号、合同号、PI号、单号、订单编号', 'Order No; PI No.; S/C No.'),
  customer: column({ fact: 'customer' }, '客户、客户名称、客人、客户简称', 'Customer; Buyer; Client'),
  country: column({ fact: 'country' }, '国家、国别', 'Country; Destination Country'),
  clerk: column({ fact: 'clerk' }, '跟单、业务员、跟单员', 'Merchandiser; PIC; Sales'),
  factory_name: column({ fact: 'factory' }, '工厂、供应商', 'Factory; Supplier'),
  product: column({ fact: 'product' }, '品名、产品、货名', 'Product; Description; Item'),
  sku: column({ fact: 'sku' }, '款号、货号', 'Style No; Item No'),
  qty: column({ fact: 'qty' }, '数量、订单数量', 'Qty; Order Qty'),
  amount: column({ fact: 'amount' }, '金额USD、总金额、订单金额', 'Amount USD; Total Amount'),
  incoterm: column({ fact: 'incoterm' }, '贸易条款、价格条款', 'Incoterm; Price Term'),
  term: column({ fact: 'term' }, '付款方式、付款条件', 'Payment Term; Payment Terms'),
  ordered: column({ fact: 'ordered' }, '下单日期、接单日期、PI日期、签单日期', 'Order Date; PI Date'),
  forwarder: column({ fact: 'forwarder' }, '货代、货代公司', 'Forwarder'),

  factory: column({ promise: 'factory' }, '工厂交期、货好时间、完货期、大货交期', 'Ex-factory; Factory Due; XF Date'),
  delivery: column({ promise: 'delivery' }, '交期、客户交期、合同交期、客人交期、要求交期', 'Delivery Date; Due Date'),
  etd: column({ promise: 'etd' }, 'ETD、船期、预计开船、预计离港', 'ETD; Sailing Date; Est. Departure'),
  eta: column({ promise: 'eta' }, 'ETA、预计到港', 'ETA'),
  cy_cutoff: column({ promise: 'cy_cutoff' }, '截港、截重', 'CY Cut-off; CY Closing'),
  customs_cutoff: column({ promise: 'customs_cutoff' }, '截关、截关日', 'Customs Cut-off'),
  lc_ship: column({ promise: 'lc_ship' }, '最迟装运期、信用证装期', 'Latest Shipment Date; LSD'),
  lc_expiry: column({ promise: 'lc_expiry' }, '信用证效期、信用证有效期', 'L/C Expiry'),
  plan_sample_sent: column({ promise: 'plan:sample_sent' }, '计划寄样', 'PP Sample Planned'),
  plan_sample_ok: column({ promise: 'plan:sample_ok' }, '计划样品确认', 'PP Approval Planned'),
  plan_production_start: column({ promise: 'plan:production_start' }, '计划上线', 'Cutting Planned'),
  plan_inspection: column({ promise: 'plan:inspection' }, '计划验货', 'Final Inspection Planned'),

  deposit: column({ event: 'deposit' }, '定金到账、收定金、定金日期、定金收讫、预付款到账', 'Deposit Received; Deposit Date'),
  lc_received: column({ event: 'lc_received' }, '收证日期、来证日期', 'L/C Received'),
  sample_sent: column({ event: 'sample_sent' }, '产前样寄出、寄样日期', 'PP Sample Sent; PP Sample Actual'),
  sample_ok: column({ event: 'sample_ok' }, '产前样确认、样品确认', 'Sample Approved; PP Approval Actual'),
  production_start: column({ event: 'production_start' }, '上线日期、开工日期、投产日期', 'Production Start; Cutting Actual'),
  production_done: column({ event: 'production_done' }, '完工日期、生产完成、大货完成', 'Production Done; Finish Date'),
  inspection: column({ event: 'inspection' }, '验货、验货日期、尾查、验货时间', 'Inspection; Final Inspection Actual'),
  booking: column({ event: 'booking' }, '订舱日期、订舱', 'Booking Date; Booked'),
  loading: column({ event: 'loading' }, '装柜日期、装柜、拖柜日期', 'Loading Date; Stuffing Date'),
  customs: column({ event: 'customs' }, '报关日期、报关放行', 'Customs Cleared; Customs Date'),
  sailing: column({ event: 'sailing' }, 'ATD、实际开船、实际船期、实际离港', 'ATD; Actual Departure; Sailed'),
  shipped: column({ event: 'sailing' }, '出货日期、实际出货日期、发货日期', 'Shipped Date; Date Shipped'),
  documents: column({ event: 'documents' }, '寄单日期、交单日期、寄单', 'Docs Sent; Documents Sent'),
  balance: column({ event: 'balance' }, '尾款到账、收尾款、尾款日期、余款到账、尾款收讫', 'Balance Received; Balance Date'),
  payment: column({ event: 'balance' }, '货款到账、收款日期', 'Payment Received; Payment Date'),
  arrival: column({ event: 'arrival' }, 'ATA、实际到港', 'ATA; Actual Arrival'),
  refund: column({ event: 'refund' }, '退税日期、退税', 'Tax Refund'),

  booking_no: column({ number: 'booking_no' }, '订舱号、SO号', 'Booking No; S/O No'),
  bl_no: column({ number: 'bl_no' }, '提单号、B/L号', 'B/L No; BL No'),
  decl_no: column({ number: 'customs_decl_no' }, '报关单号', 'Customs Declaration No'),
  status: column({ word: 'status' }, '状态、订单状态、进度状态', 'Status; Order Status'),
  pay_status: column({ word: 'pay_status' }, '付款状态、收款情况', 'Payment Status'),
  remark: column({ word: 'remark' }, '备注、备注说明', 'Remark; Remarks'),

  part: column({ part: 'name' }, '批次、分批', 'Batch'),
  part_qty: column({ part: 'qty' }, '本批数量、出货数量', 'Batch Qty; Shipped Qty'),
  part_etd: column({ part: 'etd' }, 'ETD、船期', 'ETD'),
  part_sailing: column({ part: 'sailing' }, 'ATD、实际开船', 'ATD; Sailed'),
} satisfies Record<string, Column>; // prettier-ignore

export type ColumnKey = keyof typeof COLUMNS;
