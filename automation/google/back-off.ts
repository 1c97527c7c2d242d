/** How often and how long to wait for Google. */
export interface BackOff {
  /** Tries in all, the first included. */
  readonly tries: number;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  /** From 0 up to 1, by chance: programs that were turned away together do not come back together. */
  readonly jitter: () => number;
}

/** 1 + 2 + 4 + 8 + 16 + 32 seconds: longer than the minute that Google counts its quotas by. */
export const USUAL_BACK_OFF: BackOff = {
  tries: 7,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  jitter: Math.random,
};

const LONGEST = 64_000;

/** Milliseconds before the next try: what the server asked for, else twice as long each time (the method Google recommends). */
export function delayBefore(attempt: number, jitter: number, asked: number | undefined): number {
  const own = Math.min(LONGEST, 1000 * 2 ** (attempt - 1)) + Math.floor(jitter * 1000);
  return asked === undefined ? own : Math.min(asked, LONGEST) + Math.floor(jitter * 1000);
}
