import { both } from '../../lang';
import type { Capability } from '../../capability';
import { digestHappenings } from './happenings';

/** What each person is told of by mail, once a day. */
export const DIGEST = {
  key: 'digest',
  title: both('提醒', 'Reminders'),
  happenings: digestHappenings,
  verbs: [
    {
      key: 'digest',
      on: ['command', 'menu'],
      title: both('发送今天的提醒邮件…', "Send today's digest…"),
      about: both(
        '给每个人发一封邮件：逾期、今天、本周、该催的，以及升级；每人每天至多一封',
        'Mail everybody what is theirs: late, today, this week, to chase, escalated; at most one a day each',
      ),
    },
  ],
} as const satisfies Capability;
