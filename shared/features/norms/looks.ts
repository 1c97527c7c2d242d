import type { NormCheck } from '../../matters/norm-checks.data';
import { ordersMeeting } from './checks/condition';
import type { Look } from './checks/fact';
import { gatesPassed } from './checks/gate';
import { movedTwice } from './checks/moved';
import { ownerChanges } from './checks/owner';
import { quietPeople } from './checks/quiet';
import { undated } from './checks/undated';

const LOOKS: Partial<Record<NormCheck, Look>> = {
  undated,
  owner: ownerChanges,
  moved: movedTwice,
  gate: gatesPassed,
  quiet: quietPeople,
  condition: ordersMeeting,
};

/**
 * Hands in a look that rests on more than the plan. What papers say is as large as all else together, and a script that
 * mails has no room for it: there their breaches are counted once they are written down.
 */
export function handInLook(check: NormCheck, look: Look): void {
  LOOKS[check] = look;
}

export const lookFor = (check: NormCheck): Look | undefined => LOOKS[check];
