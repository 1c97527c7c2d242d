/** Waits between two tries (ms). */
const WAITS = [100, 500, 1000, 2000, 5000];

/** Tries until it works: a database that restarts is back within minutes. Given up once `ending` fired, with what went wrong last. */
export async function steadily<T>(work: () => Promise<T>, ending: AbortSignal): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (ending.aborted && tries > 0) throw error;
      await pause(WAITS[Math.min(tries, WAITS.length - 1)]!, ending);
    }
  }
}

/** Lets time pass (ms), or less when `until` fires. */
export function pause(ms: number, until: AbortSignal): Promise<void> {
  if (until.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const over = (): void => {
      clearTimeout(timer);
      until.removeEventListener('abort', over);
      resolve();
    };
    const timer = setTimeout(over, ms);
    until.addEventListener('abort', over);
  });
}

/** Waits for some work, but no longer than so many ms. */
export async function withinTime(work: Promise<unknown>, ms: number): Promise<void> {
  const over = new AbortController();
  await Promise.race([work.finally(() => over.abort()), pause(ms, over.signal)]);
  over.abort();
}
