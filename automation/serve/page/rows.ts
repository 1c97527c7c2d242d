import type { Bilingual } from '../../../shared/lang';
import type { RunAnswer, RunState } from '../../../shared/serving/answers';
import type { Job } from '../../../shared/serving/jobs';
import type { Scope } from './operations';

/** A run as its row says it. */
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

export const RUN_COLUMNS = 'id, book_id, job, worker, attempt, state, started_at, ended_at, sentence, counts';

export const runOf = (row: RunRow): RunAnswer => ({
  id: String(row.id),
  book: row.book_id,
  job: row.job,
  state: row.state,
  attempt: row.attempt,
  worker: row.worker,
  startedAt: iso(row.started_at),
  ...(row.ended_at && { endedAt: iso(row.ended_at) }),
  ...(row.sentence && { sentence: row.sentence }),
  counts: row.counts,
});

/** `2026-05-18T01:30:00Z`. */
export const iso = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;

/** A scope as the value of a condition `isIn(…)`. */
export const scopeValue = (scope: Scope): readonly string[] | null => (scope === 'all' ? null : scope);

/** Whether a group is of the scope that stands in a value (`$1`). */
export const isIn = (value: string, group: string): string =>
  `(${value}::text[] is null or ${group}::text = any(${value}::text[]))`;
