import { readHours } from '../config/hours';
import type { Plan } from '../plan/plan';
import type { Moment } from '../time/moment';
import { hoursAt, onWorkdays, type OpenHours } from '../time/open-hours';
import type { Channel } from './channels.sheet';

/** When a channel may be written to: on working days of the office, while it is open or in the hours of its row. */
export const channelHours = ({ clocks }: Plan, { hours = '' }: Channel, now: Moment): OpenHours =>
  hoursAt(now, onWorkdays(clocks.office, readHours(hours) ?? []));
