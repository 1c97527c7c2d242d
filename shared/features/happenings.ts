import type { Capability } from '../capability';
import { digestHappenings } from './digest/happenings';
import { handOffHappenings } from './matters/happenings';
import { cutoffHappenings } from './order/happenings';

/** What capabilities tell channels, for scripts, which have no room for all that capabilities are. A test compares it with their list. #add-a-happening */
export const HAPPENINGS: readonly Pick<Capability, 'happenings'>[] = [
  { happenings: cutoffHappenings },
  { happenings: handOffHappenings },
  { happenings: digestHappenings },
];
