import { serialOf } from '../day';

type Row = Readonly<Record<string, unknown>>;
const usd = (minor: number) => ({ minor, currency: 'USD' });
const cny = (minor: number) => ({ minor, currency: 'CNY' });

/** A row or two of each sheet, as a trade office would have them. */
export const EXAMPLES: Readonly<Record<string, readonly Row[]>> = {
  customers: [
    {
      customer: 'MAPLE', aliases: ['Maple Home', '枫叶'], fullName: 'MAPLE HOME GOODS INC.', address: '12 Lake St\nSeattle, WA', country: 'US',
      taxNo: '0091234', contact: 'Ann Lee', email: ['ann@maple.example.com'], phone: '+1 206 555 0100', language: 'en', grade: 'A', owner: '王丽',
      nextContact: serialOf('2026-06-01'), source: '广交会', terms: '30% T/T deposit, 70% against copy of B/L', incoterm: 'FOB', port: 'NINGBO',
      currency: 'USD', consignee: 'TO ORDER', documents: ['发票 3', '装箱单 3'], commission: 0.03, creditLimit: usd(5_000_000), limitCurrency: 'USD',
      limitUntil: serialOf('2026-12-31'), lossDays: 30, checkedOn: serialOf('2026-03-01'),
    },
    { customer: '007 Trading' },
  ],
  partners: [{ partner: '义乌一厂', kind: ['factory'], language: 'zh', leadDays: 35, terms: '30%定金，发货前付清余款' }, { partner: 'DSV', kind: ['forwarder', 'broker'] }],
  products: [
    {
      item: '00123', nameZh: '陶瓷杯', nameEn: 'CERAMIC MUG', hs: '6912001000', elements: '品牌类型:无品牌|材质:陶瓷', legalUnit1: '千克', legalPer1: 0.35,
      brandType: '0', invoiceName: '陶瓷杯', refundRate: 0.13, unit: 'PCS', netEach: 0.35, perCarton: 12, cartonSize: '40×30×25', cartonGross: 5.2,
      cartonNet: 4.2, originCountry: 'CN', originPlace: '义乌',
    },
  ],
  company: [
    {
      company: '远洋', nameEn: 'OCEAN TRADING CO., LTD.', account: '0012345678901', currency: 'USD', bank: 'BANK OF CHINA', swift: 'BKCHCNBJ92A',
      beneficiary: 'OCEAN TRADING CO., LTD.', writtenBy: '李会计',
    },
    { company: '远洋', account: '0098765', currency: 'EUR' },
  ],
  lines: [
    { order: 'PO-1', line: 1, item: 'A1', quantity: 100, unit: 'PCS', price: 1.2345, currency: 'USD', discount: 0.05, cartons: 9, batch: '1' },
    { order: 'INQ-7', item: 'A1', quantity: 33 },
  ],
  containers: [{ type: '45HQ', also: ['45HC', '45尺高柜'], volume: 78, payload: 25_500, note: '按船公司' }],
  rates: [{ from: 'USD', to: 'CNY', rate: 7.1, date: serialOf('2026-05-04'), source: '中行现汇买入价' }],
  'refund-rates': [{ hs: '8541430000', rate: 0, from: serialOf('2026-04-01'), source: '财税 2026 年 2 号' }, { item: 'A1', rate: 0.13, from: serialOf('2020-03-20') }],
  credits: [
    {
      credit_number: 'LC0012026', orders: ['PO-1', 'PO-2'], issue_date: serialOf('2026-03-02'), expiry_date: serialOf('2026-06-15'), expiry_place: 'CHINA',
      credit_amount: usd(12_000_000), tolerance: '10/10', partial_shipment: 'not_allowed', transhipment: 'allowed', latest_shipment: serialOf('2026-05-25'),
      present_days: 21, confirmation: 'without',
    },
  ],
  receipts: [
    { number: 'BOC0001', line: 1, order: 'PO-1', part: 1, date: serialOf('2026-04-02'), amount: usd(360_000), currency: 'USD', charges: usd(2500), rate: 7.08, payer: 'MAPLE HOME' },
    { number: 'BOC0001', line: 2, date: serialOf('2026-04-02'), amount: usd(1), currency: 'USD' },
  ],
  payments: [{ order: 'PO-1', kind: 'factory_deposit', payee: '义乌一厂', amount: cny(3_000_000), currency: 'CNY', due: serialOf('2026-04-10') }, { order: 'PO-1', kind: 'freight', amount: usd(180_000), currency: 'USD' }],
  papers: [
    { orders: ['PO-1', 'PO-2'], kind: 'ci', number: 'CI2026-001', version: 2, date: serialOf('2026-05-04'), batch: '1', language: 'en', status: 'sent', template: 'v1', fingerprint: '0abc', file: 'CI2026-001-v2.xlsx', madeBy: '王丽', checkedBy: '孙敏', conflicts: 0, sentOn: serialOf('2026-05-05'), sentTo: 'bank', changes: 'amount', confirmedBy: 'Ann', confirmedOn: serialOf('2026-05-04') },
    { orders: ['PO-1'], kind: 'freight_invoice', file: '运费.pdf', version: 1, status: 'draft' },
  ],
  'paper-data': [
    { order: 'PO-1', kind: 'bl', number: 'COSU1', field: '毛重kg', value: '1250.00', writtenBy: '孙敏' },
    { order: 'PO-1', kind: 'insurance', field: 'insured_amount', value: 'USD 110,000.00' },
  ],
  templates: [{ name: 'MAPLE 发票', kind: 'ci', language: 'en', customer: 'MAPLE', file: 'maple-ci.xlsx', sheet: 'Invoice', version: 3, author: '王丽', approver: '陈总', approvedOn: serialOf('2026-05-04'), fingerprint: '007', status: 'approved' }],
  texts: [{ key: 'balance-1', kind: 'reminder', language: 'en', customer: 'MAPLE', subject: 'Balance of {order}', text: 'Dear Ann,\nplease …', version: 2, author: '王丽', approver: '陈总', status: 'approved' }],
}; // prettier-ignore
