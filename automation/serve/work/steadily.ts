/** Waits between two tries (ms). */
const WAITS = [100, 500, 1000, 2000, 5000];

/**
 * Tries until it works: a database that restarts is back within minutes. Given up once `ending` fired, with what went
 * wrong last; at once where the database did answer, and says that it does not take such data.
 */
export async function steadily<T>(work: () => Promise<T>, ending: AbortSignal): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (isRefused(error) || (ending.aborted && tries > 0)) throw error;
      await pause(WAITS[Math.min(tries, WAITS.length - 1)]!, ending);
    }
  }
}

/** Wrong data, a broken constraint, a wrong statement (classes of PostgreSQL's codes): it is the same the next time. */
const isRefused = (error: unknown): boolean =>
  /^(21|22|23|42|54)/.test(String((error as { code?: unknown } | undefined)?.code ?? ''));

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
