/** The columns of the monthly sheets. The team has changed headers over the months, as teams do. */
export const COLUMNS = [
  'no', 'customer', 'country', 'order', 'po', 'sku', 'product', 'quantity', 'amount', 'incoterm', 'payment',
  'sales', 'follower', 'clerk', 'ordered', 'deposit', 'sample', 'factory', 'factoryDue', 'inspection',
  'booked', 'booking', 'vessel', 'containerType', 'si', 'vgm', 'cy', 'customs', 'latestShipment', 'expiry',
  'etd', 'atd', 'eta', 'containers', 'bl', 'release', 'balance', 'docs', 'refund', 'left', 'status', 'remark',
] as const; // prettier-ignore
export type ColumnKey = (typeof COLUMNS)[number];

interface ColumnSpec {
  readonly header: string;
  readonly english: string;
  readonly width: number;
  /** The header above it in a two-row header. */
  readonly group?: string;
}

export const COLUMN_SPECS: Readonly<Record<ColumnKey, ColumnSpec>> = {
  no: { header: '序号', english: 'No.', width: 5 },
  customer: { header: '客户', english: 'Customer', width: 21, group: '订单信息' },
  country: { header: '国家', english: 'Country', width: 9, group: '订单信息' },
  order: { header: '订单号', english: 'Order No.', width: 11, group: '订单信息' },
  po: { header: '客户PO', english: 'PO No.', width: 10, group: '订单信息' },
  sku: { header: '货号', english: 'Item No.', width: 16, group: '订单信息' },
  product: { header: '品名', english: 'Description', width: 14, group: '订单信息' },
  quantity: { header: '数量', english: 'Qty', width: 11, group: '订单信息' },
  amount: { header: '金额(USD)', english: 'Amount', width: 14, group: '订单信息' },
  incoterm: { header: '贸易条款', english: 'Incoterm', width: 8, group: '订单信息' },
  payment: { header: '付款方式', english: 'Payment', width: 22, group: '订单信息' },
  sales: { header: '业务员', english: 'Sales', width: 10, group: '人员' },
  follower: { header: '跟单员', english: 'Merchandiser', width: 8, group: '人员' },
  clerk: { header: '单证员', english: 'Doc PIC', width: 8, group: '人员' },
  ordered: { header: '下单日期', english: 'Order Date', width: 14, group: '备货' },
  deposit: { header: '定金到账', english: 'Deposit Received', width: 12, group: '备货' },
  sample: { header: '产前样确认', english: 'PPS Approved', width: 11, group: '备货' },
  factory: { header: '工厂', english: 'Factory', width: 11, group: '备货' },
  factoryDue: { header: '工厂交期', english: 'Ex-factory', width: 11, group: '备货' },
  inspection: { header: '验货日期', english: 'Inspection', width: 11, group: '备货' },
  booked: { header: '订舱日期', english: 'Booking Date', width: 11, group: '订舱' },
  booking: { header: '订舱号', english: 'S/O', width: 13, group: '订舱' },
  vessel: { header: '船名航次', english: 'Vessel/Voyage', width: 21, group: '订舱' },
  containerType: { header: '柜型', english: 'Size', width: 8, group: '订舱' },
  si: { header: '截单', english: 'SI Cut-off', width: 14, group: '截止时间' },
  vgm: { header: '截VGM', english: 'VGM Cut-off', width: 14, group: '截止时间' },
  cy: { header: '截港', english: 'CY Closing', width: 14, group: '截止时间' },
  customs: { header: '截关', english: 'Customs Cut-off', width: 14, group: '截止时间' },
  latestShipment: { header: '最迟装运期', english: 'LSD', width: 11, group: '信用证' },
  expiry: { header: '信用证效期', english: 'L/C Expiry', width: 11, group: '信用证' },
  etd: { header: '船期ETD', english: 'ETD', width: 13, group: '出运' },
  atd: { header: '实际开船', english: 'ATD', width: 11, group: '出运' },
  eta: { header: 'ETA', english: 'Arrival', width: 11, group: '出运' },
  containers: { header: '柜号', english: 'Container No.', width: 25, group: '出运' },
  bl: { header: '提单号', english: 'B/L No.', width: 14, group: '出运' },
  release: { header: '提单方式', english: 'B/L Type', width: 11, group: '出运' },
  balance: { header: '尾款到账', english: 'Balance Received', width: 18, group: '收款退税' },
  docs: { header: '寄单日期', english: 'Docs Sent', width: 11, group: '收款退税' },
  refund: { header: '退税', english: 'VAT Refund', width: 9, group: '收款退税' },
  left: { header: '距开船(天)', english: 'Days left', width: 9 },
  status: { header: '状态', english: 'Status', width: 10 },
  remark: { header: '备注', english: 'Remark', width: 34 },
};

/** What a sheet calls its columns where it differs, and which it lacks. */
export interface Layout {
  readonly headers: Readonly<Partial<Record<ColumnKey, string>>>;
  readonly lacks: readonly ColumnKey[];
  readonly hidden: readonly ColumnKey[];
  /** `plain`: one row; `grouped`: two rows; `bilingual`: one row, both languages. */
  readonly style: 'plain' | 'grouped' | 'bilingual';
}

export const LAYOUTS: Readonly<Record<number, Layout>> = {
  3: {
    headers: { customer: '客人', etd: '船期', ordered: '下单日', release: '放单方式', inspection: '验货' },
    lacks: ['po', 'vgm', 'latestShipment', 'expiry', 'left'],
    hidden: [],
    style: 'plain',
  },
  4: { headers: { customs: '截关时间', cy: '截港时间' }, lacks: [], hidden: ['po'], style: 'plain' },
  5: { headers: {}, lacks: [], hidden: [], style: 'grouped' },
  6: { headers: { eta: 'ETA' }, lacks: ['refund'], hidden: [], style: 'bilingual' },
};
