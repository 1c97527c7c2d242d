import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { both, type Bilingual } from '../../../shared/lang';
import { PlaceUnreachable } from './errors';
import { bookAt, fileFingerprint } from './book-file';
import { isBookName, isForeignFolder, isPassingName, whyLeftOut } from './names';
import type { Found, FoundBook, PlaceKind } from './place';
import { watchFolders } from './watch/watch-folders';

/** Folders within folders that are looked into; a team's shelves are not deeper. */
export const FOLDER_DEPTH = 8;

/** A folder with workbooks, and the folders in it. */
export const FOLDER_PLACE: PlaceKind = {
  async accepts(address) {
    return (await stat(address).catch(() => undefined))?.isDirectory() ?? false;
  },
  normal: (address) =>
    realpath(address).catch((error: NodeJS.ErrnoException) => {
      throw new PlaceUnreachable(address, error.code ?? error.message);
    }),
  find: async (address) => (await walk(address)).found,
  watch: async (address, asked) => {
    const { folders } = await walk(address);
    const find = (): Promise<Found> => FOLDER_PLACE.find(address);
    const names = async (path: string): Promise<boolean> =>
      (await find()).books.some((book) => book.address === path);
    return watchFolders(
      { roots: linkedFrom(address, folders), depth: FOLDER_DEPTH, find, isWanted: names },
      asked,
    );
  },
  fingerprint: fileFingerprint,
};

interface Walked {
  readonly found: Found;
  /** Every folder that was looked into, by where it really is. */
  readonly folders: readonly string[];
}

/** Goes through a folder; each folder and each file once, whatever links lead to it, so that a loop ends. */
async function walk(root: string): Promise<Walked> {
  const books = new Map<string, FoundBook>();
  const leftOut: Found['leftOut'][number][] = [];
  const seen = new Set<string>();

  const into = async (folder: string, depth: number): Promise<void> => {
    if (seen.has(folder)) return;
    seen.add(folder);
    let entries: Dirent[];
    try {
      entries = await readdir(folder, { withFileTypes: true });
    } catch (error) {
      const { code = String(error) } = error as NodeJS.ErrnoException;
      if (folder === root) throw new PlaceUnreachable(root, code);
      if (code !== 'ENOENT') leftOut.push({ address: folder, why: unreadable(code), isFolder: true });
      return;
    }
    const names = new Set(entries.map(({ name }) => name));
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const target = await targetOf(folder, entry);
      if (target?.isFolder && depth < FOLDER_DEPTH && !isForeignFolder(entry.name))
        await into(target.path, depth + 1);
      if (!target || target.isFolder || isPassingName(entry.name) || !isBookName(target.path)) continue;
      const why = whyLeftOut(entry.name, names);
      if (why) leftOut.push({ address: target.path, why });
      else books.set(target.path, bookAt(target.path));
    }
  };
  await into(root, 0);
  return { found: { books: [...books.values()], leftOut }, folders: [...seen] };
}

/** Where an entry leads, links followed; undefined for a link into nothing and for what is neither file nor folder. */
async function targetOf(
  folder: string,
  entry: Dirent,
): Promise<{ readonly path: string; readonly isFolder: boolean } | undefined> {
  const path = join(folder, entry.name);
  if (!entry.isSymbolicLink())
    return entry.isDirectory() || entry.isFile() ? { path, isFolder: entry.isDirectory() } : undefined;
  try {
    const real = await realpath(path);
    return { path: real, isFolder: (await stat(real)).isDirectory() };
  } catch {
    return undefined;
  }
}

/** The root, and the folders that only a link leads to: a watch of the root does not see into those. */
function linkedFrom(root: string, folders: readonly string[]): string[] {
  const roots = [root];
  for (const folder of folders)
    if (!roots.some((each) => folder === each || folder.startsWith(join(each, '/')))) roots.push(folder);
  return roots;
}

const unreadable = (code: string): Bilingual =>
  both(
    `打不开这个文件夹（${code}），里面的工作簿没有照看。请检查权限。`,
    `This folder cannot be opened (${code}), so books in it are not served. Check its permissions.`,
  );
