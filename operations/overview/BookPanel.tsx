import { useEffect, useRef } from 'react';
import { JOB_WORDS, JOBS, type Job } from '../../shared/serving/jobs';
import type { BookAnswer, RunAnswer } from '../../shared/serving/answers';
import { runningJobs } from '../../shared/serving/view/actions';
import { dueText } from '../../shared/serving/view/times';
import { isJudged } from '../../shared/serving/view/books';
import { orderCount } from '../../shared/serving/view/words';
import { Button } from '../../pane/parts/Button';
import { Section } from '../../pane/parts/Section';
import { usePage, usePolled, useSay } from '../app/page';
import { useViewStyles } from '../parts/styles';
import { jobAct, pauseAct, stopAct } from './acts';
import { RunHead, RunSaid } from './Run';
import { useOverviewStyles } from './styles';
import { OVERVIEW_WORDS as SAY } from './words';

/** Earlier runs that are shown. */
const EARLIER = 20;

/** A book opened: what is done with it, how that went, when it comes next. */
export function BookPanel({ book, onClose }: { readonly book: BookAnswer; readonly onClose: () => void }) {
  const styles = useOverviewStyles();
  const views = useViewStyles();
  const say = useSay();
  const { go } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [book.id]);
  return (
    <section className={styles.panel} aria-label={book.title}>
      <div className={styles.panelHead}>
        <h2 ref={heading} tabIndex={-1} className={styles.panelTitle}>
          {book.title}
        </h2>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {say(SAY.close)}
        </Button>
      </div>
      <p className={styles.address}>
        {book.group} · {isJudged(book) && `${say(orderCount(book.orders))} · `}
        <Address address={book.address} />
      </p>
      {book.isGone && <p className={views.alert}>{say(SAY.goneNote(book.address))}</p>}
      {book.isPaused && <p className={views.muted}>{say(SAY.pausedNote)}</p>}
      <Acts book={book} />
      {book.late > 0 && (
        <div>
          <button type="button" className={views.link} onClick={() => go('late', book.title)}>
            {say(SAY.toLate(book.late))}
          </button>
        </div>
      )}
      <Section level="h3" title={say(SAY.jobs)}>
        <ul className={styles.jobs}>
          {JOBS.map((job) => (
            <JobLine key={job} job={job} book={book} />
          ))}
        </ul>
      </Section>
      <Earlier book={book} />
    </section>
  );
}

const SHEETS = /^sheets:([\w-]+)$/;

/** Where the book is: a spreadsheet at Google can be opened from here. */
function Address({ address }: { readonly address: string }) {
  const styles = useViewStyles();
  const id = SHEETS.exec(address)?.[1];
  if (id === undefined) return address;
  const url = `https://docs.google.com/spreadsheets/d/${id}`;
  return (
    <a className={styles.link} href={url} target="_blank" rel="noreferrer">
      {address}
    </a>
  );
}

function Acts({ book }: { readonly book: BookAnswer }) {
  const styles = useOverviewStyles();
  const say = useSay();
  const { mayAct, act, isActing } = usePage();
  if (!mayAct) return null;
  return (
    <div className={styles.acts}>
      <Button
        appearance="primary"
        disabled={isActing || book.isGone}
        onClick={() => act(jobAct('run', 'update', [book]))}
      >
        {say(SAY.updateNow)}
      </Button>
      <Button disabled={isActing} onClick={() => act(pauseAct(book))}>
        {say(book.isPaused ? SAY.start : SAY.pause)}
      </Button>
      {runningJobs(book).length > 0 && (
        <Button disabled={isActing} onClick={() => act(stopAct(book))}>
          {say(SAY.stop)}
        </Button>
      )}
    </div>
  );
}

const FAILED: readonly RunAnswer['state'][] = ['failed', 'dead', 'cancelled', 'lost'];

function JobLine({ job, book }: { readonly job: Job; readonly book: BookAnswer }) {
  const styles = useOverviewStyles();
  const views = useViewStyles();
  const say = useSay();
  const { viewer, mayAct, act, isActing } = usePage();
  const run = book.last[job];
  const next = book.isPaused || book.isGone ? undefined : book.next[job];
  const does = run && FAILED.includes(run.state) ? 'retry' : 'run';
  const isRunning = run?.state === 'running';
  return (
    <li className={styles.job}>
      <div className={styles.jobLine}>
        <strong>{say(JOB_WORDS[job])}</strong>
        {run ? (
          <RunHead run={run} />
        ) : (
          <span className={views.muted}>{say(next ? SAY.never : SAY.notPlanned)}</span>
        )}
        {next && !isRunning && <span className={views.muted}>{say(SAY.nextAt(dueText(next, viewer)))}</span>}
      </div>
      {mayAct && !isRunning && !book.isGone && (
        <Button
          size="small"
          className={styles.start}
          disabled={isActing}
          aria-label={say((does === 'retry' ? SAY.againOf : SAY.doNowOf)(JOB_WORDS[job]))}
          onClick={() => act(jobAct(does, job, [book]))}
        >
          {say(does === 'retry' ? SAY.again : SAY.doNow)}
        </Button>
      )}
      {run && <RunSaid run={run} />}
    </li>
  );
}

/** Those before the newest of each job. */
function Earlier({ book }: { readonly book: BookAnswer }) {
  const styles = useOverviewStyles();
  const views = useViewStyles();
  const say = useSay();
  const { operations } = usePage();
  const { data, problem } = usePolled(operations.runsOf(book.id));
  if (!data) return problem === undefined ? null : <p className={views.muted}>{say(SAY.noEarlier)}</p>;
  const newest = new Set(Object.values(book.last).map(({ id }) => id));
  const runs = data.filter(({ id }) => !newest.has(id)).slice(0, EARLIER);
  return (
    <Section level="h3" title={say(SAY.earlier)}>
      {runs.length === 0 && <p className={views.muted}>{say(SAY.noEarlier)}</p>}
      <ul className={styles.jobs}>
        {runs.map((run) => (
          <li key={run.id} className={styles.job}>
            <div className={styles.jobLine}>
              <span>{say(JOB_WORDS[run.job])}</span>
              <RunHead run={run} />
            </div>
            <RunSaid run={run} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
