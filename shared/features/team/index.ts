import { both } from '../../lang';
import type { Capability } from '../../capability';
import { PEOPLE_RECORDS } from '../../config/people.sheet';
import { VIEWS } from './views';

/** Who does what, who stands in, and how the load is shared. */
export const TEAM = {
  key: 'team',
  title: both('团队', 'Team'),
  sheets: [PEOPLE_RECORDS],
  views: VIEWS,
  verbs: [
    {
      key: 'assign',
      on: ['command'],
      title: both('分配', 'Assign'),
      about: both(
        '给没写到人的节点分配责任人，负荷均匀、客户不换人；移交某人的工作；从某天起分岗',
        'Share out stages that no row names anybody for, evenly and with each customer staying where it is; hand over somebody’s work; split a role from a day on',
      ),
    },
  ],
} as const satisfies Capability;
