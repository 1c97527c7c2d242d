import type { Book } from '../../shared/book/model';
import type { IncomingMail } from '../../shared/messages/incoming/mail';
import { plan, type Plan } from '../../shared/plan/plan';
import { bookOf, day } from './book';
import { moment } from './order-facts';
import { NOW, rowsOf, type Cells } from './record-book';

/** Two containers whose check digits are right (ISO 6346). */
export const CONTAINER = 'CSQU3054383';
export const OTHER_CONTAINER = 'MSKU1234565';

const T = '30% T/T 定金，70% 见提单副本';
const order = (cells: Cells): Cells => ({
  订单号: null, 客户: null, 客户PO: null, PI号: null, 货代: null, 工厂: '宏达五金', 金额: 20000, 币种: 'USD', 付款方式: T, 下单日期: null,
  定金到账: null, 产前样确认: null, 工厂交期: null, 验货日期: null, 订舱号: null, 船名航次: null, 截单时间: null, 截关时间: null, ETD: null,
  ATD: null, ETA: null, 提单号: null, 柜号: null, 发票号: null, 信用证号: null, 信用证效期: null, 尾款到账: null, 备注: null, ...cells,
}); // prettier-ignore

/** A tracker of made-up customers as of 18 May 2026. */
export const MAIL_ORDERS: readonly Cells[] = [
  order({ 订单号: 'FY26-071', 客户: 'Nordvik', 客户PO: '4500771', PI号: 'PI260071', 下单日期: day('2026-01-05'), 定金到账: day('2026-01-09'), 产前样确认: day('2026-01-20'), 工厂交期: day('2026-02-20'), 验货日期: day('2026-02-18'), 订舱号: 'NGB6390001', ETD: day('2026-02-28'), ATD: day('2026-02-28'), ETA: day('2026-04-04'), 提单号: 'COSU6390001', 发票号: 'CI260071', 尾款到账: day('2026-03-12') }),
  order({ 订单号: 'FY26-081', 客户: 'Nordvik', 客户PO: '4500812', PI号: 'PI260081', 货代: '海达货代', 下单日期: day('2026-03-20'), 定金到账: day('2026-03-26'), 工厂交期: day('2026-05-22'), ETD: day('2026-05-28'), ETA: day('2026-07-02') }),
  order({ 订单号: 'FY26-085', 客户: 'Nordvik', 客户PO: '4500855', PI号: 'PI260085', 下单日期: day('2026-05-06'), 工厂交期: day('2026-06-25'), ETD: day('2026-07-05') }),
  order({ 订单号: 'FY26-082', 客户: 'Meridian', 客户PO: 'MT-3301', PI号: 'PI260082', 货代: '海达货代', 下单日期: day('2026-03-22'), 定金到账: day('2026-03-30'), 产前样确认: day('2026-04-08'), 工厂交期: day('2026-05-15'), 验货日期: day('2026-05-14'), 订舱号: 'COSU6412345', 船名航次: 'COSCO PRIDE 024W', ETD: day('2026-05-24') }),
  order({ 订单号: 'FY26-083', 客户: 'Meridian', 客户PO: 'MT-3302', PI号: 'PI260083', 货代: '海达货代', 下单日期: day('2026-02-22'), 定金到账: day('2026-02-27'), 产前样确认: day('2026-03-06'), 工厂交期: day('2026-04-20'), 验货日期: day('2026-04-19'), 订舱号: 'COSU6398120', 船名航次: 'EVER GLOW 118E', ETD: day('2026-05-02'), ATD: day('2026-05-02'), ETA: day('2026-05-26'), 提单号: 'COSU6398120', 柜号: CONTAINER, 发票号: 'CI260083' }),
  order({ 订单号: 'FY26-08', 客户: 'Kestrel', 客户PO: 'PO-1', PI号: 'PI260008', 下单日期: day('2026-03-02'), 定金到账: day('2026-03-06'), 工厂交期: day('2026-05-30'), ETD: day('2026-06-06') }),
  order({ 订单号: 'FY26-086', 客户: 'Kestrel', 客户PO: 'PO-12', PI号: 'PI260086', 下单日期: day('2026-04-28'), 定金到账: day('2026-05-05'), 工厂交期: day('2026-06-20'), ETD: day('2026-06-27') }),
  order({ 订单号: 'FY26-090', 客户: 'Orion Gulf', 客户PO: 'OG/2026/17', PI号: 'PI260090', 付款方式: 'L/C at sight', 下单日期: day('2026-04-02'), 工厂交期: day('2026-06-10'), ETD: day('2026-06-18') }),
  order({ 订单号: 'FY26-091', 客户: 'Solmar', 客户PO: 'SM-551', PI号: 'PI260091', 下单日期: day('2026-02-10'), 定金到账: day('2026-02-14'), 产前样确认: day('2026-02-25'), 工厂交期: day('2026-04-10'), 验货日期: day('2026-04-09'), 订舱号: 'HLCU2604771', ETD: day('2026-04-25'), ATD: day('2026-04-25'), ETA: day('2026-05-22'), 提单号: 'HLCUSHA2604771', 柜号: OTHER_CONTAINER, 发票号: 'CI260091' }),
  order({ 订单号: 'FY26-092', 客户: 'Solmar', 客户PO: 'SM-560', PI号: 'PI260092', 下单日期: day('2026-04-20'), 定金到账: day('2026-04-27'), 产前样确认: day('2026-05-08'), 工厂交期: day('2026-06-12'), ETD: day('2026-06-20') }),
  order({ 订单号: 'FY26-093', 客户: '台联贸易', 客户PO: 'TL0931', PI号: 'PI260093', 下单日期: day('2026-04-15'), 定金到账: day('2026-04-20'), 工厂交期: day('2026-06-15'), ETD: day('2026-06-22') }),
  order({ 订单号: 'FY26-094', 客户: 'Brightway', 客户PO: 'BW-77', PI号: 'PI260094', 下单日期: day('2025-12-01'), 定金到账: day('2025-12-05'), 产前样确认: day('2025-12-20'), 工厂交期: day('2026-01-20'), 验货日期: day('2026-01-19'), 订舱号: 'OOLU2670001', ETD: day('2026-01-28'), ATD: day('2026-01-28'), ETA: day('2026-03-01'), 提单号: 'OOLU2670001', 发票号: 'CI260094', 尾款到账: day('2026-02-10') }),
  order({ 订单号: 'FY26-095', 客户: 'Arcos', 客户PO: 'AR-201', 货代: '海达货代', 下单日期: day('2026-03-12'), 定金到账: day('2026-03-16'), 产前样确认: day('2026-03-30'), 工厂交期: day('2026-05-10'), 订舱号: 'HDLCL2605', ETD: day('2026-05-30') }),
  order({ 订单号: 'FY26-096', 客户: 'Belmont', 客户PO: 'BM-88', 货代: '海达货代', 下单日期: day('2026-03-14'), 定金到账: day('2026-03-19'), 产前样确认: day('2026-04-01'), 工厂交期: day('2026-05-12'), 订舱号: 'HDLCL2605', ETD: day('2026-05-30') }),
  order({ 订单号: 'FY26-097', 客户: 'Halden', 客户PO: 'HD-1001', 备注: '黑色', 下单日期: day('2026-04-10'), 定金到账: day('2026-04-14'), 工厂交期: day('2026-06-05'), ETD: day('2026-06-12') }),
  order({ 订单号: 'FY26-097', 客户: 'Halden', 客户PO: 'HD-1001', 备注: '白色', 下单日期: day('2026-04-10'), 定金到账: day('2026-04-14'), 工厂交期: day('2026-06-05'), ETD: day('2026-06-12') }),
]; // prettier-ignore

