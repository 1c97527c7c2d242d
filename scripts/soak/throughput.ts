/**
 * How fast books are updated: by one plain process in a loop, by one to three workers over a PostgreSQL, and by one
 * process with its embedded database: `npm run soak:throughput -- --books 100`. Ratios, by the machine's own clock.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { handInRecords } from '../../shared/plan/record-reader';
import { RECORD_READER } from '../../shared/plan/records/read-records';
import { handInShippedHolidays } from '../../shared/time/calendars/shipped';
import { makeBooks } from './books/make';
import { moveClocks, timeOf } from './clock';
import type { Work } from './facts';
import { serveBooks, serverEnv, setUpWords } from './ground';
import { asking } from './asking';
import { optionsOf } from './options';
import { startPostgres } from './postgres';
import { ratiosOf, type Measured } from './ratios';
import { startSink } from './sink';
import { workIn } from './work-log';
import { Workers } from './workers';

/** An evening: books that are new are updated, and nothing else is due. */
const EVENING = timeOf('2026-05-08 20:00');

const WORKERS = [1, 2, 3];

async function main(): Promise<number> {
  handInShippedHolidays();
  handInRecords(RECORD_READER);
  const options = optionsOf(process.argv.slice(2));
  const root = mkdtempSync(join(tmpdir(), 'gendan-throughput-'));
  const postgres = await startPostgres();
  process.once('exit', () => {
    postgres.stop();
    rmSync(root, { recursive: true, force: true });
  });
  const sink = await startSink(options.seed, { calm: true });
  const measured: Measured[] = [];
  const places = (name: string) => {
    const folder = join(root, name);
    mkdirSync(join(folder, 'work'), { recursive: true });
    moveClocks(join(folder, 'clock'), EVENING);
    return { folder, books: makeBooks(join(folder, 'books'), options.books, setUpWords(options), () => 240) };
  };
  const tell = (each: Measured): void => {
    measured.push(each);
    console.log(`${each.name}: ${each.perSecond.toFixed(2)} books a second, ${each.cpuMs.toFixed(0)} ms of processor a book`); // prettier-ignore
  };

  const plain = places('loop');
  tell(inLoop(plain.folder));
  const db = asking(postgres.url);
  for (const count of WORKERS) {
    const name = `workers${count}`;
    const { folder, books } = places(name);
    await db.query(`create database ${name}`);
    const url = postgres.url.replace(/\/postgres$/, `/${name}`);
    const env = serverEnv(folder, url);
    await serveBooks(env, { folder, books, sink });
    tell(await byWorkers(`${count} ${count === 1 ? 'worker' : 'workers'} over PostgreSQL`, folder, env, count, books.length)); // prettier-ignore
  }
  const { folder, books } = places('embedded');
  const env = serverEnv(folder);
  await serveBooks(env, { folder, books, sink });
  tell(await byWorkers('one process, embedded', folder, env, 1, books.length));
  await db.close();
  await sink.close();
  const { lines, isGood } = ratiosOf(measured, availableParallelism());
  for (const line of lines) console.log(line);
  return isGood ? 0 : 1;
}

function inLoop(folder: string): Measured {
  const out = execFileSync(process.execPath, [join(__dirname, 'loop.js'), join(folder, 'books'), join(folder, 'clock')], {
    encoding: 'utf8',
    env: { ...process.env, XDG_STATE_HOME: join(folder, 'state') },
  });
  const { books, ms, cpuMs } = JSON.parse(out) as { books: number; ms: number; cpuMs: number };
  return { name: 'a plain loop', workers: 0, perSecond: (books / ms) * 1000, cpuMs: cpuMs / books };
} // prettier-ignore

async function byWorkers(name: string, folder: string, env: Record<string, string>, count: number, books: number): Promise<Measured> {
  const logs = join(folder, 'work');
  const workers = new Workers(folder, { ...env, SOAK_CLOCK: join(folder, 'clock'), SOAK_LOGS: logs });
  workers.start(count);
  const done = (): Work[] => workIn(logs, workers.deaths).filter(({ job, isEnded }) => job === 'update' && isEnded);
  while (new Set(done().map(({ book }) => book)).size < books) await new Promise((resolve) => setTimeout(resolve, 500));
  const all = done();
  await workers.drain(45_000);
  const least = all.reduce((min, { begin }) => (begin < min ? begin : min), all[0]!.begin);
  const most = all.reduce((max, { end }) => (end > max ? end : max), all[0]!.end);
  const cpuMs = workers.cpuMs() / books;
  return { name, workers: count, perSecond: (all.length / Number(most - least)) * 1e9, cpuMs };
} // prettier-ignore

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(2);
  },
);
