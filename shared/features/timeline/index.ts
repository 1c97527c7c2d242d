import type { Capability } from '../../capability';
import { both } from '../../lang';
import { VIEWS } from './views';

/** All orders over the days: what is done, what is due, what the outside world has set. */
export const TIMELINE = {
  key: 'timeline',
  title: both('排期', 'Timeline'),
  views: VIEWS,
} as const satisfies Capability;
