import { invalid } from './errors';

/** A field mask as a tree; `true` takes everything below. */
export type Mask = true | ReadonlyMap<string, Mask>;

/** Reads `a,b(c,d.e),f/g`. A mask that names what it names twice takes both. */
export function parseMask(text: string): Mask {
  let at = 0;
  const list = (): Map<string, Mask> => {
    const mask = new Map<string, Mask>();
    for (;;) {
      const [first, ...path] = /^[\w*]+(?:[./][\w*]+)*/.exec(text.slice(at))?.[0].split(/[./]/) ?? [];
      if (first === undefined) throw invalid(`Invalid field mask: ${text}`);
      at += [first, ...path].join('.').length;
      let below: Mask = true;
      if (text[at] === '(') {
        at++;
        below = list();
        if (text[at] !== ')') throw invalid(`Invalid field mask: ${text}`);
        at++;
      }
      below = [...path].reverse().reduce<Mask>((inner, name) => new Map([[name, inner]]), below);
      mask.set(first, joined(mask.get(first), below));
      if (text[at] !== ',') return mask;
      at++;
    }
  };
  const mask = list();
  if (at !== text.length) throw invalid(`Invalid field mask: ${text}`);
  return mask.has('*') ? true : mask;
}

function joined(a: Mask | undefined, b: Mask): Mask {
  if (a === undefined) return b;
  if (a === true || b === true) return true;
  const both = new Map(a);
  for (const [name, below] of b) both.set(name, joined(both.get(name), below));
  return both;
}

/** The parts of an answer that the mask names. */
export function masked(value: unknown, mask: Mask): unknown {
  if (mask === true || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => masked(item, mask));
  const kept: Record<string, unknown> = {};
  const fields = value as Readonly<Record<string, unknown>>;
  // By what is there, which in a cell is less than what may be asked for.
  for (const name in fields) {
    const below = fields[name] === undefined ? undefined : mask.get(name);
    if (below !== undefined) kept[name] = masked(fields[name], below);
  }
  return kept;
}

export function asksFor(mask: Mask, ...path: readonly string[]): boolean {
  let at: Mask | undefined = mask;
  for (const name of path) {
    if (at === true) return true;
    at = at?.get(name);
    if (at === undefined) return false;
  }
  return true;
}

/** The paths of an update mask: `userEnteredValue`, `userEnteredFormat.numberFormat`. */
export function pathsOf(mask: Mask, before = ''): string[] {
  if (mask === true) return [before === '' ? '*' : before];
  return [...mask].flatMap(([name, below]) => pathsOf(below, before === '' ? name : `${before}.${name}`));
}
