import type { Capability } from '../../capability';
import { both } from '../../lang';
import { channelFindings } from '../../messages/channel-findings';
import { CHANNELS } from '../../messages/channels.sheet';
import { MAIL_RULES } from '../../messages/mail-rules.sheet';
import { MESSAGES as MESSAGES_SHEET } from '../../messages/messages.sheet';
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
  findings: (plan: Plan) => [...messageFindings(plan), ...channelFindings(plan)],
  todayItems: { list: messagesToday },
  agenda: { others: complaintsToDiscuss },
} as const satisfies Capability;
