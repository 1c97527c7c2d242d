import { allFields } from '../fields/fields';
import { headerKey } from '../mapping/headers';

/** The key of a field named by its key or by any header that a team may use for it, compared as headers are; undefined when unknown. */
export function resolveField(name: string): string | undefined {
  return byName().get(headerKey(name));
}

let index: Map<string, string> | undefined;

function byName(): Map<string, string> {
  if (index) return index;
  index = new Map();
  for (const field of allFields()) index.set(headerKey(field.key), field.key);
  for (const field of allFields())
    for (const alias of [...field.zh, ...field.en]) {
      const key = headerKey(alias);
      if (!index.has(key)) index.set(key, field.key);
    }
  return index;
}
