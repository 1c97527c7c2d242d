/** A worker of a soak: the server as it is, with the soak's clock, a log of what it works on, and a defect where one is asked for. */
import { handInRecords } from '../../shared/plan/record-reader';
import { RECORD_READER } from '../../shared/plan/records/read-records';
import { handInShippedHolidays } from '../../shared/time/calendars/shipped';
import { runGendan } from '../../automation/command/gendan';
import { jobRunner } from '../../automation/serve/jobs/run-job';
import { serve } from '../../automation/serve/serve';
import { stateFolder } from '../../automation/state-dir';
import { broken, isBreak } from './break';
import { clockIn } from './clock';
import { logged } from './work-log';

async function main(): Promise<void> {
  handInShippedHolidays();
  handInRecords(RECORD_READER);
  const { env } = process;
  const { SOAK_WORKER = 'worker', SOAK_CLOCK = '', SOAK_LOGS = '', SOAK_BREAK = '' } = env;
  const run = broken(
    logged(jobRunner({ run: runGendan }), SOAK_LOGS, SOAK_WORKER),
    isBreak(SOAK_BREAK) ? SOAK_BREAK : undefined,
  );
  const serving = await serve({
    env,
    state: stateFolder(env),
    clock: clockIn(SOAK_CLOCK),
    name: SOAK_WORKER,
    runJob: run,
    world: { run: runGendan },
  });
  process.once('SIGTERM', () => {
    void serving.stop().finally(() => {
      const { user, system } = process.cpuUsage();
      console.log(`cpu ${Math.round((user + system) / 1000)}`);
      process.exit(0);
    });
  });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(3);
});
