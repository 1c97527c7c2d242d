import { both } from '../../shared/lang';

/** What the verbs `market` and `campaigns` say. */
export const MARKET_SAY = {
  number: both('编号', 'No.'),
  about: both('对象', 'About'),
  point: both('要点', 'Point'),
  source: both('来源', 'Source'),
  until: both('有效至', 'Until'),
  fits: both('要报价、订舱的', 'To quote or book'),
  notes: both('还有效的市场信息', 'Market notes in force'),
  noNotes: both('没有还有效的市场信息。', 'No market note is in force.'),
  holidays: both('客户国家六周内的假日', 'Customers’ days off within six weeks'),
  country: both('国家', 'Country'),
  days: both('日期', 'Days'),
  holiday: both('假日', 'Holiday'),
  touched: both('碰到的订单', 'Orders touched'),
  estimated: both('（推算）', ' (estimated)'),
  noHolidays: both('六周内没有假日', 'none within six weeks'),
  noCalendar: both('没有这个国家的日历', 'no calendar of this country'),
  noCountries: both('在做的订单和询盘都没写国家。', 'No order or inquiry underway names a country.'),
  unknown: (count: number, orders: string) =>
    both(
      `${count} 张订单、询盘看不出国家：${orders}。在国家、目的港或“跟单_客户”里补上。`,
      `Nobody says the country of ${count} ${count === 1 ? 'order or inquiry' : 'orders and inquiries'}: ${orders}. Fill in the country, the port of destination or Gendan Customers.`,
    ),
  campaign: both('推广', 'Campaign'),
  inquiries: both('询盘', 'Inquiries'),
  orders: both('订单', 'Orders'),
  won: both('成单', 'Won'),
  spend: both('花费', 'Spend'),
  perInquiry: both('每条询盘', 'Per inquiry'),
  perOrder: both('每张订单', 'Per order'),
  noCampaigns: both('“跟单_推广”里没有推广。', 'Gendan Campaigns has no campaign.'),
  others: both('不算在推广里的询盘', 'Inquiries of no campaign'),
  why: both('为什么', 'Why'),
  cannotTell: both('看不出', 'not known'),
  noInquiries: both('没有询盘表。', 'The book has no sheet of inquiries.'),
  withoutSource: (sheets: string) =>
    both(
      `${sheets} 没有“来源”这一列，看不出询盘从哪里来。加一列“来源”。`,
      `${sheets} has no column for the source of an inquiry. Add a column “Source”.`,
    ),
  unsure: (count: number) =>
    both(
      `${count} 张订单之前，客户从几个来源问过，没有算给任何一个。`,
      `Before ${count} ${count === 1 ? 'order' : 'orders'} the customer had asked by several ways; they count for none.`,
    ),
};