const CUSTOMERS: readonly Cells[] = [
  { 客户: 'Nordvik', 别名: 'Nordvik AS', 英文全称: 'Nordvik Handel AS', 邮箱: 'erik.holm@nordvik.no' },
  { 客户: 'Meridian', 别名: null, 英文全称: 'Meridian Trading Inc.', 邮箱: 'purchasing@meridian-trading.com' },
  { 客户: 'Kestrel', 别名: null, 英文全称: 'Kestrel GmbH', 邮箱: 'j.brandt@kestrel-gmbh.de' },
  { 客户: 'Orion Gulf', 别名: 'Orion', 英文全称: 'Orion Gulf General Trading LLC', 邮箱: 'orion.gulf.buying@gmail.com' },
  { 客户: 'Solmar', 别名: null, 英文全称: 'Solmar Importaciones S.L.', 邮箱: 'compras@solmar.es' },
  { 客户: '台联贸易', 别名: '台联', 英文全称: 'Tailian Trading Co., Ltd.', 邮箱: 'chen@tailian.com.tw' },
  { 客户: 'Brightway', 别名: null, 英文全称: 'Brightway Ltd', 邮箱: 'ops@brightway.co.uk' },
  { 客户: 'Arcos', 别名: null, 英文全称: null, 邮箱: 'ana@arcos.pt' },
  { 客户: 'Belmont', 别名: null, 英文全称: null, 邮箱: 'sam@belmont.com.au' },
  { 客户: 'Halden', 别名: null, 英文全称: null, 邮箱: 'ingrid@halden.se' },
]; // prettier-ignore

