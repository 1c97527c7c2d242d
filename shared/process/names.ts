import { FIELDS } from '../fields/fields';

/** The key of a field named by its key or by any header that a team may use for it; undefined when unknown. */
export function resolveField(name: string): string | undefined {
  return byName().get(nameKey(name));
}

/** Names compare without case, spaces and punctuation, so that `B/L date` is `bl date`. */
export function nameKey(name: string): string {
  return name.toLowerCase().replace(/[\s._\-/:：*＊#()（）]/g, '');
}

let index: Map<string, string> | undefined;

function byName(): Map<string, string> {
  if (index) return index;
  index = new Map();
  for (const field of FIELDS) index.set(nameKey(field.key), field.key);
  for (const field of FIELDS)
    for (const alias of [...field.zh, ...field.en]) {
      const key = nameKey(alias);
      if (!index.has(key)) index.set(key, field.key);
    }
  return index;
}
