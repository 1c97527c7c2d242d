import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from '../samples/random';
import { makeBooks, type SoakBook } from './books/make';
import { Chaos } from './chaos';
import { checkAll } from './checks';
import { moveClocks } from './clock';
import { expectedOf } from './expected';
import { asking } from './asking';
import type { Checked } from './facts';
import { gathered } from './gathered';
import { throughTime, type Ran } from './journey';
import { serveBooks, serverEnv, setUpWords } from './ground';
import { leftovers, ownCells } from './left-books';
import { Looked } from './looked-at';
import type { SoakOptions } from './options';
import type { OwnPostgres } from './postgres';
import { startSink, type Sink } from './sink';
import { sizesOf } from './sizes';
import { timeline } from './timeline';
import { workIn } from './work-log';
import { Workers } from './workers';

export interface SoakPlace {
  /** Where books, logs and the clock lie. */
  readonly folder: string;
  readonly url: string;
  /** Whose server may be started anew on the way; absent: it is somebody else's. */
  readonly postgres?: OwnPostgres;
  /** What a worker is, for Node; the built one when absent. */
  readonly entry?: readonly string[];
  readonly say?: (line: string) => void;
}

export interface Soaked {
  readonly checked: readonly Checked[];
  /** What is good to know and nothing to be judged by. */
  readonly counts: readonly string[];
}

/** Runs a soak and checks what it came to. Ends by itself when its time is over. */
export async function soak(options: SoakOptions, place: SoakPlace): Promise<Soaked> {
  const { folder, url, say = () => undefined } = place;
  const began = Date.now();
  const deadline = began + options.minutes * 60_000;
  const [clock, logs] = [join(folder, 'clock'), join(folder, 'work')];
  mkdirSync(logs, { recursive: true });
  const books = makeBooks(join(folder, 'books'), options.books, setUpWords(options), (n) => (n % 2 === 0 ? 60 : 240)); // prettier-ignore
  const before = new Map(books.map(({ number, path }) => [number, ownCells(readFileSync(path))]));
  const expected = expectedOf(books);
  say(`${books.length} books of ${options.orders} orders made in ${seconds(began)} s`);
  const sink = await startSink(options.seed);
  const db = asking(url);
  const looked = new Looked(db);
  const moves = timeline();
  try {
    moveClocks(clock, moves[0]!.to);
    const env = serverEnv(folder, url);
    await serveBooks(env, { folder, books, sink });
    const workers = new Workers(folder, { ...env, SOAK_CLOCK: clock, SOAK_LOGS: logs, ...(options.defect && { SOAK_BREAK: options.defect }) }, place.entry); // prettier-ignore
    const chaos = new Chaos(options.kills, options.books * RUNS_OF_A_BOOK, new Random(options.seed), workers, place.postgres); // prettier-ignore
    workers.start(options.workers);
    const ran = await throughTime(moves, { looked, clock, disturb: (progress) => chaos.step(progress), books: options.books, deadline, quietMs: QUIET_MS, say }); // prettier-ignore
    const drainMs = await workers.drain(DRAIN_MS);
    say(`stopped in ${(drainMs / 1000).toFixed(1)} s; looking at what is left`);
    const work = workIn(logs, workers.deaths);
    const facts = await gathered({ moves, ran, books, before, expected, work, looked, sink });
    return {
      checked: [...checkAll(facts), wentThrough(ran, workers, chaos, options)],
      counts: [...countsOf({ began, drainMs, workers, chaos, sink, books }), ...(await sizesOf(db, books.length))], // prettier-ignore
    };
  } finally {
    await db.close();
    await sink.close();
  }
}

/** Runs of a book over the whole timeline, at least: an update on each day, and on Saturday a mail and its group. */
const RUNS_OF_A_BOOK = 3.9;

/** So long with nothing to do, and a period is over (ms): longer than planners and workers pause. */
const QUIET_MS = 6_000;

/** How long workers may take to stop (ms): longer than a server promises. */
const DRAIN_MS = 45_000;

function wentThrough({ unfinished }: Ran, workers: Workers, chaos: Chaos, options: SoakOptions): Checked {
  return {
    name: 'All of it gone through',
    counted: `${workers.kills} kills, ${chaos.restarted} restarts of the database, ${unfinished.length === 0 ? 'all' : 'not all'} moves of the clock`,
    wrong: [
      ...unfinished.map((name) => `${name} was not over within ${options.minutes} minutes`),
      ...(chaos.isOver ? [] : [`only ${workers.kills} of ${options.kills} kills and ${chaos.restarted} restarts came about`]), // prettier-ignore
      ...workers.crashes,
    ],
  };
}

interface Counted {
  readonly began: number;
  readonly drainMs: number;
  readonly workers: Workers;
  readonly chaos: Chaos;
  readonly sink: Sink;
  readonly books: readonly SoakBook[];
}

const countsOf = ({ began, drainMs, sink, books }: Counted): string[] => [
  `${seconds(began)} s altogether; workers stopped in ${(drainMs / 1000).toFixed(1)} s`,
  `platforms answered: ${Object.entries(sink.answered).map(([how, count]) => `${count} ${how}`).join(', ')}`,
  `${leftovers(books).length} files of killed writes lie beside the books (each is taken away by the book’s next write)`,
]; // prettier-ignore

const seconds = (since: number): string => ((Date.now() - since) / 1000).toFixed(0);
