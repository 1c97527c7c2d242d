import { same } from '../../shared/lang';
import type { BookAnswer, Wanted } from '../../shared/serving/answers';
import type { Job } from '../../shared/serving/jobs';
import { JOB_WORDS } from '../../shared/serving/jobs';
import { askedBefore, runningJobs } from '../../shared/serving/view/actions';
import type { Act } from '../app/page';
import { joinedJobs, OVERVIEW_WORDS as SAY } from './words';

type Named = Pick<BookAnswer, 'id' | 'title'>;

/** A job now, or what failed once more, for one book or several. */
export function jobAct(does: 'run' | 'retry', job: Job, books: readonly Named[]): Act {
  const wanted = books.map(({ id }): Wanted => ({ do: does, book: id, job }));
  const words = JOB_WORDS[job];
  const [first] = books;
  const isOne = books.length === 1;
  const what = isOne ? same(first!.title) : SAY.inBooks(books.length);
  return {
    wanted,
    done: isOne ? SAY.queued(words, first!.title) : SAY.queuedMany(words, books.length),
    ...(wanted.some((each) => askedBefore(each) === 'sends') && {
      ask: { title: SAY.sendsTitle(words), text: SAY.sendsText(what), verb: SAY.send },
    }),
  };
}

export const pauseAct = ({ id, title, isPaused }: BookAnswer): Act => ({
  wanted: [{ do: isPaused ? 'start' : 'pause', book: id }],
  done: isPaused ? SAY.started(title) : SAY.paused(title),
});

export const stopAct = (book: BookAnswer): Act => ({
  wanted: [{ do: 'cancel', book: book.id }],
  done: SAY.stopping(book.title),
  ask: {
    title: SAY.stopTitle(book.title),
    text: SAY.stopText(joinedJobs(runningJobs(book).map((job) => JOB_WORDS[job]))),
    verb: SAY.stop,
  },
});
