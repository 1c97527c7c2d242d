import { mailbox, readAddress } from '../../cells/mail-address';
import { customersOf, type CustomerOf } from '../../orders/customers';
import { entriesOf } from '../../orders/entry';
import { recordsOf } from '../../orders/records';
import { nameKey } from '../../people/names';
import { factsOfRow } from '../../plan/facts-of-row';
import type { Plan } from '../../plan/plan';
import { onceFor } from '../../remembered';
import { PARTNERS } from '../../trade/sheets/partners.sheet';
import { domainKeys, withoutForm } from './company-keys';
import { FREE_MAIL } from './free-mail.data';
import { listedAddresses } from './listed-addresses';
import type { MailAddress } from './mail';

/** Who wrote a mail, as far as the book knows. */
export type Sender =
  | { readonly is: 'team' | 'partner'; readonly name: string }
  | {
      readonly is: 'customer';
      readonly customers: readonly CustomerOf[];
      /** By the name beside the address alone, which anybody can write. */
      readonly byName: boolean;
    }
  | { readonly is: 'unknown' };

interface Senders {
  readonly addresses: ReadonlyMap<string, Sender>;
  readonly domains: ReadonlyMap<string, Sender>;
  /** By the key of their name, as the domain or the name of a sender may have it. */
  readonly names: ReadonlyMap<string, Sender>;
  /** By what a customer's domain may be called as a whole: `lumenoak` is Lumen & Oak Ltd. */
  readonly companies: ReadonlyMap<string, Sender>;
}

const UNKNOWN: Sender = { is: 'unknown' };

/** By the address on a card, else its domain, else a name that is the customer's or the partner's. */
export function senderOf(plan: Plan, { address, name }: MailAddress): Sender {
  const { addresses, domains, names, companies } = sendersOf(plan);
  const own = mailbox(address.trim());
  const domain = domainOf(own);
  const known = addresses.get(own) ?? (domain === '' ? undefined : domains.get(domain));
  if (known) return known;
  for (const label of domain === '' ? [] : labelsOf(domain)) {
    const found = names.get(label);
    if (found) return found;
  }
  const company = domain === '' ? undefined : companies.get(companyOf(domain));
  if (company) return company;
  for (const label of wordsOf(name)) {
    const found = names.get(label);
    if (found) return found.is === 'customer' ? { ...found, byName: true } : found;
  }
  return UNKNOWN;
}

/** The domain of an address where it belongs to a company. */
export function domainOf(address: string): string {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return address.includes('@') && !FREE_MAIL.has(domain) ? domain : '';
}

const SUFFIX = /\.(?:com|co|net|org|gov|ltd|edu|ac|or|ne)?\.?[a-z]{2,10}$/;

const companyOf = (domain: string): string => nameKey(domain.replace(SUFFIX, '').split('.').at(-1) ?? '');

/** `mail.nordvik-trading.co.uk` may be Nordvik Trading, or Nordvik. */
function labelsOf(domain: string): string[] {
  const label = domain.replace(SUFFIX, '').split('.').at(-1) ?? '';
  const parts = label.split('-');
  return [nameKey(label), ...parts.map((_, at) => nameKey(parts.slice(0, at + 1).join(''))).reverse()].filter(
    (each) => each.length >= SHORTEST_NAME,
  );
}

/** Shorter names stand in others by chance. */
const SHORTEST_NAME = 4;

/** `Erik Holm (Nordvik AS)`: each word and each two of them. */
function wordsOf(name: string): string[] {
  const words = name
    .slice(0, 120)
    .split(/[\s,;/|()[\]"<>@-]+/)
    .filter((word) => word !== '');
  const keys = words.flatMap((word, at) => [nameKey(words.slice(at, at + 2).join('')), nameKey(word)]);
  return [nameKey(name.slice(0, 120)), ...keys].filter(
    (key) => key.length >= SHORTEST_NAME || /\p{Script=Han}{2}/u.test(key),
  );
}

const sendersOf = onceFor((plan: Plan): Senders => {
  const addresses = new Map<string, Sender>();
  const domains = new Map<string, Sender>();
  const names = new Map<string, Sender>();
  const companies = new Map<string, Sender>();
  const add = (text: string, sender: Sender): void => {
    const address = readAddress(text);
    if (address === undefined) return;
    put(addresses, mailbox(address), sender);
    const domain = domainOf(mailbox(address));
    if (domain !== '') put(domains, domain, sender);
  };
  for (const { name, email, aliases } of plan.config.people)
    for (const text of [email, ...aliases]) add(text, { is: 'team', name });
  for (const { record } of recordsOf(plan, PARTNERS).rows)
    if (record) {
      const sender: Sender = { is: 'partner', name: record.partner };
      for (const text of record.email) add(text, sender);
      for (const name of [record.partner, ...record.aliases, record.fullName ?? ''])
        putName(names, name, sender);
    }
  for (const customer of customersOf(plan)) {
    const sender: Sender = { is: 'customer', customers: [customer], byName: false };
    for (const text of customer.card?.email ?? []) add(text, sender);
    const { name, card } = customer;
    for (const each of [name, ...(card?.aliases ?? []), card?.fullName ?? '']) {
      putName(names, each, sender);
      if (each.trim() !== '') putName(names, withoutForm(each), sender);
      for (const key of domainKeys(each)) put(companies, key, sender);
    }
  }
  for (const { address, customer } of listedAddresses(plan))
    add(address, { is: 'customer', customers: [customer], byName: false });
  for (const name of companiesNamed(plan)) putName(names, name, { is: 'partner', name });
  return { addresses, domains, names, companies };
});

/** Those that an order sheet names as working for its orders. */
function companiesNamed(plan: Plan): Set<string> {
  const named = new Set<string>();
  for (const { whole } of entriesOf(plan))
    for (const { table, row } of whole.rows) {
      const facts = factsOfRow(table, row.row, plan.now);
      for (const field of ['forwarder', 'factory', 'carrier', 'customs_broker', 'issuing_bank'])
        if (facts.text(field) !== '') named.add(facts.text(field));
    }
  return named;
}

function putName(names: Map<string, Sender>, name: string, sender: Sender): void {
  const key = nameKey(name);
  if (key.length >= SHORTEST_NAME || /^\p{Script=Han}{2,}$/u.test(key)) put(names, key, sender);
}

/** One of the team stays it whatever else a card says; an address or a domain of two customers may be either's. */
function put(known: Map<string, Sender>, key: string, sender: Sender): void {
  const before = known.get(key);
  if (!before) known.set(key, sender);
  else if (before.is === 'customer' && sender.is === 'customer') {
    const customers = [...new Set([...before.customers, ...sender.customers])];
    known.set(key, { ...before, customers });
  } else if (before.is === 'partner' && sender.is === 'customer') known.set(key, before);
}
