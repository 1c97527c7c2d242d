import type { OfficeHost } from './state';

/** An object of Excel's as the client holds it: which kind of object, and what it is in the workbook. */
export interface Thing {
  readonly kind: Kind;
  readonly self: unknown;
}

type Args = readonly unknown[];

/** What the emulated host can do with one kind of object. Names as in the typings: the client's `Values` is `values`. */
export interface Members<S> {
  /** What the client needs to find the object again (`Id`, `_Id`, `_ReferenceId`), as it is on the wire. */
  ids?(self: S, host: OfficeHost): Readonly<Record<string, unknown>>;
  /** Plain properties. */
  read?: Readonly<Record<string, (self: S, host: OfficeHost) => unknown>>;
  write?: Readonly<Record<string, (self: S, value: unknown, host: OfficeHost) => void>>;
  /** Properties and methods that lead to another object; null for a null object. Objects among the arguments come as things. */
  to?: Readonly<Record<string, (self: S, args: Args, host: OfficeHost) => Thing | null>>;
  /** Methods that give a value or nothing. */
  call?: Readonly<Record<string, (self: S, args: Args, host: OfficeHost) => unknown>>;
  /** Of a collection: all it holds, and one by its key. */
  items?(self: S, host: OfficeHost): readonly Thing[];
  item?(self: S, key: unknown, host: OfficeHost): Thing;
}

export interface Kind extends Members<unknown> {
  /** Its name in the typings. */
  readonly name: string;
}

export interface KindOf<S> {
  readonly kind: Kind;
  (self: S): Thing;
}

const defined: Kind[] = [];

/** All kinds of object that were defined so far. */
export const definedKinds = (): readonly Kind[] => defined;

/** Defines a kind of object; called with what it is in the workbook it gives the object. */
export function defineKind<S>(name: string, members: Members<S>): KindOf<S> {
  const kind = { name, ...members } as unknown as Kind;
  defined.push(kind);
  return Object.assign((self: S): Thing => ({ kind, self }), { kind });
}

/** What an object among the arguments is in the workbook; undefined when it is of another kind. */
export function selfOf<S>(of: KindOf<S>, value: unknown): S | undefined {
  const thing = value as Thing | null | undefined;
  return typeof thing === 'object' && thing?.kind === of.kind ? (thing.self as S) : undefined;
}
