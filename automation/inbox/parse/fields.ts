import { LIMITS } from './limits.data';

/** The fields of a head by their name in lower case, bytes as Latin-1 characters, folding taken back. */
export type Fields = ReadonlyMap<string, readonly string[]>;

export interface Head {
  readonly fields: Fields;
  /** Where the body begins; `end` where the head does not end. */
  readonly body: number;
  /** Something was left out of it. */
  readonly isCut: boolean;
  /** Whether the blank line behind it was found. */
  readonly isClosed: boolean;
}

const [LF, CR, SPACE, TAB] = [10, 13, 32, 9];

/** Reads the fields at a place, of which there are many or long ones only as far as `most` bytes; looks for their end in `reach`. */
export function readHead(
  bytes: Buffer,
  start: number,
  end: number,
  { most, reach }: { readonly most: number; readonly reach: number },
): Head {
  const fields = new Map<string, string[]>();
  let isCut = false;
  let open: { name: string; value: string } | undefined;
  const close = (): void => {
    if (!open) return;
    const known = fields.get(open.name);
    if (known === undefined) fields.set(open.name, [open.value]);
    else if (known.length < LIMITS.times) known.push(open.value);
    open = undefined;
  };
  const stop = Math.min(end, start + reach);
  let at = start;
  while (at < stop) {
    const found = bytes.indexOf(LF, at);
    const next = found < 0 || found >= end ? end : found + 1;
    const last = next > at && bytes[next - 1] === LF ? next - 1 : next;
    const to = last > at && bytes[last - 1] === CR ? last - 1 : last;
    if (to === at) {
      close();
      return { fields, body: next, isCut, isClosed: true };
    }
    if (at - start > most) isCut = true;
    else {
      const isMore = bytes[at] === SPACE || bytes[at] === TAB;
      const line = bytes.toString('latin1', at, Math.min(to, at + LIMITS.field));
      if (to - at > LIMITS.field) isCut = true;
      if (!isMore) {
        close();
        const [, name, value] = /^([!-9;-~]{1,100})[ \t]*:(.*)$/s.exec(line) ?? [];
        if (name !== undefined) open = { name: name.toLowerCase(), value: value!.trim() };
      } else if (open) {
        if (open.value.length + line.length > LIMITS.field) isCut = true;
        else open.value += ` ${line.trim()}`;
      }
    }
    at = next;
  }
  close();
  return { fields, body: at, isCut: isCut || at < end, isClosed: at >= end };
}

/** The first value of a field; empty where there is none. */
export const first = (fields: Fields, name: string): string => fields.get(name)?.[0] ?? '';

/** A value with parameters, as `Content-Type` has them: the value in lower case, names in lower case. */
export function withParameters(field: string): { value: string; of: (name: string) => string } {
  const text = field.slice(0, LIMITS.parameters);
  const parameters = new Map<string, string>();
  for (const [, name, quoted, bare] of text.matchAll(PARAMETER))
    if (!parameters.has(name!.toLowerCase()))
      parameters.set(name!.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? bare!.trim());
  return {
    value: text.split(';', 1)[0]!.trim().toLowerCase(),
    of: (name) => parameters.get(name) ?? '',
  };
}

const PARAMETER = /;\s*([\w*-]{1,60})\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;"]*))/g;
