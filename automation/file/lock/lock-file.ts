import type { Files } from '../files';
import { isGone, isThisProcess, type Maker } from './maker';

/** What a lock file says. */
export interface LockText extends Maker {
  /** Tells this lock from every other. */
  readonly id: string;
  /** When it was made, in UTC, for people: `2026-05-18T02:00:00Z`. */
  readonly at: string;
}

/** A lock as it lies on the disk; `text` is absent when it cannot be read (yet, or any more). */
export interface FoundLock {
  readonly id: string;
  readonly text: LockText | undefined;
  /** Milliseconds, by the clock of the machine that keeps the file. */
  readonly changed: number;
}

/** Whoever holds a lock touches it every minute; ten without that, and nobody does any more (ms). */
export const TOUCHED_EVERY = 60_000;
const EXPIRES = 600_000;
/** A lock that says nothing is being made, or its maker died while making it (ms). */
const UNREADABLE_EXPIRES = 60_000;

/** Undefined when there is none. */
export async function findLock(files: Files, path: string): Promise<FoundLock | undefined> {
  const looks = await files.look(path);
  if (!looks) return undefined;
  const text = readLock(await files.read(path).catch(() => Buffer.alloc(0)));
  return { id: text?.id ?? idOf(looks.state), text, changed: looks.changed };
}

/** Locks that this process holds, by id: one of its own that is not among them could not be removed when it was let go. */
export const heldHere = new Set<string>();

/** Whether nobody holds the lock any more. `now` is the present by the clock that dated it. */
export function isLeft({ id, text, changed }: FoundLock, now: number): boolean {
  const age = now - changed;
  if (text === undefined) return age > UNREADABLE_EXPIRES;
  if (age > EXPIRES || isGone(text)) return true;
  return isThisProcess(text) && !heldHere.has(id);
}

/** Undefined for what is no lock of ours. */
export function readLock(bytes: Buffer): LockText | undefined {
  try {
    const value = JSON.parse(bytes.toString('utf8')) as Partial<Record<keyof LockText, unknown>> | null;
    const isWhole =
      Number.isInteger(value?.pid) &&
      [value?.id, value?.machine, value?.boot, value?.started].every((each) => typeof each === 'string') &&
      /^[0-9a-f]{16}$/.test(value?.id as string);
    return isWhole ? ({ user: '', at: '', ...value } as LockText) : undefined;
  } catch {
    return undefined;
  }
}

/** A name for a lock that does not say its own: by the file itself. */
const idOf = (state: string): string => Buffer.from(state).toString('hex').slice(-32);
