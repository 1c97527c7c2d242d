import type { Bilingual } from '../../../shared/lang';
import { nextTry } from '../../../shared/serving/retries';
import type { Queries } from '../database/database';
import { isLease, release, renew, take, type Lease } from '../database/leases';
import { failureOf } from '../jobs/failures';
import type { JobEnd } from '../jobs/job';
import type { Taken } from '../queues/queues';
import { learn } from './learn';
import type { WorkParts } from './parts';
import { bookById } from '../store/books';
import type { Book } from '../store/book-row';
import { knownAs } from '../store/find-book';
import { endRun, startRun, type RunEnd } from '../store/runs';
import { steadily } from './steadily';
import { WORK_SAY } from './work-words';

/** Why a run is stopped on its way. */
export type StopReason = 'cancelled' | 'lost' | 'ending';

/** Who holds a book: no two jobs of it run at the same time, on this machine or any other. */
const leaseOf = (book: string): string => `book:${book}`;

/** Does a job that was taken, and writes down what came of it. `ending` fires when the server ends. */
export async function doTaken(parts: WorkParts, taken: Taken, ending: AbortSignal): Promise<void> {
  const { db, queues, name, pace, hear } = parts;
  const book = await bookById(db, taken.book);
  if (!book) return db.transaction((within) => queues.complete(taken, within));
  if (book.isGone) return leave(parts, taken, WORK_SAY.gone);
  if (book.isPaused && !taken.asked) return leave(parts, taken, WORK_SAY.paused);
  const lease = await take(db, leaseOf(book.id), name, pace.lease / 1000, { job: taken.job });
  if (!isLease(lease)) {
    hear?.waited?.(taken);
    return db.transaction((within) => queues.handBack(taken, pace.busy / 1000, within));
  }
  try {
    await holding(parts, taken, book, lease, ending);
  } finally {
    await release(db, lease).catch(() => undefined);
  }
}

const begun = (db: Queries, { id, book, job, attempt }: Taken, worker: string, at: Date): Promise<string> =>
  startRun(db, { book, job, worker, attempt, at, queued: id });

/** There is nothing to do for it. */
async function leave({ db, queues, name, clock }: WorkParts, taken: Taken, sentence: Bilingual): Promise<void> {
  await db.transaction(async (within) => {
    const at = new Date(clock.utc());
    const run = await begun(within, taken, name, at);
    await endRun(within, run, { state: 'skipped', at, sentence });
    await queues.complete(taken, within);
  });
} // prettier-ignore

async function holding(parts: WorkParts, taken: Taken, book: Book, lease: Lease, ending: AbortSignal): Promise<void> {
  const { db, clock, hear, name } = parts;
  const run = await begun(db, taken, name, new Date(clock.utc()));
  hear?.started?.(taken);
  const began = performance.now();
  const stop = new AbortController();
  const end = (): void => stop.abort('ending' satisfies StopReason);
  if (ending.aborted) end();
  ending.addEventListener('abort', end);
  const watching = watch(parts, taken, lease, stop);
  const done = await asked(parts, taken, book, stop.signal).finally(() => {
    watching.stop();
    ending.removeEventListener('abort', end);
  });
  const reason = done.state === 'failed' && stop.signal.aborted ? (stop.signal.reason as StopReason) : undefined;
  // What was done is written down, however long the database is away.
  const write = (end: JobEnd) => steadily(() => db.transaction((within) => written(parts, { within, taken, book, run, done: end, reason })), ending); // prettier-ignore
  // What the database refuses to keep would be refused for ever: the run failed then, and says so.
  const told = await write(done).catch((error: unknown) => write({ state: 'failed', counts: {}, ...failureOf(error) }));
  // A book that was moved goes on as the one that it was.
  if (told && done.ownId !== undefined) await knownAs(db, book.id, done.ownId, parts.isThere);
  if (told) hear?.ended?.(taken, told, performance.now() - began);
} // prettier-ignore

