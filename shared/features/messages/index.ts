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
        '把该说的发到群里（企业微信、钉钉、飞书、Slack、Teams、邮件组、微信）；每件事只说一次',
        'Tell groups what they are to hear (WeCom, DingTalk, Feishu, Slack, Teams, a mailing list, WeChat), each thing once',
      ),
    },
    {
      key: 'channels',
      on: ['command'],
      title: both('渠道', 'Channels'),
      about: both(
        '渠道、密钥在不在、由谁发送、什么在等、什么不确定',
        'The channels, whether their secrets are there, who sends, what waits and what is uncertain',
      ),
    },
  ],
} as const satisfies Capability;
