import { both } from '../../lang';
import type { Capability } from '../../capability';

/** Who does what, who stands in, and how the load is shared. */
export const TEAM = {
  key: 'team',
  title: both('团队', 'Team'),
  sheets: () => import('../../config/people.sheet').then(({ PEOPLE_RECORDS }) => [PEOPLE_RECORDS]),
  views: [{ key: 'team', title: both('团队', 'Team'), isDaily: true }],
} as const satisfies Capability;
