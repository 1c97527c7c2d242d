import { renameSync, statSync, type Stats } from 'node:fs';
import {
  access,
  constants,
  link,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname } from 'node:path';
import { copyAttributes } from './attributes';

/** What the system knows of a file besides its bytes. */
export interface FileLooks {
  /** Permission bits. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** How many names it has in the file system. */
  readonly names: number;
  /** Tells this state of this file from every other: another file, another size, another time of change. */
  readonly state: string;
  /** When it was last changed, in milliseconds, by the clock of the machine that keeps it. */
  readonly changed: number;
}

/** What a new file could not take over from the one that it is to look like. */
export interface NotKept {
  readonly owner: boolean;
  readonly group: boolean;
}

/** What writing needs of a file system; tests put one in that fails at a chosen step. */
export interface Files {
  read(path: string): Promise<Buffer>;
  /** Resolves links, so that a rename replaces the book and not the link to it. */
  realPath(path: string): Promise<string>;
  exists(path: string): Promise<boolean>;
  /** Undefined for a file that is not there. */
  look(path: string): Promise<FileLooks | undefined>;
  /** Whether the file's own permissions let it be changed; true for one that is not there. */
  mayWrite(path: string): Promise<boolean>;
  /**
   * Writes a file anew and returns when its bytes are on the disk. With `like` (a path and its looks) it has that
   * file's mode, owner and attributes before its first byte is written, else it is open to its owner only.
   */
  writeDurably(path: string, bytes: Uint8Array, like?: Like): Promise<NotKept>;
  /** Writes a file anew that need not outlive the machine's next start, open to its owner only. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** A second name for a file; fails when there is one of that name (EEXIST), or where the system knows no such thing. */
  link(from: string, to: string): Promise<void>;
  /** Replaces `to` in one step. */
  rename(from: string, to: string): Promise<void>;
  /** The same when `to` is still in the state that `look` gave, undefined for not there; else false, and nothing done. */
  replace(from: string, to: string, state: string | undefined): Promise<boolean>;
  remove(path: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  list(folder: string): Promise<string[]>;
}

export interface Like extends Pick<FileLooks, 'mode' | 'uid' | 'gid'> {
  /** Where attributes (tags, access lists) are copied from. */
  readonly path?: string;
}

export const diskFiles: Files = {
  read: (path) => readFile(path),
  realPath: (path) => realpath(path).catch(() => path),
  exists: (path) =>
    stat(path).then(
      () => true,
      () => false,
    ),
  look: (path) => stat(path).then(looksOf, () => undefined),
  mayWrite: (path) =>
    Promise.all([access(path, constants.W_OK), stat(path)]).then(
      // An administrator may write anything; a book that is marked as read-only is meant to stay as it is.
      ([, { mode }]) => (mode & 0o222) !== 0,
      (error: NodeJS.ErrnoException) => error.code === 'ENOENT',
    ),
  async writeDurably(path, bytes, like) {
    await rm(path, { force: true });
    // Never an existing file or a link that somebody laid there.
    const file = await open(path, 'wx', 0o600);
    try {
      const notKept = like ? await dress(file, path, like) : { owner: false, group: false };
      await file.writeFile(bytes);
      await file.sync();
      return notKept;
    } finally {
      await file.close();
    }
  },
  async write(path, bytes) {
    await rm(path, { force: true });
    await writeFile(path, bytes, { flag: 'wx', mode: 0o600 });
  },
  link: (from, to) => link(from, to),
  async rename(from, to) {
    renameSync(from, to);
    await syncFolder(to);
  },
  async replace(from, to, state) {
    // Nothing comes between the look and the rename but what another program does in these microseconds.
    const now = statSync(to, { throwIfNoEntry: false });
    if ((now && looksOf(now).state) !== state) return false;
    renameSync(from, to);
    await syncFolder(to);
    return true;
  },
  remove: (path) => rm(path, { force: true }),
  makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
  list: (folder) => readdir(folder).catch(() => []),
};

function looksOf({ mode, uid, gid, nlink, dev, ino, size, mtimeMs }: Stats): FileLooks {
  const state = `${dev} ${ino} ${size} ${mtimeMs}`;
  return { mode: mode & 0o7777, uid, gid, names: nlink, state, changed: mtimeMs };
}

/** Attributes, owner, then mode: a change of owner takes special bits away, and access lists change the mode. */
async function dress(
  file: Awaited<ReturnType<typeof open>>,
  path: string,
  { mode, uid, gid, path: from }: Like,
): Promise<NotKept> {
  if (process.platform === 'win32') return { owner: false, group: false };
  if (from !== undefined) await copyAttributes(from, path);
  const own = await file.stat();
  const takes = (user: number, group: number): Promise<boolean> =>
    file.chown(user, group).then(
      () => true,
      () => false,
    );
  const owner = own.uid !== uid && !(await takes(uid, gid));
  const group = (owner || own.gid !== gid) && own.gid !== gid && !(await takes(owner ? own.uid : uid, gid));
  // Another group must not get what was meant for the book's: no more then than everybody may.
  await file.chmod(group ? (mode & ~0o070) | ((mode & 0o007) << 3) : mode);
  return { owner, group };
}

/** A rename lasts only once the folder is on the disk; not every system lets a folder be synced. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(dirname(path), 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
