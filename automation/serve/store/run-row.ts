import type { Bilingual } from '../../../shared/lang';
import type { RunAnswer, RunState } from '../../../shared/serving/answers';
import type { Job } from '../../../shared/serving/jobs';

export interface RunRow {
  readonly id: number;
  readonly book_id: string;
  readonly job: Job;
  readonly worker: string;
  readonly attempt: number;
  readonly state: RunState;
  readonly started_at: Date;
  readonly ended_at: Date | null;
  readonly sentence: Bilingual | null;
  readonly counts: Readonly<Record<string, number>>;
}

export const RUN_COLUMNS =
  'run.id, run.book_id, run.job, run.worker, run.attempt, run.state, run.started_at, run.ended_at, run.sentence, run.counts';

export const runOfRow = (row: RunRow): RunAnswer => ({
  id: String(row.id),
  book: row.book_id,
  job: row.job,
  state: row.state,
  attempt: row.attempt,
  worker: row.worker,
  startedAt: isoOf(row.started_at),
  ...(row.ended_at && { endedAt: isoOf(row.ended_at) }),
  ...(row.sentence && { sentence: row.sentence }),
  counts: row.counts,
});

/** `2026-05-18T01:30:00Z`. */
export const isoOf = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;
