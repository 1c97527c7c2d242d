import type { Capability } from '../../capability';
import { both } from '../../lang';
import { NORMS as SHEET } from '../../matters/norms.sheet';
import { recordsOf } from '../../orders/records';
import { breachesToDiscuss } from './agenda';
import { editedAfterPresentation } from './checks/presented';
import { handInLook } from './looks';
import { breachPatch } from './open';
import { normsToday } from './things';
import { VIEWS } from './views';

handInLook('presented', editedAfterPresentation);

/** What the team has agreed on, found where it was not kept. */
export const NORMS = {
  key: 'norms',
  title: both('规范', 'Norms'),
  sheets: [SHEET],
  views: VIEWS,
  findings: (plan) => recordsOf(plan, SHEET).findings,
  todayItems: { list: normsToday },
  agenda: { others: breachesToDiscuss },
  additions: breachPatch,
} as const satisfies Capability;
