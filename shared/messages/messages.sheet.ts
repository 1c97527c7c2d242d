import { both } from '../lang';
import { recordSheet, type RecordOf } from '../records/sheet';
import { word } from '../templates/vocabulary/words';
import { DIRECTIONS, MAIL_ABOUTS, MESSAGE_STATES } from './kinds.data';

/** 跟单_消息: mails that came in and texts that went out, each with its order. Never a body. */
export const MESSAGES = recordSheet({
  key: 'messages',
  title: word('跟单_消息', 'Gendan Messages'),
  about: both(
    '一封来信或一封去信一行：谁、什么时候、哪个订单、说的是什么、轮到谁处理。不存正文。',
    'One row per mail that came in or text that went out: who, when, which order, what it is about, who has handled it. The body is never kept.',
  ),
  rowKey: ['id'],
  header: ['id', 'direction'],
  columns: [
    {
      key: 'id', kind: 'text', title: word('编号', 'ID', 'Message-ID, 消息编号'), required: true, unique: true, digits: true, width: 24, forMachines: true,
      help: both('来信的 Message-ID，请勿改动', 'The mail’s Message-ID; leave it as it is'),
      missing: both('这一行没有编号，已忽略。', 'This row has no ID and is ignored.'),
    },
    { key: 'direction', kind: 'choice', title: word('方向', 'Direction', '收发'), choices: DIRECTIONS, required: true, width: 8 },
    { key: 'at', kind: 'moment', title: word('时间', 'At', '日期, Date, Time'), width: 17 },
    { key: 'from', kind: 'text', title: word('发件人', 'From', '来自, Sender'), width: 26 },
    { key: 'to', kind: 'text', title: word('收件人', 'To', '发给, Recipient'), width: 26 },
    { key: 'subject', kind: 'text', title: word('主题', 'Subject', '标题'), digits: true, width: 36, wrap: true },
    { key: 'order', kind: 'order', title: word('订单', 'Order', '订单号, Order no.'), digits: true, width: 16, help: both('空白：看不出是哪个订单', 'Blank: no order is certain') },
    { key: 'customer', kind: 'customer', title: word('客户', 'Customer'), width: 16 },
    { key: 'about', kind: 'choice', title: word('关于', 'About', '事由, 类别'), choices: MAIL_ABOUTS, width: 10 },
    { key: 'why', kind: 'text', title: word('依据', 'Why', '原因, 匹配依据'), width: 36, wrap: true },
    { key: 'suggests', kind: 'long', title: word('建议改动', 'Suggests', '建议, Proposals'), width: 36, wrap: true, help: both('一行一条“列名：原值 → 新值”；由人决定写不写', 'One a line, “column: before → after”; a person decides') },
    { key: 'thread', kind: 'text', title: word('会话', 'Thread', 'In-Reply-To, References'), digits: true, width: 24, forMachines: true },
    { key: 'attachments', kind: 'text', title: word('附件', 'Attachments', '附件名'), digits: true, width: 26, wrap: true, help: both('只记名称，不打开', 'Names only; never opened') },
    { key: 'state', kind: 'choice', title: word('状态', 'State', 'Status'), choices: MESSAGE_STATES, default: 'new', width: 10 },
    { key: 'by', kind: 'person', title: word('处理人', 'Handled by', '经手人, By'), width: 12 },
    { key: 'channel', kind: 'text', title: word('渠道', 'Channel', '方式'), width: 14 },
  ],
}); // prettier-ignore

/** A row of 跟单_消息. Moments are of the workbook's own clock, to the minute. */
export type MessageRow = RecordOf<typeof MESSAGES>;
