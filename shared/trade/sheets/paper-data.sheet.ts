import { both } from '../../lang';
import { recordSheet, type RecordOf } from '../../records/sheet';
import { word } from '../../templates/vocabulary/words';
import { DATA_CELLS } from '../paper-kinds';
import { checkPaperField } from '../paper-fields';

/** 跟单_单证数据: what a paper says, typed by whoever read it; for our own papers it goes over what is worked out. */
export const PAPER_DATA = recordSheet({
  key: 'paper-data',
  title: word('跟单_单证数据', 'Gendan Document Data'),
  about: both(
    '一份单证的一项一行：提单、保单、产地证上怎么写的，或者我方单证要改写的。',
    'One row per thing that a paper says: of a B/L, a policy, a certificate, or where one of our own is to say something else.',
  ),
  rowKey: ['order', 'kind', 'number', 'field'],
  header: ['order', 'kind', 'field', 'value'],
  columns: [
    { key: 'order', kind: 'order', title: word('订单', 'Order', '订单号, Order No.'), required: true, repeats: true, width: 16 },
    { key: 'kind', kind: 'choice', title: word('类型', 'Kind', '单证类型, Type'), choices: DATA_CELLS, required: true, repeats: true, width: 16 },
    { key: 'number', kind: 'text', title: word('号码', 'Number', '单证号, No.'), digits: true, width: 18, help: both('空白：这张订单的那一份', 'Blank: the one of this order') },
    { key: 'field', kind: 'text', title: word('字段', 'Field', '项目'), required: true, check: checkPaperField, width: 18, help: both('如 毛重kg；gendan templates --fields 列出全部', 'Such as Gross Weight kg; gendan templates --fields lists all') },
    { key: 'value', kind: 'long', title: word('值', 'Value', '内容'), digits: true, width: 40 },
    { key: 'writtenBy', kind: 'person', writerOf: 'any', title: word('填写人', 'Written by', '录入人'), width: 12 },
  ],
}); // prettier-ignore

export type PaperDatum = RecordOf<typeof PAPER_DATA>;
