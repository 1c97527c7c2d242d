import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';

/** Paths in the archive, with `/`, to their contents. */
export type Entries = Readonly<Record<string, Uint8Array | string>>;

/** A moment for the entries, so that the same files give the same archive. */
const STAMP = '2026-01-01T00:00:00';

export function zipped(entries: Entries): Uint8Array {
  const all: Zippable = {};
  for (const path of Object.keys(entries).sort()) {
    const content = entries[path]!;
    all[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(all, { mtime: STAMP, level: 9 });
}

/** All files below a folder. */
export function filesIn(folder: string, under = ''): Record<string, Uint8Array> {
  const found: Record<string, Uint8Array> = {};
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) Object.assign(found, filesIn(path, `${under}${name}/`));
    else found[under + name] = readFileSync(path);
  }
  return found;
}

export const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