async function asked(parts: WorkParts, taken: Taken, book: Book, signal: AbortSignal): Promise<JobEnd> {
  try {
    const [env, keeping] = [await parts.envOf(book), await parts.keepingOf(book)];
    const { job } = taken;
    const { id, groupName: group, title, address, zone, looked } = book;
    const before = job === 'update' ? await parts.lookedAt(book) : undefined;
    const end = await parts.runJob({
      job,
      book: { id, group, title, address, ...(zone !== undefined && { zone }) },
      keeping,
      env,
      isOwner: parts.isOwner?.(book) ?? false,
      clock: parts.clock,
      signal,
      ...(looked !== undefined && { looked }),
    });
    // An update alone has judged what it read: what people saved while another job ran is still to be updated.
    if (end.looked !== undefined || end.state === 'failed' || job !== 'update') return end;
    // Where it wrote nothing, what is there by now may have been saved while it ran.
    const seen = (end.counts.written ?? 0) > 0 ? await parts.lookedAt(book) : before;
    return seen === undefined ? end : { ...end, looked: seen };
  } catch (error) {
    return { state: 'failed', counts: {}, ...failureOf(error) };
  }
}

interface Ended {
  readonly within: Queries;
  readonly taken: Taken;
  readonly book: Book;
  readonly run: string;
  readonly done: JobEnd;
  readonly reason: StopReason | undefined;
}

/** Undefined where the run was given up by others meanwhile: who took it over writes down what comes of it. */
async function written(parts: WorkParts, { within, taken, book, run, done, reason }: Ended): Promise<RunEnd | undefined> {
  const { queues, clock, pace } = parts;
  const say = async ({ state, sentence, counts }: Omit<RunEnd, 'at'>): Promise<RunEnd | undefined> => {
    const end = { state, at: new Date(clock.utc()), ...(sentence && { sentence }), ...(counts && { counts }) };
    return (await endRun(within, run, end)) ? end : undefined;
  };
  if (reason === 'cancelled') return say({ state: 'cancelled', sentence: WORK_SAY.cancelled });
  if (reason !== undefined) {
    const sentence = reason === 'ending' ? WORK_SAY.handedBack : WORK_SAY.lost;
    const told = await say({ state: 'lost', sentence });
    if (told) await queues.handBack(taken, 0, within);
    return told;
  }
  if (done.state !== 'failed') {
    const told = await say(done);
    if (!told) return undefined;
    await queues.complete(taken, within);
    await learn(within, book, done, clock.utc());
    return told;
  }
  const sentence = done.sentence ?? WORK_SAY.lost;
  const wait = nextTry(done.failure ?? 'inside', taken.attempt);
  if (wait === undefined) {
    const told = await say({ state: 'dead', sentence: WORK_SAY.dead(sentence, taken.attempt), counts: done.counts }); // prettier-ignore
    if (told) await queues.bury(taken, within);
    return told;
  }
  const told = await say({ state: 'failed', sentence: WORK_SAY.later(sentence, taken.attempt), counts: done.counts }); // prettier-ignore
  if (told) await queues.retry(taken, wait * pace.patience, within);
  return told;
} // prettier-ignore

/** Holds on to the book while its job runs, and stops the run when it is called off or the hold is lost. */
function watch({ db, queues, pace }: WorkParts, taken: Taken, lease: Lease, stop: AbortController): { stop(): void } {
  const look = async (): Promise<void> => {
    if (!(await renew(db, lease, pace.lease / 1000))) stop.abort('lost' satisfies StopReason);
    else if (!(await queues.isActive(taken))) stop.abort('cancelled' satisfies StopReason);
  };
  // A database that is away for a moment says nothing of the hold; once it is back, the hold either still is or is lost.
  const timer = setInterval(() => void look().catch(() => undefined), pace.beat);
  return { stop: () => clearInterval(timer) };
} // prettier-ignore
