import { both } from '../../lang';
import { recordSheet, type RecordOf } from '../../records/sheet';
import { word } from '../../templates/vocabulary/words';
import { checkHs } from '../checks';

const NOTHING_NAMED = both(
  '这一行没有 HS 编码，也没有货号，不知道是谁的退税率，不算数。请补上其中一个。',
  'This row names neither an HS code nor an item, so nobody can tell what its rate is for; it does not count. Fill in one of the two.',
);

/** 跟单_退税率: refund rates with the day from which each holds; the declaration's export date decides (MoF/STA 2/2026). */
export const REFUND_RATES = recordSheet({
  key: 'refund-rates',
  title: word('跟单_退税率', 'Gendan Refund Rates'),
  about: both(
    '一行一个退税率，从哪天起用；按报关单的出口日期取。写了货号的，比只写 HS 编码的优先。',
    'One row per refund rate and the day from which it holds; the export date of the declaration decides. A row for an item goes before one for its HS code.',
  ),
  rowKey: ['hs', 'item', 'from'],
  header: ['rate', 'from'],
  checkRow: (text) => (text('hs') === '' && text('item') === '' ? { column: 'hs', problem: NOTHING_NAMED } : undefined),
  columns: [
    { key: 'hs', kind: 'text', title: word('HS编码', 'HS code', '海关编码, 商品编码'), digits: true, width: 14, check: checkHs, help: both('10 位；或者写货号', 'Ten digits; or fill in the item') },
    { key: 'item', kind: 'product', title: word('货号', 'SKU', '产品编号, Item, Item no.'), width: 16 },
    { key: 'rate', kind: 'percent', title: word('退税率', 'Refund rate', '出口退税率'), required: true, least: 0, most: 100, width: 10 },
    { key: 'from', kind: 'date', title: word('生效日期', 'Valid from', '生效, 起用日期'), required: true, width: 12, help: both('出口日期从这天起用', 'For exports from this day on') },
    { key: 'source', kind: 'text', title: word('文号', 'Source', '来源, 出处, 公告'), width: 28 },
  ],
}); // prettier-ignore

export type RefundRate = RecordOf<typeof REFUND_RATES>;
