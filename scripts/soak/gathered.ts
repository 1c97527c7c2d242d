import type { SoakBook } from './books/make';
import type { Expected, Facts, Work } from './facts';
import type { Ran } from './journey';
import { leftBooks } from './left-books';
import type { Looked } from './looked-at';
import type { Sink } from './sink';
import type { Move } from './timeline';

interface Soaked {
  readonly moves: readonly Move[];
  readonly ran: Ran;
  readonly books: readonly SoakBook[];
  /** The team's own cells of each book before. */
  readonly before: ReadonlyMap<number, string>;
  readonly expected: readonly Expected[];
  readonly work: readonly Work[];
  readonly looked: Looked;
  readonly sink: Pick<Sink, 'shown' | 'mails'>;
}

/** All that a soak came to, once its workers have ended. */
export async function gathered({ moves, ran, books, before, expected, work, looked, sink }: Soaked): Promise<Facts> {
  return {
    books: books.map(({ number }) => number),
    periods: ran.periods,
    closed: moves.filter(({ isClosed }) => isClosed).map(({ name }) => name),
    quiet: moves.filter(({ isQuiet }) => isQuiet).map(({ name }) => name),
    runs: await looked.runs(),
    work,
    expected,
    outboxes: await looked.records(books, 'channels'),
    ledgers: await looked.records(books, 'sent'),
    shown: sink.shown,
    mailed: sink.mails(),
    left: leftBooks(books, before),
    forgotten: await looked.forgotten(),
  };
} // prettier-ignore
