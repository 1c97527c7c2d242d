import { findField } from '../fields/fields';
import type { Lang } from '../lang';
import { resolveField } from '../process/names';

/** The name of a field for a cell of ours; its key where the name would read back as another field. */
export function fieldWord(key: string, lang: Lang): string {
  const name = findField(key)?.[lang][0];
  return name !== undefined && resolveField(name) === key && !/[,，、;；/|]/.test(name) ? name : key;
}

/** The key of a field by its key or any header a team may use for it; undefined when unknown. */
export function fieldKey(text: string): string | undefined {
  return findField(text)?.key ?? resolveField(text);
}
