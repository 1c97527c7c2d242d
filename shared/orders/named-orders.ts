import type { Plan } from '../plan/plan';
import { entriesOf } from './entry';

/** Orders offered while somebody types; any other may be typed. */
const MOST = 500;

/** The orders on which there is work, to be offered where one is named. */
export const ordersToName = (plan: Plan): readonly string[] =>
  entriesOf(plan)
    .filter(({ work }) => work.length > 0)
    .slice(0, MOST)
    .map(({ order }) => order);
