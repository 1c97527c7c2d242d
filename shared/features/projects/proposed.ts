import type { Bilingual } from '../../lang';
import type { Plan } from '../../plan/plan';
import { candidatesOf, type Candidate } from '../../projects/candidates';
import { whyOf } from '../../projects/why-of';

/** Orders that look like one project. Plain JSON. */
export interface ProposedLine extends Pick<Candidate, 'id' | 'customer' | 'orders' | 'isProposed'> {
  readonly why: Bilingual;
}

/** No more are shown at once. */
const SHOWN = 5;

export const proposedProjects = (plan: Plan): readonly ProposedLine[] =>
  candidatesOf(plan)
    .slice(0, SHOWN)
    .map((found) => ({
      id: found.id,
      customer: found.customer,
      orders: found.orders,
      isProposed: found.isProposed,
      why: whyOf(found),
    }));
