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
