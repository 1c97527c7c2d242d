import { both } from '../../lang';
import { recordSheet, type RecordOf } from '../../records/sheet';
import { word } from '../../templates/vocabulary/words';
import { CREDIT_FIELDS } from '../credit-fields.data';

/** 跟单_信用证: documentary credits as they stand after their last amendment. */
export const CREDITS = recordSheet({
  key: 'credits',
  title: word('跟单_信用证', 'Gendan LCs'),
  about: both(
    '一份信用证一行，照 MT700 的栏目填；改证后改成最新的内容。',
    'One row per credit, by the fields of MT700; after an amendment, as it stands then.',
  ),
  rowKey: ['credit_number'],
  columns: [
    {
      key: 'credit_number', kind: 'text', title: word('20 信用证号', '20 L/C No.', '信用证号, 20, LC号, L/C No., Credit number'), required: true, digits: true, width: 20,
      missing: both('这一行没有信用证号，已忽略。请补上。', 'This row has no L/C number and is ignored. Fill it in.'),
    },
    { key: 'orders', kind: 'order', title: word('订单号', 'Orders', '订单, Order'), many: true, width: 18, help: both('这份信用证管的订单', 'The orders that it pays') },
    { key: 'issuing_bank', kind: 'text', title: word('52a 开证行', '52a Issuing Bank', '开证行, 52A, 52D'), width: 22 },
    ...CREDIT_FIELDS,
  ],
}); // prettier-ignore

export type Credit = RecordOf<typeof CREDITS>;
