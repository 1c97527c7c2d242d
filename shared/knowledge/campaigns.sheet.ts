import { both } from '../lang';
import { recordSheet, type RecordOf } from '../records/sheet';
import { word } from '../templates/vocabulary/words';
import { checkCurrency } from '../trade/checks';

/** 跟单_推广: what the team does to be found, what it costs, and under which sources its inquiries are written down. */
export const CAMPAIGNS = recordSheet({
  key: 'campaigns',
  title: word('跟单_推广', 'Gendan Campaigns'),
  about: both(
    '一次推广一行：渠道、预算、花费、起止日期。询盘表的“来源”对得上渠道或来源词的，算它带来的；每条询盘、每张订单的花费由跟单算。',
    'One campaign per row: channel, budget, spend and dates. Inquiries whose source is its channel, or one of its sources, count as brought by it; cost per inquiry and per order is worked out.',
  ),
  rowKey: ['number'],
  header: ['number', 'channel'],
  columns: [
    { key: 'number', kind: 'text', title: word('编号', 'Number', 'No.'), required: true, unique: true, digits: true, width: 10, help: both('自取，如 T-3', 'Any, such as C-3') },
    { key: 'name', kind: 'text', title: word('名称', 'Name', '推广, 活动, Campaign'), width: 24 },
    { key: 'channel', kind: 'text', title: word('渠道', 'Channel', '平台'), required: true, width: 18 },
    { key: 'sources', kind: 'list', title: word('来源词', 'Sources', '来源, 询盘来源, Source'), width: 24, help: both('询盘表里怎么写来源；空着：和渠道一样', 'How the inquiry sheet writes the source; blank: as the channel') },
    { key: 'currency', kind: 'text', title: word('币种', 'Currency'), width: 8, check: checkCurrency, default: 'CNY', help: both('空着：CNY', 'Blank: CNY') },
    { key: 'budget', kind: 'money', currency: 'currency', title: word('预算', 'Budget'), width: 12 },
    { key: 'spend', kind: 'money', currency: 'currency', title: word('花费', 'Spend', '实际花费, 支出, Spent, Cost'), width: 12 },
    { key: 'from', kind: 'date', title: word('开始', 'From', '开始日期, Start'), width: 12 },
    { key: 'until', kind: 'date', title: word('结束', 'Until', '结束日期, End'), width: 12 },
    { key: 'owner', kind: 'person', title: word('负责人', 'Owner', '责任人'), width: 12 },
    { key: 'note', kind: 'long', title: word('备注', 'Note'), width: 30, wrap: true },
  ],
}); // prettier-ignore

export type Campaign = RecordOf<typeof CAMPAIGNS>;
