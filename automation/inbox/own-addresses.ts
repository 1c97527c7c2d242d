import { mailbox, readAddress } from '../../shared/cells/mail-address';
import { domainOf } from '../../shared/messages/incoming/sender';
import type { MailAddress } from '../../shared/messages/incoming/mail';
import type { Plan } from '../../shared/plan/plan';

/** The team's own addresses and domains; a domain at which anybody has an address is none. */
export interface OwnAddresses {
  /** Whether somebody of the team writes from there. */
  has(address: string): boolean;
  /** Whether one of these is the team's. */
  hasOneOf(addresses: readonly MailAddress[]): boolean;
}

/** `others`: the mailbox that is read, and the address that mails leave from. */
export function ownAddresses(plan: Plan, others: readonly string[]): OwnAddresses {
  const people = plan.config.people.flatMap(({ email, aliases }) => [email, ...aliases]);
  const known = [...people, ...others].flatMap((text) => readAddress(text) ?? []).map(mailbox);
  const addresses = new Set(known);
  const domains = new Set(known.map(domainOf).filter((domain) => domain !== ''));
  const has = (address: string): boolean => addresses.has(address) || domains.has(domainOf(address));
  return { has, hasOneOf: (all) => all.some(({ address }) => has(address)) };
}
