import { both, type Bilingual } from '../../../../shared/lang';

/** What the part Market says. */
export const MARKET_WORDS = {
  notes: both('市场信息', 'Market notes'),
  none: both(
    '还没有市场信息。写下哪个国家、航线或产品，要点、来源、有效到哪天：报价和订舱时它会出现在对得上的订单里，过期就不再出现。',
    'There are no market notes yet. Write down which country, route or product, the point, its source and until when it holds: it is shown in the files of orders that it fits, at quoting and booking, and is gone when it expires.',
  ),
  noneInForce: both('没有还有效的市场信息。', 'No market note is in force.'),
  wrong: (count: number): Bilingual =>
    both(
      `有 ${count} 行缺来源、有效期或别的必填项，没有起作用：见“数据问题”。`,
      `${count} ${count === 1 ? 'row lacks' : 'rows lack'} a source, a last day or something else and ${count === 1 ? 'does' : 'do'} not count: see Findings.`,
    ),
  add: both('写一条', 'Add a note'),
  edit: both('修改', 'Edit'),
  toSheet: both('在表里看', 'Show in the sheet'),
  until: ({ zh, en }: Bilingual): Bilingual => both(`到${zh}`, `until ${en}`),
  ended: ({ zh, en }: Bilingual): Bilingual => both(`${zh}到期`, `ended ${en}`),
  source: (text: string): Bilingual => both(`来源：${text}`, `Source: ${text}`),
  impact: (text: string): Bilingual => both(`影响：${text}`, `Impact: ${text}`),
  written: ({ zh, en }: Bilingual, by: string): Bilingual =>
    both([zh, by].filter(Boolean).join(' '), [en, by].filter(Boolean).join(' ')),
  fits: (count: number): Bilingual =>
    count === 0
      ? both('眼下没有要报价、订舱的订单对得上', 'fits no order about to be quoted or booked')
      : both(`${count} 张要报价、订舱的对得上`, `fits ${count} about to be quoted or booked`),
  fitsShort: (count: number): Bilingual => both(`${count} 单`, `${count} ${count === 1 ? 'order' : 'orders'}`),
  more: (count: number): Bilingual => both(`还有 ${count}`, `${count} more`),
  expired: (count: number): Bilingual => both(`已过期 ${count} 条`, `${count} expired`),
  holidays: both('客户国家的假日', 'Customers’ days off'),
  weeks: both('六周内', 'six weeks'),
  noCountries: both(
    '在做的订单和询盘都没写国家，看不出客户哪天放假。填上国家、目的港，或“跟单_客户”里的国家。',
    'No order or inquiry underway names a country, so nobody knows when customers are off. Fill in the country, the port of destination or the country in Gendan Customers.',
  ),
  noHolidays: (names: string): Bilingual => both(`六周内没有假日：${names}`, `None within six weeks: ${names}`),
  noCalendar: (names: string): Bilingual => both(`没有这些国家的日历：${names}`, `No calendar of ${names}`),
  unknown: (count: number): Bilingual =>
    both(`${count} 张看不出国家：`, `${count} without a known country:`),
  estimated: both('推算', 'estimated'),
  touches: both('碰到', 'touches'),
  ofOrder: both('市场', 'Market'),
  goTo: (text: string): Bilingual => both(`转到单元格：${text}`, `Go to the cell: ${text}`),
} as const; // prettier-ignore
