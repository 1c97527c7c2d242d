import type { Capability } from '../capability';
import { figureAdditions } from '../figures/in-run';
import { breachPatch } from './norms/open';

/** What full runs of a script write down besides the verdicts, which has no room for all that capabilities are. A test compares it with their list. */
export const ADDITIONS: readonly Pick<Capability, 'additions'>[] = [
  { additions: breachPatch },
  { additions: figureAdditions },
];
