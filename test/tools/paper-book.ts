import { applyPatch } from '../../shared/book/apply';
import type { Book } from '../../shared/book/model';
import { plan as planOf, type Plan } from '../../shared/plan/plan';
import { addRecords } from '../../shared/records/change';
import type { RecordOf, RecordSheet } from '../../shared/records/sheet';
import { bankFingerprint } from '../../shared/trade/bank-approval';
import { COMPANY, type Company } from '../../shared/trade/sheets/company.sheet';
import { CREDITS } from '../../shared/trade/sheets/credits.sheet';
import { CUSTOMERS } from '../../shared/trade/sheets/customers.sheet';
import { LINES } from '../../shared/trade/sheets/lines.sheet';
import { PARTNERS } from '../../shared/trade/sheets/partners.sheet';
import { PRODUCTS } from '../../shared/trade/sheets/products.sheet';
import { bookOf, day, sheetOf, type TestCell } from './book';
import { MID_MORNING } from './set-up';
import { serialOf } from '../shared/trade/day';

/** An order of three items that every paper can be made of: nothing is missing, its account is approved. */

const HEADERS = [
  '订单号', '客户', '工厂', '业务员', '币种', '金额', '贸易条款', '起运港', '目的港', '付款方式', '下单日期', '工厂交期', '船期', '实际开船', '提单日期',
  '提单号', '船名航次', '柜号', '封条号', '柜型', '订舱号', '合同号', '信用证号', '验货日期', '交货期',
]; // prettier-ignore

const ROW: readonly TestCell[] = [
  'PO-1', 'MAPLE', '宏达', '王丽', 'USD', 12_345.5, 'CIF HAMBURG', 'NINGBO', 'HAMBURG', '30% T/T, 70%见提单副本', day('2026-04-01'), day('2026-05-20'),
  day('2026-06-05'), null, null, 'COSU6123456789', 'COSCO STAR V.012W', 'CSNU1234567', 'SL998877', '20GP', 'BK-77', 'SC2026-018', null,
  day('2026-05-22'), day('2026-06-30'),
]; // prettier-ignore

const COMPANY_ROW: Partial<Company> = {
  company: '远洋', nameEn: 'OCEAN TRADING CO., LTD.', nameZh: '宁波远洋贸易有限公司', address: '88 HAIYAN ROAD, NINGBO, CHINA', creditCode: '91330200MA2ABCDE1X',
  customsCode: '3302960ABC', phone: '+86 574 8888 0000', beneficiary: 'OCEAN TRADING CO., LTD.', account: '0012345678901', currency: 'USD',
  bank: 'BANK OF CHINA NINGBO BRANCH', bankAddress: '139 YAOHANG STREET, NINGBO', swift: 'BKCHCNBJ92A', signer: 'WANG LI', writtenBy: '李会计',
}; // prettier-ignore

const CARD: Partial<RecordOf<typeof CUSTOMERS>> = {
  customer: 'MAPLE', fullName: 'MAPLE HOME GMBH', address: 'HAFENSTRASSE 7, 20457 HAMBURG, GERMANY', country: 'DE', contact: 'Ann Becker',
  incoterm: 'CIF', port: 'HAMBURG', marks: 'MAPLE\nPO-1\nHAMBURG\nC/NO. 1-13', consignee: 'TO ORDER', notify: 'MAPLE HOME GMBH\nHAFENSTRASSE 7, 20457 HAMBURG, GERMANY',
}; // prettier-ignore

const PRODUCT: Partial<RecordOf<typeof PRODUCTS>> = {
  perCarton: 12, cartonSize: '60×40×35', cartonGross: 14.5, cartonNet: 12.8, originCountry: 'CN', originPlace: '金华', legalUnit1: '千克',
  legalPer1: 1.05, elements: '品牌类型:无品牌|用途:家用', brandType: '0',
}; // prettier-ignore

