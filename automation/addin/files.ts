import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { NoAddinThere } from './errors';
import type { Files } from './serve-files';

/** What stands for the address in a release: nobody can know beforehand where a team puts it. */
export const PLACEHOLDER = 'https://address.of.your.team.invalid';

/** The files of the add-in in a folder, or in the zip of a release. Throws NoAddinThere. */
export async function addinFiles(path: string): Promise<Files> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new NoAddinThere(path);
  const files = found.isDirectory() ? inFolder(path) : await inZip(path);
  if ((await files('index.html')) === undefined) throw new NoAddinThere(path);
  return files;
}

const inFolder =
  (folder: string): Files =>
  (path) =>
    readFile(join(folder, path)).catch(() => undefined);

async function inZip(path: string): Promise<Files> {
  try {
    const entries = new Map(Object.entries(unzipSync(await readFile(path))));
    return async (name) => entries.get(name);
  } catch {
    throw new NoAddinThere(path);
  }
}

/** The same files at an address: wherever a text of theirs names the one that stands in for it. */
export function atAddress(files: Files, address: string): Files {
  return async (path) => {
    const content = await files(path);
    if (content === undefined || !NAMES_ADDRESS.test(path)) return content;
    return Buffer.from(Buffer.from(content).toString('utf8').replaceAll(PLACEHOLDER, address));
  };
}

/** Scripts never do: they take the address that they are loaded from. */
const NAMES_ADDRESS = /\.(json|xml|html|txt)$/;
