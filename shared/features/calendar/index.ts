import { both } from '../../lang';
import type { Capability } from '../../capability';
import { CALENDAR_RECORDS } from '../../config/calendars.sheet';
import { VIEWS } from './views';

/** The calendars that days are counted on, and the company’s own days. */
export const CALENDAR = {
  key: 'calendar',
  title: both('日历', 'Calendar'),
  sheets: [CALENDAR_RECORDS],
  views: VIEWS,
} as const satisfies Capability;
