import type { Capability } from '../../capability';
import { both } from '../../lang';
import { VIEWS } from './views';

/** What is due, sails and is cut off on which day, beside the days off. */
export const MONTH = {
  key: 'month',
  title: both('月历', 'Month'),
  views: VIEWS,
} as const satisfies Capability;
