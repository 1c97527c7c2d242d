import type { BookAnswer, OverviewAnswer, RunAnswer } from '../answers';
import { byTime } from './viewer';

/** How a book stands, the first that fits. */
export const STANDINGS = ['gone', 'paused', 'failed', 'running', 'new', 'unset', 'well'] as const;
export type Standing = (typeof STANDINGS)[number];

/** A book as the list shows it. */
export interface BookLine {
  readonly book: BookAnswer;
  readonly standing: Standing;
  /** Its newest run, of whatever job. */
  readonly last?: RunAnswer;
  /** When its next job is due (UTC); absent while it is paused or gone. */
  readonly next?: string;
}

/** `all`, one way of standing, or the books that have something late. */
export type BookState = 'all' | 'late' | Exclude<Standing, 'well'>;

export interface BookFilter {
  readonly text: string;
  /** Empty: every group. */
  readonly group: string;
  readonly state: BookState;
}

export const BOOK_SORTS = ['late', 'title', 'orders', 'last', 'next'] as const;
export type BookSort = (typeof BOOK_SORTS)[number];

export function bookLines({ books, failures }: Pick<OverviewAnswer, 'books' | 'failures'>): BookLine[] {
  const failing = new Set(failures.filter(({ state }) => state !== 'partly').map(({ book }) => book));
  return books.map((book) => {
    const runs = Object.values(book.last);
    const idle = book.isGone || book.isPaused;
    const next = idle ? undefined : Object.values(book.next).sort(byTime)[0];
    return { book, standing: standingOf(book, runs, failing.has(book.id)), last: newest(runs), next };
  });
}

function standingOf(book: BookAnswer, runs: readonly RunAnswer[], isFailing: boolean): Standing {
  if (book.isGone) return 'gone';
  if (book.isPaused) return 'paused';
  if (isFailing) return 'failed';
  if (runs.some(({ state }) => state === 'running')) return 'running';
  if (!isJudged(book)) return 'new';
  return isUnset(book.last.update) ? 'unset' : 'well';
}

/** Whether it was read at all: until then nobody knows of its orders. */
export const isJudged = ({ last, orders, late }: BookAnswer): boolean =>
  orders > 0 || late > 0 || ['done', 'partly', 'skipped'].includes(last.update?.state ?? '');

/** Whether it was only read, since nobody has set the book up. */
export const isUnset = (run: RunAnswer | undefined): boolean => (run?.counts['unset'] ?? 0) > 0;

const newest = (runs: readonly RunAnswer[]): RunAnswer | undefined =>
  [...runs].sort((a, b) => byTime(b.startedAt, a.startedAt))[0];

/** Every word of the text stands somewhere in the title, the group or the address. */
export function filterBooks(lines: readonly BookLine[], { text, group, state }: BookFilter): BookLine[] {
  const words = wordsOf(text);
  return lines.filter(
    ({ book, standing }) =>
      (group === '' || book.group === group) &&
      (state === 'all' || (state === 'late' ? book.late > 0 : standing === state)) &&
      hasWords([book.title, book.group, book.address], words),
  );
}

export const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

export const hasWords = (texts: readonly string[], words: readonly string[]): boolean => {
  if (words.length === 0) return true;
  const all = texts.join('\n').toLowerCase();
  return words.every((word) => all.includes(word));
};

/** Most late, most orders, latest run and next due first; equal ones by title. */
export function sortBooks(lines: readonly BookLine[], by: BookSort): BookLine[] {
  const compare: Readonly<Record<BookSort, (a: BookLine, b: BookLine) => number>> = {
    title: () => 0,
    late: (a, b) => b.book.late - a.book.late,
    orders: (a, b) => b.book.orders - a.book.orders,
    last: (a, b) => byTime(b.last?.startedAt ?? '', a.last?.startedAt ?? ''),
    next: (a, b) => byTime(a.next ?? LAST, b.next ?? LAST),
  };
  return [...lines].sort((a, b) => compare[by](a, b) || byTitle(a.book, b.book));
}

/** After every time. */
const LAST = '~';

const byTitle = (a: BookAnswer, b: BookAnswer): number =>
  byTime(a.title, b.title) || byTime(a.group, b.group) || byTime(a.id, b.id);
