import { nameKey } from '../people/names';
import type { Norm } from './norms.sheet';

/** `王丽 2`, `Wang Li v2`, `孙敏（1）`: who, and the version that they read; the first where none stands there. */
const ENTRY = /^(.*?)\s*[（(]?\s*(?:v|版本|第)?\s*(\d{1,4})\s*版?\s*[)）]?$/i;

function entryOf(text: string): { readonly name: string; readonly version: number } {
  const [, name, version] = ENTRY.exec(text) ?? [];
  return name ? { name, version: Number(version) } : { name: text.trim(), version: 1 };
}

/** The newest version that somebody has read; 0 for who has read none. `isSame` tells names of one person. */
export function versionRead({ read }: Pick<Norm, 'read'>, isSame: (name: string) => boolean): number {
  let newest = 0;
  for (const text of read) {
    const { name, version } = entryOf(text);
    if (version > newest && isSame(name)) newest = version;
  }
  return newest;
}

/** The list once somebody has read the version that holds; what it says of others stays as it is written. */
export function readNow(
  { read, version }: Pick<Norm, 'read' | 'version'>,
  name: string,
  isSame: (other: string) => boolean = (other) => nameKey(other) === nameKey(name),
): readonly string[] {
  return [...read.filter((text) => !isSame(entryOf(text).name)), `${name} ${version}`];
}
