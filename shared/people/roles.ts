import type { Role } from '../process/row';

/**
 * Roles whose holders may do a role's work when nobody holds the role itself, first choice first. A manager
 * is never among them: work that nobody owns must show up, not land on the manager's desk.
 */
export function standInRoles(role: Role): readonly Role[] {
  return role === 'sales' ? ['senior_sales'] : [];
}
