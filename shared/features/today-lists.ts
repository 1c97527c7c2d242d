import type { TodaySlot } from '../capability';
import { goalLines } from '../figures/goal-lines';
import type { GoalSlot } from '../figures/goal-line';
import { mattersDue } from './matters/due-today';
import { messagesToday } from './messages/waiting-today';
import { normsToday } from './norms/things';
import { trainingToday } from './skills/training/today';
import { contactsDue } from './trade/contacts-due';

/**
 * What capabilities list under Today, without what is done about it: for the mails of a script that has no room for all
 * that capabilities are. A test compares it with the list of capabilities.
 */
export const TODAY_LISTS: readonly { readonly todayItems: Pick<TodaySlot, 'list'> }[] = [
  { todayItems: { list: mattersDue } },
  { todayItems: { list: messagesToday } },
  { todayItems: { list: normsToday } },
  { todayItems: { list: trainingToday } },
  { todayItems: { list: contactsDue } },
];

/** What they say of the team’s goals, likewise. */
export const GOAL_LISTS: readonly { readonly goalLines: GoalSlot }[] = [{ goalLines }];
