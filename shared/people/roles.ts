import type { Bilingual } from '../lang';
import { both } from '../lang';
import type { Role } from '../process/row';

/** What a role is called, in sentences and in cells. */
export const ROLE_TITLES: Readonly<Record<Role, Bilingual>> = {
  manager: both('外贸经理', 'manager'),
  senior_sales: both('资深业务员', 'senior salesperson'),
  sales: both('业务员', 'salesperson'),
  market_research: both('市场调研专员', 'market researcher'),
  marketing: both('市场营销专员', 'marketer'),
  service: both('客服专员', 'customer service'),
  docs: both('单证员', 'documents clerk'),
  logistics: both('物流专员', 'logistics clerk'),
  finance: both('财务专员', 'finance clerk'),
};

/**
 * Roles whose holders may do a role's work when nobody holds the role itself, first choice first. A manager
 * is never among them: work that nobody owns must show up, not land on the manager's desk.
 */
export function standInRoles(role: Role): readonly Role[] {
  return role === 'sales' ? ['senior_sales'] : [];
}
