/** What tells a file from others, and this state of it from another. */
export interface FileState {
  /** The file itself, wherever it is moved within a disk. */
  readonly id: string;
  /** Size and time of change. */
  readonly state: string;
}

/** What is asked about a file that may still be on its way. */
export interface Looking {
  /** Undefined for one that is not there. */
  look(path: string): Promise<FileState | undefined>;
  /** `open`: another program has it; `part`: not all of it has come, or it cannot be read now. */
  stands(path: string): Promise<'whole' | 'part' | 'open'>;
  wait(ms: number): Promise<void>;
  isOver(): boolean;
}

/** How long a file must not change until it counts as written. */
export const QUIET_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;
/** So often a file that stays in part is looked at; then whoever reads it says what is wrong with it. */
const PATIENCE = 20;

/**
 * Waits until a file stands still and can be read: size and time of change the same for a while, all of it there, and no
 * program that has it open. Undefined when it is not there any more, or nobody wants to know any more.
 */
export async function settled(path: string, looking: Looking): Promise<FileState | undefined> {
  let before = await looking.look(path);
  let parts = 0;
  for (let pause = QUIET_MS; !looking.isOver();) {
    await looking.wait(pause);
    const now = await looking.look(path);
    const isStill = now?.state === before?.state && now?.id === before?.id;
    before = now;
    if (!isStill) {
      pause = QUIET_MS;
      continue;
    }
    if (!now) return undefined;
    const stands = await looking.stands(path);
    if (stands === 'part') parts++;
    if (stands === 'whole' || parts >= PATIENCE) return now;
    pause = Math.min(pause * 2, LONGEST_WAIT_MS);
  }
  return undefined;
}
