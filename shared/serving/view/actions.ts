import type { BookAnswer, Wanted } from '../answers';
import type { Job } from '../jobs';

/** Jobs that send messages, which nobody can take back. */
const SENDING: readonly Job[] = ['channels', 'inbox', 'digest'];

/** Why an operator is asked once more; undefined where what is done can be done again or undone. */
export function askedBefore(wanted: Wanted): 'sends' | 'stops' | undefined {
  if (wanted.do === 'cancel') return 'stops';
  if (wanted.do === 'run' || wanted.do === 'retry') return SENDING.includes(wanted.job) ? 'sends' : undefined;
  return undefined;
}

/** The jobs that are at work on a book now. */
export const runningJobs = ({ last }: BookAnswer): Job[] =>
  Object.values(last).flatMap(({ job, state }) => (state === 'running' ? [job] : []));
