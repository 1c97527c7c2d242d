import { beforeOf, behindOf, type Searched } from './atoms';

const END = '[ \\t]{0,2}[.:：#]{0,2}[ \\t]{0,2}';

/** What the number of an order is called, right before it. */
export const ORDER_LABEL = new RegExp(
  `(?:\\b(?:P\\/?O|ORDERS?|ORD|CONTRACT|S\\/?C|P\\/?I|OUR REF|YOUR REF|PROFORMA(?: INVOICE)?)|订单|合同|单号|编号|采购单|大货单)[ \\t]{0,2}(?:NO|NUMBER|NR|NUM|号码?|ID)?${END}[#-]?$`,
);
/** What that of an invoice is called. */
export const PAPER_LABEL = new RegExp(`(?:\\bINV(?:OICE)?|发票)[ \\t]{0,2}(?:NO|NUMBER|NR|号码?)?${END}#?$`);
const OTHER_LABEL = new RegExp(
  `(?:\\b(?:NO|NUMBER|NR|BOOKING|B\\/?L|MBL|HBL|CREDIT|L\\/?C|SHIPMENT)|号|单|#)${END}#?$`,
);
const MONEY = /(?:[$€£¥]|\b(?:USD|EUR|RMB|CNY|GBP|HKD|US))[ \t]?$/;
const PHONE =
  /(?:\+|\b(?:TEL|FAX|MOB(?:ILE)?|PHONE|CELL|WHATSAPP|WECHAT|CALL|CALL ME(?: AT| ON)?|REACH ME(?: AT| ON)?|QQ|A\/?C|ACCOUNT|IBAN)|电话|手机|传真|微信|账号|帐号)[ \t]{0,2}(?:NO)?[.:：]{0,2}[ \t()]{0,3}[\d -]{0,12}$/;
/** What is counted or measured. */
const UNIT =
  /^[ \t]?(?:PCS?|PIECES?|SETS?|UNITS?|PAIRS?|DOZ(?:EN)?S?|CTNS?|CARTONS?|BAGS?|ROLLS?|KGS?|TONS?|MTS?|CBM|M3|METERS?|YARDS?|USD|US\$|EUR|RMB|CNY|GBP|DAYS?|WEEKS?|%|[个件套台箱只双条打卷吨米公斤元美天块万千百])/;

/** What other things are called, right before what looks like a number of an order: an article, a parcel, a stand at a fair. */
const OTHERS = new RegExp(
  `(?:\\b(?:ITEMS?|ART(?:ICLE)?|STYLE|MODEL|SKU|CODE|STAND|BOOTH|HALL|ROOM|ZIP|P\\.?O\\.? BOX|POSTCODE|TICKET|CASE|AWB|WAYBILL|TRACKING|PARCEL|FLIGHT|JOB|QUOTE|QUOTATION|OFFER|TEST REPORT|REPORT)|货号|款号|型号|展位|摊位|房间|邮编|运单|快递单|快递|物流单|工单|报价单|税号|门牌)[ \\t]{0,2}(?:NO|NUMBER|NR|号码?)?${END}#?$`,
);

/** Whether what stands right before a number says that it is of something else. */
export const isOfOther = (searched: Searched, from: number): boolean => OTHERS.test(beforeOf(searched, from));

/** Whether it is called a number of an order, and not only one of a paper or of anything. */
export const isOrdersOwn = (searched: Searched, from: number): boolean =>
  ORDER_LABEL.test(beforeOf(searched, from));

/** Whether it is called one of an invoice. */
export const isPapers = (searched: Searched, from: number): boolean =>
  PAPER_LABEL.test(beforeOf(searched, from));

/** Whether the figures from one place to another are a part of a larger figure, an amount or a quantity. */
export function isQuantity(searched: Searched, from: number, to: number): boolean {
  const [before, behind] = [beforeOf(searched, from), behindOf(searched, to)];
  return /\d[.,]$/.test(before) || /^[.,:]\d/.test(behind) || UNIT.test(behind) || MONEY.test(before);
}

export const isPhone = (searched: Searched, from: number): boolean => PHONE.test(beforeOf(searched, from));

/** Whether what stands right beside a number says that it is one: `no. 4500812`, `4500812号`. */
export function isCalled(searched: Searched, from: number, to: number): boolean {
  const before = beforeOf(searched, from);
  return (
    [ORDER_LABEL, PAPER_LABEL, OTHER_LABEL].some((label) => label.test(before)) ||
    /^[ \t]?号/.test(behindOf(searched, to))
  );
}
