import type { Limit } from '../time/limit';
import type { MatterKind } from './kinds.data';
import type { EscalatedTo } from './turn';

/** How long a matter of a kind may wait where its row names no day, and who hears of it after that. */
export interface MatterLimit {
  /** From when it was raised or handed over; undefined: none but the row’s own. */
  readonly limit: Limit | undefined;
  /** Counted from the due time. */
  readonly escalate: readonly { readonly to: EscalatedTo; readonly after: Limit }[];
  /** Evidence grade and source of the default, as for stages: `R` is practice, to be changed by the row itself. */
  readonly source: string;
}

const wd = (amount: number): Limit => ({ amount, unit: 'wd' });
const MANAGER_AT_ONCE = { to: 'manager', after: wd(0) } as const;

/** A step is reached once the due time moved back by it has passed as well: a dispute’s manager after 2 working days, its director after 5. */
export const MATTER_LIMITS: Readonly<Record<MatterKind, MatterLimit>> = {
  handoff: {
    limit: { amount: 4, unit: 'wh' },
    escalate: [MANAGER_AT_ONCE, { to: 'director', after: wd(2) }],
    source: 'R half a working day to take or refuse a hand-off',
  },
  decision: {
    limit: undefined,
    escalate: [
      { to: 'manager', after: wd(1) },
      { to: 'director', after: wd(5) },
    ],
    source: 'R the day is the meeting’s own',
  },
  dispute: {
    limit: wd(2),
    escalate: [MANAGER_AT_ONCE, { to: 'director', after: wd(3) }],
    source: 'R both statements and a decision within 2 working days, then the manager, after 5 the director',
  },
  suggestion: { limit: wd(3), escalate: [MANAGER_AT_ONCE], source: 'R an answer within 3 working days' },
  breach: { limit: wd(5), escalate: [MANAGER_AT_ONCE], source: 'R read within 5 working days' },
  activity: { limit: undefined, escalate: [], source: 'R none' },
};
