/** A worker of a soak: the server as it is, with the soak's clock, a log of what it works on, and a defect where one is asked for. */
import { handInRecords } from '../../shared/plan/record-reader';
import { RECORD_READER } from '../../shared/plan/records/read-records';
import { handInShippedHolidays } from '../../shared/time/calendars/shipped';
import { openDatabase } from '../../automation/serve/database/open';
import { jobRunner } from '../../automation/serve/jobs/run-job';
import { groupEnv } from '../../automation/serve/jobs/group-env';
import { databaseKeeping } from '../../automation/serve/keeping/database-keeping';
import { openBoss } from '../../automation/serve/queues/boss';
import { Queues } from '../../automation/serve/queues/queues';
import { Planner } from '../../automation/serve/work/planner';
import { Worker } from '../../automation/serve/work/worker';
import { PACE } from '../../automation/serve/work/pace';
import { readdirSync } from 'node:fs';
import { broken, isBreak } from './break';
import { clockIn } from './clock';
import { logged } from './work-log';

async function main(): Promise<void> {
  handInShippedHolidays();
  handInRecords(RECORD_READER);
  const { SOAK_WORKER: name = 'worker', SOAK_CLOCK = '', SOAK_LOGS = '', SOAK_BREAK = '' } = process.env;
  const clock = clockIn(SOAK_CLOCK);
  const db = await openDatabase({ env: process.env, state: process.env['XDG_STATE_HOME']! });
  const queues = new Queues(await openBoss(db), db);
  const run = broken(logged(jobRunner(), SOAK_LOGS, name), isBreak(SOAK_BREAK) ? SOAK_BREAK : undefined);
  const parts = {
    db,
    queues,
    name,
    clock,
    pace: PACE,
    runJob: run,
    envOf: async () => groupEnv({}, process.env, true),
    keepingOf: async (book: { group: string }) =>
      databaseKeeping({ database: db, group: book.group, machine: { env: process.env } }),
    lookedAt: async () => undefined,
    hear: {
      away: (e: unknown) => console.error(name, 'away', String(e)),
      lost: (n: number) => console.error(name, 'lost', n),
    },
  };
  const worker = new Worker(parts, 2);
  const planner = new Planner({
    db,
    queues,
    name,
    clock,
    pace: PACE,
    wake: () => worker.wake(),
    scan: async () => {
      const [place] = await db.query<{ id: string; group_id: string; address: string }>(
        'select id, group_id, address from gendan.places',
      );
      for (const f of readdirSync(place!.address).filter((f) => f.endsWith('.xlsx'))) {
        const [b] = await db.query<{ id: string }>(
          `insert into gendan.books (group_id, place_id, kind, address, title) values ($1,$2,'file',$3,$4) on conflict do nothing returning id`,
          [place!.group_id, place!.id, `${place!.address}/${f}`, f],
        );
        if (b)
          await db.query(`insert into gendan.due (book_id, job, at) values ($1, 'update', $2)`, [
            b.id,
            new Date(clock.utc()),
          ]);
      }
    },
  });
  await worker.start();
  let over = false;
  process.on('SIGTERM', () => {
    over = true;
    void worker
      .drain()
      .then(() => planner.close())
      .then(() => process.exit(0));
  });
  while (!over) {
    await planner.tick().catch((e: unknown) => console.error(name, 'planner', String(e)));
    await new Promise((r) => setTimeout(r, PACE.plan));
  }
}
void main().catch((e) => {
  console.error(e);
  process.exit(3);
});
