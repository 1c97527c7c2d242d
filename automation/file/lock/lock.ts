import { randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from '../files';
import {
  findLock,
  heldHere,
  isLeft,
  readLock,
  TOUCHED_EVERY,
  type FoundLock,
  type LockText,
} from './lock-file';
import { markOf, thisMaker } from './maker';

/**
 * An exclusive lock as a file, for programs on one machine or several that share a folder.
 *
 * Not proper-lockfile, which was looked at first: its lock is a folder that goes stale by age alone, so a killed run
 * stops the others until then and one busy for longer is robbed; who takes a stale one over removes by name, so of two
 * that do, the second removes the lock of the first; and it cannot say who holds it. Here a lock is never empty under
 * its own name, names its maker (so that a dead one is known at once, across restarts and used-again numbers), expires
 * by age besides, and is broken by one run only.
 */
export interface Lock {
  /** Whether it is still ours: a machine that slept for long may have lost it. */
  isMine(): Promise<boolean>;
  release(): Promise<void>;
}

/** Takes a lock, or gives who holds it. Throws what the file system says when it cannot be made. */
export async function takeLock(files: Files, path: string): Promise<Lock | FoundLock> {
  const id = randomBytes(8).toString('hex');
  const text: LockText = { id, ...thisMaker(), at: `${new Date().toISOString().slice(0, 19)}Z` };
  const draft = join(dirname(path), `.${markOf(thisMaker())}.${id}.gendan-lock-draft`);
  // From the moment on that it can be found.
  heldHere.add(id);
  let isTaken = false;
  try {
    await files.write(draft, Buffer.from(JSON.stringify(text)));
    if ((isTaken = await puts(files, draft, path))) return held(files, path, id);
    // By the same clock as the lock that lies there: the draft has only just been written beside it.
    const now = (await files.look(draft))?.changed ?? Date.now();
    const found = await findLock(files, path);
    if (!found) return { id: '', text: undefined, changed: now };
    if (!isLeft(found, now)) return found;
    isTaken = await takesOver(files, path, found, draft);
    return isTaken ? held(files, path, id) : found;
  } finally {
    if (!isTaken) heldHere.delete(id);
    await files.remove(draft).catch(() => undefined);
  }
}

export const isLock = (taken: Lock | FoundLock): taken is Lock => 'release' in taken;

/** Puts the draft under the lock's name unless there is one: whole, or not at all. */
async function puts(files: Files, draft: string, path: string): Promise<boolean> {
  try {
    await files.link(draft, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (!NO_LINKS.has(code ?? '')) throw error;
  }
  return putsPlainly(files, draft, path);
}

/** What file systems say that know no second names (FAT, some shares). */
const NO_LINKS = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EXDEV', 'EINVAL']);

/** There the name comes first and the text after; what fails in between is taken away again. */
async function putsPlainly(files: Files, draft: string, path: string): Promise<boolean> {
  const bytes = await files.read(draft);
  let file;
  try {
    file = await open(path, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    await file.writeFile(bytes);
    await file.sync();
    return true;
  } catch (error) {
    await files.remove(path).catch(() => undefined);
    throw error;
  } finally {
    await file.close();
  }
}

/**
 * Puts the draft in the place of a lock that nobody holds. Only who holds the lock named after the dead one may, so
 * that of several runs which found it dead one breaks it, and none breaks the lock of the next.
 */
async function takesOver(files: Files, path: string, dead: FoundLock, draft: string): Promise<boolean> {
  const right = await takeLock(files, `${path}.${dead.id}`);
  if (!isLock(right)) return false;
  try {
    if ((await findLock(files, path))?.id !== dead.id) return false;
    await files.rename(draft, path);
    return true;
  } finally {
    await right.release();
  }
}

function held(files: Files, path: string, id: string): Lock {
  const touching = setInterval(() => void touch(path), TOUCHED_EVERY).unref();
  const isMine = async (): Promise<boolean> =>
    (await files.exists(path)) && readLock(await files.read(path))?.id === id;
  return {
    isMine,
    async release() {
      clearInterval(touching);
      heldHere.delete(id);
      if (await isMine()) await files.remove(path);
    },
  };
}

/** A blank at the end: the machine that keeps the file dates it by its own clock. Never makes the file anew. */
async function touch(path: string): Promise<void> {
  const file = await open(path, 'r+').catch(() => undefined);
  try {
    if (file) await file.write(' ', (await file.stat()).size);
  } catch {
    // The lock counts as held for ten minutes more.
  } finally {
    await file?.close().catch(() => undefined);
  }
}
