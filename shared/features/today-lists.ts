import type { TodaySlot } from '../capability';
import { mattersDue } from './matters/due-today';
import { messagesToday } from './messages/waiting-today';
import { normsToday } from './norms/things';
import { contactsDue } from './trade/contacts-due';

/**
 * What capabilities list under Today, without what is done about it: for the mails of a script that has no room for all
 * that capabilities are. A test compares it with the list of capabilities.
 */
export const TODAY_LISTS: readonly { readonly todayItems: Pick<TodaySlot, 'list'> }[] = [
  { todayItems: { list: mattersDue } },
  { todayItems: { list: messagesToday } },
  { todayItems: { list: normsToday } },
  { todayItems: { list: contactsDue } },
];
