import { readFileSync } from 'node:fs';
import { EMPTY_OUTBOX } from '../../shared/messages/delivery/outbox';
import { plan } from '../../shared/plan/plan';
import { readWorkbook } from '../../xlsx/read';
import type { JobAsked, RunJob } from '../../automation/serve/jobs/job';

/** Defects that a soak can be given, to see that it finds them. */
export const BREAKS = ['double', 'forget', 'overlap'] as const;
export type Break = (typeof BREAKS)[number];

export const isBreak = (text: string): text is Break => (BREAKS as readonly string[]).includes(text);

/** One job in so many has the defect. */
const ONE_IN = 3;

/**
 * `double`: what was told is forgotten before telling again; `forget`: a group is not told, and the run says that it was;
 * `overlap`: a book is updated by two at once.
 */
export function broken(run: RunJob, defect: Break | undefined): RunJob {
  let count = 0;
  return async (asked) => {
    const { job } = asked;
    const isHit = defect !== undefined && (defect === 'overlap' ? job === 'update' : job === 'channels') && ++count % ONE_IN === 0; // prettier-ignore
    if (!isHit) return run(asked);
    if (defect === 'forget') return { state: 'done', counts: { sent: 1 } };
    if (defect === 'overlap') return (await Promise.all([run(asked), run(asked)]))[0];
    const first = await run(asked);
    await forget(asked);
    return { ...(await run(asked)), counts: first.counts };
  };
}

/** What its group was told is gone from the record. */
async function forget({ keeping, book, clock }: JobAsked): Promise<void> {
  const planned = plan(readWorkbook(readFileSync(book.address)), clock.wall(book.zone));
  const records = await keeping.of(book.address, planned);
  await records.alone('channels', (own) => own.store(EMPTY_OUTBOX));
}
