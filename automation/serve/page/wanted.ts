import type { Wanted } from '../../../shared/serving/answers';
import { isJob } from '../../../shared/serving/jobs';

/** What was posted, when it is something that may be wanted and nothing besides. */
export function wantedOf(json: unknown): Wanted | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const { do: what, book, job } = json as Readonly<Record<string, unknown>>;
  if (typeof book !== 'string') return undefined;
  if ((what === 'pause' || what === 'start' || what === 'cancel') && job === undefined)
    return { do: what, book };
  if ((what === 'run' || what === 'retry') && typeof job === 'string' && isJob(job))
    return { do: what, book, job };
  return undefined;
}
