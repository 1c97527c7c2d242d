import type { Grain } from '../../mapping/mapping';
import type { Roll } from '../../time/limit';
import { word, type Words } from './words';

/** Of the words of our sheets those that the pane offers to choose from: it loads no others. */
export const ROLL_WORDS: Words<Roll> = {
  none: word('不变', 'None', '不顺延'),
  following: word('顺延', 'Following', '往后, 下一个工作日, Next working day'),
  preceding: word('提前', 'Preceding', '往前, 上一个工作日, Previous working day'),
};

export const GRAIN_WORDS: Words<Grain> = {
  order: word('一个订单', 'One order', '订单, Order'),
  'order×shipment': word(
    '订单的一次出运',
    'One shipment of an order',
    '订单×出运, 出运, 分批, Shipment, order x shipment',
  ),
  'order×sku': word('订单的一个货号', 'One item of an order', '订单×货号, 货号, SKU, Item, order x sku'),
};

export const LANGUAGE_WORDS: Words<'zh' | 'en'> = {
  zh: word('中文', 'Chinese', 'zh-CN, 简体中文, 汉语'),
  en: word('英文', 'English', 'en-US, en-GB, 英语'),
};
