import { both } from '../lang';
import { recordSheet, type RecordOf } from '../records/sheet';
import { word } from '../templates/vocabulary/words';
import { checkWhole } from '../trade/checks';
import { MATTER_KINDS, MATTER_STATES } from './kinds.data';

/** 跟单_事项: everything between people that has an owner and a day and is no stage of an order. */
export const MATTERS = recordSheet({
  key: 'matters',
  title: word('跟单_事项', 'Gendan Matters'),
  about: both(
    '一件事一行：交接、决定、争议、建议、违规、活动。有一个负责人、一个截止时间；到期会催，再不办会上报。',
    'One row per matter: hand-off, decision, dispute, suggestion, breach, activity. It has one owner and one due time; it is chased when due and escalated after.',
  ),
  rowKey: ['number'],
  header: ['number', 'kind'],
  columns: [
    {
      key: 'number', kind: 'text', title: word('编号', 'Number', '事项编号, No.'), required: true, unique: true, digits: true, width: 22,
      help: both('交接：订单/节点/次序；其他：自取，如 D-12', 'Hand-off: order/stage/nth; others: any, such as D-12'),
      missing: both('这一行没有编号，已忽略。请补上。', 'This row has no number and is ignored. Fill it in.'),
    },
    { key: 'kind', kind: 'choice', title: word('类型', 'Kind', '事项类型, Type'), choices: MATTER_KINDS, required: true, width: 10 },
    { key: 'order', kind: 'order', title: word('订单', 'Order', '订单号, Order no.'), digits: true, width: 16 },
    { key: 'stage', kind: 'stage', title: word('节点', 'Stage'), width: 16, help: both('交接：交出的那个节点', 'Hand-off: the stage that is handed over') },
    { key: 'raisedBy', kind: 'person', title: word('提出', 'Raised by', '提出人, 交出人, From'), width: 12 },
    { key: 'owner', kind: 'person', title: word('负责人', 'Owner', '责任人'), width: 12 },
    { key: 'other', kind: 'person', title: word('对方', 'Other party', '接收人, 对方当事人, To'), width: 14, help: both('交接：接收的人或岗位；争议：另一方；活动：参加的人', 'Hand-off: the person or role that receives; dispute: the other side; activity: who takes part') },
    { key: 'text', kind: 'long', title: word('内容', 'Subject', '事项内容, 事由, What'), width: 40, wrap: true },
    { key: 'checklist', kind: 'long', title: word('清单', 'Checklist', '交接清单'), width: 32, wrap: true },
    { key: 'handed', kind: 'moment', title: word('交出', 'Handed over', '交出时间, 开始, Opened'), width: 17, help: both('交接：交出时间；其他：提出时间', 'Hand-off: when it was handed over; others: when it was raised') },
    { key: 'accepted', kind: 'moment', title: word('接受', 'Accepted', '接受时间, 接收时间'), width: 17, help: both('接收人从这时起计时；没有工作簿的一方由同事代填', 'The receiver’s clock starts here; a colleague fills it for somebody without the workbook') },
    { key: 'due', kind: 'moment', title: word('截止', 'Due', '截止时间, 期限, Deadline'), width: 17 },
    { key: 'state', kind: 'choice', title: word('状态', 'State', 'Status'), choices: MATTER_STATES, default: 'open', width: 10 },
    { key: 'times', kind: 'number', title: word('次数', 'Times', '交接次数'), least: 1, check: checkWhole, width: 8, help: both('交接：第几次交出；决定：改期几次', 'Hand-off: how often it was handed over; decision: how often it was postponed') },
    { key: 'first', kind: 'long', title: word('陈述一', 'Statement 1', '提出方陈述'), width: 30, wrap: true },
    { key: 'second', kind: 'long', title: word('陈述二', 'Statement 2', '对方陈述'), width: 30, wrap: true },
    { key: 'arbiter', kind: 'person', title: word('仲裁', 'Arbiter', '仲裁人'), width: 12 },
    { key: 'decision', kind: 'long', title: word('决定/理由', 'Decision / reason', '决定, 理由, 退回原因, 答复, Decision, Reason'), width: 36, wrap: true },
    { key: 'closed', kind: 'moment', title: word('结束', 'Closed', '结束时间, 完成时间'), width: 17 },
    { key: 'source', kind: 'text', title: word('来源', 'Source', '出处'), digits: true, width: 16, help: both('会议日期、规范编号、“跟单”', 'The meeting’s day, a norm’s number, “Gendan”') },
  ],
}); // prettier-ignore

/** A row of 跟单_事项. Moments are of the workbook's own clock, to the minute. */
export type Matter = RecordOf<typeof MATTERS>;
