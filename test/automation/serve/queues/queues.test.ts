import { openBoss } from '../../../../automation/serve/queues/boss';
import { Queues } from '../../../../automation/serve/queues/queues';
import type { Database } from '../../../../automation/serve/database/database';
import { memoryDatabase } from '../../../tools/serve-database';

let db: Database;
let queues: Queues;
const [A, B] = ['6f1f0a4e-0000-4000-8000-00000000000a', '6f1f0a4e-0000-4000-8000-00000000000b'];

beforeAll(async () => {
  db = await memoryDatabase();
  queues = new Queues(await openBoss(db), db);
});
afterEach(() => db.query('delete from pgboss.job'));
afterAll(async () => {
  await queues.close();
  await db.close();
});

const depthOf = async (job: string) => (await queues.depth()).find((each) => each.job === job)!;

test('of a book and a job no more than one waits, however often it is asked for', async () => {
  for (let at = 0; at < 3; at++) await queues.send([{ book: A, job: 'update' }, { book: A, job: 'digest' }, { book: B, job: 'update' }]); // prettier-ignore
  expect(await depthOf('update')).toMatchObject({ waiting: 2, running: 0 });
  expect(await depthOf('digest')).toMatchObject({ waiting: 1 });
});

test('the most urgent queue is named first, and what waits for its time not at all', async () => {
  await queues.send([{ book: A, job: 'checkup' }, { book: A, job: 'digest' }, { book: A, job: 'update', after: 60 }]); // prettier-ignore
  expect(await queues.ready()).toEqual(['digest', 'checkup']);
  await queues.send([{ book: A, job: 'update', asked: true }]);
  expect(await queues.ready()).toEqual(['update', 'digest', 'checkup']);
  expect((await queues.take('update'))!.asked).toBe(true);
});

test('what was handed back counts as never taken, and what failed as one try', async () => {
  await queues.send([{ book: A, job: 'update' }]);
  const first = (await queues.take('update'))!;
  expect(first).toMatchObject({ book: A, attempt: 1 });
  expect(await queues.take('update')).toBeUndefined();
  await queues.handBack(first, -1, db);
  const second = (await queues.take('update'))!;
  expect(second.attempt).toBe(1);
  await db.transaction((within) => queues.retry(second, -1, within));
  const third = (await queues.take('update'))!;
  expect(third.attempt).toBe(2);
  await queues.handBack(third, -1, db);
  expect((await queues.take('update'))!.attempt).toBe(2);
});

test('asked for again while it runs, it follows once, however the run ends', async () => {
  for (const end of ['complete', 'retry', 'handBack'] as const) {
    await queues.send([{ book: A, job: 'update' }]);
    const taken = (await queues.take('update'))!;
    await queues.send([{ book: A, job: 'update' }]);
    await queues.send([{ book: A, job: 'update' }]);
    await db.transaction((within) => (end === 'complete' ? queues.complete(taken, within) : queues[end](taken, -1, within))); // prettier-ignore
    expect(await depthOf('update')).toMatchObject({ waiting: 1, running: 0 });
    await db.query('delete from pgboss.job');
  }
});

test('what was tried often enough is one dead letter, settled once the job is done after all', async () => {
  for (let at = 0; at < 2; at++) {
    await queues.send([{ book: A, job: 'update' }]);
    const taken = (await queues.take('update'))!;
    await db.transaction((within) => queues.bury(taken, within));
  }
  expect(await depthOf('update')).toMatchObject({ waiting: 0, running: 0, dead: 1 });
  await queues.send([{ book: A, job: 'update' }]);
  const taken = (await queues.take('update'))!;
  await db.transaction((within) => queues.complete(taken, within));
  expect(await depthOf('update')).toMatchObject({ waiting: 0, running: 0, dead: 0 });
});

test('what is called off is not taken any more, and who runs it finds out', async () => {
  await queues.send([{ book: A, job: 'update' }, { book: A, job: 'digest' }, { book: B, job: 'digest' }]); // prettier-ignore
  const running = (await queues.take('update'))!;
  expect(await queues.isActive(running)).toBe(true);
  expect(await queues.cancel(A)).toBe(2);
  expect(await queues.isActive(running)).toBe(false);
  expect((await queues.take('digest'))!.book).toBe(B);
  expect(await queues.take('digest')).toBeUndefined();
});

test('the queues of some books only are counted where only those may be seen', async () => {
  await queues.send([
    { book: A, job: 'update' },
    { book: B, job: 'update' },
  ]);
  expect((await queues.depth([B])).find(({ job }) => job === 'update')).toMatchObject({ waiting: 1 });
});
