import type { Capability } from '../../capability';
import { both } from '../../lang';

/** What the team's own record says about how to work better. */
export const CHECKUP = {
  key: 'checkup',
  title: both('流程体检', 'Check-up'),
} as const satisfies Capability;
