import type { Capability } from '../../capability';
import { both } from '../../lang';
import { channelFindings } from '../../messages/channel-findings';
import { CHANNELS } from '../../messages/channels.sheet';
import { MAIL_RULES } from '../../messages/mail-rules.sheet';
import { MESSAGES as MESSAGES_SHEET } from '../../messages/messages.sheet';

/** What is told to groups, what is written to customers, and what mails that come in are about. */
export const MESSAGES = {
  key: 'messages',
  title: both('消息', 'Messages'),
  sheets: [MESSAGES_SHEET, CHANNELS, MAIL_RULES],
  findings: channelFindings,
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
  ],
} as const satisfies Capability;
