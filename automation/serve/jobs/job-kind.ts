import type { Bilingual } from '../../../shared/lang';
import type { Plan } from '../../../shared/plan/plan';
import type { CommitReport } from '../../../shared/book/report';
import type { JobAsked, JobEnd } from './job';

/** What a run of the command showed to who watched it. */
export interface Seen {
  readonly code: number;
  /** What it printed on standard output: JSON where the kind asked for it. */
  readonly out: string;
  /** The book as it was last read; undefined where it was not. */
  readonly plan: Plan | undefined;
  readonly report: CommitReport | undefined;
  /** Remarks, in their order. */
  readonly said: readonly Bilingual[];
}

/** What a job has to do before, with and after the command's own verb. */
export interface JobKind {
  /** The words of the command. */
  words(asked: JobAsked): readonly string[];
  /** Why there is nothing to do for this group at all; before the book is read. */
  withoutReading?(asked: JobAsked): Bilingual | undefined;
  /** Why nothing is done with this book, once it was read; nothing was written or sent then. */
  onlyRead?(plan: Plan): Bilingual | undefined;
  /** What was counted. */
  counts(seen: Seen): Readonly<Record<string, number>>;
  /** What people read of a run that went well; else the last remark. */
  sentence?(seen: Seen): Bilingual | undefined;
  /** Besides: what an update learns of the book. */
  more?(seen: Seen): Partial<JobEnd>;
}

/** What a verb printed as JSON; undefined where it printed none. */
export function printed<T>({ out }: Seen): T | undefined {
  try {
    return JSON.parse(out) as T;
  } catch {
    return undefined;
  }
}
