import { both } from '../../lang';
import { recordSheet, type RecordOf } from '../../records/sheet';
import { word } from '../../templates/vocabulary/words';
import { checkCurrency } from '../checks';

/** Rates above this are slips of the keyboard: a dong is four ten-thousandths of a US cent. */
const MOST_RATE = 100_000;

/** 跟单_汇率: rates of exchange that the team wrote down. Nothing is ever fetched or guessed. */
export const RATES = recordSheet({
  key: 'rates',
  title: word('跟单_汇率', 'Gendan Rates'),
  about: both(
    '一行一个汇率：1 个“从”的币种等于多少“到”的币种，哪天的、哪里来的。',
    'One row per rate: how much of one currency a unit of another is, of which day and from where.',
  ),
  rowKey: ['from', 'to', 'date'],
  columns: [
    { key: 'from', kind: 'text', title: word('从', 'From', '原币, 外币, Base'), required: true, width: 8, check: checkCurrency },
    { key: 'to', kind: 'text', title: word('到', 'To', '折成, 本币, Quote'), required: true, width: 8, check: checkCurrency },
    {
      key: 'rate', kind: 'number', title: word('汇率', 'Rate', '折算价, 牌价, Exchange rate'), required: true, least: 1 / MOST_RATE, most: MOST_RATE, width: 12,
      help: both('1 单位的汇率，如 USD 到 CNY 7.1；银行每 100 的报价请除以 100', 'Of one unit: 7.1 from USD to CNY; divide quotes per 100 by 100'),
    },
    { key: 'date', kind: 'date', title: word('日期', 'Date', '汇率日期, 生效日'), required: true, width: 12 },
    { key: 'source', kind: 'text', title: word('来源', 'Source', '出处'), width: 22, help: both('如 中行现汇买入价、结汇水单', 'Such as the bank’s buying rate, the settlement slip') },
  ],
}); // prettier-ignore

export type Rate = RecordOf<typeof RATES>;
