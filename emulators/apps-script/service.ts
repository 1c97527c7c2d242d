import type { Meter } from './meter';

/** How much a person has allowed, as Google names it; `TIME` is a full one without a screen. */
export type Mode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL' | 'TIME';

/** What every emulated service shares within one execution. */
export interface Session {
  readonly meter: Meter;
  readonly mode: Mode;
  readonly holdsLock: { is: boolean };
  /** Makes a `Date` of the realm that the script lives in. */
  makeDate(instant: number): Date;
}

/** Properties that JavaScript itself asks objects for. */
const ORDINARY = new Set([
  'then',
  'toJSON',
  'constructor',
  'toString',
  'valueOf',
  'nodeType',
  'asymmetricMatch',
  '$$typeof',
]);

/**
 * An emulated object as a script gets to see it: each method is counted under `name.method`, and what is not
 * emulated says so instead of answering undefined. Cells moved are counted by `cellsOf`.
 */
export function service<T>(
  session: Session,
  name: string,
  target: object,
  cellsOf: () => number = () => 0,
): T {
  const methods = new Map<string, unknown>();
  const seen = new Proxy(target, {
    get(_, property) {
      if (typeof property !== 'string') return Reflect.get(target, property);
      const known = methods.get(property);
      if (known) return known;
      const value: unknown = Reflect.get(target, property);
      if (value === undefined && !ORDINARY.has(property) && !(property in target))
        throw new Error(`not emulated: ${name}.${property}`);
      if (typeof value !== 'function' || ORDINARY.has(property)) return value;
      const method = (...args: unknown[]): unknown =>
        session.meter.run(
          `${name}.${property}`,
          () => {
            const result: unknown = value.apply(target, args);
            return result === target ? seen : result;
          },
          cellsOf(),
        );
      methods.set(property, method);
      return method;
    },
  });
  return seen as unknown as T;
}

/** Throws as Google does when a service is used without the right to it. */
export function forbid(what: string): never {
  throw new Error(`Exception: You do not have permission to call ${what}.`);
}
