import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Job } from '../../shared/serving/jobs';
import type { JobEnd, RunJob } from '../../automation/serve/jobs/job';
import { bookIn } from './books/code';
import type { Work } from './facts';

/** A line of a worker's log: it began or ended a job, by the machine's monotonic clock, which all its processes share. */
interface Line {
  readonly is: 'begin' | 'end';
  readonly work: number;
  readonly book: number;
  readonly job: Job;
  readonly at: string;
}

/** Does jobs and writes down when, from within the book's lease; a line is on its way before the job begins. */
export function logged(run: RunJob, folder: string, worker: string): RunJob {
  const path = join(folder, `${worker}.log`);
  let count = 0;
  const line = (is: Line['is'], work: number, book: number, job: Job): void =>
    appendFileSync(path, `${JSON.stringify({ is, work, book, job, at: String(process.hrtime.bigint()) } satisfies Line)}\n`); // prettier-ignore
  return async (asked): Promise<JobEnd> => {
    const [work, book] = [++count, bookIn(asked.book.address) ?? -1];
    line('begin', work, book, asked.job);
    try {
      return await run(asked);
    } finally {
      line('end', work, book, asked.job);
    }
  };
}

/** What workers wrote down; what one did not end was over with its death. */
export function workIn(folder: string, deaths: ReadonlyMap<string, bigint>): Work[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file) => {
    const worker = file.replace(/\.log$/, '');
    const death = deaths.get(worker) ?? process.hrtime.bigint();
    const open = new Map<number, Line>();
    const work: Work[] = [];
    const add = ({ book, job, at }: Line, end: bigint, isEnded: boolean): void => void work.push({ book, job, worker, begin: BigInt(at), end, isEnded }); // prettier-ignore
    for (const text of readFileSync(join(folder, file), 'utf8').split('\n')) {
      const line = lineIn(text);
      if (!line) continue;
      const begun = open.get(line.work);
      if (line.is === 'begin') open.set(line.work, line);
      else if (begun) {
        open.delete(line.work);
        add(begun, BigInt(line.at), true);
      }
    }
    for (const begun of open.values()) add(begun, death, false);
    return work;
  });
}

/** The last line of a process that was killed may be cut off. */
function lineIn(text: string): Line | undefined {
  try {
    return text === '' ? undefined : (JSON.parse(text) as Line);
  } catch {
    return undefined;
  }
}
