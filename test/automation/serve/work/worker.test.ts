import type { RunJob } from '../../../../automation/serve/jobs/job';
import { DatabaseAway } from '../../../../automation/serve/database/errors';
import { take } from '../../../../automation/serve/database/leases';
import { startRun } from '../../../../automation/serve/store/runs';
import { JOBS } from '../../../../shared/serving/jobs';
import { overDatabases } from '../../../tools/serve-database';
import type { WorkParts } from '../../../../automation/serve/work/parts';
import { reap } from '../../../../automation/serve/work/reaper';
import { CLOCK, DONE, held, openYard, QUICK, unsteady, type Yard } from '../../../tools/serve-work';

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const until = async (test: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await test())) await later(10);
};

overDatabases('workers', (fresh) => {
  let yard: Yard;
  beforeEach(async () => {
    yard = await openYard(await fresh());
    await yard.db.query('delete from pgboss.job');
  });
  afterEach(() => yard.close());

  test('of a book no two jobs run at the same time, and all of them are done', async () => {
    const books = await yard.books(...Array.from({ length: 3 }, (_, at) => `${at}.xlsx`));
    const running = new Map<string, number>();
    let [most, atOnce] = [0, 0];
    const run: RunJob = async ({ book }) => {
      running.set(book.id, (running.get(book.id) ?? 0) + 1);
      most = Math.max(most, ...running.values());
      atOnce = Math.max(
        atOnce,
        [...running.values()].reduce((sum, each) => sum + each, 0),
      );
      await later(Math.random() * 8);
      running.set(book.id, running.get(book.id)! - 1);
      return DONE;
    };
    await yard.queues.send(books.flatMap((book) => JOBS.map((job) => ({ book, job }))));
    for (const name of ['a', 'b', 'c']) await yard.worker(name, run, { concurrency: 2 });
    await yard.idle();
    expect(most).toBe(1);
    expect(atOnce).toBeGreaterThan(1);
    const done = await yard.runs();
    expect(done.filter(({ state }) => state === 'done')).toHaveLength(books.length * JOBS.length);
    expect(new Set(done.map(({ attempt }) => attempt))).toEqual(new Set([1]));
  });

  test('a book that somebody has open is tried again, and what was said of it before stays to be read', async () => {
    const [book] = await yard.books('a.xlsx');
    let tries = 0;
    await yard.queues.send([{ book: book!, job: 'update' }]);
    await yard.worker('a', async () =>
      ++tries < 3 ? { state: 'failed', failure: 'busy', counts: {}, sentence: { zh: '被打开。', en: 'It is open.' } } : DONE,
    ); // prettier-ignore
    await yard.idle();
    const runs = await yard.runs();
    expect(runs.map(({ state, attempt }) => [state, attempt])).toEqual([['failed', 1], ['failed', 2], ['done', 3]]); // prettier-ignore
    expect(runs[0]!.sentence!.zh).toBe('被打开。（第 1 次，稍后自动再试）');
  });

  test('what a person has to mend is a dead letter at once, says what to do, and the other books go on', async () => {
    const [bad, good] = await yard.books('bad.xlsx', 'good.xlsx');
    await yard.queues.send([{ book: bad!, job: 'update' }, { book: good!, job: 'update' }]); // prettier-ignore
    let isMended = false;
    await yard.worker('a', async ({ book }) =>
      book.id === bad && !isMended
        ? { state: 'failed', failure: 'person', counts: {}, sentence: { zh: '文件坏了。', en: 'The file is damaged.' } }
        : DONE,
    ); // prettier-ignore
    await yard.idle();
    const [first] = (await yard.runs()).filter(({ book }) => book === 'bad.xlsx');
    expect(first!.state).toBe('dead');
    expect(first!.sentence!.en).toBe('The file is damaged. Once it is mended: gendan serve retry BOOK, or Try again on the page.'); // prettier-ignore
    expect((await yard.runs()).find(({ book }) => book === 'good.xlsx')!.state).toBe('done');
    const dead = async () => (await yard.queues.depth()).find(({ job }) => job === 'update')!.dead;
    expect(await dead()).toBe(1);
    isMended = true;
    await yard.queues.send([{ book: bad!, job: 'update', asked: true }]);
    await yard.idle();
    expect(await dead()).toBe(0);
  });

  test('what runs is called off within a sign of life', async () => {
    const [book] = await yard.books('a.xlsx');
    const { run, started } = held();
    await yard.queues.send([
      { book: book!, job: 'update' },
      { book: book!, job: 'digest' },
    ]);
    await yard.worker('a', run);
    await started;
    await yard.queues.cancel(book!);
    await until(async () => (await yard.runs())[0]!.state !== 'running');
    await yard.idle();
    expect((await yard.runs()).map(({ state }) => state)).toEqual(['cancelled']);
  });

  test('drained, a worker ends what it can, hands back what it cannot, and another does it', async () => {
    const books = await yard.books('a.xlsx', 'b.xlsx');
    const { run, started } = held();
    await yard.queues.send([{ book: books[0]!, job: 'update' }]);
    const first = await yard.worker('a', run);
    await started;
    await yard.queues.send([{ book: books[1]!, job: 'update' }]);
    await first.drain(30);
    expect((await yard.runs()).map(({ state }) => state)).toEqual(['lost']);
    expect(await yard.db.query('select * from gendan.workers')).toEqual([]);
    await yard.worker('b', async () => DONE);
    await yard.idle();
    const runs = await yard.runs();
    expect(runs.slice(1).map(({ state, attempt, worker }) => [state, attempt, worker])).toEqual([
      ['done', 1, 'b'],
      ['done', 1, 'b'],
    ]);
  });

  test('a run that ends while its worker is drained is done, not handed back', async () => {
    const [book] = await yard.books('a.xlsx');
    const { run, started, letGo } = held();
    await yard.queues.send([{ book: book!, job: 'update' }]);
    const worker = await yard.worker('a', run);
    await started;
    const drained = worker.drain();
    letGo();
    await drained;
    expect((await yard.runs()).map(({ state }) => state)).toEqual(['done']);
  });

  test('what a killed worker had taken is done by another, and its run is lost', async () => {
    const [book, other] = await yard.books('a.xlsx', 'b.xlsx');
    await yard.queues.send([{ book: book!, job: 'update' }, { book: other!, job: 'digest' }]); // prettier-ignore
    // Killed while it worked on one, and between taking and writing down another.
    const [taken, orphan] = [(await yard.queues.take('update'))!, (await yard.queues.take('digest'))!];
    await startRun(yard.db, { ...taken, worker: 'killed', at: new Date(0), queued: taken.id });
    await take(yard.db, `book:${book}`, 'killed', 3600);
    await yard.db.query(`insert into gendan.workers (name, machine, pid, seen_at) values ('killed', 'm', 1, now() - interval '1 minute')`); // prettier-ignore
    await yard.db.query(`update pgboss.job set started_on = now() - interval '1 minute' where id = $1`, [orphan.id]); // prettier-ignore
    let lost = 0;
    await yard.worker('alive', async () => DONE, { pace: { dead: 2_000 }, hear: { lost: (count) => (lost += count) } }); // prettier-ignore
    await until(async () => (await yard.runs()).length === 3);
    await yard.idle();
    expect((await yard.runs()).map(({ book, state, attempt, worker }) => [book, state, attempt, worker]).sort()).toEqual([
      ['a.xlsx', 'done', 1, 'alive'],
      ['a.xlsx', 'lost', 1, 'killed'],
      ['b.xlsx', 'done', 1, 'alive'],
    ]); // prettier-ignore
    expect(lost).toBe(1);
  });

  test('who was given up writes nothing more down', async () => {
    const [book] = await yard.books('a.xlsx');
    const { run, started, letGo } = held();
    await yard.queues.send([{ book: book!, job: 'update' }]);
    const worker = await yard.worker('asleep', run, { pace: { beat: 60_000 } });
    await started;
    await yard.db.query(
      `update gendan.workers set seen_at = now() - interval '1 hour' where name = 'asleep'`,
    );
    await yard.worker('awake', async () => ({ ...DONE, counts: { orders: 2 } }), { pace: { dead: 2_000 } });
    await until(async () => (await yard.runs()).some(({ state }) => state === 'done'));
    letGo();
    await worker.drain();
    expect((await yard.runs()).map(({ state, worker }) => [state, worker])).toEqual([['lost', 'asleep'], ['done', 'awake']]); // prettier-ignore
  });

  test('a database that is away for a while is told of once and waited for, and what was done is written down', async () => {
    const books = await yard.books('a.xlsx', 'b.xlsx');
    const db = unsteady(yard.db);
    const { run, started, letGo } = held();
    const told: string[] = [];
    await yard.queues.send([{ book: books[0]!, job: 'update' }]);
    await yard.worker('a', run, { db, concurrency: 2, hear: { away: () => told.push('away'), back: () => told.push('back') } }); // prettier-ignore
    await started;
    db.isAway = true;
    letGo();
    await until(() => told.length > 0);
    await later(50);
    db.isAway = false;
    await yard.queues.send([{ book: books[1]!, job: 'update' }]);
    await yard.idle();
    expect((await yard.runs()).map(({ state }) => state)).toEqual(['done', 'done']);
    expect(told).toEqual(['away', 'back']);
  });

  test('a paused book is left alone, unless a person asks', async () => {
    const [book] = await yard.books('a.xlsx');
    await yard.db.query('update gendan.books set paused_at = now()');
    await yard.queues.send([{ book: book!, job: 'update' }]);
    await yard.worker('a', async () => DONE);
    await yard.idle();
    await yard.queues.send([{ book: book!, job: 'update', asked: true }]);
    await yard.idle();
    expect((await yard.runs()).map(({ state }) => state)).toEqual(['skipped', 'done']);
  });

  test('what is less urgent is done although the urgent queue never empties', async () => {
    const books = await yard.books(...Array.from({ length: 12 }, (_, at) => `${at}.xlsx`));
    await yard.queues.send(books.map((book) => ({ book, job: 'update' })));
    await yard.queues.send([{ book: books[0]!, job: 'checkup' }]);
    await yard.worker('a', async () => DONE);
    await yard.idle();
    const order = (await yard.runs()).map(({ job }) => job);
    expect(order.indexOf('checkup')).toBeLessThan(order.length - 1);
    expect(order.slice(0, 3)).toEqual(['update', 'update', 'update']);
  });

  test('cells with what no database keeps hold nobody up: what is late is listed all the same', async () => {
    const [book, other] = await yard.books('a.xlsx', 'b.xlsx');
    const odd = { order: 'PO\u0000-1', customer: '半个\ud83d', team: '', person: '', stage: { zh: '', en: '' }, due: '2026-05-12', daysLate: 1, why: { zh: '', en: '' }, cell: 'Orders!A5' }; // prettier-ignore
    const run: RunJob = async () => ({
      ...DONE,
      late: [odd],
      orders: 1,
      sentence: { zh: '坏\ud83d', en: '\u0000' },
    });
    await yard.queues.send([book!, other!].map((each) => ({ book: each, job: 'update' as const })));
    await yard.worker('a', run);
    await yard.idle();
    expect((await yard.runs()).map(({ state }) => state)).toEqual(['done', 'done']);
    const late = await yard.db.query<{ answer: { order: string; customer: string } }>('select answer from gendan.late_orders'); // prettier-ignore
    expect(late.map(({ answer }) => [answer.order, answer.customer])).toEqual([['PO\ufffd-1', '半个\ufffd'], ['PO\ufffd-1', '半个\ufffd']]); // prettier-ignore
  });

  test('what the database refuses to keep fails the run, and the next book is done', async () => {
    const [book, other] = await yard.books('a.xlsx', 'b.xlsx');
    await yard.queues.send([{ book: book!, job: 'update' }]);
    await yard.worker('a', async (asked) => (asked.book.id === book ? { ...DONE, orders: 2 ** 40 } : DONE));
    await yard.queues.send([{ book: other!, job: 'update' }]);
    await yard.idle();
    const runs = await yard.runs();
    expect(runs.filter((each) => each.book === 'b.xlsx').map(({ state }) => state)).toEqual(['done']);
    expect(runs.filter((each) => each.book === 'a.xlsx').at(-1)).toMatchObject({ state: 'dead', attempt: 3 });
  });

  test('a database that is away while a job asks it is no dead letter: the job is tried again', async () => {
    const [book] = await yard.books('a.xlsx');
    let tries = 0;
    await yard.queues.send([{ book: book!, job: 'digest' }]);
    await yard.worker('a', async () => DONE, {
      envOf: () => (++tries < 3 ? Promise.reject(new DatabaseAway('57P01')) : Promise.resolve({})),
    });
    await yard.idle();
    expect((await yard.runs()).map(({ state }) => state)).toEqual(['failed', 'failed', 'done']);
  });

  test('what a person saves while a job runs is not taken for what an update has seen', async () => {
    const [book] = await yard.books('a.xlsx');
    const looked = async () => (await yard.db.query<{ looked: string | null }>('select looked from gendan.books'))[0]!.looked; // prettier-ignore
    let file = 'as it was';
    let written = 0;
    const run: RunJob = async ({ job }) => {
      file = written > 0 ? 'with verdicts' : `saved during ${job}`;
      return { ...DONE, counts: { written } };
    };
    await yard.worker('a', run, { lookedAt: () => Promise.resolve(file) });
    await yard.queues.send([{ book: book!, job: 'channels' }]);
    await yard.idle();
    expect(await looked()).toBeNull();
    await yard.queues.send([{ book: book!, job: 'update' }]);
    await yard.idle();
    expect(await looked()).toBe('saved during channels');
    written = 4;
    await yard.queues.send([{ book: book!, job: 'update' }]);
    await yard.idle();
    expect(await looked()).toBe('with verdicts');
  });

  test('a book of which one worker after the other dies takes no more of them with it, and says what to do', async () => {
    const [book] = await yard.books('huge.xlsx');
    await yard.queues.send([{ book: book!, job: 'update' }]);
    const parts = { db: yard.db, queues: yard.queues, clock: CLOCK, pace: QUICK } as unknown as WorkParts;
    let deaths = 0;
    for (; deaths < 50; deaths++) {
      const taken = await yard.queues.take('update');
      if (!taken) break;
      await startRun(yard.db, { ...taken, worker: `w${deaths}`, at: new Date(0), queued: taken.id });
      await yard.db.query(`insert into gendan.workers (name, machine, pid, seen_at) values ($1, 'm', 1, now() - interval '1 hour')`, [`w${deaths}`]); // prettier-ignore
      await reap(parts);
    }
    expect(deaths).toBe(6);
    expect((await yard.runs()).at(-1)).toMatchObject({ state: 'dead', sentence: { en: expect.stringContaining('gendan serve retry') } }); // prettier-ignore
    expect((await yard.queues.depth()).find(({ job }) => job === 'update')).toMatchObject({ waiting: 0, running: 0, dead: 1 }); // prettier-ignore
    // A person who mended it asks once more.
    await yard.queues.send([{ book: book!, job: 'update', asked: true }]);
    await yard.worker('alive', async () => DONE);
    await yard.idle();
    expect((await yard.runs()).at(-1)!.state).toBe('done');
  });
});
