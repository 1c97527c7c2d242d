import type { Capability } from '../../capability';
import { both } from '../../lang';
import { VIEWS } from './views';

/** What the team's own record says about how to work better. */
export const CHECKUP = {
  key: 'checkup',
  title: both('流程体检', 'Check-up'),
  views: VIEWS,
  verbs: [
    {
      key: 'checkup',
      on: ['command'],
      title: both('流程体检', 'Check-up'),
      about: both(
        '流程体检：事实上怎么走、每步多久（--log 读其他系统导出的事件日志）',
        'How the work really goes and how long each step takes (--log reads an event log of another system)',
      ),
    },
  ],
} as const satisfies Capability;
