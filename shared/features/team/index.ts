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
} as const satisfies Capability;
