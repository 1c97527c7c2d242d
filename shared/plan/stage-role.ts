import type { Team } from '../people/team';
import { namesNobody } from '../people/names';
import type { Stage } from '../process/process';
import type { Role } from '../process/row';
import type { StagePlan } from './order-plan';

/** Of an order, what tells whose work its stages are. */
export interface RoleFacts {
  hasColumn(field: string): boolean;
  text(field: string): string;
}

/** The role whose work a judged stage is: its owner's, else the one that it asks for. */
export const roleOf = ({ owner, stage }: Pick<StagePlan, 'owner' | 'stage'>): Role =>
  owner?.role ?? stage.role;

/** Of a team, what tells which roles there are. */
export type RoleHolders = Pick<Team, 'holders'>;

/** What a stage asks for, before anybody looks at who is there. */
type StageWork = Pick<Stage, 'key' | 'role' | 'branch' | 'waitsOn'>;

/** Checks of the goods and buying them: by default part of sales, of the specialist's where the team has one. */
const SPECIALISTS: Readonly<Record<string, Role>> = {
  sample_qc: 'qc',
  mid_qc: 'qc',
  final_qc: 'qc',
  purchase: 'purchaser',
};

/** The columns that say who holds a role on an order, best first; none for roles that no column names. */
const HOLDER_FIELDS: Readonly<Partial<Record<Role, readonly string[]>>> = {
  sales: ['salesperson', 'merchandiser'],
  senior_sales: ['salesperson'],
  merchandiser: ['merchandiser', 'salesperson'],
  purchaser: ['purchaser'],
  qc: ['qc'],
  docs: ['docs_clerk'],
};

/** Every column that says who holds a role. */
export const HOLDERS: readonly string[] = [...new Set(Object.values(HOLDER_FIELDS).flat())];

/** Who the customer's person at the team is: whose price, contract or offer it is that others approve. */
export const SELLER_FIELDS: readonly string[] = ['salesperson', 'merchandiser'];

/** Stages in which somebody approves what another prepared, whatever their role; those of the manager all are. */
const APPROVALS: ReadonlySet<string> = new Set(['price_ok', 'contract_review']);

export function isApproval({ key, role }: Pick<Stage, 'key' | 'role'>): boolean {
  return role === 'manager' || APPROVALS.has(key);
}

/** The columns that say who holds a role on an order, best first. */
export function holderFields(role: Role): readonly string[] {
  return HOLDER_FIELDS[role] ?? [];
}

/** The role that a stage is for where a team has everybody; the same for all orders. */
export function wantedRole({ key, role, branch, waitsOn }: StageWork): Role {
  if (role !== 'sales') return role;
  return SPECIALISTS[key] ?? (branch === 'making' || waitsOn.includes('factory') ? 'merchandiser' : 'sales');
}

/**
 * The role that does a stage of this order in this team. Inspections are the quality inspector's and buying the
 * purchaser's where the order names one or the team has one. Work with the factory is the merchandiser's where the
 * sheet has a column for them, and the order's own people go before the team's. All else of that is sales, and where a
 * team has merchandisers alone, theirs. `day`, serial: whom the team has then; else whom it ever has.
 */
export function roleOn(stage: StageWork, facts: RoleFacts, team: RoleHolders, day?: number): Role {
  const wanted = wantedRole(stage);
  if (wanted === 'qc' || wanted === 'purchaser') {
    if (names(wanted, facts) || has(wanted, team, day)) return wanted;
    return roleOn({ ...stage, key: '', role: 'sales' }, facts, team, day);
  }
  if (wanted === 'merchandiser') {
    if (names('merchandiser', facts)) return 'merchandiser';
    if (names('salesperson', facts)) return 'sales';
    if (has('merchandiser', team, day) && (stage.role === 'merchandiser' || facts.hasColumn('merchandiser')))
      return wanted;
  }
  if (wanted !== 'merchandiser' && wanted !== 'sales') return wanted;
  if (names('salesperson', facts)) return 'sales';
  if (names('merchandiser', facts)) return 'merchandiser';
  const isSold = has('sales', team, day) || has('senior_sales', team, day);
  return !isSold && has('merchandiser', team, day) ? 'merchandiser' : 'sales';
}

const has = (role: Role, team: RoleHolders, day?: number): boolean => team.holders(role, day).length > 0;
const names = (field: string, facts: RoleFacts): boolean => !namesNobody(facts.text(field));
