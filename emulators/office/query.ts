import { apiNotFound } from './errors';
import type { Kind, Thing } from './kind';
import { isSupported, membersOfKind, missing, requireMember } from './members';
import type { QueryInfo } from './protocol';
import type { OfficeHost } from './state';
import { identity, upperFirst } from './wire';

/** `wire`: names as a query answers them (`Values`, `_Items`); `json`: as `retrieve` wants them. */
type Form = 'wire' | 'json';

/** A selection as a tree: `{ name: {}, protection: { protected: {} } }`. */
interface Wanted {
  [member: string]: Wanted;
}

/** The properties that were asked for. Without names: every plain property that this host emulates. */
export function queried(host: OfficeHost, thing: Thing, query: QueryInfo, form: Form): unknown {
  const wanted: Wanted = {};
  for (const path of query.Select ?? []) grow(wanted, path.split('/'));
  for (const path of query.Expand ?? []) grow(wanted, [...path.split('/'), '*']);
  if ((query.Select ?? []).length === 0) wanted['*'] = {};
  return answer(host, thing, wanted, form, query);
}

/** Whether an object still has the properties given. */
export function isAsSeen(host: OfficeHost, thing: Thing, seen: Readonly<Record<string, unknown>>): boolean {
  const now = queried(host, thing, { Select: Object.keys(seen) }, 'json') as Record<string, unknown>;
  return Object.entries(seen).every(([name, value]) => JSON.stringify(now[name]) === JSON.stringify(value));
}

function answer(host: OfficeHost, thing: Thing, wanted: Wanted, form: Form, query: QueryInfo = {}): unknown {
  const { kind, self } = thing;
  if (!kind.items) return { ...identity(host, thing), ...properties(host, thing, wanted, form) };
  const own = new Map(Object.entries(wanted).filter(([name]) => kind.read?.[name]));
  const ofItems = Object.fromEntries(
    Object.entries(wanted).filter(([name]) => !own.has(name) && name !== 'items'),
  );
  Object.assign(ofItems, wanted['items']);
  const from = query.Skip ?? 0;
  const items = kind.items(self, host).slice(from, query.Top === undefined ? undefined : from + query.Top);
  const list = items.map((item) => answer(host, item, ofItems, form));
  return {
    ...properties(host, thing, Object.fromEntries(own), form),
    [form === 'wire' ? '_Items' : 'items']: list,
  };
}

function properties(host: OfficeHost, thing: Thing, wanted: Wanted, form: Form): Record<string, unknown> {
  const { kind, self } = thing;
  const name = (member: string): string => (form === 'wire' ? upperFirst(member) : member);
  const found: Record<string, unknown> = {};
  for (const [member, deeper] of Object.entries(wanted)) {
    if (member === '*') {
      for (const every of supported(host, kind)) found[name(every)] = kind.read![every]!(self, host);
      continue;
    }
    requireMember(kind, member, host.sets);
    const read = kind.read?.[member];
    const leads = kind.to?.[member];
    if (read) found[name(member)] = read(self, host);
    else if (leads) found[name(member)] = nested(host, leads(self, [], host), deeper, form);
    else if (kind.call?.[member]) throw apiNotFound(`${kind.name}.${member} is no property`);
    else throw missing(kind, member);
  }
  return found;
}

function nested(host: OfficeHost, thing: Thing | null, wanted: Wanted, form: Form): unknown {
  return thing && answer(host, thing, Object.keys(wanted).length === 0 ? { '*': {} } : wanted, form);
}

function supported(host: OfficeHost, kind: Kind): string[] {
  const members = membersOfKind(kind.name);
  return Object.keys(kind.read ?? {}).filter((member) => {
    const set = members.get(member);
    return set !== undefined && isSupported(set, host.sets);
  });
}

function grow(tree: Wanted, path: readonly string[]): void {
  let at = tree;
  for (const name of path) at = at[name] ??= {};
}
