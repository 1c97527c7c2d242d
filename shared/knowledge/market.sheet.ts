import { both } from '../lang';
import { recordSheet, type RecordOf } from '../records/sheet';
import { word, type Words } from '../templates/vocabulary/words';

export type NoteAbout = 'country' | 'route' | 'product';

export const NOTE_ABOUTS: Words<NoteAbout> = {
  country: word('国家', 'Country', '市场, Market'),
  route: word('航线', 'Route', '港口, Lane, Port'),
  product: word('产品', 'Product', '品类, 原料, Category'),
};

/** 跟单_市场: what the market does, each note with where it comes from and until when it holds. */
export const MARKET_NOTES = recordSheet({
  key: 'market',
  title: word('跟单_市场', 'Gendan Market'),
  about: both(
    '一条市场信息一行：哪个国家、航线或产品，要点、来源、有效到哪天。报价和订舱时出现在对得上的询盘和订单旁边，过期不再出现。客户国家的假日不用写，跟单自己知道。',
    'One market note per row: which country, route or product, the point, its source, and until when it holds. Shown at quoting and booking beside the inquiries and orders that it fits, and gone when it expires. Holidays of the customers’ countries need no row: Gendan knows them.',
  ),
  rowKey: ['number'],
  header: ['number', 'point'],
  columns: [
    { key: 'number', kind: 'text', title: word('编号', 'Number', 'No.'), required: true, unique: true, digits: true, width: 10, help: both('自取，如 M-7', 'Any, such as M-7') },
    { key: 'day', kind: 'date', title: word('日期', 'Date'), width: 12 },
    { key: 'kind', kind: 'choice', title: word('类别', 'Kind', '类型, Type'), choices: NOTE_ABOUTS, required: true, width: 10 },
    { key: 'about', kind: 'list', title: word('对象', 'About', '国家/航线/产品, 市场, For'), required: true, width: 20, help: both('国家名、港口或航线、产品名或其中的词', 'Countries, ports or routes, names of products or words in them') },
    { key: 'point', kind: 'long', title: word('要点', 'Point', '内容, What'), required: true, width: 44, wrap: true },
    { key: 'impact', kind: 'text', title: word('影响', 'Impact'), width: 24 },
    { key: 'source', kind: 'text', title: word('来源', 'Source', '出处'), required: true, digits: true, width: 24, help: both('网址、船公司通知、客户邮件……', 'A link, a notice of the carrier, a customer’s mail …') },
    { key: 'until', kind: 'date', title: word('有效至', 'Valid until', '有效期, 到期, Until'), required: true, width: 12 },
    { key: 'by', kind: 'person', title: word('录入人', 'By', '录入'), width: 12 },
  ],
}); // prettier-ignore

export type MarketNote = RecordOf<typeof MARKET_NOTES>;
