import { both } from '../../lang';
import type { Capability } from '../../capability';

/** The calendars that days are counted on, and the company’s own days. */
export const CALENDAR = {
  key: 'calendar',
  title: both('日历', 'Calendar'),
  sheets: () => import('../../config/calendars.sheet').then(({ CALENDAR_RECORDS }) => [CALENDAR_RECORDS]),
  views: [{ key: 'calendar', title: both('日历', 'Calendar') }],
} as const satisfies Capability;