const PARTNERS: readonly Cells[] = [
  { 供应商: '海达货代', 类型: '货代', 邮箱: 'op3@haida-logistics.cn' },
  { 供应商: '宏达五金', 类型: '工厂', 邮箱: 'hongda-wj@163.com' },
  { 供应商: 'Veritest', 类型: '验货公司', 邮箱: 'reports@veritest-inspection.com' },
];

const PEOPLE: readonly Cells[] = [
  { 姓名: '王丽', 角色: '业务员', 邮箱: 'wang.li@minghua-export.cn' },
  { 姓名: '李娜', 角色: '跟单员', 邮箱: 'li.na@minghua-export.cn' },
  { 姓名: '孙敏', 角色: '单证员', 邮箱: 'sun.min@minghua-export.cn' },
  { 姓名: '周会', 角色: '财务', 邮箱: 'finance@minghua-export.cn' },
];

/** Messages that went out and came in before, by their Message-ID. */
const MESSAGES: readonly Cells[] = [
  { 编号: 'out-081-1@minghua-export.cn', 方向: '去信', 时间: day('2026-05-10 09:00'), 主题: 'Order status', 订单: 'FY26-081', 客户: 'Nordvik' },
  { 编号: 'out-092-1@minghua-export.cn', 方向: '去信', 时间: day('2026-05-11 09:00'), 主题: 'Order status', 订单: 'FY26-092', 客户: 'Solmar' },
  { 编号: 'out-082-1@minghua-export.cn', 方向: '去信', 时间: day('2026-05-12 09:00'), 主题: 'Booking', 订单: 'FY26-082', 客户: 'Meridian' },
  { 编号: 'out-093-1@minghua-export.cn', 方向: '去信', 时间: day('2026-05-13 09:00'), 主题: '产前样', 订单: 'FY26-093', 客户: '台联贸易' },
  { 编号: 'out-091-1@minghua-export.cn', 方向: '去信', 时间: day('2026-05-14 09:00'), 主题: 'Documents', 订单: 'FY26-091', 客户: 'Solmar' },
  { 编号: 'out-news@minghua-export.cn', 方向: '去信', 时间: day('2026-05-01 09:00'), 主题: 'News', 订单: null, 客户: null },
]; // prettier-ignore

const RECORDS: Readonly<Record<string, readonly Cells[]>> = {
  跟单_客户: CUSTOMERS,
  跟单_供应商: PARTNERS,
  跟单_人员: PEOPLE,
  跟单_消息: MESSAGES,
};

export const mailBook = (
  orders = MAIL_ORDERS,
  records: Readonly<Record<string, readonly Cells[]>> = {},
): Book =>
  bookOf(
    rowsOf('出货', orders),
    ...Object.entries({ ...RECORDS, ...records }).map(([name, rows]) => rowsOf(name, rows)),
  );

export const mailPlan = (...book: Parameters<typeof mailBook>): Plan => plan(mailBook(...book), NOW);

/** A mail of Nordvik's buyer, as it was parsed. */
export const mail = (more: Partial<Omit<IncomingMail, 'from'>> & { readonly from?: string } = {}): IncomingMail => ({
  file: 'a.eml', messageId: 'm-1@nordvik.no', inReplyTo: '', references: [], to: [{ name: '', address: 'wang.li@minghua-export.cn' }], cc: [],
  subject: '', text: '', at: moment('2026-05-18 09:30'), isAutomatic: false, attachments: [], ...more,
  from: addressOf(more.from ?? 'Erik Holm <erik.holm@nordvik.no>'),
}); // prettier-ignore

function addressOf(text: string): IncomingMail['from'] {
  const match = /^(.*?)\s*<([^<>]*)>$/.exec(text);
  return match
    ? { name: match[1]!, address: match[2]!.toLowerCase() }
    : { name: '', address: text.toLowerCase() };
}
