import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from '../samples/random';
import { makeBooks, type SoakBook } from './books/make';
import { Chaos } from './chaos';
import { checkAll } from './checks';
import { moveClocks } from './clock';
import { expectedOf } from './expected';
import type { Checked, Facts, Period } from './facts';
import { serveBooks, setUpWords } from './ground';
import { leftBooks, leftovers, ownCells } from './left-books';
import { Looked, type Progress } from './looked-at';
import type { SoakOptions } from './options';
import type { OwnPostgres } from './postgres';
import { startSink, type Sink } from './sink';
import { TIMELINE, type Move } from './timeline';
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
  const looked = new Looked(url);
  try {
    moveClocks(clock, TIMELINE[0]!.to);
    const env = await serveBooks({ folder, books, url, sink });
    const workers = new Workers(folder, { ...env, SOAK_CLOCK: clock, SOAK_LOGS: logs, ...(options.defect && { SOAK_BREAK: options.defect }) }, place.entry); // prettier-ignore
    const chaos = new Chaos(options.kills, options.books * RUNS_OF_A_BOOK, new Random(options.seed), workers, place.postgres); // prettier-ignore
    workers.start(options.workers);
    const ran = await throughTime({ looked, clock, chaos, books: options.books, deadline, say });
    const drainMs = await workers.drain(DRAIN_MS);
    say(`stopped in ${(drainMs / 1000).toFixed(1)} s; looking at what is left`);
    const facts: Facts = {
      books: books.map(({ number }) => number),
      periods: ran.periods,
      closed: TIMELINE.filter(({ isClosed }) => isClosed).map(({ name }) => name),
      quiet: TIMELINE.filter(({ isQuiet }) => isQuiet).map(({ name }) => name),
      runs: await looked.runs(),
      work: workIn(logs, workers.deaths),
      expected,
      outboxes: await looked.records(books, 'channels'),
      ledgers: await looked.records(books, 'sent'),
      shown: sink.shown,
      mailed: sink.mails(),
      left: leftBooks(books, before),
      forgotten: await looked.forgotten(),
    };
    return {
      checked: [...checkAll(facts), wentThrough(ran, workers, chaos, options)],
      counts: countsOf({ began, drainMs, workers, chaos, sink, books }),
    };
  } finally {
    await looked.close();
    await sink.close();
  }
}

/** Runs of a book over the whole timeline, at least: an update on each day, and on Saturday a mail and its group. */
const RUNS_OF_A_BOOK = 3.9;

/** How long workers may take to stop (ms): longer than a server promises. */
const DRAIN_MS = 45_000;

interface Journey {
  readonly looked: Looked;
  readonly clock: string;
  readonly chaos: Chaos;
  readonly books: number;
  readonly deadline: number;
  readonly say: (line: string) => void;
}

interface Ran {
  readonly periods: readonly Period[];
  /** Moves that were not over when the time was. */
  readonly unfinished: readonly string[];
}

async function throughTime(journey: Journey): Promise<Ran> {
  const { clock, say } = journey;
  const periods: Period[] = [];
  const unfinished: string[] = [];
  for (const move of TIMELINE) {
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
async function until(move: Move, { looked, chaos, books, deadline }: Journey): Promise<boolean> {
  const began = Date.now();
  let quietSince = 0;
  while (Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    const progress = await looked.progress(move.to + (Date.now() - began));
    await chaos.step(progress);
    if (move.until === 'half done') {
      if (progress.updated >= books * HALF) return true;
      continue;
    }
    const isQuiet = progress.open === 0 && progress.due === 0;
    quietSince = isQuiet ? quietSince || Date.now() : 0;
    if (quietSince > 0 && Date.now() - quietSince >= QUIET_MS && Date.now() - began >= AT_LEAST_MS && restsOf(move, progress, books)) return true; // prettier-ignore
  }
  return false;
}

const LOOK_MS = 500;
const HALF = 0.6;
/** So long with nothing to do, and a period is over (ms): longer than planners and workers pause. */
const QUIET_MS = 6_000;
/** The night has to pass its midnight, with some time after it (ms). */
const AT_LEAST_MS = 30_000;

/** A book that was never updated is not done, however quiet it is. */
const restsOf = ({ isQuiet }: Move, { updated }: Progress, books: number): boolean => isQuiet || updated >= books; // prettier-ignore

function wentThrough({ unfinished }: Ran, workers: Workers, chaos: Chaos, options: SoakOptions): Checked {
  return {
    name: 'All of it gone through',
    counted: `${workers.kills} kills, ${chaos.restarted} restarts of the database, ${TIMELINE.length} moves of the clock`,
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
