import type { CommitReport } from '../../shared/book/report';
import type { Bilingual } from '../../shared/lang';
import type { Plan } from '../../shared/plan/plan';

/**
 * Who watches a run of the command from within the same program, as the server of many books does: what it learns here
 * it need not read out of printed text. What `planned` and `step` throw ends the run before anything more is done.
 */
export interface Observer {
  /** The book was read and judged; again where a run reads it again. */
  planned?(plan: Plan): void;
  /** Something is about to be written or sent. */
  step?(): void;
  written?(report: CommitReport): void;
  /** A remark, in both languages. */
  said?(remark: Bilingual): void;
  /** There was nothing to do for this run, and why; no failure, whatever the exit code. */
  nothing?(why: Bilingual): void;
  /** What ended the run. */
  failed?(error: unknown): void;
}
