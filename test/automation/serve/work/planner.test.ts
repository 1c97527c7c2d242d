import type { Database } from '../../../../automation/serve/database/database';
import { openBoss } from '../../../../automation/serve/queues/boss';
import { Queues } from '../../../../automation/serve/queues/queues';
import { endRun, startRun } from '../../../../automation/serve/store/runs';
import { setDue } from '../../../../automation/serve/store/due';
import { Planner, type PlannerParts } from '../../../../automation/serve/work/planner';
import { HOURS_UNREAD, type Hours } from '../../../../shared/serving/hours';
import { JOBS } from '../../../../shared/serving/jobs';
import { memoryDatabase } from '../../../tools/serve-database';
import { CLOCK, QUICK } from '../../../tools/serve-work';
import { aTeam, type Team } from '../store/team';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const OPEN: Hours = {
  ...HOURS_UNREAD,
  isSetUp: true,
  digest: [],
  channels: [[]],
  inbox: true,
  dashboard: true,
};

let db: Database;
let queues: Queues;
let team: Team;
let utc: number;
beforeAll(async () => {
  db = await memoryDatabase();
  queues = new Queues(await openBoss(db), db);
});
beforeEach(async () => {
  await db.query('delete from pgboss.job; delete from gendan.groups; delete from gendan.leases');
  team = await aTeam(db, '华东');
  await db.query(`update gendan.places set zone = 'Asia/Shanghai'`);
  utc = CLOCK.utc();
});
afterAll(async () => {
  await queues.close();
  await db.close();
});

const planner = (more: Partial<PlannerParts> = {}): Planner =>
  new Planner({
    db,
    queues,
    name: 'a',
    clock: { ...CLOCK, utc: () => utc },
    pace: { ...QUICK, scan: 60_000 },
    scan: async () => undefined,
    wake: () => undefined,
    ...more,
  });
const waiting = async () => (await queues.depth()).map((each) => each.waiting).reduce((sum, each) => sum + each, 0); // prettier-ignore
const learned = (hours: unknown) => db.query('update gendan.books set hours = $1::jsonb', [JSON.stringify(hours)]); // prettier-ignore
const dueAt = async (): Promise<number[]> => (await db.query<{ at: Date }>('select at from gendan.due order by at')).map(({ at }) => at.getTime()); // prettier-ignore

test('after a week off thousands of jobs are each looked at once, and what is of last week is not told', async () => {
  await db.query(
    `insert into gendan.books (group_id, place_id, kind, address, title, hours)
     select $1, $2, 'file', '/srv/' || n, n::text, $3::jsonb from generate_series(1, 400) n`,
    [team.group.id, team.place.id, JSON.stringify({ ...OPEN, updateEvery: 5 })],
  );
  await db.query(
    `insert into gendan.due select id, job, $1 from gendan.books cross join unnest($2::text[]) job`,
    [new Date(utc - 7 * DAY), JOBS],
  );
  await planner().tick();
  expect((await dueAt())[0]).toBeGreaterThan(utc);
  // Updates, dashboards, check-ups; inbox and channels within their hours; no mail and no agenda of last week.
  expect(await waiting()).toBeGreaterThan(3 * 400);
});

test('a planner that lost its hold on the way leaves the rest to the other and does not go round for ever', async () => {
  await db.query(
    `insert into gendan.books (group_id, place_id, kind, address, title) select $1, $2, 'file', '/srv/' || n, n::text from generate_series(1, 600) n`,
    [team.group.id, team.place.id],
  );
  await db.query(`insert into gendan.due select id, 'update', $1 from gendan.books`, [new Date(utc - DAY)]);
  let looks = 0;
  const losing: Database = {
    ...db,
    async transaction(work) {
      looks++;
      await db.query(`update gendan.leases set token = gen_random_uuid()`);
      if (looks > 5) throw new Error('round and round');
      return db.transaction(work);
    },
  };
  await planner({ db: losing }).tick();
  expect(looks).toBe(1);
});

test('a share that does not answer at all, or a look that fails, keeps nobody else waiting', async () => {
  const book = await team.find('/srv/a.xlsx');
  const told: unknown[] = [];
  for (const scan of [() => new Promise<void>(() => undefined), () => Promise.reject(new Error('EIO'))]) {
    await setDue(db, book.id, 'update', new Date(utc - HOUR));
    await db.query('delete from pgboss.job; delete from gendan.leases');
    await planner({ scan, pace: { ...QUICK, lease: 2_000 }, trouble: (error) => told.push(error) }).tick();
    expect(await waiting()).toBe(1);
  }
  expect(told).toEqual([new Error('EIO')]);
});

test('settings that cannot be understood here hold up no other book', async () => {
  const [odd, plain] = [await team.find('/srv/a.xlsx'), await team.find('/srv/b.xlsx')];
  await learned(OPEN);
  await db.query(`update gendan.books set hours = '{"office": 7, "of": "a later version"}' where id = $1`, [odd.id]); // prettier-ignore
  for (const { id } of [odd, plain]) await setDue(db, id, 'update', new Date(utc - HOUR));
  await planner().tick();
  expect(await waiting()).toBe(2);
});

test('a book whose first update came to nothing is tried again by itself', async () => {
  await team.find('/srv/a.xlsx');
  const planning = planner();
  await planning.tick();
  expect(await waiting()).toBe(0);
  utc += 2 * HOUR;
  await planning.tick();
  expect(await waiting()).toBe(1);
});

test('a clock that ran two days ahead and is put right leaves no book without updates for two days', async () => {
  const book = await team.find('/srv/a.xlsx');
  await learned(OPEN);
  const ahead = utc + 2 * DAY;
  const run = await startRun(db, { book: book.id, job: 'update', worker: 'a', attempt: 1, at: new Date(ahead) }); // prettier-ignore
  await endRun(db, run, { state: 'done', at: new Date(ahead) });
  await setDue(db, book.id, 'update', new Date(ahead + HOUR));
  await planner().tick();
  expect(await dueAt()).toEqual([utc + HOUR]);
});
