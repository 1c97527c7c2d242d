import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of a built page by its path below the page's address; undefined where there is none. */
export async function pageFile(
  folder: string,
  path: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | undefined> {
  const name = path === '' ? 'index.html' : path;
  // Everything that was built lies in one folder, under plain names.
  if (!/^[\w-]+(\.[\w-]+)+$/.test(name)) return undefined;
  const bytes = await readFile(join(folder, name)).catch(() => undefined);
  return bytes && { name, bytes };
}
