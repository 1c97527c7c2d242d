import type { Check, Checked, Facts } from '../facts';
import { alone } from './alone';
import { inHours } from './in-hours';
import { booksWhole, nothingRunning } from './left-clean';
import { noneForgotten } from './none-forgotten';
import { toldOnce } from './told-once';
import { updated } from './updated';

/** What a soak has to show. #add-a-check-of-a-soak */
export const CHECKS: readonly Check[] = [
  updated,
  alone,
  toldOnce,
  noneForgotten,
  inHours,
  booksWhole,
  nothingRunning,
];

export const checkAll = (facts: Facts): Checked[] => CHECKS.map((check) => check(facts));
