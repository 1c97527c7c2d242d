import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Answer, Asked, MutantAsked, Noticed, Reach, ReachAsked } from './messages';

/** A mutant that fills the memory ends its worker, not the machine. */
const MEMORY = '--max-old-space-size=1536';

/** Worker processes that take jobs in turn; one that its watchdog ended is replaced. */
export class Crew {
  private readonly idle: ChildProcess[] = [];
  private readonly all = new Set<ChildProcess>();

  constructor(
    private readonly size: number,
    private readonly sampled: readonly string[],
  ) {}

  /** Runs the jobs, as many at a time as the crew has workers. Undefined: the job did not come to its end. */
  async run(jobs: readonly ReachAsked[], done: (index: number, answer?: Reach) => void): Promise<void>;
  async run(jobs: readonly MutantAsked[], done: (index: number, answer?: Noticed) => void): Promise<void>;
  async run(jobs: readonly Asked[], done: (index: number, answer?: never) => void): Promise<void> {
    let next = 0;
    const work = async (): Promise<void> => {
      while (next < jobs.length) {
        const index = next++;
        done(index, (await this.ask(jobs[index]!)) as never);
      }
    };
    await Promise.all(Array.from({ length: this.size }, work));
  }

  end(): void {
    for (const worker of this.all) worker.kill();
  }

  private ask(job: Asked): Promise<Answer | undefined> {
    const worker = this.idle.pop() ?? this.started();
    return new Promise((resolve) => {
      const answered = (answer: Answer): void => {
        worker.off('exit', ended);
        this.idle.push(worker);
        resolve(answer);
      };
      const ended = (): void => {
        this.all.delete(worker);
        worker.off('message', answered);
        resolve(undefined);
      };
      worker.once('message', answered);
      worker.once('exit', ended);
      worker.send(job);
    });
  }

  private started(): ChildProcess {
    const worker = fork(join(__dirname, 'worker.js'), this.sampled, {
      execArgv: [MEMORY],
      env: { ...process.env, NODE_ENV: 'test', GENDAN_MUTANTS: '1' },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    });
    this.all.add(worker);
    return worker;
  }
}
