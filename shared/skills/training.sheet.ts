import { both } from '../lang';
import { recordSheet, type RecordOf } from '../records/sheet';
import { word, type Words } from '../templates/vocabulary/words';

export type TrainingState = 'proposed' | 'open' | 'done' | 'dropped';

const TRAINING_STATES: Words<TrainingState> = {
  proposed: word('建议', 'Proposed'),
  open: word('进行中', 'Open', '已安排, On'),
  done: word('已完成', 'Done', '完成, 结束, Closed'),
  dropped: word('不做', 'Dropped', '取消, Cancelled'),
};

/** 跟单_培训: who learns what and why, closed by a result. */
export const TRAINING = recordSheet({
  key: 'training',
  title: word('跟单_培训', 'Gendan Training'),
  about: both(
    '一次培训一行：谁、学什么、因为哪几张订单、用什么材料、到哪天。写了结果才算完成。',
    'One training per row: who, what, because of which orders, with which material, by when. It is done when it has a result.',
  ),
  rowKey: ['number'],
  header: ['number', 'person'],
  columns: [
    { key: 'number', kind: 'text', title: word('编号', 'Number', 'No.'), required: true, unique: true, digits: true, width: 16 },
    { key: 'person', kind: 'person', title: word('人员', 'Person', '姓名, 人, Name'), required: true, width: 12 },
    { key: 'topic', kind: 'text', title: word('主题', 'Topic', '培训内容, 技能, Skill'), required: true, width: 20, help: both('节点、单证或语言', 'A stage, a document or a language') },
    { key: 'cause', kind: 'text', title: word('原因', 'Cause', '触发, Because'), width: 24 },
    { key: 'orders', kind: 'order', many: true, title: word('订单', 'Orders', '订单号, Order'), digits: true, width: 24, wrap: true },
    { key: 'material', kind: 'list', title: word('材料', 'Material', '知识卡, Cards'), width: 18, help: both('知识卡的编号，或文件名', 'Numbers of knowledge cards, or files') },
    { key: 'due', kind: 'date', title: word('截止', 'Due', '到期, 期限'), width: 12 },
    { key: 'owner', kind: 'person', title: word('谁来带', 'Trainer', '培训人, 负责人, Owner'), width: 12 },
    { key: 'state', kind: 'choice', title: word('状态', 'State', 'Status'), choices: TRAINING_STATES, default: 'open', width: 10 },
    { key: 'result', kind: 'long', title: word('结果', 'Result'), width: 30, wrap: true },
    { key: 'closed', kind: 'date', title: word('完成日', 'Closed on', '结束日期, Closed'), width: 12 },
  ],
}); // prettier-ignore

export type TrainingRow = RecordOf<typeof TRAINING>;
