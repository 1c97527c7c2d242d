import { chmod, mkdir, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What the host needs of a file system; tests put one in that fails at a chosen step. */
export interface Files {
  read(path: string): Promise<Buffer>;
  /** Resolves links, so that a rename replaces the book and not the link to it. */
  realPath(path: string): Promise<string>;
  exists(path: string): Promise<boolean>;
  /** Permission bits, undefined for a file that is not there. */
  mode(path: string): Promise<number | undefined>;
  /** Writes a new file and returns when its bytes are on the disk. */
  writeDurably(path: string, bytes: Uint8Array, mode?: number): Promise<void>;
  /** Replaces `to` in one step. */
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  list(folder: string): Promise<string[]>;
}

export const diskFiles: Files = {
  read: (path) => readFile(path),
  realPath: (path) => realpath(path).catch(() => path),
  exists: (path) =>
    stat(path).then(
      () => true,
      () => false,
    ),
  mode: (path) =>
    stat(path).then(
      (found) => found.mode & 0o7777,
      () => undefined,
    ),
  async writeDurably(path, bytes, mode) {
    const file = await open(path, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (mode !== undefined) await chmod(path, mode);
  },
  async rename(from, to) {
    await rename(from, to);
    // The rename itself lasts only once the folder is on the disk; not every system lets a folder be synced.
    const folder = await open(dirname(to), 'r').catch(() => undefined);
    await folder?.sync().catch(() => undefined);
    await folder?.close();
  },
  remove: (path) => rm(path, { force: true }),
  makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
  list: (folder) => readdir(folder).catch(() => []),
};
