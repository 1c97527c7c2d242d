import { recordSheet, type RecordOf } from '../../records/sheet';
import { word } from '../../templates/vocabulary/words';
import { CREDITS_ABOUT, CREDIT_NUMBER, CREDIT_ORDERS, CREDITS_TITLE } from '../credit-dates.data';
import { CREDIT_FIELDS } from '../credit-fields.data';

/** 跟单_信用证: documentary credits as they stand after their last amendment. */
export const CREDITS = recordSheet({
  key: 'credits',
  title: CREDITS_TITLE,
  about: CREDITS_ABOUT,
  rowKey: ['credit_number'],
  columns: [
    CREDIT_NUMBER,
    CREDIT_ORDERS,
    { key: 'issuing_bank', kind: 'text', title: word('52a 开证行', '52a Issuing Bank', '开证行, 52A, 52D'), width: 22 },
    ...CREDIT_FIELDS,
  ],
}); // prettier-ignore

export type Credit = RecordOf<typeof CREDITS>;
