import type { Thing } from './kind';
import type { OfficeHost } from './state';

/** `Values` on the wire is `values` in the typings; what begins with an underscore stays. */
export const lowerFirst = (name: string): string =>
  name.startsWith('_') ? name : name.slice(0, 1).toLowerCase() + name.slice(1);

export const upperFirst = (name: string): string =>
  name.startsWith('_') ? name : name.slice(0, 1).toUpperCase() + name.slice(1);

/** What the client needs to find an object again in a later request. */
export function identity(host: OfficeHost, thing: Thing): Record<string, unknown> {
  const kept = host.referenceOf(thing);
  return { ...thing.kind.ids?.(thing.self, host), ...(kept !== undefined && { _ReferenceId: kept }) };
}
