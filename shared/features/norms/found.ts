import { breachNumber } from '../../matters/breach-number';
import type { Norm } from '../../matters/norms.sheet';
import { rolesOn } from '../../people/terms';
import type { Plan } from '../../plan/plan';
import { onceFor } from '../../remembered';
import { orderKey } from '../../trade/order-key';
import { takenNumbers } from './breach-rows';
import type { Fact } from './checks/fact';
import { isFor, isInForce, normRows } from './in-force';
import { lookFor } from './looks';

/** Something that went against a norm and that no row of 跟单_事项 speaks of yet. */
export interface Breach extends Fact {
  /** Under which it is written down, the same in every run. */
  readonly number: string;
  /** The norm's number. */
  readonly norm: string;
}

/**
 * What goes against the norms that hold and is not written down yet, norm by norm. What was written down once, whatever
 * became of it, is not found again.
 */
export const foundBreaches = onceFor((plan: Plan): readonly Breach[] => {
  const norms = normRows(plan).map(({ record }) => record).filter((norm) => isInForce(norm, plan)); // prettier-ignore
  if (norms.length === 0) return [];
  const taken = takenNumbers(plan);
  return norms.flatMap((norm) => {
    if (!norm.check) return [];
    const { check, number, version, from } = norm;
    const seen = new Set<string>();
    return (lookFor(check)?.(plan, norm) ?? []).flatMap((fact): Breach[] => {
      const name = breachNumber(number, version, fact.key);
      if (fact.on < from || seen.has(name) || !isOfScope(plan, norm, fact)) return [];
      seen.add(name);
      return taken.size > 0 && isTold(norm, fact, taken) ? [] : [{ ...fact, number: name, norm: number }];
    });
  });
});

/** By the roles that whom it concerns held on that day; of who held none or is not on the team list, by that of the work. */
function isOfScope({ team }: Plan, norm: Norm, fact: Fact): boolean {
  if (norm.scope.length === 0) return true;
  const { owner, role } = fact.tell();
  const member = owner === '' ? undefined : team.find(owner);
  const roles = member ? rolesOn(member, fact.on) : [];
  return isFor(norm, roles.length > 0 ? roles : [role]);
}

/**
 * Whether the fact was written down before, under this version of the norm or an earlier one: the fact is the same. A
 * condition is another with each version, so that an order may meet each once.
 */
function isTold({ number, version, check }: Norm, { key }: Fact, taken: ReadonlySet<string>): boolean {
  if (check === 'quiet') return isSameSilence(number, key, taken);
  for (let each = check === 'condition' ? version : 1; each <= version; each++)
    if (taken.has(orderKey(breachNumber(number, each, key)))) return true;
  return false;
}

/** A silence that began no later than one that was told is the same: a closed order may have taken its newest entry away. */
function isSameSilence(number: string, [name = '', since = '']: Fact['key'], taken: ReadonlySet<string>): boolean {
  const [before, person] = [orderKey(`${number}/`), orderKey(`/${name}/`)];
  for (const each of taken) {
    if (!each.startsWith(before)) continue;
    const [version = '', ...rest] = each.slice(before.length).split('/');
    const told = rest.pop() ?? '';
    if (/^\d+$/.test(version) && `/${rest.join('/')}/` === person && told >= since) return true;
  }
  return false;
} // prettier-ignore
