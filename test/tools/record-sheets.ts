import { both } from '../../shared/lang';
import { recordSheet } from '../../shared/records/sheet';
import { word } from '../../shared/templates/vocabulary/words';

const help = both('说明', 'Help');

/** A list of what a team sells, as a capability may declare it. */
export const GOODS = recordSheet({
  key: 'goods',
  title: word('跟单_货品', 'Gendan Goods', '跟单_商品'),
  about: both('一行一个货号。', 'One row per item.'),
  rowKey: ['item'],
  names: 'product',
  changedBy: ['manager', 'sales'],
  mappable: { item: '款号, Style', name: '中文品名, Description' },
  columns: [
    { key: 'item', kind: 'product', title: word('货号', 'Item no'), required: true, help },
    { key: 'name', kind: 'text', title: word('品名', 'Name'), unique: true },
    { key: 'price', kind: 'money', title: word('单价', 'Unit price'), currency: 'currency' },
    { key: 'currency', kind: 'text', title: word('币种', 'Currency') },
    { key: 'since', kind: 'date', title: word('起用日期', 'In use since') },
    { key: 'isSold', kind: 'yes-no', title: word('在售', 'On sale'), default: true },
    { key: 'buyer', kind: 'order', title: word('首单', 'First order') },
  ],
});

/** What Gendan writes by itself. */
export const COUNTS = recordSheet({
  key: 'counts',
  title: word('跟单_计数', 'Gendan Counts'),
  about: both('由跟单写。', 'Written by Gendan.'),
  rowKey: ['month', 'what'],
  generated: true,
  columns: [
    { key: 'month', kind: 'date', title: word('月份', 'Month') },
    { key: 'what', kind: 'choice', title: word('项目', 'What'), choices: { late: word('逾期', 'Late'), done: word('完成', 'Done') } },
    { key: 'share', kind: 'percent', title: word('占比', 'Share') },
  ],
}); // prettier-ignore