const ITEMS: readonly Partial<RecordOf<typeof PRODUCTS>>[] = [
  { ...PRODUCT, item: 'A-1', nameZh: '陶瓷花瓶', nameEn: 'CERAMIC VASE', hs: '6913100000', invoiceName: '陶瓷花瓶' },
  { ...PRODUCT, item: 'B-2', nameZh: '玻璃烛台', nameEn: 'GLASS CANDLE HOLDER', hs: '7013990000', invoiceName: '玻璃烛台' },
  { ...PRODUCT, item: 'C-3', nameZh: '木制托盘', nameEn: 'WOODEN TRAY', hs: '4419909000', invoiceName: '木制托盘' },
]; // prettier-ignore

/** 100 × 90 + 33 × 88.5 + 7 × 60.7143 = 9,000.00 + 2,920.50 + 425.00 = USD 12,345.50. */
const GOODS: readonly Partial<RecordOf<typeof LINES>>[] = [
  { order: 'PO-1', line: 1, item: 'A-1', quantity: 100, unit: 'PCS', price: 90, currency: 'USD', cost: 520 },
  { order: 'PO-1', line: 2, item: 'B-2', quantity: 33, unit: 'PCS', price: 88.5, currency: 'USD', cost: 480 },
  {
    order: 'PO-1',
    line: 3,
    item: 'C-3',
    quantity: 7,
    unit: 'PCS',
    price: 60.7143,
    currency: 'USD',
    cost: 300,
  },
];

/** What a test tells otherwise, by sheet and column. */
export interface PaperBookOptions {
  /** By header; null empties a cell. */
  readonly order?: Readonly<Record<string, TestCell>>;
  readonly company?: Partial<Company>;
  readonly card?: Partial<RecordOf<typeof CUSTOMERS>>;
  readonly lines?: readonly Partial<RecordOf<typeof LINES>>[];
  readonly products?: readonly Partial<RecordOf<typeof PRODUCTS>>[];
  readonly credit?: Partial<RecordOf<typeof CREDITS>>;
  readonly isUnapproved?: boolean;
  /** Further rows, by the sheet's key. */
  readonly more?: readonly (readonly [RecordSheet, readonly object[]])[];
}

export const PAPER_ITEMS = ITEMS;
export const PAPER_GOODS = GOODS;

export function paperBook(told: PaperBookOptions = {}): Book {
  const further = Object.keys(told.order ?? {}).filter((header) => !HEADERS.includes(header));
  const headers = [...HEADERS, ...further];
  const row = headers.map((header, at): TestCell => {
    return told.order && header in told.order ? told.order[header]! : (ROW[at] ?? null);
  });
  const company = { ...COMPANY_ROW, ...told.company };
  const approved = told.isUnapproved
    ? company
    : { ...company, approvedBy: '陈总', approvedOn: serialOf('2026-01-05'), fingerprint: bankFingerprint(company as Company) }; // prettier-ignore
  const sheets: (readonly [RecordSheet, readonly object[]])[] = [
    [CUSTOMERS, [{ ...CARD, ...told.card }]],
    [COMPANY, [approved]],
    [PRODUCTS, told.products ?? ITEMS],
    [LINES, told.lines ?? GOODS],
    [PARTNERS, [{ partner: '宏达', kind: ['factory'], fullName: '金华宏达工艺品有限公司', address: '金华市工业园 5 号', contact: '周厂长' }]],
    ...(told.credit ? [[CREDITS, [told.credit]] as const] : []),
    ...(told.more ?? []),
  ];
  let book: Book = bookOf(sheetOf('出货', [headers, row]));
  for (const [declared, rows] of sheets)
    book = applyPatch(book, addRecords(book, declared, rows as Partial<RecordOf<RecordSheet>>[], { lang: 'zh' })).book;
  return book;
} // prettier-ignore

export const paperPlan = (told: PaperBookOptions = {}, now = MID_MORNING): Plan =>
  planOf(paperBook(told), now);
