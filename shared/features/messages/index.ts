import type { Capability } from '../../capability';
import { both } from '../../lang';
import { channelFindings } from '../../messages/channel-findings';
import { CHANNELS } from '../../messages/channels.sheet';
import { MAIL_RULES } from '../../messages/mail-rules.sheet';
import { MESSAGES as MESSAGES_SHEET } from '../../messages/messages.sheet';
import { textFindings } from '../../messages/texts/findings';
import type { Plan } from '../../plan/plan';
import { complaintsToDiscuss } from './complaints';
import { messageFindings } from './findings';
import { VIEWS } from './views';
import { messagesToday } from './waiting-today';

/** What is told to groups, what is written to customers, and what mails that come in are about. */
export const MESSAGES = {
  key: 'messages',
  title: both('消息', 'Messages'),
  sheets: [MESSAGES_SHEET, CHANNELS, MAIL_RULES],
  views: VIEWS,
  findings: (plan: Plan) => [...messageFindings(plan), ...channelFindings(plan), ...textFindings(plan)],
  todayItems: { list: messagesToday },
  agenda: { others: complaintsToDiscuss },
  verbs: [
    {
      key: 'notify',
      on: ['command'],
      title: both('发群消息', 'Tell channels'),
      about: both(
        '把该说的发到群里（企业微信、钉钉、飞书、Slack、Teams……），每件事只说一次',
        'Tell groups (WeCom, DingTalk, Feishu, Slack, Teams …) what they are to hear, each thing once',
      ),
    },
    {
      key: 'channels',
      on: ['command'],
      title: both('渠道', 'Channels'),
      about: both('有哪些渠道、由谁发送、什么不确定', 'The channels, who sends, what is uncertain'),
    },
    {
      key: 'inbox',
      on: ['command'],
      title: both('来信', 'Mails that came in'),
      about: both(
        '来信归到订单：说的是什么、为什么、建议改哪一格（从文件夹的 .eml，或邮箱 IMAP）',
        'Mails that came in and their orders: what each is about, why, which cell it says should change (from .eml files, or a mailbox over IMAP)',
      ),
    },
    {
      key: 'draft',
      on: ['command'],
      title: both('起草邮件', 'Draft a mail'),
      about: both(
        '起草给客户的邮件：收到询盘、进度、寄单、催款、收到客诉；由您看过再发',
        'Draft a mail to a customer: inquiry received, progress, documents, payment, claim received; a person sends it',
      ),
    },
  ],
} as const satisfies Capability;
