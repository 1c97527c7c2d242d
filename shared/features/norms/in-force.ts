import { NORMS, type Norm } from '../../matters/norms.sheet';
import { recordsOf } from '../../orders/records';
import { nameKey } from '../../people/names';
import type { Member } from '../../people/team';
import type { Plan } from '../../plan/plan';
import type { Role } from '../../process/row';
import type { RecordRow } from '../../records/read';
import { dayOf } from '../../time/moment';

export type NormRow = RecordRow<typeof NORMS> & { readonly record: Norm };

/** Every norm of the book that counts, on or off, in the order of its sheet. */
export const normRows = (plan: Plan): readonly NormRow[] =>
  recordsOf(plan, NORMS).rows.filter((row): row is NormRow => row.record !== undefined);

/** Whether a norm holds today. */
export const isInForce = ({ state, from }: Norm, plan: Plan): boolean =>
  state === 'on' && from <= dayOf(plan.now);

/** Whether a norm speaks to somebody: all of them do to who holds no role, where it names none. */
export const isFor = ({ scope }: Norm, roles: Iterable<Role>): boolean => {
  if (scope.length === 0) return true;
  for (const role of roles) if (scope.includes(role)) return true;
  return false;
};

/** Whether a name is that of a member of the team, in any of its spellings. */
export const isMember =
  (plan: Plan, { name }: Pick<Member, 'name'>) =>
  (other: string): boolean =>
    nameKey(plan.team.find(other)?.name ?? other) === nameKey(name);
