import { moveClocks } from './clock';
import type { Period } from './facts';
import type { Looked, Progress } from './looked-at';
import type { Move } from './timeline';

export interface Journey {
  readonly looked: Looked;
  /** The file that the clocks read. */
  readonly clock: string;
  /** What goes wrong on the way. */
  disturb(progress: Progress): Promise<void>;
  readonly books: number;
  /** By the machine's own clock, milliseconds since 1970 (UTC). */
  readonly deadline: number;
  /** So long with nothing to do, and a period is over (ms). */
  readonly quietMs: number;
  readonly say: (line: string) => void;
}

export interface Ran {
  readonly periods: readonly Period[];
  /** Moves that were not over when the time was. */
  readonly unfinished: readonly string[];
}

/** Moves the clocks through a timeline, each time once what was to be done is done. */
export async function throughTime(moves: readonly Move[], journey: Journey): Promise<Ran> {
  const { clock, say } = journey;
  const periods: Period[] = [];
  const unfinished: string[] = [];
  for (const move of moves) {
    const from = Date.now();
    moveClocks(clock, move.to);
    const isDone = await until(move, journey);
    const to = Date.now();
    periods.push({ name: move.name, from: move.to, to: move.to + (to - from), really: { from, to } });
    say(`${move.name}: ${((to - from) / 1000).toFixed(0)} s${isDone ? '' : ', not over in time'}`);
    if (!isDone) unfinished.push(move.name);
  }
  return { periods, unfinished };
}

/** Whether a move came to its end before the soak’s time was over. */
async function until(move: Move, { looked, disturb, books, deadline, quietMs }: Journey): Promise<boolean> {
  const began = Date.now();
  let quietSince = 0;
  while (Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    const progress = await looked.progress(move.to + (Date.now() - began));
    await disturb(progress);
    if (move.until === 'half done') {
      if (progress.updated >= books * HALF) return true;
      continue;
    }
    // A book that was never updated is not done, however quiet it is.
    const isQuiet = progress.open === 0 && progress.due === 0 && progress.updated >= books;
    quietSince = isQuiet ? quietSince || Date.now() : 0;
    if (isQuiet && Date.now() - quietSince >= quietMs && Date.now() - began >= move.atLeast) return true;
  }
  return false;
}

const LOOK_MS = 500;
const HALF = 0.6;
