/**
 * A piece of work whose hosts answer at once (a script at Google) or later (Office.js, REST). It is written once, as a
 * generator: each `yield* answer(…)` is where a host is waited for, and the one that runs it decides whether that takes
 * time. It reads like `async` and `await`, errors too are caught where they are thrown.
 */
export type Road<T> = Generator<unknown, T, unknown>;

/** What a host gives: at once, or later. */
export type Soon<T> = T | PromiseLike<T>;

/** Waits for a host, on a road. */
export function* answer<T>(given: Soon<T>): Road<T> {
  return (yield given) as T;
}

/** Goes the whole road at once, over a host that never answers later. */
export function atOnce<T>(road: Road<T>): T {
  let step = road.next();
  while (!step.done) step = road.next(step.value);
  return step.value;
}

/** Goes the road, waiting where the host answers later. */
export async function inTime<T>(road: Road<T>): Promise<T> {
  let step = road.next();
  while (!step.done) {
    let given: unknown;
    try {
      given = await step.value;
    } catch (error) {
      step = road.throw(error);
      continue;
    }
    step = road.next(given);
  }
  return step.value;
}
