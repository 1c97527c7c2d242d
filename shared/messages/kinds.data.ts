import { word, type Words } from '../templates/vocabulary/words';

/** What carries a message to people: `mail` to one mailbox, `copy` is text for whoever pastes it (WeChat). */
export type ChannelKind = 'wecom' | 'dingtalk' | 'feishu' | 'slack' | 'teams' | 'mail' | 'copy';

export const CHANNEL_KINDS: Words<ChannelKind> = {
  wecom: word('企业微信', 'WeCom', '企微, WeChat Work, WXWork'),
  dingtalk: word('钉钉', 'DingTalk', 'Dingding'),
  feishu: word('飞书', 'Feishu', 'Lark'),
  slack: word('Slack', 'Slack'),
  teams: word('Teams', 'Teams', 'Microsoft Teams, MS Teams'),
  mail: word('邮件', 'Mail', '邮箱, 邮件组, E-mail, Email'),
  copy: word('复制', 'Copy', '微信, 微信群, 复制粘贴, WeChat, Paste'),
};

/** What a channel is told of. */
export type Told = 'digest' | 'escalation' | 'handoff' | 'cutoff';

export const TOLD_KINDS: Words<Told> = {
  digest: word('每日提醒', 'Digest', '日报, 提醒, Daily digest, Reminders'),
  escalation: word('升级', 'Escalation', '上报, 逾期升级, Escalated'),
  handoff: word('交接', 'Hand-off', '移交, Handoff, Handover, Hand over'),
  cutoff: word('截单告警', 'Cut-off alarm', '截单, 截关, 截止, Cut-off, Cutoff'),
};

export type Direction = 'in' | 'out';

export const DIRECTIONS: Words<Direction> = {
  in: word('来信', 'In', '收到, 收, Incoming, Received'),
  out: word('去信', 'Out', '发出, 发, Outgoing, Sent'),
};

/** What a mail that came in is about. */
export type MailAbout = 'payment' | 'approval' | 'booking' | 'etd' | 'lc' | 'complaint' | 'inquiry' | 'other';

export const MAIL_ABOUTS: Words<MailAbout> = {
  payment: word('付款', 'Payment', '汇款, 水单, 收款'),
  approval: word('确认', 'Approval', '批准, 样品确认, Confirmation'),
  booking: word('订舱', 'Booking', '配舱, 放舱'),
  etd: word('船期', 'ETD', '交期, 船期变更, Vessel schedule'),
  lc: word('信用证', 'L/C', 'LC, 审证, 改证, Letter of credit'),
  complaint: word('投诉', 'Complaint', '客诉, 索赔, Claim'),
  inquiry: word('询盘', 'Inquiry', '询价, RFQ, Enquiry'),
  other: word('其他', 'Other'),
};

/**
 * Where a message stands. In: `new` until a person has looked, then `done` or `ignored`; `auto`: only acknowledged by
 * Gendan. Out: `draft`, `sent`, `uncertain` (handed over, the answer was lost: a person resends it or not).
 */
export type MessageState = 'new' | 'done' | 'ignored' | 'auto' | 'draft' | 'sent' | 'uncertain';

export const MESSAGE_STATES: Words<MessageState> = {
  new: word('待处理', 'New', '未处理, 新, Unread, To do'),
  done: word('已处理', 'Done', '处理完, Handled'),
  ignored: word('忽略', 'Ignored', '不处理, Ignore'),
  auto: word('已自动确认', 'Acknowledged', '自动确认'),
  draft: word('草稿', 'Draft'),
  sent: word('已发送', 'Sent', '已发'),
  uncertain: word('不确定', 'Uncertain', '是否发出不明'),
};
