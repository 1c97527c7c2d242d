import { both } from '../../lang';
import type { Capability } from '../../capability';

/** How the team’s own sheets and columns are read, agreed to by a person. */
export const SETUP = {
  key: 'setup',
  title: both('设置', 'Set up'),
  views: [{ key: 'setup', title: both('设置', 'Set up') }],
  verbs: [
    {
      key: 'map',
      on: ['command'],
      title: both('认表', 'Map'),
      about: both('显示认出了哪些表、表头和列', 'Show which tables, headers and columns were recognised'),
    },
    {
      key: 'init',
      on: ['command'],
      title: both('设置', 'Set up'),
      about: both(
        '加上 跟单_ 设置表，保存列的对应关系和流程',
        'Add the Gendan sheets: they keep the mapping, the process, the people',
      ),
    },
  ],
} as const satisfies Capability;
