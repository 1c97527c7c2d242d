import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { wallClock } from '../../../../clock/wall-clock';
import { same, type Bilingual } from '../../../../shared/lang';
import type { BookAnswer, OverviewAnswer } from '../../../../shared/serving/answers';
import { JOB_WORDS, JOBS, type Job } from '../../../../shared/serving/jobs';
import { isJudged, isUnset } from '../../../../shared/serving/view/books';
import { dueText, sinceText } from '../../../../shared/serving/view/times';
import type { Viewer } from '../../../../shared/serving/view/viewer';
import type { Context, Done } from '../../context';
import { EXIT } from '../../io';
import { SERVE_SAY } from '../../serve-words';
import { textTable } from '../../text-table';
import { SAY } from '../../words';
import { withOperations } from './with-operations';

const WANTED = [
  ['run', SERVE_SAY.runAbout],
  ['pause', SERVE_SAY.pauseAbout],
  ['start', SERVE_SAY.startAbout],
  ['retry', SERVE_SAY.retryAbout],
  ['cancel', SERVE_SAY.cancelAbout],
] as const;

/** `gendan serve status`, `run`, `pause`, `start`, `retry`, `cancel`: how books stand, and what is wanted of one. */
export function addBookVerbs(serve: Command, context: Context, done: Done): void {
  const { say, print, remark } = context;
  serve
    .command('status')
    .description(say(SERVE_SAY.statusAbout))
    .option('--json', say(SAY.jsonOption))
    .action(async ({ json }: { json?: boolean }) => {
      const status = await withOperations(context, (operations) => operations.status());
      if (json) print(JSON.stringify(status, null, 1));
      else printStatus(status, context);
      done(EXIT.ok);
    });
  for (const [what, about] of WANTED) {
    const verb = serve.command(what).description(say(about)).argument('<book>', say(SERVE_SAY.book));
    if (what === 'run' || what === 'retry') verb.addOption(new Option('--job <job>', say(SERVE_SAY.jobOption)).choices(JOBS)); // prettier-ignore
    verb.action(async (book: string, { job }: { job?: Job }) => {
      await withOperations(context, async (operations, isRunning) => {
        print(say(SERVE_SAY.asked[what](await operations.want(named(book), what, job))));
        if (!isRunning && (what === 'run' || what === 'retry')) remark(say(SERVE_SAY.notRunning));
      });
      done(EXIT.ok);
    });
  }
}

/** A path that leads to a file from here; else a title, an address or an id. The server that runs was started elsewhere. */
const named = (book: string): string => (existsSync(book) ? resolve(book) : book);

type Status = Omit<OverviewAnswer, 'role' | 'at'>;

function printStatus({ server, books, queues, workers, failures }: Status, context: Context): void {
  const { say, print, paint, io } = context;
  // By the clock of whoever asks; programs are given UTC.
  const viewer: Viewer = { now: io.clock(), momentOf: (utc) => wallClock(new Date(utc)) };
  const when = (utc: string | undefined, text: typeof dueText): string =>
    utc === undefined ? '' : say(text(utc, viewer));
  if (books.length === 0) print(say(SERVE_SAY.nothing));
  else {
    print(paint.bold(say(SERVE_SAY.serving(server, books.length))));
    const head = [SERVE_SAY.title, SERVE_SAY.group, SERVE_SAY.orders, SERVE_SAY.late, SERVE_SAY.last, SERVE_SAY.next, SERVE_SAY.standing];
    const rows = books.map((book) => {
      const { title, group, orders, late, last, next } = book;
      const figures = isJudged(book) ? [String(orders), String(late)] : ['', ''];
      return [title, group, ...figures, when(last.update?.endedAt, sinceText), when(next.update, dueText), say(standingOf(book, failures))];
    });
    print(textTable(head.map(say), rows, 34));
  } // prettier-ignore
  const full = queues.filter(({ waiting, running, dead }) => waiting + running + dead > 0);
  if (full.length > 0) {
    const head = [SERVE_SAY.queue, SERVE_SAY.waiting, SERVE_SAY.running, SERVE_SAY.dead].map(say);
    print();
    print(textTable(head, full.map(({ job, waiting, running, dead }) => [say(JOB_WORDS[job]), String(waiting), String(running), String(dead)]))); // prettier-ignore
  }
  print();
  print(say(SERVE_SAY.workers(workers.length)));
  if (failures.length === 0) return;
  print();
  print(paint.bold(say(SERVE_SAY.failures)));
  for (const { book, job, sentence } of failures) {
    const title = books.find(({ id }) => id === book)?.title ?? book;
    print(`  ${title}, ${say(JOB_WORDS[job])}: ${sentence ? say(sentence) : ''}`);
  }
}

function standingOf(book: BookAnswer, failures: Status['failures']): Bilingual {
  if (book.isGone) return SERVE_SAY.gone;
  if (book.isPaused) return SERVE_SAY.paused;
  if (failures.some((run) => run.book === book.id && run.state !== 'partly')) return SERVE_SAY.failed;
  if (!isJudged(book)) return SERVE_SAY.unread;
  return isUnset(book.last.update) ? SERVE_SAY.unset : same('');
}
