import type { Bilingual } from '../../lang';
import type { BookAnswer, OverviewAnswer, RunAnswer } from '../answers';
import { JOBS, type Job } from '../jobs';
import { byTime, type Viewer } from './viewer';
import { isNobodyWorking, isSilent } from './workers';

/**
 * What a person has to look at, the most pressing first: nobody works; given up after several tries; the file is gone;
 * failed; it is uncertain whether messages arrived; written in part; a worker that is not seen any more.
 */
export const ATTENTION_KINDS = ['nobody', 'dead', 'gone', 'failed', 'uncertain', 'partly', 'silent'] as const;
export type AttentionKind = (typeof ATTENTION_KINDS)[number];

export interface Attention {
  readonly key: string;
  readonly kind: AttentionKind;
  readonly job?: Job;
  /** The books that it happened to, for one and the same reason. */
  readonly books: readonly Pick<BookAnswer, 'id' | 'title' | 'group'>[];
  /** What went wrong and what to do, where a run said it. */
  readonly sentence?: Bilingual;
  /** When it last happened (UTC); absent where nothing happened but something is missing. */
  readonly at?: string;
  /** Uncertain messages, work that waits, or workers. */
  readonly count: number;
  /** Workers that are not seen any more. */
  readonly workers?: readonly string[];
}

/** What needs attention, the same cause told once for all the books that it concerns. */
export function attentionOf(overview: OverviewAnswer, viewer: Viewer): Attention[] {
  const books = new Map(overview.books.map((book) => [book.id, book]));
  const each = [
    ...nobody(overview, viewer),
    ...overview.books.filter(({ isGone }) => isGone).map(gone),
    ...overview.failures.flatMap((run) => ofRun(run, books.get(run.book))),
    ...silent(overview, viewer),
  ];
  return together(each).sort(morePressing);
}

function nobody(overview: OverviewAnswer, viewer: Viewer): Attention[] {
  if (!isNobodyWorking(overview, viewer)) return [];
  const count = overview.queues.reduce((sum, { waiting }) => sum + waiting, 0);
  return [{ key: 'nobody', kind: 'nobody', books: [], count }];
}

const gone = (book: BookAnswer): Attention => ({
  key: `gone ${book.id}`,
  kind: 'gone',
  books: [named(book)],
  count: 0,
});

/** A book that is gone fails with every job: that is said once. Messages stay uncertain whatever became of the book. */
function ofRun(run: RunAnswer, book: BookAnswer | undefined): Attention[] {
  const uncertain = run.counts['uncertain'] ?? 0;
  const kind =
    run.state === 'dead' ? 'dead' : run.state === 'failed' || run.state === 'lost' ? 'failed' : 'partly';
  const shown: Attention = {
    key: '',
    kind,
    job: run.job,
    books: [book ? named(book) : { id: run.book, title: run.book, group: '' }],
    sentence: run.sentence,
    at: run.endedAt ?? run.startedAt,
    count: 0,
  };
  const kinds: Attention[] = [];
  if (!book?.isGone && (kind !== 'partly' || uncertain === 0)) kinds.push(shown);
  if (uncertain > 0) kinds.push({ ...shown, kind: 'uncertain', count: uncertain });
  return kinds;
}

function silent({ workers }: OverviewAnswer, viewer: Viewer): Attention[] {
  const missing = workers.filter((worker) => isSilent(worker, viewer));
  const names = missing.map(({ name }) => name).sort();
  const at = missing
    .map(({ seenAt }) => seenAt)
    .sort(byTime)
    .at(-1);
  return names.length === 0
    ? []
    : [{ key: 'silent', kind: 'silent', books: [], at, count: names.length, workers: names }];
}

/** One where kind, job and sentence are the same: an hour without the network is one thing to mend, not three hundred. */
function together(all: readonly Attention[]): Attention[] {
  const causes = new Map<string, Attention>();
  for (const one of all) {
    const key = JSON.stringify([one.kind, one.job, one.sentence?.zh]);
    const known = causes.get(key);
    if (!known) causes.set(key, { ...one, key });
    else
      causes.set(key, {
        ...known,
        books: [...known.books, ...one.books],
        count: known.count + one.count,
        at: [known.at ?? '', one.at ?? ''].sort(byTime).at(-1) || undefined,
      });
  }
  return [...causes.values()];
}

function morePressing(a: Attention, b: Attention): number {
  const rank = ({ kind, job }: Attention): number =>
    ATTENTION_KINDS.indexOf(kind) * JOBS.length + (job ? JOBS.indexOf(job) : 0);
  return rank(a) - rank(b) || byTime(b.at ?? '', a.at ?? '') || (a.key < b.key ? -1 : 1);
}

const named = ({ id, title, group }: BookAnswer): Attention['books'][number] => ({ id, title, group });
