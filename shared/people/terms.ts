import type { Role } from '../process/row';
import { standInRoles } from './roles';

/** One time in which a person holds roles: a row of the team list. */
export interface Term {
  readonly roles: ReadonlySet<Role>;
  /** Serial days, both included; infinite where no day is given. */
  readonly from: number;
  readonly to: number;
  /** `nameKey` of each market that they look after in these roles; empty means any. */
  readonly markets: ReadonlySet<string>;
}

/** Of somebody, when they hold what. */
interface Serving {
  readonly terms: readonly Term[];
}

export const isAlways = ({ from, to }: Term): boolean => from === -Infinity && to === Infinity;

/** Whether a time has a day in common with a period; a reversed period counts as its first day. */
const touches = (term: Term, from: number, until: number): boolean =>
  term.to >= from && term.from <= Math.max(from, until);

/** Whether a person holds no role on any day of a period: they have not begun by then, or have ended before. */
export function isOutside({ terms }: Serving, from: number, until: number): boolean {
  return !terms.some((term) => touches(term, from, until));
}

/** Whether a person holds a role itself on a day. */
export function holdsOn({ terms }: Serving, role: Role, day: number): boolean {
  return terms.some((term) => term.roles.has(role) && touches(term, day, day));
}

/** Whether on some day of a period they hold a role, or one whose holders may do its work. */
export function mayHoldIn({ terms }: Serving, role: Role, from: number, until: number): boolean {
  return terms.some((term) => hasWork(term, role) && touches(term, from, until));
}

/** Whether somebody comes to hold a role only after a day. */
export function beginsAfter({ terms }: Serving, role: Role, day: number): boolean {
  const own = terms.filter((term) => term.roles.has(role));
  return own.length > 0 && own.every(({ from }) => from > day);
}

/** The roles that a person holds on a day, in the order of the sheet. */
export function rolesOn({ terms }: Serving, day: number): readonly Role[] {
  return [...new Set(terms.flatMap((term) => (touches(term, day, day) ? [...term.roles] : [])))];
}

/** The markets that somebody looks after while they do a role's work in a period; empty means any. */
export function marketsIn(
  { terms, markets }: Serving & Pick<Term, 'markets'>,
  role: Role,
  from: number,
  until: number,
): ReadonlySet<string> {
  if (terms.length === 1) return markets;
  const own = terms.filter((term) => hasWork(term, role) && touches(term, from, until));
  if (own.some((term) => term.markets.size === 0)) return ANY;
  return own.length === 0 ? markets : new Set(own.flatMap((term) => [...term.markets]));
}

const ANY: ReadonlySet<string> = new Set();

/** Whether what somebody holds, ever or in one time, has a role, or one whose holders may do its work. */
export const hasWork = ({ roles }: Pick<Term, 'roles'>, role: Role): boolean =>
  roles.has(role) || standInRoles(role).some((other) => roles.has(other));

/** Why a role is not theirs in a period, where days are why: its last day before, its first one after, or both. */
export function termBeside(
  { terms }: Serving,
  role: Role,
  from: number,
  until: number,
): { readonly endedOn: number | undefined; readonly beginsOn: number | undefined } | undefined {
  const ofRole = terms.filter((term) => hasWork(term, role));
  const own = ofRole.length > 0 ? ofRole : terms;
  if (own.some((term) => touches(term, from, until))) return undefined;
  const ended = own.filter((term) => term.to < from).map((term) => term.to);
  const later = own.filter((term) => term.from > from).map((term) => term.from);
  return {
    endedOn: ended.length > 0 ? Math.max(...ended) : undefined,
    beginsOn: later.length > 0 ? Math.min(...later) : undefined,
  };
}
