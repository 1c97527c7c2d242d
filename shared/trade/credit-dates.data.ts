import { both } from '../lang';
import { recordSheet, type RecordOf } from '../records/sheet';
import { word } from '../templates/vocabulary/words';
import { checkWhole } from './checks';

export const EXPIRY_DATE = { key: 'expiry_date', kind: 'date', title: word('31D 到期日', '31D Date of Expiry', '31D, 信用证效期, 效期'), width: 12 } as const; // prettier-ignore
export const LATEST_SHIPMENT = { key: 'latest_shipment', kind: 'date', title: word('44C 最迟装运', '44C Latest Date of Shipment', '44C, 最迟装运日, 最迟装船日'), width: 12 } as const; // prettier-ignore
export const PRESENT_DAYS = { key: 'present_days', kind: 'number', title: word('48 交单天数', '48 Presentation Days', '48, 交单期'), least: 1, most: 365, check: checkWhole, width: 10, help: both('装运后几天内交单；空白：证上没写', 'Days after shipment; blank: the credit does not say') } as const; // prettier-ignore
export const CREDITS_TITLE = word('跟单_信用证', 'Gendan LCs');
export const CREDITS_ABOUT = both(
  '一份信用证一行，照 MT700 的栏目填；改证后改成最新的内容。',
  'One row per credit, by the fields of MT700; after an amendment, as it stands then.',
);
export const CREDIT_NUMBER = {
      key: 'credit_number', kind: 'text', title: word('20 信用证号', '20 L/C No.', '信用证号, 20, LC号, L/C No., Credit number'), required: true, digits: true, width: 20,
      missing: both('这一行没有信用证号，已忽略。请补上。', 'This row has no L/C number and is ignored. Fill it in.'),
    } as const; // prettier-ignore
export const CREDIT_ORDERS = { key: 'orders', kind: 'order', title: word('订单号', 'Orders', '订单, Order'), many: true, width: 18, help: both('这份信用证管的订单', 'The orders that it pays') } as const; // prettier-ignore

/** Of 跟单_信用证 what an order is judged by: whoever only judges carries no more of MT700. */
export const CREDIT_DATES = recordSheet({
  key: 'credits',
  title: CREDITS_TITLE,
  about: CREDITS_ABOUT,
  rowKey: ['credit_number'],
  columns: [CREDIT_NUMBER, CREDIT_ORDERS, EXPIRY_DATE, LATEST_SHIPMENT, PRESENT_DAYS],
});

export type DatedCredit = RecordOf<typeof CREDIT_DATES>;
