import { both } from '../../lang';
import { recordSheet, type RecordOf } from '../../records/sheet';
import { word, type Words } from '../../templates/vocabulary/words';
import { checkWhole } from '../checks';
import { LANGUAGES } from '../languages';

export type TextKind =
  | 'reminder'
  | 'shipping_advice'
  | 'factory_date'
  | 'acknowledgement'
  | 'acknowledgement_closed'
  | 'status'
  | 'dispatch'
  | 'claim'
  | 'follow_up'
  | 'other';

export const TEXT_KINDS: Words<TextKind> = {
  reminder: word('催款', 'Payment reminder', '催尾款, Reminder'),
  shipping_advice: word('装船通知', 'Shipping advice', '出运通知'),
  factory_date: word('询工厂交期', 'Factory date inquiry', '催工厂, 询交期'),
  acknowledgement: word('收到回复', 'Acknowledgement', '收件确认, 询盘回复, Inquiry acknowledgement'),
  acknowledgement_closed: word(
    '下班回复',
    'Out-of-hours reply',
    '非工作时间回复, 下班时间回复, Out of hours',
  ),
  status: word('进度回复', 'Status reply', '进度通知, Progress note'),
  dispatch: word('寄单通知', 'Document dispatch', '发单证, 寄单, 单证发送, Documents sent'),
  claim: word('客诉回复', 'Claim receipt', '客诉收到, 投诉回复, Claim acknowledgement'),
  follow_up: word('客户跟进', 'Follow-up', '联系客户'),
  other: word('其他', 'Other'),
};

export type TextStatus = 'draft' | 'approved' | 'retired';

export const TEXT_STATUS: Words<TextStatus> = {
  draft: word('草稿', 'Draft'),
  approved: word('已核准', 'Approved', '已批准, 启用'),
  retired: word('停用', 'Retired', '作废'),
};

/** 跟单_文案: what the team writes to others, in each language and for single customers. */
export const TEXTS = recordSheet({
  key: 'texts',
  title: word('跟单_文案', 'Gendan Texts'),
  about: both(
    '一篇文案的一种语言、一个版本一行；写了客户的只给那个客户用。另一个人核准过的才用。',
    'One row per text, language and version; with a customer it is for that one alone. Only what a second person approved is used.',
  ),
  rowKey: ['key', 'language', 'customer', 'version'],
  header: ['key', 'text'],
  columns: [
    {
      key: 'key', kind: 'text', title: word('编号', 'Key', '文案编号, 名称'), required: true, digits: true, width: 16, help: both('如 催尾款-第一次', 'Such as balance-first'),
      missing: both('这一行没有编号，已忽略。请补上。', 'This row has no key and is ignored. Fill it in.'),
    },
    { key: 'kind', kind: 'choice', title: word('用途', 'Kind', '类型, Type'), choices: TEXT_KINDS, width: 14 },
    { key: 'language', kind: 'choice', title: word('语言', 'Language'), choices: LANGUAGES, width: 10, default: 'en' },
    { key: 'customer', kind: 'customer', title: word('客户', 'Customer'), width: 16, help: both('空白：所有客户', 'Blank: for every customer') },
    { key: 'subject', kind: 'text', title: word('主题', 'Subject', '邮件主题'), width: 28, wrap: true },
    { key: 'text', kind: 'long', title: word('正文', 'Text', '内容, Body'), required: true, width: 60 },
    { key: 'version', kind: 'number', title: word('版本', 'Version', '版次'), least: 1, check: checkWhole, width: 8, default: 1 },
    { key: 'author', kind: 'person', writerOf: ['subject', 'text', 'version'], title: word('作者', 'Author', '起草人'), width: 12 },
    { key: 'approver', kind: 'person', title: word('核准人', 'Approver', '审批人, 复核人, Approved by'), width: 12 },
    { key: 'status', kind: 'choice', title: word('状态', 'Status'), choices: TEXT_STATUS, default: 'draft', width: 10 },
    { key: 'approvedOn', kind: 'date', title: word('核准日期', 'Approved on'), width: 12 },
    {
      key: 'fingerprint', kind: 'text', forMachines: true, title: word('指纹', 'Fingerprint', '文案指纹'), digits: true, width: 18,
      help: both('核准时由跟单写：改了主题或正文，核准作废', 'Written by Gendan on approval: a changed subject or text voids it'),
    },
  ],
}); // prettier-ignore

export type TradeText = RecordOf<typeof TEXTS>;
