import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runGendan } from '../../../automation/command/gendan';
import { jobRunner } from '../../../automation/serve/jobs/run-job';
import { serve, type Serving } from '../../../automation/serve/serve';
import { stateFolder } from '../../../automation/state-dir';
import { makeBooks } from '../../../scripts/soak/books/make';
import { checkAll } from '../../../scripts/soak/checks';
import { clockIn, moveClocks } from '../../../scripts/soak/clock';
import { expectedOf } from '../../../scripts/soak/expected';
import { gathered } from '../../../scripts/soak/gathered';
import { layGround, serverEnv, setUpWords } from '../../../scripts/soak/ground';
import { throughTime } from '../../../scripts/soak/journey';
import { ownCells } from '../../../scripts/soak/left-books';
import { Looked } from '../../../scripts/soak/looked-at';
import { startSink } from '../../../scripts/soak/sink';
import { timeline } from '../../../scripts/soak/timeline';
import { logged, workIn } from '../../../scripts/soak/work-log';
import { memoryDatabase } from '../../tools/serve-database';
import { QUICK } from '../../tools/serve-work';

const WORLD = { run: runGendan };

/** Runs after which the server is stopped and started anew: on its first day, and in the middle of its second. */
const STOPPED_AFTER = [4, 11];

test('a server that is stopped and started anew tells everybody once, over midnight and a Saturday that is worked', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gendan-soak-'));
  const [clock, logs] = [join(folder, 'clock'), join(folder, 'work')];
  mkdirSync(logs);
  const books = makeBooks(join(folder, 'books'), 5, setUpWords({ orders: 20 }), () => 240);
  const before = new Map(books.map(({ number, path }) => [number, ownCells(readFileSync(path))]));
  const expected = expectedOf(books);
  const moves = timeline(2_000);
  const [db, sink, env] = [await memoryDatabase(), await startSink(3), serverEnv(folder)];
  moveClocks(clock, moves[0]!.to);
  await layGround(db, env, { folder, books, sink });
  let count = 0;
  const started = (): Promise<Serving> => {
    const name = `worker-${++count}`;
    return serve({ env, state: stateFolder(env), clock: clockIn(clock), name, db, pace: { ...QUICK, poll: 50, beat: 500, plan: 100, scan: 60_000 }, runJob: logged(jobRunner(WORLD), logs, name), world: WORLD }); // prettier-ignore
  };
  let serving = await started();
  const looked = new Looked(db);
  const disturb = async ({ over }: { over: number }): Promise<void> => {
    if (over < (STOPPED_AFTER[count - 1] ?? Infinity)) return;
    await serving.stop();
    serving = await started();
  };
  try {
    const ran = await throughTime(moves, { looked, clock, disturb, books: books.length, deadline: Date.now() + 100_000, quietMs: 700, say: () => undefined }); // prettier-ignore
    await serving.stop();
    expect(ran.unfinished).toEqual([]);
    expect(count).toBeGreaterThan(2);
    const facts = await gathered({ moves, ran, books, before, expected, work: workIn(logs, new Map()), looked, sink }); // prettier-ignore
    const wrong = checkAll(facts).flatMap((each) => each.wrong);
    expect(wrong).toEqual([]);
    expect(facts.shown.length + facts.mailed.length).toBeGreaterThan(books.length);
  } finally {
    await serving.stop(0);
    await sink.close();
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
